import { expect, test } from 'vitest';
import { describeEnd, summariseAll } from '../../src/cli/all-summary.ts';
import { compileAllReport } from '../../src/replay/all-report.ts';
import { FAILED, HELD, PENDING, smallReport } from '../replay/small-report.ts';

const plain = (_style: string, text: string) => text;
const convoy = { file: 'convoy.yaml', tookMs: 3_400, report: smallReport('convoy', [HELD, PENDING]) };
const quiet = { file: 'seeds/quiet.yaml', tookMs: 12_000, report: smallReport('quiet', [HELD, FAILED]) };
const elsewhere = {
  ...quiet,
  report: {
    ...quiet.report,
    scenario: {
      ...quiet.report.scenario,
      id: 'other',
      source: { document: 'Another\u001b[2J text', paragraph: 12, quote: '' },
    },
  },
};

test('one table says of each scenario where it comes from, what was played and what came of it', () => {
  expect(summariseAll(compileAllReport([convoy, quiet]), plain)).toMatchInlineSnapshot(`
    "SCENARIO  SOURCE      STEPS  ATTACKS  DELIVERED  REFUSED  HELD  FAILED  PENDING    TIME
    convoy    [1] par. 7      0        0          0        0     1       0        1   3.4 s  ✓
    quiet     [1] par. 7      0        0          0        0     1       1        0  12.0 s  ✗
    all                       0        0          0        0     2       1        1  15.4 s  ✗

    [1] A text

    pending  first is delivered to rs-gp within 5 min: nobody can be asked yet (rs-gp never had it)
             convoy.yaml:9

    FAILED   first is delivered to rs-gp within 5 min: rs-gp never had it
             seeds/quiet.yaml:8

    ✗ 2 of 4 held, 1 failed, 1 pending, in 15.4 s
    "
  `);
});

test('a second document has a number of its own', () => {
  const text = summariseAll(compileAllReport([convoy, elsewhere]), plain);
  expect(text).toMatch(/^convoy {3,}\[1\] par\. 7 /m);
  expect(text).toMatch(/^other {3,}\[2\] par\. 12 /m);
  expect(text).toContain('\n[1] A text\n[2] Another [2J text\n');
});

test('where nothing is open, there is nothing below the table but the verdict', () => {
  const done = { ...convoy, report: smallReport('convoy', [HELD]) };
  const text = summariseAll(compileAllReport([done]), plain);
  expect(text.split('\n').slice(3)).toEqual(['', '[1] A text', '', '✓ 1 of 1 held, in 3.4 s', '']);
});

test('the line of a scenario on its way ends with what came of it', () => {
  expect(describeEnd(quiet, plain)).toBe('✗ 1 of 2 held, 1 failed, 12.0 s');
});
