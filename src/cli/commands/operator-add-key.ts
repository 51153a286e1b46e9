import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export interface AddKeyFlags extends OperatorFlags {
  readonly use: 'release';
  readonly key: string;
}

export const addKey = buildCommand<AddKeyFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-add-key.ts')).runAddKey,
  parameters: {
    flags: {
      state,
      use: { kind: 'enum', values: ['release'], brief: 'What it is for: release, of a second officer' },
      key: {
        kind: 'parsed',
        parse: String,
        placeholder: 'FILE',
        brief: 'Its key request, which the participant agreed to ("karaula keys agree")',
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
    usage: ['[--state DIR] --use release --key FILE ID'],
    brief: "List a second officer's key of a participant",
    text: 'With a key of use release nothing is said: a second officer of the participant signs with it what must not be said by one alone. He makes it and asks for it with "karaula keys request ID --use release", the participant agrees with "karaula keys agree". Where officers must sign the change first, their ceremony is named.',
    examples: [
      {
        does: 'mk-bp has a second officer',
        run: 'karaula operator add-key mk-bp --use release --key mk-bp.release.json',
      },
    ],
  }),
});
