import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state } from './shared-flags.ts';

export const twoPerson = buildCommand<OperatorFlags, [string, string], CliContext>({
  loader: async () => (await import('../actions/operator-two-person.ts')).runTwoPerson,
  parameters: {
    flags: { state, json, debug },
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'COMMUNITY', brief: 'The community, for example wb6' },
        { parse: String, placeholder: 'FILE', brief: 'All rules that it is to have, as JSON; - reads stdin' },
      ],
    },
  },
  docs: documentation({
    usage: ['[--state DIR] COMMUNITY FILE|-'],
    brief: 'Say what an originator tells a community only with the signatures of two officers',
    text: 'FILE is a list of rules; what it was before no longer counts, and [] asks two for nothing. Each rule has "what": ALERT (an alert, also one that an update puts in the place of it), UPDATE (any update), CLOSE (an update that closes the event) or RETRACTION; it may have "kinds", such as ["border-incident"], and "minImpact", such as "VERY_HIGH": of an alert its own impact, else the greatest that the alert in question has had. Readers refuse what one has signed alone (POLICY_NOT_RELEASED_BY_TWO), from the moment on in which they have the new directory, also what was issued before. So first give each participant a release key ("karaula operator add-key"). The officers of the root sign the rules; their ceremony is named where it is needed.',
    examples: [
      {
        does: 'Two officers for closing an event, and for taking back what was very grave',
        run: 'karaula operator two-person wb6 seeds/two-person.json',
      },
    ],
  }),
});
