import { setTimeout as delay } from 'node:timers/promises';

/** Real milliseconds. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 20;

/** Looks until something is so that nobody tells of. @returns whether it is: patience has an end */
export async function waitUntil(isSo: () => boolean, signal: AbortSignal): Promise<boolean> {
  const giveUpAtMs = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > giveUpAtMs) return false;
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
  return true;
}
