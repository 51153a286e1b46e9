import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export const remove = buildCommand<OperatorFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-remove.ts')).runRemove,
  parameters: {
    flags: { state, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'ID', brief: 'The participant, for example mk-bp' }],
    },
  },
  docs: documentation({
    usage: ['[--state DIR] ID'],
    brief: 'Remove a participant: it left, or its key was lost or stolen',
    text: 'Ends its memberships, revokes its keys from now on and takes its account and its folder participants/ID (with the local store in it) out of the state folder. What it said before can still be verified. The broker learns of it by "karaula operator apply"; after that it can be enrolled anew, with a new key.',
    examples: [{ does: 'mk-cu has left', run: 'karaula operator remove mk-cu' }],
  }),
});
