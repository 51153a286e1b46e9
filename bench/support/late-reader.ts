/** A process that takes in what one origin has said while another speaks. Started by read-late.ts with its orders as JSON. */
import { connectBus } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { receiveFeeds } from '../../src/director/receive.ts';
import { findMark } from '../../src/replay/load/load-row.ts';
import { machineNowMs } from '../../src/replay/load/machine-clock.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { percentileOf } from './statistics.ts';

export interface LateReaderOrders {
  readonly homeDir: string;
  /** Has said so many. */
  readonly flooding: string;
  readonly entries: number;
  /** Says when each of its alerts was due, by the machine's clock. */
  readonly speaking: string;
}

export interface LateReaderNews {
  /** What the other said, and how long it was on its way, while there was something to take in, and after. */
  readonly during: Waits;
  readonly after: Waits;
  readonly tookMs: number;
}

export interface Waits {
  readonly count: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const AFTER_MS = 2_000;

const orders = JSON.parse(process.argv[2] ?? '') as LateReaderOrders;
// Without the one who started it, it has nobody to work for.
const leave = () => process.exit(1);
process.once('disconnect', leave);
const home = openHome(orders.homeDir);
const store = openStore(home.databasePath);
const bus = await connectBus(readBusAccess(home, 'reader'));
const done = new AbortController();
const waits: { readonly dueMs: number; readonly tookMs: number }[] = [];
let taken = 0;
let beganMs = Number.POSITIVE_INFINITY;
let endedMs = Number.POSITIVE_INFINITY;

await receiveFeeds({
  home,
  store,
  bus,
  directory: readDirectory(home),
  clock: { nowMs: () => Date.now() },
  origins: [orders.flooding, orders.speaking],
  signal: done.signal,
  follow: (connection, options) =>
    followOrigin(connection, {
      ...options,
      onRun: async (run) => {
        if (options.origin === orders.flooding) beganMs = Math.min(beganMs, machineNowMs());
        await options.onRun(run);
        const nowMs = machineNowMs();
        if (options.origin === orders.speaking) {
          for (const { bytes } of run) {
            const dueMs = findMark(bytes)!.offsetUs / 1_000;
            waits.push({ dueMs, tookMs: nowMs - dueMs });
          }
          return;
        }
        taken += run.length;
        if (taken < orders.entries) return;
        endedMs = nowMs;
        setTimeout(() => done.abort(), AFTER_MS);
      },
    }),
});
await bus.close();
store.close();

const news: LateReaderNews = {
  during: summarise(beganMs, endedMs),
  after: summarise(endedMs, Number.POSITIVE_INFINITY),
  tookMs: endedMs - beganMs,
};
process.send?.(news);
process.removeListener('disconnect', leave);
process.disconnect?.();

/** Of what was due within this time. */
function summarise(fromMs: number, untilMs: number): Waits {
  const within = waits.filter(({ dueMs }) => dueMs >= fromMs && dueMs < untilMs).map(({ tookMs }) => tookMs);
  return { count: within.length, p50Ms: percentileOf(within, 50), p99Ms: percentileOf(within, 99) };
}
