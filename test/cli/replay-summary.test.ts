import { expect, test } from 'vitest';
import { describeAct, describeExpectation, summarise } from '../../src/cli/replay-summary.ts';
import type { Report } from '../../src/replay/report.ts';

const act = { number: 3, name: 'x', who: ['mk-bp', 'xk-kp'], says: 'What \u001b[31mhappens.', stated: [] };
const scheduledAtMs = Date.UTC(2026, 5, 11, 22, 5);

test('a step that puts nothing into a feed is told in a line: when, who, what it does and what it means', () => {
  const all = ['offline', 'online', 'state', 'revoke', 'leak', 'remove', 'withhold', 'apply'] as const;
  const lines = all.map((does) => describeAct({ ...act, does, scheduledAtMs }));
  expect(lines[0]).toMatch(/^2026-06-11 22:05 {2}mk-bp, xk-kp {2}OFFLINE: What .*happens\.$/);
  expect(lines.map((line) => /[A-Z]{2}[A-Z ]+(?=:)/.exec(line)?.[0])).toEqual([
    'OFFLINE',
    'ONLINE',
    'HEADS SIGNED',
    'KEY REVOKED',
    'TEXT LEAKED',
    'REMOVED',
    'WITHHELD FROM',
    'HUB PUT RIGHT',
  ]);
  expect(lines.join()).not.toContain('\u001b');
});

const expectation = {
  says: 'asked is delivered to rs-gp within 5 min',
  expects: 'delivered',
  step: 'asked',
  line: 7,
  held: false,
  why: 'rs-gp never\u001b[2J had it',
} as const;
const pending = { ...expectation, pending: 'nobody can ask yet' };
const plain = (_style: string, text: string) => text;

test('what is pending is told as that, with what is missing and why it does not hold', () => {
  expect(describeExpectation(pending, plain)).toBe(
    'pending  asked is delivered to rs-gp within 5 min: nobody can ask yet (rs-gp never [2J had it)',
  );
  expect(describeExpectation(expectation, plain)).toMatch(/^FAILED {3}asked .+ min: rs-gp never/);
  expect(describeExpectation({ ...expectation, held: true }, plain)).toMatch(/^held {5}asked .+ 5 min$/);
});

test('a summary says how many held and how many are pending', () => {
  const totals = {
    published: 1,
    attacks: 0,
    delivered: 0,
    refusedByReaders: 0,
    refusedByServer: 0,
    tainted: 0,
    cleared: 0,
    expectationsHeld: 20,
    expectationsFailed: 0,
    expectationsPending: 1,
    refusalsByCode: {},
    deliveriesPerSecond: 0,
  };
  const text = summarise({ held: true, expectations: [pending], totals } as unknown as Report, plain);
  expect(text).toContain('\n✓ 20 of 21 held, 1 pending; ');
  expect(text).toContain('\npending  asked');
});
