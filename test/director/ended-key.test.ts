import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { NOW_MS } from '../gate/forge.ts';
import { directoryOf, type Fate, type Fates, Theft } from './theft.ts';

const MINUTE_MS = 60_000;
const END_MS = NOW_MS + 10 * MINUTE_MS;
const OTHER = new Uint8Array(32).fill(7);

const none: Fates = { mk: [], rs: [] };
const fateOf = (how: 'revoked' | 'expired'): Fates => ({ mk: [{ endMs: END_MS, how }], rs: [] });

/** Two entries of mk-bp under its first key, which ends after that. */
function beforeTheEnd(fates: Fates): Theft {
  const theft = new Theft(directoryOf(fates));
  theft.say(0, 0);
  theft.say(0, 0);
  return theft;
}

const codesOf = ({ store }: Theft) =>
  listVerdicts(store).flatMap(({ outcome, seq, code }) => (code ? [`${outcome} ${seq} ${code}`] : []));

describe.each(['revoked', 'expired'] as const)('a key that ended without suspicion: %s', (how) => {
  const fates = fateOf(how);

  test('K6: whoever holds it back-dates an entry, and is not believed where nobody had it in time', () => {
    const [there, away] = [beforeTheEnd(fates), beforeTheEnd(fates)];
    there.read(9);
    for (const member of [there, away]) {
      member.nowMs = END_MS + MINUTE_MS;
      member.say(0, 0, undefined, NOW_MS + 1);
      member.say(0, 0);
      member.read(9);
    }
    expect(there.trusted()).toEqual([1, 2]);
    expect(there.tainted()).toEqual([3]);
    // Nobody but the key says that the first two are older.
    expect(away.trusted()).toEqual([]);
    expect(codesOf(there)).toEqual(['held 4 TRUST_KEY_NOT_VALID', 'tainted 3 TRUST_KEY_ENDED']);
  });

  test('K6: a member that was offline believes what another had before the end, and that only', () => {
    const theft = beforeTheEnd(fates);
    theft.state(0);
    theft.nowMs = END_MS + MINUTE_MS;
    theft.say(0, 0, undefined, NOW_MS + 1);
    theft.state(0);
    theft.read(9);
    theft.hear(9);
    expect(theft.trusted()).toEqual([1, 2]);
    expect(listVerdicts(theft.store, { outcome: 'cleared' })).toMatchObject([
      { seq: 1, reason: expect.stringContaining('a member had stated') },
      { seq: 2 },
    ]);
  });

  test('K6: its originator goes on under another key, and all before it is good; what the old key adds is not', () => {
    const theft = beforeTheEnd(fates);
    theft.nowMs = END_MS + MINUTE_MS;
    theft.read(1);
    expect(theft.tainted()).toEqual([1]);
    theft.say(1, 0);
    theft.say(0, 0, undefined, NOW_MS + 1);
    theft.read(9);
    expect(theft.trusted()).toEqual([1, 2, 3]);
    expect(theft.tainted()).toEqual([4]);
    // The second was never marked: the run that brought it brought what settles it, too.
    expect(codesOf(theft)).toEqual(['tainted 1 TRUST_KEY_ENDED', 'tainted 4 TRUST_KEY_ENDED']);
    expect(listVerdicts(theft.store, { outcome: 'cleared' })).toMatchObject([
      { seq: 1, reason: expect.stringContaining('under another key, with entry 3') },
    ]);
  });

  test('K6: a feed in which nothing more is said is vouched for by what its originator states under another key', () => {
    const theft = beforeTheEnd(fates);
    theft.nowMs = END_MS + MINUTE_MS;
    theft.stateOwn(0);
    theft.read(9);
    expect(theft.tainted()).toEqual([1, 2]);
    theft.stateOwn(1);
    theft.read(9);
    expect(theft.trusted()).toEqual([1, 2]);
  });

  test('K8: the mark says that the key has ended, and when', () => {
    const theft = beforeTheEnd(fates);
    theft.nowMs = END_MS;
    theft.read(9);
    expect(listVerdicts(theft.store, { outcome: 'tainted' })).toMatchObject([
      { reason: expect.stringMatching(/ended at 2026-03-02T08:10:00Z, and nobody is known to have had it/) },
      {},
    ]);
  });
});

