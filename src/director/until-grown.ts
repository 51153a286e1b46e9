import { setTimeout as delay } from 'node:timers/promises';
import { lastPosition } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';

/** How soon entries that another process received are seen; those of this process are seen at once. */
const POLL_MS = 200;

/** Resolves when the inbox reaches beyond a position, or at the signal. */
export async function untilGrown(
  store: Store,
  position: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  while (!signal?.aborted && lastPosition(store) <= position) {
    const wake = new AbortController();
    const either = signal === undefined ? wake.signal : AbortSignal.any([wake.signal, signal]);
    const forget = store.onCommit(() => wake.abort());
    try {
      await delay(POLL_MS, undefined, { signal: either });
    } catch {
      // Woken: look again.
    } finally {
      forget();
    }
  }
}
