import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export const seal = buildCommand<OperatorFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-seal.ts')).runSeal,
  parameters: {
    flags: { state, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [{ parse: String, placeholder: 'COMMUNITY', brief: 'The community, for example wb6' }],
    },
  },
  docs: documentation({
    usage: ['[--state DIR] COMMUNITY'],
    brief: 'Have what is said in a community sealed for its members',
    text: 'For a community that was made open: all others are sealed from their first day. From now on its members seal what they say, so that neither the hub nor its operator can read it, and take nothing that is not sealed. What was said before stays as it is. Where officers must sign the change first, their ceremony is named. Members without a key for sealing are named: they could read nothing.',
    examples: [
      {
        does: 'From now on only members read what is said in region',
        run: 'karaula operator seal --state open-hub region',
      },
    ],
  }),
});
