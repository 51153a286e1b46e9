import { expect, test } from 'vitest';
import type { ExpectationReport } from '../../src/replay/report.ts';
import { totalUp } from '../../src/replay/total-up.ts';
import { describeVerdict } from '../../src/replay/verdict-text.ts';

const expectation = (held: boolean, pending?: string): ExpectationReport => ({
  says: '',
  expects: 'absent',
  step: 'first',
  line: 1,
  held,
  why: '',
  ...(pending !== undefined && { pending }),
});
const held = expectation(true);
const failed = expectation(false);
const pending = expectation(false, 'a step that asks');

test('what is pending is counted by itself, neither as held nor as failed', () => {
  expect(totalUp([], [held, held, failed, pending], 1)).toMatchObject({
    expectationsHeld: 2,
    expectationsFailed: 1,
    expectationsPending: 1,
  });
});

test.each([
  [[held, held], '✓ 2 of 2 held'],
  [[held, pending], '✓ 1 of 2 held, 1 pending'],
  [[held, failed], '✗ 1 of 2 held, 1 failed'],
  [[held, failed, pending], '✗ 1 of 3 held, 1 failed, 1 pending'],
])('the verdict in a line, and only what failed makes it a bad one: %#', (expectations, line) => {
  expect(describeVerdict(totalUp([], expectations, 1))).toBe(line);
});
