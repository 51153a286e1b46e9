import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, json, type StateFlags, state } from './shared-flags.ts';

export interface OperatorFlags extends CommonFlags, StateFlags {
  readonly json: boolean | undefined;
}

export const apply = buildCommand<OperatorFlags, [], CliContext>({
  loader: async () => (await import('../actions/operator-apply.ts')).runApply,
  parameters: { flags: { state, json, debug } },
  docs: documentation({
    usage: ['[--state DIR] [--json]'],
    brief: 'Bring the broker in line with the state folder',
    text: 'Pushes the accounts, creates the streams and the durables of the readers, and publishes the directory. Prints what it changed; run a second time it changes nothing. The broker must be running.',
    examples: [{ does: 'After every change to the participants', run: 'karaula operator apply' }],
  }),
});
