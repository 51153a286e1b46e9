import { expect, test } from 'vitest';
import { listenTo } from '../../src/cli/listening.ts';

function listen() {
  let aheadMs = 0;
  let isUp = true;
  let onDown = (): void => undefined;
  const listening = listenTo(
    {
      isConnected: () => isUp,
      onDisconnect: (callback) => {
        onDown = callback;
        return () => undefined;
      },
    },
    { nowMs: () => performance.timeOrigin + performance.now() + aheadMs },
  );
  return {
    sinceMs: listening.sinceMs,
    setClock: (byMs: number) => {
      aheadMs += byMs;
    },
    lose: () => {
      isUp = false;
      onDown();
    },
    findAgain: () => {
      isUp = true;
    },
  };
}

test('a clock that is set makes nobody late: listening begins anew, once', () => {
  const { sinceMs, setClock } = listen();
  const before = sinceMs();
  setClock(3_600_000);
  const after = sinceMs();
  expect(after - before).toBeGreaterThan(3_500_000);
  expect(sinceMs()).toBe(after);
  setClock(-7_200_000);
  expect(sinceMs()).toBeLessThan(before);
});

test('while the hub is away listening goes on; when it is found again it begins anew', () => {
  const { sinceMs, lose, findAgain } = listen();
  const before = sinceMs();
  lose();
  expect(sinceMs()).toBe(before);
  findAgain();
  expect(sinceMs()).toBeGreaterThan(before);
});
