import { buildCommand, buildRouteMap } from '@stricli/core';
import type { CliContext } from '../context.ts';
import { documentation } from './documentation.ts';
import { type CommonFlags, debug, type HomeFlags, homeFlags, json, switchFlag } from './shared-flags.ts';

export interface RetentionRunFlags extends CommonFlags, HomeFlags {
  readonly trustClock: boolean | undefined;
  readonly rewrite: boolean | undefined;
  readonly json: boolean | undefined;
}

export interface RetentionReportFlags extends CommonFlags, HomeFlags {
  readonly expired: boolean | undefined;
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

const report = buildCommand<RetentionReportFlags, [], CliContext>({
  loader: async () => (await import('../actions/retention-report.ts')).runRetentionReport,
  parameters: {
    flags: { ...homeFlags, expired: switchFlag('Only what has expired'), json, debug },
  },
  docs: documentation({
    usage: ['--as ID [--expired] [--json]'],
    brief: 'Show what others still hold of what we said',
    text: 'For each of our newest entries: which members have signed that they have erased it, which have confirmed it and have not, and of which neither is known. A member says so by itself when it has erased something, while "karaula follow" runs there. It is the member\'s word: a copy elsewhere is not seen.',
    examples: [
      {
        does: 'Who holds what of mk-bp beyond its time',
        run: 'karaula retention report --as mk-bp --expired',
      },
    ],
  }),
});

export const retention = buildRouteMap({
  routes: { run, report },
  docs: { brief: 'Erase what has expired; who still holds what' },
});
