/** A process that reads a stored backlog once. Started by backlog.ts with its orders as JSON. */
import { machineNowMs } from '../../src/replay/load/machine-clock.ts';
import { type ReadingOrders, readBacklog } from './backlog-readers.ts';

export interface BacklogOrders extends ReadingOrders {
  readonly entries: number;
  /** So many are read before the clock starts, or a run more. */
  readonly warmUp: number;
}

export interface BacklogNews {
  /** What was read on the clock, and in which time. */
  readonly count: number;
  readonly tookMs: number;
  readonly cpuUs: number;
}

const orders = JSON.parse(process.argv[2] ?? '') as BacklogOrders;
const done = new AbortController();
// Without the one who started it, it has nobody to work for.
const leave = () => process.exit(1);
process.once('disconnect', leave);
let read = 0;
let from: { readonly read: number; readonly atMs: number; readonly cpu: NodeJS.CpuUsage } | undefined;

const onRead = (count: number): void => {
  read += count;
  const atMs = machineNowMs();
  if (from === undefined) {
    if (read >= orders.warmUp) from = { read, atMs, cpu: process.cpuUsage() };
    return;
  }
  if (read < orders.entries || done.signal.aborted) return;
  const { user, system } = process.cpuUsage(from.cpu);
  const counted = read - from.read;
  const news: BacklogNews = {
    count: counted,
    tookMs: atMs - from.atMs,
    cpuUs: (user + system) / counted,
  };
  process.send?.(news);
  done.abort();
};
await readBacklog(orders, onRead, done.signal);
if (read !== orders.entries) throw new Error(`${read} were read of ${orders.entries}`);
process.removeListener('disconnect', leave);
process.disconnect?.();
