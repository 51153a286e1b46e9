import { describe, expect, it } from 'vitest';
import { judgeExpectations } from '../../src/replay/judge-expectations.ts';
import type { StepReport } from '../../src/replay/report.ts';
import type { Expectation } from '../../src/replay/scenario.ts';

const delivery = (to: string, scenarioLatencyMs = 100, times = 1) => ({
  to,
  atMs: 0,
  scenarioLatencyMs,
  realLatencyMs: scenarioLatencyMs,
  verifiedBy: 'its own signature',
  times,
});
const refusal = (by: string, code: string) => ({ by, code, reason: 'because', atMs: 0 });

const step = (parts: Partial<StepReport>): StepReport => ({
  number: 1,
  name: 'first',
  does: 'alert',
  says: '',
  from: 'mk-bp',
  feed: 'mk-bp.wb6.border-incident',
  headline: '',
  place: '',
  scheduledAtMs: 0,
  publishedAtMs: 0,
  entitled: ['rs-gp', 'xk-kp'],
  deliveries: [],
  refusals: [],
  ...parts,
});

function judge(expectation: Expectation, parts: Partial<StepReport>) {
  const [judged] = judgeExpectations([expectation], [step(parts)]);
  return judged!;
}

describe('delivered', () => {
  const expectation: Expectation = {
    expects: 'delivered',
    step: 'first',
    to: ['rs-gp', 'xk-kp'],
    withinMs: 1000,
    line: 7,
  };

  it('holds when all have it in time', () => {
    const judged = judge(expectation, { deliveries: [delivery('rs-gp'), delivery('xk-kp', 1000)] });
    expect(judged).toMatchObject({
      held: true,
      line: 7,
      why: 'all 2 had it, once, verified; the last after 1.0 s',
    });
  });

  it.each<[string, Partial<StepReport>, string]>([
    ['one never had it', { deliveries: [delivery('rs-gp')] }, 'xk-kp never had it'],
    [
      'one was too late',
      { deliveries: [delivery('rs-gp'), delivery('xk-kp', 1001)] },
      'xk-kp had it only after 1.0 s',
    ],
    [
      'one has it twice',
      { deliveries: [delivery('rs-gp'), delivery('xk-kp', 1, 2)] },
      'xk-kp has it 2 times',
    ],
    [
      'one refused it',
      { deliveries: [delivery('rs-gp')], refusals: [refusal('xk-kp', 'GATE_EXPIRED')] },
      'xk-kp refused it: GATE_EXPIRED (because)',
    ],
    [
      'one is not entitled',
      { deliveries: [delivery('rs-gp')], entitled: ['rs-gp'] },
      'xk-kp never had it and is not entitled to it',
    ],
    [
      'one is its author',
      { from: 'xk-kp', deliveries: [delivery('rs-gp')] },
      'xk-kp is its author and does not receive it',
    ],
  ])('fails and says so when %s', (_, parts, why) => {
    expect(judge(expectation, parts)).toMatchObject({ held: false, why });
  });

  it('names everybody for whom it failed, not only the first', () => {
    expect(judge(expectation, {}).why).toBe('rs-gp never had it; xk-kp never had it');
  });
});

describe('absent', () => {
  const expectation: Expectation = { expects: 'absent', step: 'first', from: ['rs-gp', 'xk-kp'], line: 8 };

  it('holds when nobody has it', () => {
    expect(judge(expectation, { deliveries: [delivery('al-bmp')] })).toMatchObject({ held: true });
  });

  it('fails when one has it', () => {
    expect(judge(expectation, { deliveries: [delivery('xk-kp')] })).toMatchObject({
      held: false,
      why: 'xk-kp has it',
    });
  });
});

describe('refused', () => {
  const expectation: Expectation = {
    expects: 'refused',
    step: 'first',
    by: ['rs-gp'],
    code: 'TRUST_BAD_SIGNATURE',
    line: 9,
  };

  it('holds when it is on record with that code', () => {
    const judged = judge(expectation, { refusals: [refusal('rs-gp', 'TRUST_BAD_SIGNATURE')] });
    expect(judged).toMatchObject({ held: true, why: '1 of 1 refused it: because' });
  });

  it.each<[string, Partial<StepReport>, string]>([
    ['with another code', { refusals: [refusal('rs-gp', 'GATE_GAP')] }, 'rs-gp refused it with GATE_GAP'],
    [
      'by another alone',
      { refusals: [refusal('xk-kp', 'TRUST_BAD_SIGNATURE')] },
      'rs-gp has no refusal of it on record',
    ],
    ['by nobody, and it was taken in', { deliveries: [delivery('rs-gp')] }, 'rs-gp took it in'],
  ])('fails when it was refused %s', (_, parts, why) => {
    expect(judge(expectation, parts)).toMatchObject({ held: false, why });
  });
});

it('an expectation of a step that was not played has failed', () => {
  const expectation: Expectation = { expects: 'absent', step: 'later', from: ['rs-gp'], line: 1 };
  expect(judge(expectation, {})).toMatchObject({ held: false, why: 'the step was not played' });
});
