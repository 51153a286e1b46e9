const READINGS = 32;

/**
 * How far this process's `performance.now()` is behind the machine's monotonic clock. Milliseconds. Two clocks are read
 * one after the other: whoever is interrupted between them, as always the first time, when the second clock is loaded,
 * finds too little. The greatest of several readings is nearest.
 */
const BEHIND_MS = Math.max(
  ...Array.from({ length: READINGS }, () => Number(process.hrtime.bigint()) / 1e6 - performance.now()),
);

/** One clock for all processes of this machine, which never goes back; milliseconds. */
export function machineNowMs(): number {
  return performance.now() + BEHIND_MS;
}

/** A time of that clock as this process's `performance.now()` would have shown it. */
export function toOwnMs(machineMs: number): number {
  return machineMs - BEHIND_MS;
}
