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
        brief: 'Its new public signing key (JWK), as "karaula keys show" prints it',
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
    usage: ['[--state DIR] ID --key FILE'],
    brief: 'Give a participant a new signing key',
    text: 'The new key is good from now on. Those of before go on until they run out or are revoked, so nothing that waits in an outbox is lost. The participant made the key and keeps its private half as sign.jwk in its folder. Members learn of it with the next directory, which goes out by "karaula operator apply"; where officers must sign it first, their ceremony is named.',
    examples: [
      {
        does: 'After the key of mk-bp was revoked',
        run: 'karaula operator rotate mk-bp --key mk-bp.public.jwk',
      },
    ],
  }),
});
