import type { BusConnection } from '../bus/connect.ts';
import type { Clock } from '../contract/clock.ts';

/** Since when this process has been hearing what the hub has to say. */
export interface Listening {
  /** Call it often. Milliseconds since 1970. */
  sinceMs(): number;
  close(): void;
}

/** A process that was not asked for so long was asleep, and heard nothing. Milliseconds of the monotonic clock. */
const ASLEEP_MS = 30_000;
/** A wall clock that moves so far against the monotonic one was set. Milliseconds. */
const CLOCK_SET_MS = 1_000;

/**
 * Listening begins anew when the hub is found again, since what was said meanwhile is still on its way, and when this
 * machine has slept or its clock was set: lateness by two clocks is nobody's doing. While the hub is away it goes on: a hub that cuts us off is to be noticed.
 */
export function listenTo(bus: Pick<BusConnection, 'isConnected' | 'onDisconnect'>, clock: Clock): Listening {
  let sinceMs = clock.nowMs();
  let isLost = false;
  let askedMs = performance.now();
  let offsetMs = clock.nowMs() - askedMs;
  const forget = bus.onDisconnect(() => {
    isLost = true;
  });
  return {
    sinceMs: () => {
      const isBack = isLost && bus.isConnected();
      const nowMs = performance.now();
      const isClockSet = Math.abs(clock.nowMs() - nowMs - offsetMs) > CLOCK_SET_MS;
      if (isBack || isClockSet || nowMs - askedMs > ASLEEP_MS) sinceMs = clock.nowMs();
      if (isBack) isLost = false;
      askedMs = nowMs;
      offsetMs = clock.nowMs() - nowMs;
      return sinceMs;
    },
    close: forget,
  };
}
