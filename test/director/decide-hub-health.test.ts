import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideHubHealth } from '../../src/director/decide-hub-health.ts';
import type { HubFacts, OwedFact, Voice } from '../../src/director/hub-facts.ts';
import { NOW_MS } from '../gate/forge.ts';

const S = 1_000;
const HASH = new Uint8Array(32);
const FEED = 'mk-bp.wb6.border-incident';

/** Listening since an hour ago; the hub lived a second ago. */
const facts = (changes: Partial<HubFacts>): HubFacts => ({
  nowMs: NOW_MS,
  listeningSinceMs: NOW_MS - 3_600 * S,
  signOfLifeMs: NOW_MS - S,
  voices: [],
  owed: [],
  forks: [],
  rollbacks: [],
  open: new Set(),
  ...changes,
});

const voice = (member: string, agoMs: number, intervalMs = 30 * S): Voice => ({
  member,
  heardMs: NOW_MS - agoMs,
  intervalMs,
  statement: { feed: `${member}.wb6.receipt`, seq: 1, hash: HASH },
});

/** Place 9 of a feed that is here up to 7, stated by its author so long ago. */
const owed = (agoMs: number, changes: Partial<OwedFact> = {}): OwedFact => ({
  feed: FEED,
  seq: 9,
  hash: HASH,
  member: 'mk-bp',
  statement: { feed: 'mk-bp.wb6.receipt', seq: 4, hash: HASH },
  statedAtMs: NOW_MS - agoMs,
  receivedAtMs: NOW_MS - agoMs,
  intervalS: 30,
  headSeq: 7,
  ofFeed: { isFast: false },
  ofOrigin: { isFast: false },
  findMissing: () => 8,
  ...changes,
});

const names = (changes: Partial<HubFacts>) =>
  decideHubHealth(facts(changes)).map(({ name, by }) => [name, by].filter(Boolean).join(' '));

describe('withheld', () => {
  test('after five seconds on the author’s word, after thirty on another’s', () => {
    expect(names({ owed: [owed(4.9 * S)] })).toEqual([]);
    expect(names({ owed: [owed(5.1 * S)] })).toEqual(['withheld mk-bp']);
    expect(names({ owed: [owed(29 * S, { member: 'rs-gp' })] })).toEqual([]);
    expect(names({ owed: [owed(31 * S, { member: 'rs-gp' })] })).toEqual(['withheld rs-gp']);
  });

  test('once for a feed, on the best word there is', () => {
    expect(names({ owed: [owed(40 * S, { member: 'rs-gp' }), owed(40 * S)] })).toEqual(['withheld mk-bp']);
  });

  test('as soon for a member that has promised to speak in a day', () => {
    const leaving = owed(31 * S, { member: 'rs-gp', intervalS: 86_400 });
    expect(names({ owed: [leaving] })).toEqual(['withheld rs-gp']);
  });

  test('not while a backlog comes in, however long that takes', () => {
    const coming = { lastMs: NOW_MS - 3 * S, isFast: true };
    expect(names({ owed: [owed(900 * S, { seq: 90_000, ofFeed: coming })] })).toEqual([]);
  });

  test('not for long while it trickles in, and not when the backlog has ended', () => {
    const trickle = { lastMs: NOW_MS - S, isFast: false };
    expect(names({ owed: [owed(30 * S, { ofFeed: trickle })] })).toEqual([]);
    expect(names({ owed: [owed(61 * S, { ofFeed: trickle })] })).toEqual(['withheld mk-bp']);
    const ended = { lastMs: NOW_MS - 6 * S, isFast: true };
    expect(names({ owed: [owed(7 * S, { ofFeed: ended })] })).toEqual(['withheld mk-bp']);
  });

  test('not while what the origin had said before is coming, yet at once when later words have come', () => {
    const stated = { member: 'rs-gp', statedAtMs: NOW_MS - 40 * S };
    const earlier = { lastMs: NOW_MS - S, isFast: false, issuedMs: NOW_MS - 50 * S };
    const later = { ...earlier, issuedMs: NOW_MS - 20 * S };
    expect(names({ owed: [owed(40 * S, { ...stated, ofOrigin: earlier })] })).toEqual([]);
    expect(names({ owed: [owed(40 * S, { ...stated, ofOrigin: later })] })).toEqual(['withheld rs-gp']);
  });

  test('not when it is here and waits for its author’s own mistake', () => {
    expect(names({ owed: [owed(60 * S, { findMissing: () => undefined })] })).toEqual([]);
  });

  test('once found, holds over a restart until it is delivered', () => {
    const open = new Set([`withheld ${FEED}`]);
    expect(names({ owed: [owed(S)], open, listeningSinceMs: NOW_MS })).toEqual(['withheld mk-bp']);
  });

  test('counts only time that was listened to, also when the clock was set back', () => {
    expect(names({ owed: [owed(60 * S)], listeningSinceMs: NOW_MS - 2 * S })).toEqual([]);
    expect(names({ owed: [owed(-600 * S)], listeningSinceMs: NOW_MS - 2 * S })).toEqual([]);
    expect(names({ owed: [owed(-600 * S)], listeningSinceMs: NOW_MS - 9 * S })).toEqual(['withheld mk-bp']);
  });
});

