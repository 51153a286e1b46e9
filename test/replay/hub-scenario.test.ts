import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReplayError } from '../../src/replay/errors.ts';
import { parseScenario } from '../../src/replay/parse-scenario.ts';
import { HUB_SCENARIO } from './hub-scenario-text.ts';
import { problemsOf, spoil } from './scenario-text.ts';

const parse = (text: string) => parseScenario(text, 'small.yaml');
const spoilt = (passage: string, by: string) => spoil(passage, by, HUB_SCENARIO);

describe('what is done at the hub', () => {
  const { timeline, expect: expected } = parse(HUB_SCENARIO);
  const step = (name: string) => timeline.find((one) => one.name === name);

  it('is read: who is removed from where, what is withheld from whom, and who puts it right', () => {
    expect(step('gone')).toMatchObject({ does: 'remove', participant: 'xk-kp' });
    expect(step('gone')).not.toHaveProperty('community');
    expect(step('left')).toMatchObject({ does: 'remove', participant: 'al-bmp', community: 'wb6' });
    expect(step('dark')).toMatchObject({
      does: 'withhold',
      feed: { origin: 'mk-bp', community: 'wb6', kind: 'border-incident' },
      from: ['rs-gp', 'ba-gp'],
    });
    expect(step('mended')).toMatchObject({ does: 'apply' });
    expect(step('outcast')).toMatchObject({ does: 'attack', attack: { kind: 'outcast', as: 'xk-kp' } });
  });

  it('is expected of: that it is withheld, that nobody disputes it, that it stays closed', () => {
    expect(expected.slice(1).map(({ line, ...rest }) => rest)).toEqual([
      { expects: 'withheld', step: 'second', seenBy: ['rs-gp'] },
      { expects: 'undisputed', step: 'first', on: ['rs-gp', 'al-bmp'] },
      { expects: 'closed', step: 'third', to: ['xk-kp'] },
    ]);
  });

  it('lets who is offline speak: what he signs waits', () => {
    expect(step('unsent')).toMatchObject({ does: 'alert', from: 'al-bmp' });
  });

  it('takes an outcast’s time for when his alert occurred', () => {
    const text = spoilt('as: xk-kp, community: wb6,', 'as: xk-kp, community: wb6, claims: +01:55:00,');
    const attack = parse(text).timeline.find(({ name }) => name === 'outcast');
    expect(attack).toMatchObject({
      attack: { claimsMs: 6_900_000, alert: { occurredAt: '2026-03-17T21:55:00Z' } },
    });
  });
});

