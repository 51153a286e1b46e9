import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenTo } from '../../src/director/listening.ts';

const S = 1_000;
const HOUR_MS = 3_600 * S;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A hub that answers at once while it lives, and a clock that only the test moves. */
function listener() {
  let offsetMs = 0;
  let isUp = true;
  let isAlive = true;
  let lose = () => {};
  const bus = {
    isConnected: () => isUp,
    onDisconnect: (callback: () => void) => {
      lose = callback;
      return () => {};
    },
    untilAnswered: () =>
      new Promise<void>((resolve, reject) => {
        if (isAlive) resolve();
        else endQuestion = reject;
      }),
  };
  let endQuestion: (error: Error) => void = () => {};
  const nowMs = () => Date.now() + offsetMs;
  const listening = listenTo(bus, { nowMs });
  return {
    nowMs,
    listening,
    since: () => listening.hear().listeningSinceMs,
    /** Time passes, in which hearing is asked about every second, as it is meant to be. */
    pass: async (ms: number) => {
      for (let left = ms; left > 0; left -= S) {
        vi.advanceTimersByTime(Math.min(left, S));
        listening.hear();
        await Promise.resolve();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    setClockBy: (ms: number) => {
      offsetMs += ms;
    },
    /** Nothing passes any more, and nobody is told. */
    killConnection: () => {
      isAlive = false;
    },
    loseHub: () => {
      isUp = false;
      endQuestion(new Error('lost'));
      lose();
    },
    findHub: () => {
      isUp = true;
      isAlive = true;
    },
  };
}

test('while the hub is there and the clock runs, listening has one beginning', async () => {
  const { since, pass } = listener();
  const first = since();
  await pass(10 * S);
  expect(since()).toBe(first);
});

test('K2: a hub that is away is listened for; listening begins anew when it is found again, and once only', async () => {
  const { since, pass, loseHub, findHub, nowMs } = listener();
  const first = since();
  loseHub();
  await pass(9 * S);
  expect(since()).toBe(first);
  findHub();
  const second = since();
  expect(second).toBe(nowMs());
  await pass(3 * S);
  expect(since()).toBe(second);
});

test.each([HOUR_MS, -HOUR_MS, 2 * S])(
  'K2: a clock that is set by %d ms makes no silence: listening begins anew, by the new time',
  async (byMs) => {
    const { listening, since, pass, setClockBy, nowMs } = listener();
    listening.setInStep('mk-bp', true);
    await pass(9 * S);
    const statedMs = nowMs();
    setClockBy(byMs);
    const beganMs = since();
    expect(beganMs).toBe(nowMs());
    await pass(4 * S);
    expect(since()).toBe(beganMs);
    // What was stated before counts from then on.
    expect(listening.hear().listenedMs('mk-bp', statedMs)).toBe(4 * S);
  },
);

describe('how long an origin was listened to', () => {
  test('from the moment on at which what it says comes as it is said, until the hub last answered', async () => {
    const { listening, pass, nowMs } = listener();
    const statedMs = nowMs();
    await pass(20 * S);
    expect(listening.hear().listenedMs('mk-bp', statedMs)).toBe(0);
    listening.setInStep('mk-bp', true);
    await pass(6 * S);
    expect(listening.hear().listenedMs('mk-bp', statedMs)).toBe(6 * S);
    expect(listening.hear().listenedMs('rs-gp', statedMs)).toBe(0);
    // The hub itself was heard all the while.
    expect(listening.hear().heardMs(statedMs)).toBe(26 * S);
  });

  test('K2: not while the connection is dead and nobody knows, nor while the hub catches up with us afterwards', async () => {
    const { listening, pass, nowMs, killConnection, loseHub, findHub } = listener();
    listening.setInStep('mk-bp', true);
    await pass(9 * S);
    const statedMs = nowMs();
    await pass(2 * S);
    killConnection();
    await pass(14 * S);
    const before = listening.hear().listenedMs('mk-bp', statedMs);
    expect(before).toBeLessThanOrEqual(2 * S);
    loseHub();
    await pass(3 * S);
    findHub();
    await pass(20 * S);
    expect(listening.hear().listenedMs('mk-bp', statedMs)).toBe(before);
    listening.setInStep('mk-bp', true);
    await pass(4 * S);
    expect(listening.hear().listenedMs('mk-bp', statedMs)).toBe(before + 4 * S);
  });

  test('K2: a hub that never brings an origin up to now, or cuts us off again and again, gains half a minute, once', async () => {
    const { listening, pass, nowMs, loseHub, findHub } = listener();
    const statedMs = nowMs();
    for (let round = 0; round < 10; round++) {
      await pass(6 * S);
      loseHub();
      findHub();
    }
    const listenedMs = listening.hear().listenedMs('mk-bp', statedMs);
    expect(listenedMs).toBeGreaterThan(10 * S);
    expect(listenedMs).toBeLessThanOrEqual(30 * S);
  });
});
