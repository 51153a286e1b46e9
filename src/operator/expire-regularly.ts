import { setTimeout as wait } from 'node:timers/promises';
import { assertNoneDenies, type ExpireOutcome, expireHub } from './expire.ts';
import type { OperatorState } from './state.ts';

export interface ExpireRegularlyOptions {
  readonly signal: AbortSignal;
  /** Milliseconds. @default a minute */
  readonly firstAfterMs?: number;
  /** Milliseconds. @default an hour */
  readonly everyMs?: number;
  readonly onExpired: (outcome: ExpireOutcome) => void;
  /** A run that failed; the broker goes on, and so does the next run. The same failure is told once. */
  readonly onFailure: (error: Error) => void;
}

/** Erases again and again what has expired, as long as the broker runs. */
export async function expireRegularly(state: OperatorState, options: ExpireRegularlyOptions): Promise<void> {
  const { signal, firstAfterMs = 60_000, everyMs = 3_600_000 } = options;
  let told = '';
  for (let pauseMs = firstAfterMs; ; pauseMs = everyMs) {
    await wait(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      const outcome = await expireHub(state, { signal });
      options.onExpired(outcome);
      assertNoneDenies(outcome);
      told = '';
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      if (failure.message !== told && !signal.aborted) options.onFailure(failure);
      told = failure.message;
    }
  }
}
