/**
 * A follower that takes in a backlog and says what is alive in its memory as it goes, run as a process of its own with
 * `--expose-gc`. Arguments: one JSON object, see `HeapFollowerArguments`. Tells its parent a `HeapReading` now and then.
 */
import { connectBus } from '../../src/bus/connect.ts';
import { receiveFeeds } from '../../src/director/receive.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { lastPosition } from '../../src/store/inbox.ts';
import { openStore } from '../../src/store/open-store.ts';

export interface HeapFollowerArguments {
  readonly homeDir: string;
  readonly origin: string;
  /** Ends when the inbox has so many entries. */
  readonly until: number;
  /** A reading after so many entries. */
  readonly every: number;
}

export interface HeapReading {
  readonly entries: number;
  /** Alive after a full collection, in V8's heap and in buffers outside of it. */
  readonly aliveBytes: number;
}

const given = JSON.parse(process.argv[2] ?? '{}') as HeapFollowerArguments;
const home = openHome(given.homeDir);
const store = openStore(home.databasePath);
const bus = await connectBus(readBusAccess(home, 'reader'));
const done = new AbortController();
let due = given.every;

function read(entries: number): void {
  // Twice: what the first frees may hold buffers.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ entries, aliveBytes: heapUsed + external } satisfies HeapReading);
}

await receiveFeeds({
  home,
  store,
  bus,
  directory: readDirectory(home),
  clock: { nowMs: () => Date.now() },
  signal: done.signal,
  origins: [given.origin],
  onRecorded: () => {
    const entries = lastPosition(store);
    if (entries >= due) {
      read(entries);
      due = entries + given.every;
    }
    if (entries >= given.until) done.abort();
  },
});
await bus.close();
store.close();
process.disconnect?.();
