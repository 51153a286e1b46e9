import { expect, test } from 'vitest';
import {
  type CampaignReport,
  isClean,
  renderReport,
  type StepOutcome,
  tallyKinds,
} from '../../../src/replay/faults/campaign-report.ts';
import type { Finding } from '../../../src/replay/faults/check-deliveries.ts';
import type { FaultKind } from '../../../src/replay/faults/fault-kinds.ts';

const outcome = (kinds: readonly FaultKind[], recoveredMs?: number): StepOutcome => ({
  step: kinds.map((kind, i) => {
    return { number: i + 1, kind, target: 'broker', afterMs: 0, lastsMs: 0, chance: 0 };
  }),
  accepted: 10,
  ...(recoveredMs !== undefined && { recoveredMs }),
});
const lost = (number: number): Finding => ({ what: 'lost', publisher: 'mk-bp', member: 'xk-kp', number });

const OUTCOMES = [
  outcome(['broker-killed'], 300),
  outcome(['broker-killed', 'link-slow'], 100),
  outcome(['link-slow']),
];

function report(changes: Partial<CampaignReport> = {}): CampaignReport {
  return {
    seed: '7',
    count: 4,
    tookMs: 61_000,
    rows: tallyKinds(OUTCOMES, [], () => -1),
    accepted: 40,
    deliveries: 160,
    findings: [],
    alarms: [],
    skipped: [],
    notRecovered: 0,
    ...changes,
  };
}

test('a loss is counted to the kinds of fault during which the row was accepted, and to no other', () => {
  const rows = tallyKinds(OUTCOMES, [lost(1), lost(2), lost(3)], (_publisher, number) => number - 1);
  expect(rows).toMatchObject([
    {
      kind: 'broker-killed',
      injected: 2,
      accepted: 20,
      lost: 2,
      medianMs: 300,
      worstMs: 300,
      notRecovered: 0,
    },
    { kind: 'link-slow', injected: 2, accepted: 20, lost: 2, medianMs: 100, worstMs: 100, notRecovered: 1 },
  ]);
});

test('only a campaign without a loss, an open end and a false alarm is clean', () => {
  const alarm = { name: 'withheld', about: 'mk-bp.wb6.border-incident', member: 'xk-kp' };
  expect(isClean(report())).toBe(true);
  expect(isClean(report({ alarms: [{ ...alarm, isFalse: false }] }))).toBe(true);
  expect(isClean(report({ alarms: [{ ...alarm, isFalse: true }] }))).toBe(false);
  expect(isClean(report({ findings: [lost(1)] }))).toBe(false);
  expect(isClean(report({ notRecovered: 1 }))).toBe(false);
});

test('the table names the seed, what was not recovered from, and what cannot be made on this machine', () => {
  const text = renderReport(
    report({ skipped: [{ kind: 'broker-power-cut', why: 'mounting a file system needs root' }] }),
  );
  expect(text).toMatch(/^broker-killed +2 +20 +0 +0 +0 +0\.30 s +0\.30 s$/m);
  expect(text).toMatch(/never \(1\)$/m);
  expect(text).toContain('seed 7: 4 faults in 61.0 s; 40 alerts acknowledged');
  expect(text).toContain('not made here: broker-power-cut (mounting a file system needs root)');
});
