import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks for a newer directory again and again, until the signal: nothing that arrives would tell of a key that was revoked
 * or of a member that is new.
 * @throws whatever `refresh` throws
 */
export async function watchDirectory(
  refresh: () => Promise<void>,
  onRefreshed: () => void,
  { intervalMs, signal }: { readonly intervalMs: number; readonly signal: AbortSignal },
): Promise<void> {
  for (;;) {
    await delay(intervalMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    await refresh();
    onRefreshed();
  }
}
