import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../contract/clock.ts';

/** How many times as fast as real time the scenario runs; `max`: it never waits, it jumps. */
export type Speed = number | 'max';

/** Scenario time: what both checkpoints take for now while a scenario is played. K10. */
export interface VirtualClock extends Clock {
  readonly speed: Speed;
  /** Resolves when scenario time is at least `timeMs`: waits at a given speed, jumps at `max`. */
  reach(timeMs: number, signal?: AbortSignal): Promise<void>;
  /** How long a span of scenario time takes in real milliseconds; 0 at `max`. */
  realSpanMs(spanMs: number): number;
  /** How many times as fast as real time it goes between jumps. */
  rate(): number;
  /** From now on it goes at the pace of real time: all was played, and what was said shall not be over in a minute. */
  slowDown(): void;
}

const MAX_SLEEP_MS = 2 ** 30;

/**
 * A clock that starts at `startMs` now. At `max`, time ticks as in reality between jumps, so that what is
 * measured inside a step is real.
 */
export function startVirtualClock(startMs: number, speed: Speed, real: Clock): VirtualClock {
  let rate = speed === 'max' ? 1 : speed;
  let scenarioBaseMs = startMs;
  let realBaseMs = real.nowMs();
  // Whole milliseconds, as in everything that is signed or stored.
  const nowMs = () => Math.floor(scenarioBaseMs + (real.nowMs() - realBaseMs) * rate);
  return {
    speed,
    nowMs,
    realSpanMs: (spanMs) => (speed === 'max' ? 0 : spanMs / rate),
    rate: () => rate,
    slowDown: () => {
      scenarioBaseMs = nowMs();
      realBaseMs = real.nowMs();
      rate = 1;
    },
    reach: async (timeMs, signal) => {
      if (speed === 'max') {
        // Never back: a step that took long has already used up some of the wait.
        scenarioBaseMs += Math.max(0, timeMs - nowMs());
        return;
      }
      for (let left = timeMs - nowMs(); left > 0; left = timeMs - nowMs()) {
        await delay(Math.min(Math.max(1, left / rate), MAX_SLEEP_MS), undefined, signal ? { signal } : {});
      }
    },
  };
}
