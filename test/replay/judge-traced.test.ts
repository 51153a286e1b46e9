import { describe, expect, it } from 'vitest';
import type { TracedExpectation } from '../../src/replay/expectation.ts';
import { judgeExpectations } from '../../src/replay/judge-expectations.ts';
import type { LeakReport } from '../../src/replay/leak-report.ts';
import { LEAK, smallAct } from './small-report.ts';

const EXPECTED: TracedExpectation = {
  expects: 'traced',
  step: 'found',
  to: 'rs-gp',
  provedTo: ['al-bmp', 'xk-kp'],
  line: 9,
};

function judge(parts: Partial<LeakReport>) {
  const act = smallAct({ name: 'found', does: 'leak', leak: { ...LEAK, ...parts } });
  return judgeExpectations([EXPECTED], [], [act])[0]!;
}

describe('traced', () => {
  it('holds when the text is in the words of that member alone and the others have verified it', () => {
    expect(judge({})).toEqual({
      expects: 'traced',
      step: 'found',
      line: 9,
      held: true,
      says: 'found is traced to rs-gp, and al-bmp, xk-kp can verify it',
      why: "5 of 6 choices of words are those of rs-gp and nobody else's; 2 of 2 have verified the proof",
    });
  });

  it.each<[string, Partial<LeakReport>, string]>([
    ['it names another', { words: ['al-bmp'] }, 'it is in the words of al-bmp'],
    [
      'it could be several',
      { outcome: 'several', words: ['al-bmp', 'rs-gp'], proofs: [] },
      'it is in words that were given to several: al-bmp, rs-gp; al-bmp was shown no proof; xk-kp was shown no proof',
    ],
    ['it was changed', { outcome: 'mixed', words: [] }, "it is in nobody's words"],
    [
      'it is of no such alert',
      { outcome: 'none', words: [] },
      'it is made from no alert that was given to each member in other words',
    ],
    [
      'one does not believe the proof',
      { proofs: [LEAK.proofs[0]!, { by: 'xk-kp', reason: 'because' }] },
      'xk-kp does not believe the proof: because',
    ],
    [
      'the proof names another',
      { proofs: [{ by: 'al-bmp', names: 'xk-kp' }, LEAK.proofs[1]!] },
      'al-bmp finds that the proof names xk-kp',
    ],
  ])('fails and says so when %s', (_, parts, why) => {
    expect(judge(parts)).toMatchObject({ held: false, why });
  });

  it('fails when the step was not played', () => {
    expect(judgeExpectations([EXPECTED], [], [])[0]).toMatchObject({
      held: false,
      why: 'the step was not played',
    });
  });
});
