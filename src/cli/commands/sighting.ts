import { buildCommand } from '@stricli/core';
import type { Evaluation } from '../../contract/alert.ts';
import { codesOf } from '../../contract/code-lists.ts';
import type { Sighting } from '../../contract/sighting.ts';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { parseTime } from './parse-value.ts';
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
import { entryArgument } from './show.ts';

export interface SightingFlags extends CommonFlags, HomeFlags, ReaderFlags {
  readonly what: Sighting['what'];
  readonly source: Evaluation['source'];
  readonly information: Evaluation['information'];
  readonly at: number | undefined;
  readonly point: string | undefined;
  readonly country: string | undefined;
  readonly note: string | undefined;
  readonly json: boolean | undefined;
}

export const sighting = buildCommand<SightingFlags, [string], CliContext>({
  loader: async () => (await import('../actions/sighting.ts')).runSighting,
  parameters: {
    flags: {
      ...homeFlags,
      ...readerFlags,
      what: { kind: 'enum', values: codesOf('SightingResult'), brief: 'What came of it' },
      source: { kind: 'enum', values: codesOf('SourceGrade'), brief: 'How reliable our own source is (4x4)' },
      information: { kind: 'enum', values: codesOf('InformationGrade'), brief: 'How sure it is (4x4)' },
      at: {
        kind: 'parsed',
        parse: parseTime,
        optional: true,
        placeholder: 'TIME',
        brief: 'When, such as 2026-03-01T22:40:00Z (now)',
      },
      point: textFlag('ID', 'At which crossing point (where the alert says)'),
      country: textFlag('CC', 'On which side of it (that of our country), or without --point: inland there'),
      note: textFlag('TEXT', 'What else there is to say; nothing personal'),
      json,
      debug,
    },
    positional: { kind: 'tuple', parameters: [entryArgument] },
  },
  docs: documentation({
    usage: [
      '--as ID --what SEEN|NOT_SEEN|STOPPED --source GRADE --information GRADE [--at TIME] [--point ID] [--country CC] [--note TEXT] ENTRY',
    ],
    brief: "Say that we have seen, not seen or stopped what another's alert reports",
    text: 'Signs a sighting of an alert in the inbox into our own feed of that kind, with an evaluation of our own: an independent observation, which stands in the thread of the alert (docs/threads.md). It goes to those to whom the alert went. What we have said ourselves is updated with "karaula publish".',
    examples: [
      {
        does: 'The convoy was stopped',
        run: 'karaula sighting --as xk-kp --what STOPPED --source A --information I1 --note "Both vans." mk-bp.wb6.border-incident/1',
      },
    ],
  }),
});
