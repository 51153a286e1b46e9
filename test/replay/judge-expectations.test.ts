import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/replay/expectation.ts';
import { judgeExpectations } from '../../src/replay/judge-expectations.ts';
import type { StepReport } from '../../src/replay/report.ts';
import { smallAct, smallStep } from './small-report.ts';

const delivery = (to: string, scenarioLatencyMs = 100, times = 1) => ({
  to,
  atMs: 0,
  scenarioLatencyMs,
  realLatencyMs: scenarioLatencyMs,
  verifiedBy: 'its own signature',
  times,
});
const refusal = (by: string, code: string) => ({ by, code, reason: 'because', atMs: 0 });

/** The second of the timeline. */
const REVOKED = smallAct({ name: 'revoked', does: 'revoke', who: ['mk-bp'] });

function judge(expectation: Expectation, parts: Partial<StepReport>) {
  const [judged] = judgeExpectations([expectation], [smallStep(parts)], [REVOKED]);
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

const standing = (member: string, stands: 'good' | 'tainted', during: number, reason?: string) => ({
  in: member,
  stands,
  during,
  atMs: 0,
  ...(reason !== undefined && { reason }),
});
const DELIVERED = [standing('rs-gp', 'good', 1), standing('xk-kp', 'good', 1)];
const MARKED = [...DELIVERED, standing('rs-gp', 'tainted', 2, 'suspect'), standing('xk-kp', 'tainted', 3)];

describe('tainted', () => {
  const expectation: Expectation = { expects: 'tainted', step: 'first', on: ['rs-gp', 'xk-kp'], line: 9 };

  it('holds when all have it marked in the end', () => {
    const judged = judge(expectation, { standings: MARKED });
    expect(judged).toMatchObject({ held: true, why: '2 of 2: suspect' });
    expect(judged.says).toBe('first is tainted on rs-gp, xk-kp');
  });

  it.each<[string, Partial<StepReport>, string]>([
    ['nobody has it', {}, 'rs-gp does not have it; xk-kp does not have it'],
    ['one has it unmarked', { standings: MARKED.slice(0, 3) }, 'xk-kp has it, and it is not marked'],
    [
      'the mark was taken from one',
      { standings: [...MARKED, standing('rs-gp', 'good', 4)] },
      'rs-gp has it, and it is not marked',
    ],
  ])('fails and says so when %s', (_, parts, why) => {
    expect(judge(expectation, parts)).toMatchObject({ held: false, why });
  });

  it('is judged when all has come of the step that it names, whatever comes later', () => {
    const standings = [...MARKED, standing('rs-gp', 'good', 4)];
    const afterAct: Expectation = { ...expectation, on: ['rs-gp'], after: 'revoked' };
    expect(judge(afterAct, { standings })).toMatchObject({
      held: true,
      says: 'after revoked, first is tainted on rs-gp',
    });
    expect(judge({ ...afterAct, on: ['xk-kp'] }, { standings })).toMatchObject({
      held: false,
      why: 'xk-kp has it, and it is not marked',
    });
  });
});

describe('untainted', () => {
  const expectation: Expectation = { expects: 'untainted', step: 'first', on: ['rs-gp', 'xk-kp'], line: 9 };

  it('holds when all have it, and no mark on it', () => {
    const judged = judge(expectation, { standings: DELIVERED });
    expect(judged).toMatchObject({ held: true, why: '2 of 2 have it, unmarked' });
    expect(judged.says).toBe('first is there and not tainted on rs-gp, xk-kp');
  });

  it('holds when the mark was taken from it, and says why it was', () => {
    const standings = [...MARKED, standing('rs-gp', 'good', 4, 'confirmed'), standing('xk-kp', 'good', 4)];
    expect(judge(expectation, { standings })).toMatchObject({ held: true, why: '2 of 2: confirmed' });
  });

  it.each<[string, Partial<StepReport>, string]>([
    ['one does not have it', { standings: DELIVERED.slice(1) }, 'rs-gp does not have it'],
    ['one has it marked', { standings: MARKED.slice(0, 3) }, 'rs-gp has it marked: suspect'],
  ])('fails and says so when %s', (_, parts, why) => {
    expect(judge(expectation, parts)).toMatchObject({ held: false, why });
  });

  it('of a step before it was there fails', () => {
    const standings = [standing('rs-gp', 'good', 3)];
    const early: Expectation = { ...expectation, on: ['rs-gp'], after: 'revoked' };
    expect(judge(early, { standings })).toMatchObject({ held: false, why: 'rs-gp does not have it' });
  });
});

describe('forked', () => {
  const expectation: Expectation = { expects: 'forked', step: 'first', seenBy: ['rs-gp', 'xk-kp'], line: 9 };
  const fork = refusal('rs-gp', 'GATE_FORKED');

  it('holds when all have two histories on record', () => {
    const judged = judge(expectation, { refusals: [fork, refusal('xk-kp', 'GATE_FORKED')] });
    expect(judged).toMatchObject({ held: true, why: '2 of 2 have it on record' });
  });

  it('fails for who has refused it for another reason', () => {
    const judged = judge(expectation, { refusals: [fork, refusal('xk-kp', 'GATE_REPLAYED')] });
    expect(judged).toMatchObject({ held: false, why: 'xk-kp has no fork on record' });
  });
});

describe('what is marked as pending', () => {
  const pending = { missing: 'no member can ask yet', line: 12 };
  const expectation: Expectation = { expects: 'absent', step: 'first', from: ['rs-gp'], line: 11, pending };

  it('is pending while it does not hold, and says what is missing and why it did not', () => {
    expect(judge(expectation, { deliveries: [delivery('rs-gp')] })).toMatchObject({
      held: false,
      pending: 'no member can ask yet',
      why: 'rs-gp has it',
      line: 11,
    });
  });

  it('fails when it holds: the mark is to be taken off', () => {
    const judged = judge(expectation, {});
    expect(judged.held).toBe(false);
    expect(judged).not.toHaveProperty('pending');
    expect(judged.why).toBe(
      'this has become possible: take the mark `pending` off line 12 (none of 1 has it)',
    );
  });

  it('is pending also where it is of a step that puts nothing into a feed', () => {
    const declined: Expectation = { expects: 'declined', step: 'revoked', because: 'no', line: 11, pending };
    expect(judge(declined, {})).toMatchObject({ held: false, pending: 'no member can ask yet' });
  });

  it('K9: what is missing is told with the asterisk', () => {
    const mark = { missing: 'a service of Kosovo that answers', line: 12 };
    const judged = judge({ ...expectation, pending: mark }, { deliveries: [delivery('rs-gp')] });
    expect(judged.pending).toBe('a service of Kosovo* that answers');
  });
});

it('an expectation of a step that was not played has failed', () => {
  const expectation: Expectation = { expects: 'absent', step: 'later', from: ['rs-gp'], line: 1 };
  expect(judge(expectation, {})).toMatchObject({ held: false, why: 'the step was not played' });
});
