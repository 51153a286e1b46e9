import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, switchFlag } from './shared-flags.ts';

export interface RetentionRunFlags extends CommonFlags, HomeFlags {
  readonly trustClock: boolean | undefined;
  readonly rewrite: boolean | undefined;
  readonly json: boolean | undefined;
}

const run = buildCommand<RetentionRunFlags, [], CliContext>({
  loader: async () => (await import('../actions/retention-run.ts')).runRetentionRun,
  parameters: {
    flags: {
      ...homeFlags,
      trustClock: switchFlag('Erase also what has expired by the clock of this machine alone'),
      rewrite: switchFlag(
        'Also write the database anew: once, after an update from before content was erased',
      ),
      json,
      debug,
    },
  },
  docs: documentation({
    usage: ['--as ID [--trust-clock] [--rewrite] [--json]'],
    brief: 'Erase now what has expired',
    text: 'Erases the content of every entry whose time is over, by its originator or by the rules in retention.yaml in the participant\'s folder, whichever is earlier; the content keys that open nothing any more; and what the outbox need not keep. Places and hashes stay, so that the chains verify. What is erased is overwritten in the files and does not come back, so the clock of this machine is not believed alone: some member must have signed that the time has come. "karaula follow" does the same by itself while it runs. docs/retention.md says what stays, and what the hub keeps.',
    examples: [{ does: 'What xk-kp may not keep any longer', run: 'karaula retention run --as xk-kp' }],
  }),
});

export const retention = buildRouteMap({
  routes: { run },
  docs: { brief: 'Erase what has expired' },
});