test('K6: a member’s word in time counts though its own key has ended since, once that member goes on under another', () => {
  const theft = new Theft(
    directoryOf({
      mk: [{ suspectSinceMs: NOW_MS + MINUTE_MS }],
      rs: [{ endMs: END_MS }],
    }),
  );
  theft.say(0, 0);
  theft.state(0);
  theft.nowMs = END_MS + MINUTE_MS;
  theft.read(9);
  theft.hear(9);
  expect(theft.tainted()).toEqual([1]);
  theft.state(0, 'nothing new', 1);
  theft.hear(9);
  expect(theft.trusted()).toEqual([1]);
});

test('K6: a member’s word under a suspect key vouches for nothing, though that member says under another that nothing is new', () => {
  const suspect = { suspectSinceMs: NOW_MS + MINUTE_MS };
  const fates: Fates = { mk: [suspect], rs: [suspect] };
  const theft = new Theft(directoryOf(fates));
  theft.say(0, 0);
  theft.state(0);
  theft.state(0, 'nothing new', 1);
  theft.state(0, 'changes', 1);
  theft.nowMs += MINUTE_MS;
  theft.read(9);
  theft.hear(2);
  expect(theft.tainted()).toEqual([1]);
  expect(theft.expected(fates).tainted).toEqual([1]);
  // What it names itself under the other one does vouch.
  theft.hear(1);
  expect(theft.trusted()).toEqual([1]);
  expect(theft.expected(fates).trusted).toEqual([1]);
});

test('K6: what a member had first counts though it has stated a further place since, which is not here', () => {
  const theft = beforeTheEnd(fateOf('expired'));
  theft.state(1);
  theft.state(0);
  theft.nowMs = END_MS + MINUTE_MS;
  theft.hear(9);
  theft.read(1);
  expect(theft.trusted()).toEqual([1]);
});

test('a key that ends by the clock needs no other directory for it', () => {
  const theft = beforeTheEnd(fateOf('expired'));
  theft.read(1);
  expect(theft.grade()).toEqual([]);
  theft.nowMs = END_MS;
  expect(theft.grade()).toEqual([]);
  theft.read(1);
  expect(theft.tainted()).toEqual([2]);
});

describe('the last good place of a key in a feed', () => {
  const withPlace = (theft: Theft, seq: number, hash = theft.headAt(seq).hash): Fates => ({
    mk: [{ suspectSinceMs: NOW_MS - MINUTE_MS, lastGood: { seq, hash } }],
    rs: [],
  });

  test('K6: up to it all is good, whatever is suspect; after it new ones are refused, and those that are here are marked', () => {
    const theft = beforeTheEnd(none);
    theft.say(0, 0);
    theft.read(9);
    theft.learn(directoryOf(withPlace(theft, 2)));
    expect(theft.trusted()).toEqual([1, 2]);
    expect(theft.tainted()).toEqual([3]);
    theft.say(0, 5 * MINUTE_MS);
    theft.say(1, 0);
    theft.read(9);
    expect(theft.trusted()).toEqual([1, 2, 5]);
    const refused = listVerdicts(theft.store, { outcome: 'refused' });
    expect(refused).toMatchObject([
      { seq: 4, code: 'TRUST_KEY_NOT_VALID', reason: expect.stringContaining('after its last good place') },
    ]);
    expect(listVerdicts(theft.store, { outcome: 'tainted' })).toMatchObject([
      { seq: 3, code: 'TRUST_KEY_NOT_VALID', reason: expect.stringContaining('after the last good place') },
    ]);
  });

  test('K6: it counts from when its very entry is here, also for what came in runs before', () => {
    const theft = beforeTheEnd(none);
    theft.directory = directoryOf(withPlace(theft, 2));
    theft.read(1);
    expect(theft.tainted()).toEqual([1]);
    theft.read(1);
    expect(theft.trusted()).toEqual([1, 2]);
  });

  test('K2: with another entry at that place, of another history, it vouches for nothing; above it nothing is good all the same', () => {
    const theft = beforeTheEnd(none);
    theft.say(0, 0);
    theft.read(9);
    theft.learn(directoryOf(withPlace(theft, 2, OTHER)));
    expect(theft.tainted()).toEqual([1, 2, 3]);
  });
});

