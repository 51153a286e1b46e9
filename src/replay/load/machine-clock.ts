/** How far this process's `performance.now()` is behind the machine's monotonic clock. Milliseconds. */
const BEHIND_MS = Number(process.hrtime.bigint()) / 1e6 - performance.now();

/** One clock for all processes of this machine, which never goes back; milliseconds. */
export function machineNowMs(): number {
  return performance.now() + BEHIND_MS;
}

/** A time of that clock as this process's `performance.now()` would have shown it. */
export function toOwnMs(machineMs: number): number {
  return machineMs - BEHIND_MS;
}
