import { buildCommand } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json } from './shared-flags.ts';

export interface HealthFlags extends CommonFlags, HomeFlags {
  readonly json: boolean | undefined;
}

export const health = buildCommand<HealthFlags, [], CliContext>({
  loader: async () => (await import('../actions/health.ts')).runHealth,
  parameters: { flags: { ...homeFlags, json, debug } },
  docs: documentation({
    usage: ['--as ID [--json]'],
    brief: 'Whether the hub keeps anything from us, in words',
    text: 'Holds what members have signed against what the hub has delivered to us: withheld, rolled back, forked, frozen; and which member is silent. Looks at the local store only, so "karaula follow" must be running or have run just before. Ends with 1 when the hub is at fault; a silent member is no fault of it.',
    examples: [{ does: 'As xk-kp sees it', run: 'karaula health --as xk-kp' }],
  }),
});
