import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReplayError } from '../../src/replay/errors.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import { GOOD_SCENARIO, problemsOf, STOLEN_SCENARIO, spoil } from './scenario-text.ts';

const stolen = (passage: string, replacement: string) => spoil(passage, replacement, STOLEN_SCENARIO);

const ELSEWHERE =
  '{ place: { type: BCP_LAND, country: MK, crossingPoint: nowhere }, impact: LOW, evaluation: { source: A, information: I1 }, borderIncident: { type: FACILITATION, stage: ACTUAL } }';

describe('a good scenario', () => {
  const scenario = parseScenario(GOOD_SCENARIO, 'small.yaml');

  it('is read with its times in milliseconds and its defaults filled in', () => {
    expect(scenario.startMs).toBe(Date.UTC(2026, 2, 17, 20));
    expect(scenario.timeline.map((step) => step.atMs)).toEqual([0, 300_000, 360_000, 420_000, 480_000]);
    expect(scenario.timeline[0]).toMatchObject({
      does: 'alert',
      lifetimeMs: 259_200_000,
      handling: { code: 'H0' },
    });
    expect(scenario.timeline[2]).toMatchObject({ does: 'attack', attack: { signedWith: 'unknown-key' } });
    expect(scenario.expect[0]).toMatchObject({ expects: 'delivered', withinMs: 300_000 });
  });

  it('says that an alert without a time of its own occurred when its step is due', () => {
    expect(scenario.timeline[0]).toMatchObject({ alert: { occurredAt: '2026-03-17T20:00:00Z' } });
  });

  it('knows the line of each step and expectation', () => {
    const lines = GOOD_SCENARIO.split('\n');
    for (const part of [...scenario.timeline, ...scenario.expect]) {
      expect(lines[part.line - 1]).toMatch(/^ {2}- /);
    }
  });
});

describe('an expectation that cannot come true yet', () => {
  const EXPECTED = '- absent: { step: first, from: [rcc] }';

  it('is read with what is missing and the line of its mark', () => {
    const text = spoil(EXPECTED, `${EXPECTED}\n    pending: no partner is told who asked`);
    const [held, pending, after] = parseScenario(text, 'small.yaml').expect;
    expect(held).not.toHaveProperty('pending');
    expect(pending).toMatchObject({
      expects: 'absent',
      line: 49,
      pending: { missing: 'no partner is told who asked', line: 50 },
    });
    expect(after!.line).toBe(51);
  });

  it.each([
    ['nothing is missing', "''", 'expect[1].pending is wrong: Too small'],
    [
      'what is missing takes two lines',
      '"first\\nsecond"',
      'expect[1].pending is more than one line; say in one what is missing',
    ],
    ['what is missing is no text', 'true', 'expect[1].pending is wrong: Invalid input: expected string'],
  ])('is refused where %s', (_, missing, complaint) => {
    const text = spoil(EXPECTED, `${EXPECTED}\n    pending: ${missing}`);
    expect(problemsOf(text)).toContain(`small.yaml:50: ${complaint}`);
  });

  it('is refused where it expects nothing at all', () => {
    const text = spoil(EXPECTED, '- pending: all of it');
    expect(problemsOf(text)).toMatch(/^small\.yaml:49: expect\[1\] must have exactly one of delivered, /);
  });
});

describe('a scenario in which a key is stolen', () => {
  const scenario = parseScenario(STOLEN_SCENARIO, 'stolen.yaml');
  const step = (name: string) => scenario.timeline.find((one) => one.name === name);

  it('is read with who goes and comes, who signs heads, and whose key is revoked since when', () => {
    expect(step('away')).toMatchObject({ does: 'offline', who: ['al-bmp'] });
    expect(step('back')).toMatchObject({ does: 'online', who: ['al-bmp'] });
    expect(step('heads')).toMatchObject({ does: 'state', who: ['rs-gp'] });
    expect(step('revoked')).toMatchObject({
      does: 'revoke',
      participant: 'mk-bp',
      suspectSinceMs: 3_600_000,
    });
    expect(scenario.expect[1]).toMatchObject({ expects: 'tainted', on: ['rs-gp'], after: 'revoked' });
    expect(scenario.expect[2]).not.toHaveProperty('after');
  });

  it('lets a thief who sets the time back tell of what was then', () => {
    expect(step('set-back')).toMatchObject({
      attack: { kind: 'stolen-key', claimsMs: 2_400_000, alert: { occurredAt: '2026-03-17T20:40:00Z' } },
    });
    expect(step('fork')).toMatchObject({
      attack: { by: 'rcc', beside: 'third', alert: { occurredAt: '2026-03-17T21:20:00Z' } },
    });
  });
});