describe('a step or expectation of the hub that cannot be is refused at its line, with what to write', () => {
  const cases: [string, string, string][] = [
    [
      'something withheld that is no feed',
      spoilt('feed: mk-bp.wb6.border-incident', 'feed: mk-bp.wb6'),
      'small.yaml:42: timeline[5].withhold.feed is not a feed; write such as mk-bp.wb6.border-incident',
    ],
    [
      'something withheld from nobody that plays',
      spoilt('from: [rs-gp, ba-gp]', 'from: [me-gp]'),
      'small.yaml:42: timeline[5].withhold.from[0] "me-gp" is not among the participants of this scenario',
    ],
    [
      'a feed withheld from its own origin',
      spoilt('from: [rs-gp, ba-gp]', 'from: [mk-bp]'),
      'small.yaml:42: timeline[5].withhold.from[0] "mk-bp" has its own feed mk-bp.wb6.border-incident itself',
    ],
    [
      'the feed of somebody who does not play',
      spoilt('feed: mk-bp.wb6', 'feed: me-gp.wb6'),
      'small.yaml:42: timeline[5].withhold.feed "me-gp" is not among the participants of this scenario',
    ],
    [
      'something that is to be put right and is no hub',
      spoilt('apply: hub', 'apply: mk-bp'),
      'small.yaml:60: timeline[9].apply is wrong',
    ],
    [
      'somebody removed who does not play',
      spoilt('participant: xk-kp', 'participant: me-gp'),
      'small.yaml:64: timeline[10].remove.participant "me-gp" is not among the participants of this scenario',
    ],
    [
      'somebody removed twice',
      spoilt('participant: al-bmp, community: wb6', 'participant: xk-kp'),
      'small.yaml:78: timeline[13].remove.participant "xk-kp" is removed already',
    ],
    [
      'somebody removed who is offline',
      spoilt('online: [al-bmp]', 'state: [mk-bp]').replace('state: [mk-bp, al-bmp]', 'state: [mk-bp]'),
      'small.yaml:78: timeline[13].remove.participant "al-bmp" is offline at this step',
    ],
    [
      'somebody who comes back after his removal',
      spoilt('state: [mk-bp, rs-gp]\nexpect', 'offline: [xk-kp]\nexpect'),
      'small.yaml:96: timeline[17].offline[0] "xk-kp" was removed before this step',
    ],
    [
      'somebody who speaks after his removal',
      spoilt('says: The third alert, which is not for him.\n    from: mk-bp', 'says: X.\n    from: xk-kp'),
      'small.yaml:68: timeline[11].from "xk-kp" was removed before this step',
    ],
    [
      'somebody who speaks to a community that he has left',
      spoilt('says: The fourth alert, which is for neither.\n    from: mk-bp', 'says: X.\n    from: al-bmp'),
      'small.yaml:82: timeline[14].from "al-bmp" was removed before this step',
    ],
    [
      'somebody who states after his removal',
      spoilt('state: [mk-bp, rs-gp]\nexpect', 'state: [xk-kp]\nexpect'),
      'small.yaml:96: timeline[17].state[0] "xk-kp" was removed before this step',
    ],
    [
      'somebody offline for whom a second officer is to sign',
      spoilt('says: More of it waits behind it.', 'secondOfficer: true\n    says: X.'),
      'small.yaml:34: timeline[3].from "al-bmp" is offline at this step',
    ],
    [
      'an outcast who is still a member',
      spoilt('kind: outcast, as: xk-kp', 'kind: outcast, as: rs-gp'),
      'small.yaml:74: timeline[12].attack.as "rs-gp" was not removed before this step: it just says it',
    ],
    [
      'a hub that withholds and is expected to have put something into a feed',
      spoilt('withheld: { step: second', 'withheld: { step: dark'),
      'small.yaml:99: expect[1].withheld.step "dark" puts nothing into a feed',
    ],
    [
      'something withheld as seen by somebody who does not play',
      spoilt('seenBy: [rs-gp]', 'seenBy: [me-gp]'),
      'small.yaml:99: expect[1].withheld.seenBy[0] "me-gp" is not among the participants of this scenario',
    ],
    [
      'nothing disputed by somebody who does not play',
      spoilt('on: [rs-gp, al-bmp]', 'on: [rs-gp, server]'),
      'small.yaml:100: expect[2].undisputed.on[1] "server" is not among the participants of this scenario',
    ],
    [
      'something closed to somebody who does not play',
      spoilt('closed: { step: third, to: [xk-kp]', 'closed: { step: third, to: [iom]'),
      'small.yaml:101: expect[3].closed.to[0] "iom" is not among the participants of this scenario',
    ],
    [
      'an outcast who is expected to be believed',
      spoilt('closed: { step: third, to: [xk-kp] }', 'delivered: { step: outcast, to: [mk-bp], within: 1h }'),
      'small.yaml:101: expect[3].delivered.step "outcast" is an attack: nobody may be expected to have it',
    ],
  ];

  it.each(cases)('%s', (_, text, complaint) => {
    expect(problemsOf(text)).toContain(complaint);
  });

  it('whatever the text is: a scenario or a ReplayError, never anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(HUB_SCENARIO.length), (noise, at) => {
        const text = HUB_SCENARIO.slice(0, at) + noise + HUB_SCENARIO.slice(at);
        try {
          parseScenario(text, 'x.yaml');
        } catch (error) {
          if (!(error instanceof ReplayError)) throw error;
          expect(error.problems.every((problem) => problem.line >= 1)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
