import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import { problemsOf, seedText, spoil as spoilText } from './scenario-text.ts';

const TEXT = seedText('trafficking-tip.yaml');
const spoil = (passage: string, replacement: string) => spoilText(passage, replacement, TEXT);

describe('a scenario may have', () => {
  const { timeline, expect: expectations } = parseScenario(TEXT, 'tip.yaml');
  const stepOf = (name: string) => timeline.find((step) => step.name === name);

  it('what an alert rests on, and what it is about', () => {
    expect(stepOf('tip')).toMatchObject({
      basedOn: ['OWN_SOURCE'],
      identifiers: { plate: ['ME:PG TR 041'], phone: ['+382 67 000 041'] },
    });
    expect(stepOf('echo-of-echo')).toMatchObject({ basedOn: ['echo-south'] });
  });

  it('a sighting, and what members say by themselves', () => {
    expect(stepOf('children-seen')).toMatchObject({
      does: 'sighting',
      from: 'al-bmp',
      of: 'tip',
      what: 'SEEN',
      evaluation: { source: 'A', information: 'I2' },
    });
    expect(stepOf('same-plate')).toMatchObject({ does: 'tend', who: ['me-gp', 'ba-gp'] });
  });

  it('an alert that is passed on', () => {
    const forward = '    from: al-bmp\n    community: region\n    forward: { of: tip }';
    const text = TEXT.replace(/ {4}from: al-bmp\n {4}sighting:[^#]*?\n\n/, `${forward}\n\n`);
    const step = parseScenario(text, 'tip.yaml').timeline.find(({ name }) => name === 'children-seen');
    expect(step).toMatchObject({ does: 'forward', from: 'al-bmp', of: 'tip', community: 'region' });
  });

  it('an attempt that its own program is to decline, and the words of it', () => {
    const text = `${spoil(
      '    from: xk-kp\n    retract:',
      '    from: xk-kp\n    attempt: true\n    retract:',
    ).replace(
      /\n {2}- delivered: \{ step: echo-taken-back[^\n]*/,
      '',
    )}  - declined: { step: echo-taken-back, because: is no alert of ours }\n`;
    const { timeline: steps, expect: all } = parseScenario(text, 'tip.yaml');
    expect(steps.find(({ name }) => name === 'echo-taken-back')).toMatchObject({
      does: 'attempt',
      spoken: { does: 'retract', from: 'xk-kp', of: 'echo-of-echo' },
    });
    expect(all.at(-1)).toMatchObject({ expects: 'declined', because: 'is no alert of ours' });
  });

  it('how an entry is shown, with what is not said left open', () => {
    expect(
      expectations.find((one) => one.step === 'pistol-in-a-car' && one.expects === 'shows'),
    ).toMatchObject({
      on: ['me-gp', 'ba-gp'],
      after: 'same-plate',
      shows: { incident: ['tip', 'echo-south', 'echo-east', 'echo-of-echo'] },
    });
  });

  it('rules for what members look for', () => {
    const rules = 'rules:\n  - { name: employers, kind: employer, countries: 2, window: 45d, quiet: 45d }\n';
    const { rules: found } = parseScenario(spoil('\ntimeline:\n', `\n${rules}timeline:\n`), 'tip.yaml');
    expect(found).toMatchObject([{ name: 'employers', countries: 2, window: 45 }]);
    expect(found[0]?.digest).toHaveLength(32);
  });
});

describe('a scenario is refused, with its line, where', () => {
  it.each([
    [
      'a basis is no source and no step',
      spoil('basedOn: [echo-south]', 'basedOn: [echo-sout]'),
      'did you mean "echo-south"',
    ],
    [
      'a basis comes later',
      spoil('basedOn: [tip]', 'basedOn: [echo-east]'),
      '"echo-east" is no source and no earlier step',
    ],
    [
      'an update says what it rests on',
      spoil('    from: me-gp\n    update:', '    from: me-gp\n    basedOn: [tip]\n    update:'),
      'basedOn, identifiers and trace do not belong to it',
    ],
    [
      'an identifier is of no known type',
      spoil('identifiers: { plate: ', 'identifiers: { plates: '),
      'identifiers',
    ],
    [
      'somebody has seen his own alert',
      spoil('    from: al-bmp\n    sighting:', '    from: me-gp\n    sighting:'),
      'speaks of its own alert',
    ],
    [
      'what was seen is no alert',
      spoil('      of: tip\n      what', '      of: same-plate\n      what'),
      '"same-plate" is not an earlier step that was published',
    ],
    [
      'an alert is passed on to nowhere',
      spoil('    from: ba-gp\n    community: wb6\n', '    from: ba-gp\n').replace(
        / {4}basedOn: \[OWN_OBSERVATION\]\n {4}identifiers:[^\n]*\n {4}alert:[^#]*?\n\n/,
        '    forward: { of: tip }\n\n',
      ),
      'must say to which community it is passed on',
    ],
    [
      'somebody who does not play says things by himself',
      spoil('    tend: [me-gp, ba-gp]', '    tend: [me-gp, nobody]'),
      '"nobody" is not among the participants',
    ],
    [
      'an attack is an attempt',
      spoil('    attack:\n', '    attempt: true\n    attack:\n'),
      'only what a participant publishes can be an attempt',
    ],
    [
      'an expectation says nothing of how it is shown',
      spoil(', origins: 1, thread: OPEN, late: false', ''),
      'says nothing of how it is shown',
    ],
    [
      'an incident has a step that is not there',
      spoil('incident: [tip, echo-south, echo-east, echo-of-echo]', 'incident: [tipp]'),
      '"tipp" is not a step (did you mean "tip"?)',
    ],
    ['a standing is none', spoil('thread: CLOSED', 'thread: SHUT'), 'thread'],
    [
      'what is declined was no attempt',
      `${TEXT}  - declined: { step: tip, because: no }\n`,
      '"tip" is no attempt',
    ],
    [
      'a rule is none',
      spoil(
        '\ntimeline:\n',
        '\nrules:\n  - { name: employers, kind: employer, countries: 1, window: 45d, quiet: 45d }\ntimeline:\n',
      ),
      'rules[0].countries',
    ],
  ])('%s', (_, text, complaint) => {
    expect(problemsOf(text)).toMatch(/small\.yaml:\d+: /);
    expect(problemsOf(text)).toContain(complaint);
  });
});
