import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export interface RotateFlags extends OperatorFlags {
  readonly key: string;
}

export const rotate = buildCommand<RotateFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-rotate.ts')).runRotate,
  parameters: {
    flags: {
      state,
      key: {
        kind: 'parsed',
        parse: String,
        placeholder: 'FILE',
        brief: 'The request for its new key, as "karaula keys next" printed it',
      },
      json,
      debug,
    },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'ID', brief: 'The participant, for example mk-bp' }],
    },
  },
  docs: documentation({
    usage: ['[--state DIR] --key FILE ID'],
    brief: 'Give a participant a new key; the old one goes on for a week',
    text: 'Both keys are good for seven days, so that nothing is refused while members learn of the new one. The participant makes it with "karaula keys next", and changes over with "karaula keys switch". The request must be agreed to by a key in force of the participant, if it has one: it is as "keys next" makes it. Where officers must sign the change first, their ceremony is named.',
    examples: [
      {
        does: 'mk-bp has made its next key',
        run: 'karaula operator rotate mk-bp --key mk-bp.next.json',
      },
    ],
  }),
});
