import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { exchange, serve } from './heads-exchange.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, textFlag } from './shared-flags.ts';

export interface HeadsFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface HeadsExportFlags extends CommonFlags, HomeFlags {
  readonly community: string | undefined;
  readonly out: string | undefined;
}

const show = buildCommand<HeadsFlags, [], CliContext>({
  loader: async () => (await import('../actions/heads.ts')).runHeadsShow,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Show how far each feed is, by us and by others',
    text: 'For every feed: the last place that we have verified, the last place that its author has signed for, and the last that any other member has. A feed whose author is beyond us is on its way, or withheld: "karaula health" judges that.',
    examples: [{ does: 'What xk-kp knows', run: 'karaula heads show --as xk-kp' }],
  }),
});

const exportFile = buildCommand<HeadsExportFlags, [], CliContext>({
  loader: async () => (await import('../actions/heads.ts')).runHeadsExport,
  parameters: {
    flags: {
      ...homeFlags,
      community: textFlag('ID', 'Only the statement to this community; for a member that is in no other'),
      out: textFlag('FILE', 'Where to write it; else stdout'),
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--community ID] [--out FILE]'],
    brief: 'Write our signed heads to a file, for another member',
    text: 'The newest signed statement of ours for each community, a few kilobytes: which feeds we have seen up to where. Give it to another member by any way but the hub. Nothing of any alert is in it.',
    examples: [{ does: 'To a file', run: 'karaula heads export --as xk-kp --out xk-kp.heads.json' }],
  }),
});

const importFile = buildCommand<HeadsFlags, [string], CliContext>({
  loader: async () => (await import('../actions/heads.ts')).runHeadsImport,
  parameters: {
    flags: { ...homeFlags, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'FILE', brief: "Another member's exported heads; - reads stdin" },
      ],
    },
  },
  docs: documentation({
    usage: ['--as ID [--json] FILE|-'],
    brief: "Hold another member's signed heads against ours",
    text: 'Verifies each statement of the file, keeps it, and says at once what does not agree with what the hub showed us: a hub that shows two members two histories is caught here. Ends with 1 when something was found.',
    examples: [{ does: 'From a file', run: 'karaula heads import --as mk-bp xk-kp.heads.json' }],
  }),
});

export const heads = buildRouteMap({
  routes: { show, export: exportFile, import: importFile, serve, exchange },
  docs: {
    brief: 'Compare histories with other members, without the hub',
    fullDescription:
      'A head is the last place of a feed that somebody has verified. Members sign the heads that they have; whoever holds two signed statements that cannot both be true has proof against the hub, or against an author.',
  },
});