describe('what could not have come', () => {
  /** Of mk-bp so much time was listened to, of all others all of it. */
  const heard = (ms: number): Partial<HubFacts> => ({
    listenedMs: (origin, fromMs) => (origin === 'mk-bp' ? ms : NOW_MS - fromMs),
  });

  test('K2: an entry is late by the time in which its origin was listened to, however long ago it was stated', () => {
    expect(names({ owed: [owed(60 * S)], ...heard(4.9 * S) })).toEqual([]);
    expect(names({ owed: [owed(60 * S)], ...heard(5.1 * S) })).toEqual(['withheld mk-bp']);
    const byWitness = owed(60 * S, { member: 'rs-gp' });
    expect(names({ owed: [byWitness], ...heard(29 * S) })).toEqual([]);
    expect(names({ owed: [byWitness], ...heard(31 * S) })).toEqual(['withheld rs-gp']);
  });

  test('K2: a backlog does not stand still while this machine is too busy to hear the hub', () => {
    const backlog = owed(60 * S, { ofFeed: { lastMs: NOW_MS - 20 * S, isFast: true } });
    expect(names({ owed: [backlog], heardMs: () => 2 * S })).toEqual([]);
    expect(names({ owed: [backlog], heardMs: () => 6 * S })).toEqual(['withheld mk-bp']);
  });

  test('a member whose words could not come is not silent, yet the hub is frozen when it does not answer', () => {
    const two = { voices: [voice('mk-bp', 70 * S)], ...heard(0) };
    expect(names({ ...two, signOfLifeMs: NOW_MS - 5 * S })).toEqual([]);
    expect(names({ ...two, signOfLifeMs: NOW_MS - 70 * S })).toEqual(['frozen']);
  });

  test('many whose words could not come have not fallen silent at once', () => {
    const voices = ['mk-bp', 'rs-gp', 'uk-nca'].map((member) => voice(member, 70 * S));
    expect(names({ voices, listenedMs: () => 0 })).toEqual([]);
    expect(names({ voices, listenedMs: () => 70 * S })).toEqual(['frozen']);
  });

  test('nobody is silent before he had two intervals since the hub was found again', () => {
    const since = { listeningSinceMs: NOW_MS - 50 * S, listenedMs: () => 70 * S };
    expect(names({ voices: [voice('mk-bp', 70 * S)], ...since })).toEqual([]);
  });
});

test('with two members: a hub that answers leaves the other one silent, a hub that does not is frozen', () => {
  const two = { voices: [voice('mk-bp', 70 * S)] };
  const says = (changes: Partial<HubFacts>) =>
    decideHubHealth(facts({ ...two, ...changes })).map((finding) => finding.says);
  expect(says({ hasAnswered: true })).toEqual([
    'mk-bp is silent: it had promised to speak again within 30 s, and the hub answers without it. Mostly it is merely offline; if it says by telephone that it is not, the hub holds its statements back',
  ]);
  expect(says({ hasAnswered: true, signOfLifeMs: NOW_MS - 70 * S })).toEqual([
    'the hub is frozen: mk-bp, who promised to speak, is not heard any more. It stands still, is cut off from here, or holds everything back. Telephone mk-bp, look at your own line, then ask the operator',
  ]);
});

