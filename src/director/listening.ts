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
/** By so much more or less than it should, the wall clock moves only when it is set. Milliseconds. */
const CLOCK_SET_MS = 1_000;

/**
 * Listening begins anew when the hub is found again, since what was said meanwhile is still on its way, when this
 * machine has slept, and when its clock was set: an hour that did not pass is no hour of silence. While the hub is
 * away it goes on: a hub that cuts us off is to be noticed.
 */
export function listenTo(bus: Pick<BusConnection, 'isConnected' | 'onDisconnect'>, clock: Clock): Listening {
  let sinceMs = clock.nowMs();
  let isLost = false;
  let askedMs = performance.now();
  let clockAskedMs = sinceMs;
  const forget = bus.onDisconnect(() => {
    isLost = true;
  });
  return {
    sinceMs: () => {
      const nowMs = clock.nowMs();
      const passedMs = performance.now() - askedMs;
      const isBack = isLost && bus.isConnected();
      const isSet = Math.abs(nowMs - clockAskedMs - passedMs) > CLOCK_SET_MS;
      if (isBack || isSet || passedMs > ASLEEP_MS) sinceMs = nowMs;
      if (isBack) isLost = false;
      askedMs += passedMs;
      clockAskedMs = nowMs;
      return sinceMs;
    },
    close: forget,
  };
}
