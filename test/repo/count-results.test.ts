import { describe, expect, it } from 'vitest';
import { summarise, tallyScenario, tallyVitest } from '../../tools/count-results.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });
const results = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  testResults: [file('passed', 8)],
};

describe('the closing line of .ci/run', () => {
  it('adds tests and expectations up, alone on the last line', () => {
    const scenario = tallyScenario('scenario convoy', { expectations: [{ held: true }, { held: true }] });
    const { lines, ok } = summarise([tallyVitest('test', results), scenario], []);
    expect(lines.at(-1)).toBe('9 passed, 0 failed, 1 skipped');
    expect(ok).toBe(true);
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const tally = tallyVitest('test', {
      ...results,
      testResults: [...results.testResults, file('failed', 0)],
    });
    expect(tally.failed).toBe(1);
    expect(summarise([tally], []).ok).toBe(false);
  });

  it('counts an expectation that did not hold as a failure', () => {
    const tally = tallyScenario('scenario', { expectations: [{ held: true }, { held: false }] });
    expect(summarise([tally], []).lines.at(-1)).toBe('1 passed, 1 failed');
  });

  it('counts what is pending as neither, and says how much is', () => {
    const tally = tallyScenario('scenario', {
      expectations: [{ held: true }, { held: false, pending: 'a step' }],
    });
    const { lines, ok } = summarise([tally], []);
    expect(lines).toEqual(['  scenario  1 passed, 0 failed, 1 pending', '1 passed, 0 failed, 1 pending']);
    expect(ok).toBe(true);
  });

  it('is not fooled by a lane that failed before it ran a test', () => {
    const { lines, ok } = summarise([tallyVitest('test', results)], ['check (exit 2)']);
    expect(lines.at(-1)).toBe('7 passed, 1 failed, 1 skipped');
    expect(ok).toBe(false);
  });

  it('does not call a run good that ran nothing', () => {
    expect(summarise([], []).ok).toBe(false);
  });
});
