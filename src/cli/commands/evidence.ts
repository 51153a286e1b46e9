import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import {
  type CommonFlags,
  debug,
  type HomeFlags,
  homeFlags,
  json,
  type ReaderFlags,
  readerFlags,
  textFlag,
} from './shared-flags.ts';

export interface EvidenceListFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export interface EvidenceExportFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly out: string | undefined;
}

const list = buildCommand<EvidenceListFlags, [], CliContext>({
  loader: async () => (await import('../actions/evidence.ts')).runEvidenceList,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'List what was ever found against the hub or an author',
    text: 'Every finding on record, with its number: when it was first and last seen, and whether it still stands.',
    examples: [{ does: 'All that is on record', run: 'karaula evidence list --as xk-kp' }],
  }),
});

const exportFile = buildCommand<EvidenceExportFlags, [string], CliContext>({
  loader: async () => (await import('../actions/evidence.ts')).runEvidenceExport,
  parameters: {
    flags: { ...homeFlags, ...readerFlags, out: textFlag('FILE', 'Where to write it; else stdout'), debug },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'NUMBER', brief: 'The finding, as "evidence list" numbers it' },
      ],
    },
  },
  docs: documentation({
    usage: ['--as ID [--by NAME] [--purpose PURPOSE] [--out FILE] NUMBER'],
    brief: 'Write the proof of a finding, for a third party',
    text: 'The signed statements and entries on which a finding rests, with a note in words that says what is proved and what is only claimed. "karaula verify" checks it offline, with nothing but the directory.',
    examples: [
      { does: 'The first finding', run: 'karaula evidence export --as xk-kp --out evidence.json 1' },
    ],
  }),
});

export const evidence = buildRouteMap({
  routes: { list, export: exportFile },
  docs: { brief: 'Findings on record, and their proof' },
});
