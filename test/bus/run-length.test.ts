import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_RUN } from '../../src/bus/append.ts';
import { LONGEST_RUN, runLength } from '../../src/bus/run-length.ts';

test('whatever waits goes in the end: a run has at least one, and never more than wait or than the hub takes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (waiting) => {
      const length = runLength(waiting);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(Math.min(waiting, LONGEST_RUN, MAX_RUN));
    }),
  );
});

test('two or three that wait go one after the other; four go together', () => {
  expect([0, 1, 2, 3, 4, 256, 257].map(runLength)).toEqual([0, 1, 1, 1, 4, 256, 256]);
});
