import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { groupRows } from '../../src/agency/group-rows.ts';

async function* fast(count: number) {
  for (let i = 0; i < count; i++) yield i;
}

test('rows that come fast are collected, none lost, in order, within the bound', async () => {
  const groups = await Array.fromAsync(groupRows(fast(10), { maxRows: 4, waitMs: 1_000 }));
  expect(groups.flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(Math.max(...groups.map((group) => group.length))).toBeLessThanOrEqual(4);
});

test('a row from a pipe that then falls silent does not wait for the next', async () => {
  const silence = Promise.withResolvers<void>();
  async function* pipe() {
    yield 'row';
    await silence.promise;
  }
  const groups = groupRows(pipe(), { maxRows: 100, waitMs: 1 });
  expect((await groups.next()).value).toEqual(['row']);
  silence.resolve();
  expect((await groups.next()).done).toBe(true);
});

test('a row that has come does not wait until the group is full, though others keep coming', async () => {
  async function* steady() {
    for (let i = 0; i < 2_000; i++) {
      await delay(1);
      yield i;
    }
  }
  const groups = groupRows(steady(), { maxRows: 2_000, waitMs: 5 });
  const first = (await groups.next()).value ?? [];
  expect(first.length).toBeGreaterThan(0);
  expect(first.length).toBeLessThan(2_000);
  // What came meanwhile is not lost.
  expect((await groups.next()).value?.[0]).toBe(first.length);
  await groups.return();
});

test('a failing source fails the reader, after what came before it', async () => {
  async function* failing() {
    yield 1;
    throw new Error('the pipe burst');
  }
  await expect(Array.fromAsync(groupRows(failing(), { maxRows: 1, waitMs: 1 }))).rejects.toThrow('burst');
});

test('whoever stops early also stops the source', async () => {
  let ended = false;
  async function* endless() {
    try {
      for (let i = 0; ; i++) yield i;
    } finally {
      ended = true;
    }
  }
  for await (const group of groupRows(endless(), { maxRows: 3, waitMs: 1 })) {
    expect(group).toEqual([0, 1, 2]);
    break;
  }
  expect(ended).toBe(true);
});

test('a row waits for others while it may not leave, and no longer once it may', async () => {
  const free = Promise.withResolvers<void>();
  const silence = Promise.withResolvers<void>();
  async function* pipe() {
    yield 1;
    yield 2;
    free.resolve();
    await silence.promise;
    yield 3;
  }
  const groups = groupRows(pipe(), { maxRows: 100, waitMs: 60_000, untilFree: () => free.promise });
  expect((await groups.next()).value).toEqual([1, 2]);
  silence.resolve();
  expect((await groups.next()).value).toEqual([3]);
});

test('a group that is full before it may leave is waited for no more, and keeps nothing', async () => {
  const signals: AbortSignal[] = [];
  const untilFree = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<void>(() => undefined);
  };
  const groups = await Array.fromAsync(groupRows(fast(10), { maxRows: 4, waitMs: 60_000, untilFree }));
  expect(groups.map((group) => group.length)).toEqual([4, 4, 2]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
});

test('a row that may never leave is handed on all the same, when its time is over', async () => {
  const silence = Promise.withResolvers<void>();
  async function* pipe() {
    yield 1;
    await silence.promise;
  }
  const groups = groupRows(pipe(), {
    maxRows: 100,
    waitMs: 1,
    untilFree: () => new Promise(() => undefined),
  });
  expect((await groups.next()).value).toEqual([1]);
  silence.resolve();
});
