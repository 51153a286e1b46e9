/**
 * A publisher that kills itself (SIGKILL) at a named point, run as a process of its own.
 * Arguments: one JSON object, see `CrashPublisherArguments`.
 */
import type { FeedEnd } from '../../src/agency/feed-end.ts';
import { feedEndOf } from '../../src/agency/feed-end.ts';
import { connectBus } from '../../src/bus/connect.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { openStore } from '../../src/store/open-store.ts';
import { numberedRows, publishAll } from './rows.ts';

export type PublisherCrashPoint =
  /** In the outbox, not sent. */
  | 'before-send'
  /** Sent, the hub's answer not awaited. */
  | 'after-send'
  /** The hub has answered, the outbox does not know. */
  | 'after-ack';

export interface CrashPublisherArguments {
  readonly homeDir: string;
  readonly rows: number;
  /** Kill at the nth passage of this point. */
  readonly crash?: { readonly point: PublisherCrashPoint; readonly nth: number };
}

const given = JSON.parse(process.argv[2] ?? '{}') as CrashPublisherArguments;
const home = openHome(given.homeDir);
const store = openStore(home.databasePath);
const bus = await connectBus(readBusAccess(home, 'publisher'));
const real = feedEndOf(bus, home.id);
let passages = 0;

function dieAt(point: PublisherCrashPoint): void {
  if (given.crash?.point !== point) return;
  passages += 1;
  if (passages === given.crash.nth) process.kill(process.pid, 'SIGKILL');
}

const end: FeedEnd = {
  readLast: real.readLast,
  append: async (subject, envelopes, expected) => {
    dieAt('before-send');
    const answer = real.append(subject, envelopes, expected);
    if (given.crash?.point === 'after-send') {
      await bus.nc.flush();
      dieAt('after-send');
    }
    const outcome = await answer;
    dieAt('after-ack');
    return outcome;
  },
};

await publishAll({ home, store, end, skipPublished: true }, numberedRows(1, given.rows));
await bus.close();
store.close();
