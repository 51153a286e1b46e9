/** Resolves when a stop is asked for (Ctrl-C, SIGTERM, closed pipe). */
export function waitForStop(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
}
