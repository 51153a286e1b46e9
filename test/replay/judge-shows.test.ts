import { describe, expect, it } from 'vitest';
import type { ExpectedView, ShowsExpectation } from '../../src/replay/expectation.ts';
import { judgeShows, sentenceOfShows } from '../../src/replay/judge-shows.ts';
import type { ShownReport, ShownView } from '../../src/replay/report.ts';
import { smallStep } from './small-report.ts';

const VIEW: ShownView = { incident: ['other'], detections: [], origins: 1, thread: 'OPEN', late: false };

function judge(shows: ExpectedView, shown: readonly ShownReport[], until?: number) {
  const expectation: ShowsExpectation = {
    expects: 'shows',
    step: 'tip',
    on: ['rs-gp', 'xk-kp'],
    shows,
    line: 1,
  };
  return judgeShows(expectation, smallStep({ shown }), until);
}

function onBoth(view: ShownView, during = 3): ShownReport[] {
  return ['rs-gp', 'xk-kp'].map((id) => ({ in: id, during, view }));
}

describe('how an entry is shown', () => {
  it('holds when each has it so, whatever is not asked for', () => {
    expect(judge({ origins: 1, thread: 'OPEN' }, onBoth(VIEW)).failures).toEqual([]);
  });

  it.each<[string, ExpectedView, string]>([
    ['the count of origins', { origins: 2 }, 'rs-gp has it 1 independent origin'],
    ['the thread', { thread: 'CLOSED' }, 'rs-gp has it open'],
    ['the incident', { incident: [] }, 'rs-gp has it in one incident with other'],
    ['more in the incident', { incident: ['other', 'third'] }, 'rs-gp has it in one incident with other'],
    ['the case, of which there is none', { case: 'ACCEPTED' }, 'rs-gp has it without case'],
    ['a detection', { detections: ['employers'] }, 'rs-gp has it in no detection'],
    ['lateness', { late: true }, 'rs-gp has it in time'],
  ])('fails by %s, and says how it is', (_, shows, why) => {
    expect(judge(shows, onBoth(VIEW)).failures[0]).toBe(why);
  });

  it('fails for each member that has it otherwise, by name', () => {
    const [first, second] = onBoth(VIEW);
    expect(judge({ origins: 1 }, [first!, { ...second!, view: { ...VIEW, origins: 2 } }]).failures).toEqual([
      'xk-kp has it 2 independent origins',
    ]);
    expect(judge({ origins: 1 }, [first!]).failures).toEqual(['xk-kp does not have it']);
  });

  it('takes names for a set', () => {
    const view = { ...VIEW, incident: ['first', 'second'] };
    expect(judge({ incident: ['second', 'first'] }, onBoth(view)).failures).toEqual([]);
  });

  it('looks at what was shown at that step, and in the end at the last', () => {
    const shown = [...onBoth({ ...VIEW, origins: 2 }, 3), ...onBoth(VIEW, 5)];
    expect(judge({ origins: 2 }, shown, 3).failures).toEqual([]);
    expect(judge({ origins: 2 }, shown).failures).toHaveLength(2);
    expect(judge({ origins: 1 }, shown).failures).toEqual([]);
  });

  it('is a sentence', () => {
    const expectation: ShowsExpectation = {
      expects: 'shows',
      step: 'papers',
      on: ['rs-gp'],
      after: 'hold',
      shows: { case: 'TRAVEL_DOCUMENT', held: true, inTurn: false, incident: [] },
      line: 1,
    };
    expect(sentenceOfShows(expectation)).toBe(
      'after hold, papers is shown in no incident, in a case at travel document issued, held, out of turn on rs-gp',
    );
  });
});
