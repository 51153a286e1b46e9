import { expect, test } from 'vitest';
import { listenTo } from '../../src/director/listening.ts';

const HOUR_MS = 3_600_000;

function listener() {
  let offsetMs = 0;
  let isUp = true;
  let lose = () => {};
  const bus = {
    isConnected: () => isUp,
    onDisconnect: (callback: () => void) => {
      lose = callback;
      return () => {};
    },
  };
  const beganMs = Date.UTC(2026, 2, 1);
  const nowMs = () => beganMs + Math.round(performance.now()) + offsetMs;
  return {
    nowMs,
    listening: listenTo(bus, { nowMs }),
    setClockBy: (ms: number) => {
      offsetMs += ms;
    },
    loseHub: () => {
      isUp = false;
      lose();
    },
    findHub: () => {
      isUp = true;
    },
  };
}

test('while the hub is there and the clock runs, listening has one beginning', () => {
  const { listening } = listener();
  expect(listening.sinceMs()).toBe(listening.sinceMs());
});

test('K2: a hub that is away is listened for; listening begins anew when it is found again, and once only', () => {
  const { listening, loseHub, findHub, setClockBy, nowMs } = listener();
  const first = listening.sinceMs();
  setClockBy(900);
  loseHub();
  expect(listening.sinceMs()).toBe(first);
  findHub();
  const second = listening.sinceMs();
  expect(second).toBeGreaterThanOrEqual(first + 900);
  expect(second).toBeLessThanOrEqual(nowMs());
  setClockBy(900);
  expect(listening.sinceMs()).toBe(second);
});

test.each([HOUR_MS, -HOUR_MS, 2_000])(
  'K2: a clock that is set by %d ms makes no silence: listening begins anew, by the new time',
  (byMs) => {
    const { listening, setClockBy, nowMs } = listener();
    const first = listening.sinceMs();
    setClockBy(byMs);
    const since = listening.sinceMs();
    expect(Math.abs(since - first - byMs)).toBeLessThan(1_000);
    expect(since).toBeLessThanOrEqual(nowMs());
    expect(listening.sinceMs()).toBe(since);
  },
);
