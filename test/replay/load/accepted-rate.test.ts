import { expect, test } from 'vitest';
import { acceptedForMs } from '../../../src/replay/load/watch-load.ts';

const pointsOf = (...accepted: number[]) =>
  accepted.map((count, index) => ({ atMs: index * 1_000, due: 100, accepted: count, delivered: 0 }));

test('what is accepted long after it was due is told by the second of all that time, not of the load alone', () => {
  expect(acceptedForMs(pointsOf(0, 20, 40, 60, 80, 100, 100, 100), 2_000)).toBe(5_000);
});

test('what is accepted as it comes is told by the second of the load', () => {
  expect(acceptedForMs(pointsOf(0, 50, 100), 2_000)).toBe(2_000);
  expect(acceptedForMs(pointsOf(0, 100, 100), 2_000)).toBe(2_000);
  expect(acceptedForMs([], 2_000)).toBe(2_000);
});
