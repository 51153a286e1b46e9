import { describe, expect, it } from 'vitest';
import { judgeExpectations } from '../../src/replay/judge-expectations.ts';
import type { ReadersReport } from '../../src/replay/report.ts';
import { smallAct } from './small-report.ts';

const asked = (readers: readonly ReadersReport[]) => smallAct({ name: 'asked', does: 'askReaders', readers });

function judge(who: readonly string[], readers: readonly ReadersReport[]) {
  const expectation = { expects: 'readBy', step: 'asked', in: 'rs-gp', who, line: 4 } as const;
  return judgeExpectations([expectation], [], [asked(readers)])[0]!;
}

const answer = (...readers: string[]) => ({ member: 'rs-gp', hasAnswered: true, readers });

describe('readBy', () => {
  it('holds when these persons and nobody else read it, in whatever order and however often', () => {
    expect(judge(['one', 'another'], [answer('another', 'one', 'one')])).toEqual({
      expects: 'readBy',
      step: 'asked',
      line: 4,
      held: true,
      says: 'asked is answered by rs-gp: read by one, another',
      why: 'rs-gp answers so',
    });
    expect(judge([], [answer()])).toMatchObject({
      held: true,
      says: 'asked is answered by rs-gp: read by nobody',
      why: 'rs-gp answers that nobody read it',
    });
  });

  it.each<[string, readonly ReadersReport[], string]>([
    ['one is missing', [answer('one')], 'rs-gp does not name another'],
    ['there is one more', [answer('one', 'another', '5f3a')], 'rs-gp names 5f3a, too'],
    ['it is another', [answer('one', '5f3a')], 'rs-gp does not name another; rs-gp names 5f3a, too'],
    ['it has not answered', [{ ...answer(), hasAnswered: false }], 'rs-gp has not answered'],
    ['it was not asked', [], 'rs-gp was not asked'],
  ])('fails and says so when %s', (_, readers, why) => {
    expect(judge(['one', 'another'], readers)).toMatchObject({ held: false, why });
  });
});
