import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import { INSIDER_SCENARIO, LEAK_SCENARIO } from './insider-scenario.ts';
import { problemsOf, spoil } from './scenario-text.ts';

const inside = (passage: string, replacement: string) => spoil(passage, replacement, INSIDER_SCENARIO);
const leaky = (passage: string, replacement: string) => spoil(passage, replacement, LEAK_SCENARIO);

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
      'small.yaml:8: twoPerson.wb6[0].what is wrong: ',
    ],
    [
      'no rule at all',
      inside('wb6: [{ what: CLOSE }, { what: RETRACTION, minImpact: VERY_HIGH }]', 'wb6: []'),
      'small.yaml:8: twoPerson.wb6 is wrong: ',
    ],
    [
      'a community that is none',
      inside('{ wb6: [{', '{ WB6: [{'),
      'small.yaml:8: twoPerson.WB6 is not a community; write its name, such as wb6',
    ],
    [
      'a second officer where nobody asks for one',
      inside('twoPerson: { wb6: [{ what: CLOSE }, { what: RETRACTION, minImpact: VERY_HIGH }] }\n', ''),
      'small.yaml:41: timeline[5].secondOfficer is there for nothing: the scenario has no twoPerson',
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
      'small.yaml:32: timeline[3].attack must have exactly one of update, retract',
    ],
    [
      'an insider who says nothing',
      inside(', update: { of: first, note: All clear., closes: true } }', ' }'),
      'small.yaml:24: timeline[1].attack must have exactly one of update, retract',
    ],
    [
      'an insider of a service that does not play',
      inside('{ kind: insider, by: mk-bp, retract:', '{ kind: insider, by: me-gp, retract:'),
      'timeline[3].attack.by "me-gp" is not among the participants of this scenario',
    ],
    [
      "an insider who speaks of another's alert",
      inside('{ kind: insider, by: mk-bp, retract:', '{ kind: insider, by: rs-gp, retract:'),
      'small.yaml:32: timeline[3].attack.retract.of "first" is not an alert of rs-gp',
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

describe('a scenario in which a text is found outside', () => {
  const scenario = parseScenario(LEAK_SCENARIO, 'leak.yaml');

  it('is read with what each member gets in other words, who leaks it, and to whom it is to be traced', () => {
    expect(scenario.timeline[0]).toMatchObject({ does: 'alert', trace: true });
    expect(scenario.timeline[1]).not.toHaveProperty('trace');
    expect(scenario.timeline[2]).toMatchObject({ does: 'leak', of: 'worded', by: 'rs-gp' });
    expect(scenario.expect[0]).toMatchObject({
      expects: 'traced',
      to: 'rs-gp',
      provedTo: ['al-bmp', 'rs-gp'],
    });
    expect(scenario.timeline[5]).toMatchObject({
      does: 'read',
      of: 'worded',
      by: { 'rs-gp': ['one', 'another'] },
    });
    expect(scenario.timeline[6]).toMatchObject({ does: 'askReaders', of: 'worded' });
    expect(scenario.expect[3]).toMatchObject({ expects: 'readBy', in: 'al-bmp', who: ['one'] });
  });
});

describe('a bad scenario of a leak is refused with file, line and what to write instead', () => {
  const cases: [string, string, string][] = [
    [
      'a text without a choice of words',
      leaky('community: wb6\n    alert:', 'community: wb6\n    trace: true\n    alert:'),
      'timeline[1].alert.summary has no choice of words; write {lorry|truck} where two words mean the same',
    ],
    [
      'a choice that is none',
      leaky('{seen|noticed}', '{seen}'),
      'small.yaml:20: timeline[0].alert.summary {seen} has not 2 to 16 choices',
    ],
    [
      'an act in other words',
      leaky('    leak: { of: plain', '    trace: true\n    leak: { of: plain'),
      'timeline[4] is no first report: basedOn, identifiers and trace do not belong to it',
    ],
    [
      'an update in other words',
      leaky(
        '    leak: { of: plain, by: rs-gp }',
        '    from: mk-bp\n    trace: true\n    update: { of: worded, note: x }',
      ),
      'timeline[4] is no first report: basedOn, identifiers and trace do not belong to it',
    ],
    [
      'a leak of what nobody said',
      leaky('leak: { of: plain', 'leak: { of: plane'),
      'timeline[4].leak.of "plane" is not an earlier step that was published',
    ],
    [
      'a leak by somebody who does not play',
      leaky('of: plain, by: rs-gp', 'of: plain, by: me-gp'),
      'timeline[4].leak.by "me-gp" is not among the participants of this scenario',
    ],
    [
      'a leak by who has the words of everybody',
      leaky('of: plain, by: rs-gp', 'of: plain, by: mk-bp'),
      'timeline[4].leak.by "mk-bp" is its author, and has the words of everybody',
    ],
    [
      'a trace of what was not leaked',
      leaky('step: found,', 'step: plain,'),
      'expect[0].traced.step "plain" leaks nothing',
    ],
    [
      'a trace to somebody who does not play',
      leaky('to: rs-gp, provedTo: [al-bmp', 'to: me-gp, provedTo: [ba-gp'),
      'expect[0].traced.to "me-gp" is not among the participants of this scenario',
    ],
    [
      'a proof for somebody who does not play',
      leaky('provedTo: [al-bmp', 'provedTo: [al-bpm'),
      'expect[0].traced.provedTo[0] "al-bpm" is not among the participants of this scenario (did you mean "al-bmp"?)',
    ],
    [
      'readers of what nobody said',
      leaky('read: { of: worded', 'read: { of: word'),
      'timeline[5].read.of "word" is not an earlier step that was published',
    ],
    [
      'readers in a service that does not play',
      leaky('al-bmp: [one] }', 'me-gp: [one] }'),
      'timeline[5].read.by.me-gp "me-gp" is not among the participants of this scenario',
    ],
    [
      'readers of what their own service says',
      leaky('al-bmp: [one] }', 'mk-bp: [one] }'),
      'timeline[5].read.by.mk-bp "mk-bp" is the author of "worded"',
    ],
    [
      'a question about what nobody said',
      leaky('askReaders: worded', 'askReaders: word'),
      'timeline[6].askReaders "word" is not an earlier step that was published',
    ],
    [
      'an answer to what nobody asked',
      leaky('readBy: { step: asked, in: rs-gp', 'readBy: { step: opened, in: rs-gp'),
      'expect[2].readBy.step "opened" asks nobody',
    ],
    [
      'an answer of a service that does not play',
      leaky('step: asked, in: rs-gp', 'step: asked, in: me-gp'),
      'expect[2].readBy.in "me-gp" is not among the participants of this scenario',
    ],
    [
      'a leak that is expected to be delivered',
      leaky(
        'traced: { step: found, to: rs-gp, provedTo: [al-bmp, rs-gp] }',
        'delivered: { step: found, to: [rs-gp], within: 5m }',
      ),
      'expect[0].delivered.step "found" puts nothing into a feed',
    ],
  ];

  it.each(cases)('%s', (_, text, expected) => {
    expect(problemsOf(text)).toContain(expected);
  });
});
