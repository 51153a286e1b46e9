/**
 * A follower that kills itself (SIGKILL) at a named point, run as a process of its own.
 * Arguments: one JSON object, see `CrashFollowerArguments`.
 */
import { connectBus } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { receiveFeeds } from '../../src/director/receive.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { lastPosition } from '../../src/store/inbox.ts';
import { openStore } from '../../src/store/open-store.ts';

export type FollowerCrashPoint =
  /** The hub has handed it over, nothing is kept. */
  | 'after-fetch'
  /** Kept, the hub does not know. */
  | 'after-commit';

export interface CrashFollowerArguments {
  readonly homeDir: string;
  readonly origin: string;
  /** Ends when the inbox has so many entries. */
  readonly until: number;
  readonly crash?: { readonly point: FollowerCrashPoint; readonly nth: number };
}

const given = JSON.parse(process.argv[2] ?? '{}') as CrashFollowerArguments;
const home = openHome(given.homeDir);
const store = openStore(home.databasePath);
const bus = await connectBus(readBusAccess(home, 'reader'));
const done = new AbortController();
let passages = 0;

function dieAt(point: FollowerCrashPoint): void {
  if (given.crash?.point !== point) return;
  passages += 1;
  if (passages === given.crash.nth) process.kill(process.pid, 'SIGKILL');
}

const follow: typeof followOrigin = (connection, options) =>
  followOrigin(connection, {
    ...options,
    onRun: async (arrivals) => {
      dieAt('after-fetch');
      await options.onRun(arrivals);
      dieAt('after-commit');
      if (lastPosition(store) >= given.until) done.abort();
    },
  });

if (lastPosition(store) < given.until) {
  await receiveFeeds({
    home,
    store,
    bus,
    directory: readDirectory(home),
    clock: { nowMs: () => Date.now() },
    signal: done.signal,
    origins: [given.origin],
    follow,
  });
}
await bus.close();
store.close();
