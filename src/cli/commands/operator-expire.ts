import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import type { OperatorFlags } from './operator-apply.ts';
import { debug, json, state, switchFlag } from './shared-flags.ts';

export interface ExpireFlags extends OperatorFlags {
  readonly dryRun: boolean | undefined;
}

export const expire = buildCommand<ExpireFlags, [], CliContext>({
  loader: async () => (await import('../actions/operator-expire.ts')).runExpire,
  parameters: {
    flags: { state, dryRun: switchFlag('Only say what would be erased'), json, debug },
  },
  docs: documentation({
    usage: ['[--state DIR] [--dry-run] [--json]'],
    brief: 'Erase from the hub what has expired',
    text: 'Erases what is at the beginning of each feed, has been over for a day, and its originator has signed to have let go of; all else stays. Says of each feed up to which place. "karaula broker" does it by itself every hour; run a second time it erases nothing.',
    examples: [
      { does: 'What would go now', run: 'karaula operator expire --dry-run' },
      { does: 'Erase it', run: 'karaula operator expire' },
    ],
  }),
});