describe('a bad scenario is refused with file, line and what to write instead', () => {
  const cases: [string, string, string][] = [
    [
      'an unknown field at the top',
      spoil('storyline:', 'storylin:'),
      'small.yaml:4: storylin is not a field of a scenario here (did you mean "storyline"?)',
    ],
    [
      'an unknown field of a step',
      spoil('    says: More', '    sais: More'),
      'small.yaml:22: timeline[1].sais is not a field of a scenario here (did you mean "says"?)',
    ],
    [
      'an unknown field of an attack',
      spoil('      by: rcc', '      buy: rcc'),
      'small.yaml:30: timeline[2].attack.buy is not a field of a scenario here (did you mean "by"?)',
    ],
    [
      'an unknown field of an expectation',
      spoil('within: 5m', 'witin: 5m'),
      'small.yaml:48: expect[0].delivered.witin is not a field of a scenario here (did you mean "within"?)',
    ],
    ['a missing field', spoil('seed: small-1\n', ''), 'small.yaml:1: seed is missing'],
    [
      'a bad offset',
      spoil('+00:05:00', '5 minutes'),
      'small.yaml:20: timeline[1].at is not a time after the start; write +HH:MM:SS or +DDdHH:MM:SS, such as +00:12:30',
    ],
    [
      'a bad span',
      spoil('within: 5m', 'within: soon'),
      'small.yaml:48: expect[0].delivered.within is not a span of time; write such as 30s, 5m, 2h or 30d',
    ],
    [
      'a bad start',
      spoil('2026-03-17T20:00:00Z', 'tonight'),
      'small.yaml:6: start is not a time; write RFC 3339 in UTC, such as 2026-03-17T21:00:00Z',
    ],
    [
      'an author that does not play',
      spoil('    from: mk-bp\n    community', '    from: mk-gp\n    community'),
      'small.yaml:13: timeline[0].from "mk-gp" is not among the participants of this scenario (did you mean "mk-bp"?)',
    ],
    [
      'a name that is no participant',
      spoil('[mk-bp, rs-gp, rcc]', '[mk-bp, rs-gp, RCC]'),
      'small.yaml:7: participants[2] is not a participant; write its identifier, such as mk-bp',
    ],
    [
      'an unknown step in an expectation',
      spoil('step: first, to', 'step: fist, to'),
      'small.yaml:48: expect[0].delivered.step "fist" is not a step (did you mean "first"?)',
    ],
    [
      'an unknown code of a refusal',
      spoil('BUS_PERMISSION_DENIED', 'BUS_PERMISSION_DENYED'),
      'small.yaml:50: expect[2].refused.code "BUS_PERMISSION_DENYED" is no code of a refusal (did you mean "BUS_PERMISSION_DENIED"?)',
    ],
    [
      'an update of a step that is not there',
      spoil('update: { of: first', 'update: { of: third'),
      'small.yaml:24: timeline[1].update.of "third" is not an earlier step that was published',
    ],
    [
      'an attack on an attack',
      spoil('replay-entry, of: first', 'replay-entry, of: forged'),
      'small.yaml:41: timeline[3].attack.of "forged" is not an earlier step that was published',
    ],
    [
      "an update in another's name",
      spoil('    from: mk-bp\n    update', '    from: rs-gp\n    update'),
      'small.yaml:23: timeline[1].from cannot speak for mk-bp: only the originator updates or retracts',
    ],
    [
      'an attack that is expected to be delivered',
      spoil('delivered: { step: first', 'delivered: { step: forged'),
      'small.yaml:48: expect[0].delivered.step "forged" is an attack: nobody may be expected to have it',
    ],
    [
      'a crossing point nobody knows',
      spoil('crossingPoint: tabanovce-presevo', 'crossingPoint: tabanovce-presvo'),
      'did you mean "tabanovce-presevo"?',
    ],
    [
      'two steps of one name',
      spoil('name: second', 'name: first'),
      'small.yaml:21: timeline[1].name "first" is already the name of a step',
    ],
    [
      'a step that is earlier than the one before',
      spoil('+00:05:00', '-00:05:00').replace('-00:05:00', '+00:05:00').replace('+00:06:00', '+00:04:00'),
      'small.yaml:25: timeline[2].at is earlier than the step before it',
    ],
    [
      'a step that does two things',
      spoil('    retract: {', '    update: { of: first, note: x }\n    retract: {'),
      'small.yaml:42: timeline[4] must have exactly one of alert, update, retract, ',
    ],
    ['an unknown kind of attack', spoil('replay-entry', 'replay-entries'), 'timeline[3].attack.kind'],
    [
      "a forged name of one's own",
      spoil('as: mk-bp', 'as: rcc'),
      'small.yaml:30: timeline[2].attack.by cannot forge its own name',
    ],
    [
      'an act with an author',
      stolen('    offline: [al-bmp]', '    offline: [al-bmp]\n    from: mk-bp'),
      'small.yaml:20: timeline[1] is no word of a participant: from, community, handling and lifetime do not belong to it',
    ],
    [
      'an act of two kinds',
      stolen('    offline: [al-bmp]', '    offline: [al-bmp]\n    online: [al-bmp]'),
      'small.yaml:20: timeline[1] must have exactly one of',
    ],
    [
      'somebody goes offline who does not play',
      stolen('offline: [al-bmp]', 'offline: [al-bpm]'),
      'small.yaml:23: timeline[1].offline[0] "al-bpm" is not among the participants of this scenario (did you mean "al-bmp"?)',
    ],
    [
      'somebody comes back who was there',
      stolen('online: [al-bmp]', 'online: [rs-gp]'),
      'small.yaml:69: timeline[11].online[0] "rs-gp" is online already',
    ],
    [
      'somebody goes offline twice',
      stolen('state: [rs-gp]', 'offline: [al-bmp]'),
      'small.yaml:33: timeline[3].offline[0] "al-bmp" is offline already',
    ],
    [
      'somebody signs heads while he is offline',
      stolen('state: [rs-gp]', 'state: [rs-gp, al-bmp]'),
      'small.yaml:33: timeline[3].state[1] "al-bmp" is offline at this step',
    ],
    [
      'somebody speaks while he is offline, and never comes back',
      stolen('offline: [al-bmp]', 'offline: [mk-bp]'),
      'small.yaml:64: timeline[10].from "mk-bp" is offline at this step and to the end: it never leaves',
    ],
    [
      'the key of nobody who plays is revoked',
      stolen('{ participant: mk-bp,', '{ participant: ba-gp,'),
      'small.yaml:51: timeline[7].revoke.participant "ba-gp" is not among the participants of this scenario',
    ],
    [
      'suspicion from later than the revocation on',
      stolen('suspectSince: +01:00:00', 'suspectSince: +02:00:01'),
      'small.yaml:51: timeline[7].revoke.suspectSince is later than the step itself',
    ],
    [
      "a thief of one's own key",
      stolen('by: rcc, as: mk-bp, community: wb6, beside', 'by: mk-bp, as: mk-bp, community: wb6, beside'),
      'small.yaml:43: timeline[5].attack.by cannot steal its own key',
    ],
    [
      'a victim that does not play',
      stolen('stolen-key, as: mk-bp', 'stolen-key, as: me-gp'),
      'small.yaml:47: timeline[6].attack.as "me-gp" is not among the participants of this scenario',
    ],
    [
      'a second entry beside nothing',
      stolen('beside: third', 'beside: forth'),
      'small.yaml:43: timeline[5].attack.beside "forth" is not an earlier step that was published',
    ],
    [
      'a second entry beside one of another feed',
      stolen('as: mk-bp, community: wb6, beside', 'as: mk-bp, community: region, beside'),
      'small.yaml:43: timeline[5].attack.beside "third" is not in the feed mk-bp.region.border-incident',
    ],
    [
      'a crossing point nobody knows in the mouth of a thief',
      stolen('claims: +00:40:00, alert: *alert', `claims: +00:40:00, alert: ${ELSEWHERE}`),
      'small.yaml:47: timeline[6].attack.alert.place.crossingPoint "nowhere" is not a crossing point we know',
    ],
    [
      'a retraction of what a thief said in the name of another',
      stolen(
        "says: The thief's word is taken back.\n    from: mk-bp",
        "says: The thief's word is taken back.\n    from: rs-gp",
      ),
      'small.yaml:55: timeline[8].from cannot speak for mk-bp: only the originator updates or retracts',
    ],
    [
      'a retraction of what nobody has taken',
      stolen('retract: { of: set-back', 'retract: { of: fork'),
      'small.yaml:56: timeline[8].retract.of "fork" is not an earlier step that was published',
    ],
    [
      'a forger who is offline',
      stolen('forge-as, by: rcc', 'forge-as, by: al-bmp'),
      'small.yaml:60: timeline[9].attack.by "al-bmp" is offline at this step',
    ],
    [
      'an update of what a thief said',
      stolen('update: { of: third', 'update: { of: set-back'),
      'small.yaml:65: timeline[10].update.of "set-back" is not an earlier step that was published',
    ],
    [
      'an expectation of a step that puts nothing into a feed',
      stolen('untainted: { step: third', 'untainted: { step: revoked'),
      'small.yaml:73: expect[2].untainted.step "revoked" puts nothing into a feed',
    ],
    [
      'a taint after a step that is not there',
      stolen('after: revoked', 'after: revokd'),
      'small.yaml:72: expect[1].tainted.after "revokd" is not a step (did you mean "revoked"?)',
    ],
    [
      'a taint after an earlier step',
      stolen('after: revoked', 'after: heads'),
      'small.yaml:72: expect[1].tainted.after "heads" is earlier than "third"',
    ],
    [
      'a taint on somebody who does not play',
      stolen('on: [rs-gp], after', 'on: [me-gp], after'),
      'small.yaml:72: expect[1].tainted.on[0] "me-gp" is not among the participants of this scenario',
    ],
    [
      'a fork seen by somebody who does not play',
      stolen('seenBy: [rs-gp,', 'seenBy: [server,'),
      'small.yaml:71: expect[0].forked.seenBy[0] "server" is not among the participants of this scenario',
    ],
    ['text that is not YAML', 'id: [', 'small.yaml:1:'],
    ['a key that stands twice', `${GOOD_SCENARIO}id: other\n`, 'small.yaml:51: Map keys must be unique'],
    ['nothing at all', '', 'small.yaml:1:'],
  ];

  it.each(cases)('%s', (_, text, complaint) => {
    expect(problemsOf(text)).toContain(complaint);
  });

  it('lists every unknown field, not only the first', () => {
    const text = spoil('storyline:', 'storylin:').replace('witin', 'x').replace('within: 5m', 'witin: 5m');
    expect(
      problemsOf(text)
        .split('\n')
        .filter((line) => line.includes('is not a field')),
    ).toHaveLength(2);
  });

  it('lists what the contract says against an alert, at its line', () => {
    const problems = problemsOf(spoil('impact: HIGH', 'impact: HUGE')).split('\n');
    expect(problems.join('\n')).toMatch(/^small\.yaml:17: timeline\[0\]\.alert\.impact /);
  });

  it('whatever the text is: a scenario or a ReplayError, never anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(GOOD_SCENARIO.length), (noise, at) => {
        for (const text of [noise, GOOD_SCENARIO.slice(0, at) + noise + GOOD_SCENARIO.slice(at)]) {
          try {
            parseScenario(text, 'x.yaml');
          } catch (error) {
            if (!(error instanceof ReplayError)) throw error;
            expect(error.problems.every((problem) => problem.line >= 1)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
