import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { exchange, serve } from './heads-exchange.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  switchFlag,
  textFlag,
} from './shared-flags.ts';

export interface HeadsFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface HeadsExportFlags extends CommonFlags, HomeFlags {
  readonly for: string | undefined;
  readonly all: boolean | undefined;
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
      for: textFlag('ID', 'The member that gets it: only statements to communities that it is in, too'),
      all: switchFlag('The statements to all our communities; only for who may know of each'),
      out: textFlag('FILE', 'Where to write it; else stdout'),
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID --for ID [--out FILE]', '--as ID --all [--out FILE]'],
    brief: 'Write our signed heads to a file, for another member',
    text: 'The newest signed statement of ours for each community, a few kilobytes: which feeds we have seen up to where. Give it to another member by any way but the hub. Say to whom with --for: then only statements to the communities that both of you are in now are written, as in an exchange over HTTPS. Nothing of any alert is in it, yet it shows who speaks in a community, and how much; with --all in every one.',
    examples: [
      {
        does: 'For mk-bp, to a file',
        run: 'karaula heads export --as xk-kp --for mk-bp --out xk-kp.heads.json',
      },
    ],
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
