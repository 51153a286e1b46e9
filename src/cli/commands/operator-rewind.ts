import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export const rewind = buildCommand<OperatorFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-rewind.ts')).runRewind,
  parameters: {
    flags: { state, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'READER', brief: 'The participant whose inbox was lost' }],
    },
  },
  docs: documentation({
    usage: ['[--state DIR] READER'],
    brief: 'Deliver everything again to a reader that lost its inbox',
    text: 'Makes the durables of a reader anew, from the start of every stream it may read. What the reader still holds it drops as repeated.',
    examples: [{ does: 'After xk-kp lost its disk', run: 'karaula operator rewind xk-kp' }],
  }),
});