test('frozen is over when the hub answers again, though the only other member is still not heard', () => {
  const found = { voices: [voice('mk-bp', 70 * S)], open: new Set(['frozen ']) };
  expect(names({ ...found, signOfLifeMs: NOW_MS - 70 * S })).toEqual(['frozen']);
  expect(names({ ...found, hasAnswered: false })).toEqual(['frozen']);
  expect(names({ ...found, hasAnswered: true })).toEqual(['silent mk-bp']);
});

describe('frozen', () => {
  const quiet = [voice('mk-bp', 70 * S), voice('rs-gp', 75 * S)];

  test('when nobody is heard for two intervals and the hub gives no sign of life', () => {
    expect(names({ voices: quiet, signOfLifeMs: NOW_MS - 70 * S })).toEqual(['frozen']);
    expect(names({ voices: quiet })).toEqual(['silent mk-bp', 'silent rs-gp']);
    const heard = [voice('mk-bp', 20 * S), voice('rs-gp', 75 * S)];
    expect(names({ voices: heard })).toEqual(['silent rs-gp']);
  });

  test('when three and more fall silent at once, though the hub lives; not when they leave one by one', () => {
    expect(names({ voices: [...quiet, voice('uk-nca', 72 * S)] })).toEqual(['frozen']);
    const oneByOne = [...quiet, voice('uk-nca', 140 * S)];
    expect(names({ voices: oneByOne })).toEqual(['silent mk-bp', 'silent rs-gp', 'silent uk-nca']);
  });

  test('though somebody else has promised to speak in a day only', () => {
    const leaver = voice('uk-nca', 400 * S, 86_400 * S);
    expect(names({ voices: [...quiet, leaver], signOfLifeMs: NOW_MS - 70 * S })).toEqual(['frozen']);
  });

  test('not before two intervals were listened to', () => {
    const since = { listeningSinceMs: NOW_MS - 50 * S, signOfLifeMs: NOW_MS - 500 * S };
    expect(names({ voices: quiet, ...since })).toEqual([]);
    const { listeningSinceMs: _none, ...idle } = facts({ voices: quiet });
    expect(decideHubHealth(idle)).toEqual([]);
  });
});

test('what is found says what is the matter and what to do, and rests on something that is signed', () => {
  const found = decideHubHealth(
    facts({
      owed: [owed(60 * S)],
      voices: [voice('rs-gp', 90 * S)],
      forks: [{ feed: FEED, seq: 3, atMs: NOW_MS, evidence: [{ feed: FEED, seq: 3, hash: HASH }] }],
      rollbacks: [{ what: 'stream', origin: 'mk-bp', atMs: NOW_MS, streamSeq: 3, shownSeq: 9 }],
    }),
  );
  expect(found.map(({ name }) => name)).toEqual(['forked', 'rolled-back', 'withheld', 'silent']);
  for (const { name, says, evidence } of found) {
    expect(says).toMatch(/[Aa]sk|telephone|exchange/);
    if (name !== 'rolled-back') expect(evidence.length).toBeGreaterThan(0);
  }
});

test('K2: of voices that keep their promises and heads that are delivered in time nothing is found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ agoMs: fc.nat(60 * S), intervalMs: fc.constantFrom(30 * S, 86_400 * S) })),
      fc.array(fc.record({ agoMs: fc.nat(5 * S), member: fc.constantFrom('mk-bp', 'rs-gp') })),
      fc.nat(3_600 * S),
      (voices, heads, listenedMs) => {
        const honest = facts({
          listeningSinceMs: NOW_MS - listenedMs,
          voices: voices.map(({ agoMs, intervalMs }, index) => voice(`m${index}`, agoMs, intervalMs)),
          owed: heads.map(({ agoMs, member }) => owed(agoMs, { member })),
        });
        expect(decideHubHealth(honest)).toEqual([]);
      },
    ),
  );
});
