import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state, textFlag } from './shared-flags.ts';

export interface SuspendFlags extends OperatorFlags {
  readonly reason: string | undefined;
}

const positional = {
  kind: 'tuple',
  parameters: [{ parse: String, placeholder: 'ID', brief: 'The participant, for example mk-bp' }],
} as const;

export const suspend = buildCommand<SuspendFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-suspend.ts')).runSuspend,
  parameters: {
    flags: {
      state,
      reason: textFlag('TEXT', 'Why, for whoever runs the hub; no personal data. It stays in this folder'),
      json,
      debug,
    },
    positional,
  },
  docs: documentation({
    usage: ['[--state DIR] ID [--reason TEXT]'],
    brief: 'Take a participant off the bus for a while',
    text: 'Ends all its memberships now, so that nothing it says is taken and nothing is handed to it, and cuts its connections to the broker at once, without waiting for officers; where the broker cannot be reached, "karaula operator apply" does it. Its keys stay as they are, and what it said before stays valid. "karaula operator resume" opens the same communities again.',
    examples: [
      {
        does: 'iom is offline for an inspection',
        run: 'karaula operator suspend iom --reason "inspection of its data centre"',
      },
    ],
  }),
});

export const resume = buildCommand<OperatorFlags, [string], CliContext>({
  loader: async () => (await import('../actions/operator-suspend.ts')).runResume,
  parameters: { flags: { state, json, debug }, positional },
  docs: documentation({
    usage: ['[--state DIR] ID'],
    brief: 'Let a participant that was suspended go on',
    text: 'Opens the communities that it was in when it was suspended, from now on. It connects with what it has, after the next "karaula operator apply"; where officers must sign the change first, their ceremony is named.',
    examples: [{ does: 'The inspection of iom is over', run: 'karaula operator resume iom' }],
  }),
});
