import { describe, expect, it } from 'vitest';
import { ReplayError } from '../../src/replay/errors.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import { INSIDER_SCENARIO } from './insider-scenario.ts';
import { spoil } from './scenario-text.ts';

const inside = (passage: string, replacement: string) => spoil(passage, replacement, INSIDER_SCENARIO);

function problemsOf(text: string): string {
  try {
    parseScenario(text, 'inside.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(ReplayError);
    expect((error as ReplayError).code).toBe('REPLAY_SCENARIO_INVALID');
    return (error as ReplayError).message;
  }
  return '';
}

describe('a scenario with one officer who speaks alone', () => {
  const scenario = parseScenario(INSIDER_SCENARIO, 'inside.yaml');
  const step = (name: string) => scenario.timeline.find((one) => one.name === name);

  it('is read with what the community asks two officers for, who speaks alone, and for whom the second signs', () => {
    expect(scenario.twoPerson).toEqual({
      wb6: [{ what: 'CLOSE' }, { what: 'RETRACTION', minImpact: 'VERY_HIGH' }],
    });
    expect(step('alone')).toMatchObject({
      attack: { by: 'mk-bp', signs: 'once', word: { does: 'update', of: 'first', closes: true } },
    });
    expect(step('twice')).toMatchObject({ attack: { signs: 'twice' } });
    expect(step('taken-back')).toMatchObject({ attack: { word: { does: 'retract', reason: 'MISTAKE' } } });
    expect(step('by-two')).toMatchObject({ does: 'update', secondOfficer: true });
    expect(step('not-over')).not.toHaveProperty('secondOfficer');
  });
});

describe('a bad scenario of an insider is refused with file, line and what to write instead', () => {
  const cases: [string, string, string][] = [
    [
      'a rule about nothing that is known',
      inside('what: CLOSE', 'what: CLOSED'),
      'inside.yaml:8: twoPerson.wb6[0].what is wrong: ',
    ],
    [
      'no rule at all',
      inside('wb6: [{ what: CLOSE }, { what: RETRACTION, minImpact: VERY_HIGH }]', 'wb6: []'),
      'inside.yaml:8: twoPerson.wb6 is wrong: ',
    ],
    [
      'a community that is none',
      inside('{ wb6: [{', '{ WB6: [{'),
      'inside.yaml:8: twoPerson.WB6 is not a community; write its name, such as wb6',
    ],
    [
      'a second officer where nobody asks for one',
      inside('twoPerson: { wb6: [{ what: CLOSE }, { what: RETRACTION, minImpact: VERY_HIGH }] }\n', ''),
      'inside.yaml:41: timeline[5].secondOfficer is there for nothing: the scenario has no twoPerson',
    ],
    [
      'a second officer of an attack',
      inside('says: He takes it back alone.', 'says: He takes it back alone.\n    secondOfficer: true'),
      'timeline[3] is no row: a second officer signs only what a participant publishes',
    ],
    [
      'an insider who says two things',
      inside(
        '{ kind: insider, by: mk-bp, retract:',
        '{ kind: insider, by: mk-bp, update: { of: first, note: x }, retract:',
      ),
      'inside.yaml:32: timeline[3].attack must have exactly one of update, retract',
    ],
    [
      'an insider who says nothing',
      inside(', update: { of: first, note: All clear., closes: true } }', ' }'),
      'inside.yaml:24: timeline[1].attack must have exactly one of update, retract',
    ],
    [
      'an insider of a service that does not play',
      inside('{ kind: insider, by: mk-bp, retract:', '{ kind: insider, by: me-gp, retract:'),
      'timeline[3].attack.by "me-gp" is not among the participants of this scenario',
    ],
    [
      "an insider who speaks of another's alert",
      inside('{ kind: insider, by: mk-bp, retract:', '{ kind: insider, by: rs-gp, retract:'),
      'inside.yaml:32: timeline[3].attack.retract.of "first" is not an alert of rs-gp',
    ],
    [
      'an insider who speaks of nothing that was said',
      inside('retract: { of: first', 'retract: { of: fist'),
      'timeline[3].attack.retract.of "fist" is not an earlier step that was published (did you mean "first"?)',
    ],
    [
      'an insider who is expected to be believed',
      inside('delivered: { step: not-over', 'delivered: { step: alone'),
      '"alone" is an attack: nobody may be expected to have it',
    ],
  ];

  it.each(cases)('%s', (_, text, expected) => {
    expect(problemsOf(text)).toContain(expected);
  });
});
