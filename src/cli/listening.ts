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

/**
 * Listening begins anew when the hub is found again, since what was said meanwhile is still on its way, and when this
 * machine has slept. While the hub is away it goes on: a hub that cuts us off is to be noticed.
 */
export function listenTo(bus: Pick<BusConnection, 'isConnected' | 'onDisconnect'>, clock: Clock): Listening {
  let sinceMs = clock.nowMs();
  let isLost = false;
  let askedMs = performance.now();
  const forget = bus.onDisconnect(() => {
    isLost = true;
  });
  return {
    sinceMs: () => {
      const isBack = isLost && bus.isConnected();
      if (isBack || performance.now() - askedMs > ASLEEP_MS) sinceMs = clock.nowMs();
      if (isBack) isLost = false;
      askedMs = performance.now();
      return sinceMs;
    },
    close: forget,
  };
}
