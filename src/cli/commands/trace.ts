import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, textFlag } from './shared-flags.ts';

export interface TraceFlags extends CommonFlags, HomeFlags {
  readonly out: string | undefined;
  readonly json: boolean | undefined;
}

export const trace = buildCommand<TraceFlags, [string], CliContext>({
  loader: async () => (await import('../actions/trace.ts')).runTrace,
  parameters: {
    flags: { ...homeFlags, out: textFlag('FILE', 'Where the proof is written; else nowhere'), json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'FILE', brief: 'The text that has leaked; - reads stdin' }],
    },
  },
  docs: documentation({
    usage: ['[--as ID] [--out FILE] FILE|-'],
    brief: 'Find out whose wording of an alert has leaked',
    text: 'An alert that was published with "trace" has gone to each member in words of its own. Compares a text with those wordings, and says which member was given the one it is made from. A part of it is enough, and case, punctuation and line breaks do not matter. The proof that --out writes is checked offline by "karaula verify": it shows who was given that wording, and not who passed it on; its originator had it too (docs/tracing.md). Ends with 0 only when one member is named.',
    examples: [
      {
        does: 'A text that a newspaper has printed',
        run: 'karaula trace --as mk-bp --out proof.json leaked.txt',
      },
    ],
  }),
});