const minutes = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * MINUTE_MS);
const by = fc.nat({ max: 2 });

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      by,
      backMs: minutes(12),
      about: fc.option(
        fc.record({ back: fc.nat({ max: 3 }), how: fc.constantFrom('confirm', 'correct', 'retract') }),
        { nil: undefined },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('state' as const),
      by: fc.nat({ max: 1 }),
      missing: fc.nat({ max: 2 }),
      how: fc.constantFrom('complete' as const, 'changes' as const, 'nothing new' as const),
    }),
  },
  fc.record({ does: fc.constant('own' as const), by }),
  fc.record({ does: fc.constant('read' as const), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ does: fc.constant('hear' as const), count: fc.integer({ min: 1, max: 3 }) }),
);

const end = fc.record(
  {
    endMs: fc.integer({ min: 1, max: 60 }).map((at) => NOW_MS + at * MINUTE_MS),
    how: fc.constantFrom('revoked' as const, 'expired' as const),
  },
  { noNullPrototype: true },
);
const fate: fc.Arbitrary<Fate> = fc.oneof(
  end,
  fc.constant({}),
  minutes(60).map((sinceMs) => ({ suspectSinceMs: NOW_MS + sinceMs })),
);

test('K6: the same entries are marked in the end, in whatever order runs, statements and the directory came', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 6, maxLength: 30 }),
      fc.tuple(fate, fate),
      fate,
      fc.option(fc.record({ seq: fc.integer({ min: 1, max: 8 }), isOther: fc.boolean() }), {
        nil: undefined,
      }),
      fc.nat({ max: 30 }),
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 5 })), { maxLength: 8 }),
      (steps, [first, second], ofWitness, place, learnsAt, ending) => {
        const theft = new Theft(directoryOf(none, 3));
        let fates: Fates | undefined;
        const learn = () => {
          const last = place && place.seq <= theft.said.length ? place : undefined;
          const lastGood = last && {
            seq: last.seq,
            hash: last.isOther ? OTHER : theft.headAt(last.seq).hash,
          };
          fates = { mk: [{ ...first, ...(lastGood && { lastGood }) }, second], rs: [ofWitness] };
          theft.learn(directoryOf(fates));
        };
        // Whoever back-dates claims a time at which the key was good; what does not is refused, or marked where it came before.
        const claimed = (who: number) => ([first, second][who]?.endMs ?? Number.POSITIVE_INFINITY) - 1;
        for (const [index, one] of steps.entries()) {
          theft.nowMs = NOW_MS + index * 2 * MINUTE_MS;
          if (index === learnsAt) learn();
          // What was refused is confirmed by nobody.
          const about =
            one.does === 'say' && !(place && one.about?.how === 'confirm') ? one.about : undefined;
          if (one.does === 'say') theft.say(one.by, one.backMs, about, claimed(one.by));
          else if (one.does === 'state') theft.state(one.missing, one.how, one.by);
          else if (one.does === 'own') theft.stateOwn(one.by);
          else theft[one.does](one.count);
        }
        theft.nowMs = NOW_MS + steps.length * 2 * MINUTE_MS;
        for (const [reads, count] of [...ending, [true, 99], [false, 99]] as const) {
          if (reads) theft.read(count);
          else theft.hear(count);
        }
        if (fates === undefined) learn();
        expect(theft.trusted()).toEqual(theft.expected(fates!).trusted);
        const verdicts = listVerdicts(theft.store).length;
        expect(theft.grade()).toEqual([]);
        expect(listVerdicts(theft.store)).toHaveLength(verdicts);
      },
    ),
    { numRuns: 60 },
  );
});
