import type { Clock } from '../../contract/clock.ts';

/** Failures that may follow one another before it is waited, and how long one of them counts. */
const ALLOWED = 10;
const EACH_MS = 6_000;

/** How often something may fail. */
export interface RateLimit {
  /** How long to wait before the next attempt; 0: not at all. Milliseconds. */
  waitMs(): number;
  noteFailure(): void;
}

/** Ten failures at once, and one more every six seconds. All who come share it: they come from one machine. */
export function createRateLimit(clock: Clock): RateLimit {
  // As if each failure took six seconds: when all of them will be over.
  let overAtMs = 0;
  return {
    waitMs: () => {
      // A clock that is set back makes nobody wait for longer.
      overAtMs = Math.min(overAtMs, clock.nowMs() + ALLOWED * EACH_MS);
      return Math.max(0, overAtMs - clock.nowMs() - (ALLOWED - 1) * EACH_MS);
    },
    noteFailure: () => {
      overAtMs = Math.max(overAtMs, clock.nowMs()) + EACH_MS;
    },
  };
}
