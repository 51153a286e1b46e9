import { setTimeout as delay } from 'node:timers/promises';

/** Until that time of `performance.now()`, or the signal; never earlier, at once when it is past. */
export async function pauseUntil(atMs: number, signal: AbortSignal): Promise<void> {
  // A timer may ring a little too early.
  for (
    let leftMs = atMs - performance.now();
    leftMs > 0 && !signal.aborted;
    leftMs = atMs - performance.now()
  ) {
    await delay(leftMs, undefined, { signal }).catch(() => undefined);
  }
}
