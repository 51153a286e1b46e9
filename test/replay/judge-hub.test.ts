import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../src/replay/expectation.ts';
import { judgeExpectations } from '../../src/replay/judge-expectations.ts';
import type { FindingReport, StepReport } from '../../src/replay/report.ts';
import { smallStep } from './small-report.ts';

const finding = (member: string, parts: Partial<FindingReport> = {}): FindingReport => ({
  in: member,
  finding: 'withheld',
  onWordOf: 'mk-bp',
  says: 'entry 2 is withheld',
  atMs: 0,
  evidence: 'proved',
  proved: ['mk-bp has signed two'],
  claimed: ['that the hub is why'],
  ...parts,
});

function judge(expectation: Expectation, parts: Partial<StepReport>) {
  return judgeExpectations([expectation], [smallStep(parts)], [])[0]!;
}

describe('withheld', () => {
  const expectation: Expectation = {
    expects: 'withheld',
    step: 'first',
    seenBy: ['rs-gp', 'xk-kp'],
    line: 4,
  };

  it('K2: holds when all have it on record and a third party finds it proved, and says what is proved', () => {
    const judged = judge(expectation, { findings: [finding('rs-gp'), finding('xk-kp')] });
    expect(judged).toMatchObject({
      held: true,
      says: 'first is withheld from rs-gp, xk-kp, who prove it',
      why: '2 of 2 have it on record, and prove it: mk-bp has signed two',
    });
  });

  it('holds on a finding that is proved, whatever else the member has on record', () => {
    const word = finding('xk-kp', { evidence: 'claimed', proved: [] });
    const findings = [finding('rs-gp'), word, finding('xk-kp')];
    expect(judge(expectation, { findings }).held).toBe(true);
  });

  it.each<[string, readonly FindingReport[], string]>([
    ['one has nothing on record', [finding('rs-gp')], 'xk-kp has nothing on record of its being withheld'],
    [
      'what one has on record is something else',
      [finding('rs-gp'), finding('xk-kp', { finding: 'forked' })],
      'xk-kp has nothing on record of its being withheld',
    ],
    [
      'one has a word for it and no proof',
      [finding('rs-gp'), finding('xk-kp', { evidence: 'claimed', claimed: ['that there is one'] })],
      'xk-kp has it on record and cannot prove it: that there is one',
    ],
    [
      'the evidence of one is refused',
      [finding('rs-gp'), finding('xk-kp', { evidence: 'refused', proved: [], claimed: ['no statement'] })],
      'xk-kp has it on record and cannot prove it: no statement',
    ],
  ])('fails and says so when %s', (_, findings, why) => {
    expect(judge(expectation, { findings })).toMatchObject({ held: false, why });
  });
});

describe('undisputed', () => {
  const expectation: Expectation = { expects: 'undisputed', step: 'first', on: ['rs-gp', 'xk-kp'], line: 5 };
  const checkedBy = ['rs-gp', 'xk-kp'];

  it('K2: holds when all have heard from others that it is there, looked, and found nothing', () => {
    expect(judge(expectation, { checkedBy })).toMatchObject({
      held: true,
      says: 'first is vouched for by others, and disputed by none of rs-gp, xk-kp',
      why: '2 of 2 have heard from others how far its feed goes, and found nothing amiss',
    });
  });

  it('fails for who has heard nothing, for then he had nothing to dispute', () => {
    expect(judge(expectation, { checkedBy: ['rs-gp'] })).toMatchObject({
      held: false,
      why: 'xk-kp has not heard from others that it is there, and looked: it had nothing to dispute',
    });
  });

  it.each(['withheld', 'rolled-back', 'forked', 'frozen'] as const)(
    'fails for who has on record that it is %s, also when that was put right',
    (name) => {
      const findings = [finding('xk-kp', { finding: name, clearedAtMs: 9 })];
      expect(judge(expectation, { checkedBy, findings })).toMatchObject({
        held: false,
        why: 'xk-kp has on record: entry 2 is withheld',
      });
    },
  );

  it('holds for some whatever another has on record', () => {
    const ofOne: Expectation = { ...expectation, on: ['rs-gp'] };
    expect(judge(ofOne, { checkedBy, findings: [finding('xk-kp')] }).held).toBe(true);
  });
});

describe('closed', () => {
  const expectation: Expectation = { expects: 'closed', step: 'first', to: ['al-bmp', 'iom'], line: 6 };
  const tried = (by: string, opens = false) => ({ by, opens });

  it('K2: holds when all have tried to open it and none could', () => {
    expect(judge(expectation, { tries: [tried('al-bmp'), tried('iom')] })).toMatchObject({
      held: true,
      says: 'first stays closed to al-bmp, iom',
      why: '2 of 2 cannot open it with all of their keys and all that lies at the hub',
    });
  });

  it.each<[string, StepReport['tries'], string]>([
    ['one can', [tried('al-bmp'), tried('iom', true)], 'iom can open it'],
    ['one has not tried', [tried('al-bmp')], 'iom has not tried'],
    ['nobody has tried', undefined, 'al-bmp has not tried; iom has not tried'],
  ])('fails and says so when %s', (_, tries, why) => {
    expect(judge(expectation, tries === undefined ? {} : { tries })).toMatchObject({ held: false, why });
  });
});
