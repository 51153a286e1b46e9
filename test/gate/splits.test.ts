import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_HELD_PER_PLACE } from '../../src/gate/held-entries.ts';
import type { Arrival } from '../../src/gate/inspect-run.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { arrive } from './forge.ts';
import { hex, judgeByModel, type Settled, type Specimen, type Word } from './model.ts';
import { Reader } from './reader.ts';
import { HABITS, makeChain, makeJunk } from './specimens.ts';

const habit = fc.oneof(
  { weight: 5, arbitrary: fc.constant('good' as const) },
  { weight: 3, arbitrary: fc.constant('badly-signed' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...HABITS) },
);

/** A feed, another history that branches off it, and what a network, a hub and forgers make of the two. */
const world = fc.record({
  trunk: fc.array(habit, { minLength: 1, maxLength: 14 }),
  branch: fc.array(habit, { maxLength: 5 }),
  branchAt: fc.nat(13),
  /** So many of the first are no longer at the hub. */
  beheaded: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(8) }),
  edits: fc.array(
    fc.record({
      what: fc.constantFrom('drop', 'repeat', 'move', 'junk', 'branch'),
      at: fc.nat(40),
      to: fc.nat(40),
      variant: fc.nat(200),
    }),
    { maxLength: 14 },
  ),
  /** When the author says of what that it has let go of it: of the trunk, or of the other history. */
  words: fc.array(fc.record({ of: fc.nat(9), at: fc.nat(40), isOfBranch: fc.boolean() }), { maxLength: 3 }),
});

const runLengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

test('K1, K4: however arrivals are split into runs, the same is delivered, refused and kept, in the same order', () => {
  fc.assert(
    fc.property(world, runLengths, (drawn, lengths) => {
      const events = arrange(drawn);
      const atOnce = readAll(events, [events.length]);
      const split = readAll(events, lengths);
      const oneByOne = readAll(events, [1]);
      expect(settledBy(split)).toEqual(settledBy(atOnce));
      expect(settledBy(oneByOne)).toEqual(settledBy(atOnce));
      expect(split.state).toEqual(atOnce.state);
      expect(oneByOne.state).toEqual(atOnce.state);
    }),
    { numRuns: 400 },
  );
});

test('K1: the checkpoint decides as the model of its rules does', () => {
  fc.assert(
    fc.property(world, runLengths, (drawn, lengths) => {
      const events = arrange(drawn);
      const reader = readAll(events, lengths);
      const model = judgeByModel(events);
      expect(settledBy(reader)).toEqual(model.settled);
      expect(reader.state.head.seq).toBe(model.headSeq);
      expect(reader.state.held.map(({ hash }) => hex(hash)).sort()).toEqual(model.waiting);
    }),
    { numRuns: 600 },
  );
});

test('what is damaged twice in the same way is damaged still', () => {
  const [genuine] = makeChain(['good']);
  const once = makeJunk(genuine!, 134);
  const twice = makeJunk(once, 14);
  expect(new Set([genuine!.hash, once.hash, twice.hash]).size).toBe(3);
});

test('K4: what was delivered is one unbroken chain, whatever arrived, but for what its author let go of', () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const reader = readAll(arrange(drawn), [4]);
      const beyond = new Set(
        reader.verdicts.flatMap((one) => (one.outcome === 'passed-over' ? [hex(one.hash)] : [])),
      );
      let prev = hex(new Uint8Array(32));
      for (const [seq, accepted] of [...reader.accepted].sort(([a], [b]) => a - b)) {
        expect(seq).toBeLessThanOrEqual(reader.state.head.seq);
        if (beyond.has(hex(accepted))) {
          prev = hex(accepted);
          continue;
        }
        const hash = hex(accepted);
        const verdict = reader.verdicts.find((one) => one.outcome !== 'held' && hex(one.hash) === hash);
        if (verdict?.outcome === 'delivered') {
          expect(hex(verdict.entry.prev)).toBe(prev);
          expect(hex(hashEnvelope(verdict.bytes))).toBe(hash);
        }
        prev = hash;
      }
    }),
    { numRuns: 200 },
  );
});

test('K8: every arrival has a verdict, and so has everything that no longer waits', () => {
  fc.assert(
    fc.property(world, runLengths, (drawn, lengths) => {
      const specimens = arrange(drawn).filter((event) => 'bytes' in event);
      const reader = new Reader();
      for (let start = 0; start < specimens.length; start += lengths[0]!) {
        const run = specimens.slice(start, start + lengths[0]!).map(({ bytes }) => arrive(bytes));
        const named = new Set(reader.read(run).map(({ arrival }) => arrival));
        run.forEach((_, index) => {
          expect(named.has(index)).toBe(true);
        });
      }
      const waiting = new Set(reader.state.held.map(({ hash }) => hex(hash)));
      const settled = new Set(settledBy(reader).map(({ hash }) => hash));
      for (const { hash } of specimens) expect(waiting.has(hash) || settled.has(hash)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function arrange(drawn: World): (Specimen | Word)[] {
  const trunk = makeChain(drawn.trunk);
  const root = trunk[Math.min(drawn.branchAt, trunk.length - 1)]!;
  const head = { seq: root.seq, hash: Uint8Array.from(Buffer.from(root.hash, 'hex')) };
  const branch = makeChain(drawn.branch, head, 1);
  const arrivals = trunk.slice(drawn.beheaded);
  /** The model knows no bounds, so no world goes beyond them; test/gate/held.test.ts does. */
  const hasRoom = ({ seq }: Specimen): boolean => {
    const faulty = [...arrivals, ...branch].filter((one) => one.seq === seq && one.ownFault !== undefined);
    return new Set(faulty.map(({ hash }) => hash)).size < MAX_HELD_PER_PLACE;
  };
  for (const { what, at, to, variant } of drawn.edits) {
    const index = at % Math.max(arrivals.length, 1);
    const target = to % (arrivals.length + 1);
    const one = arrivals[index];
    if (what === 'branch') {
      arrivals.splice(target, 0, ...branch);
    } else if (one !== undefined) {
      if (what === 'drop') arrivals.splice(index, 1);
      if (what === 'repeat') arrivals.splice(target, 0, one);
      if (what === 'move') arrivals.splice(target, 0, ...arrivals.splice(index, 1));
      if (what === 'junk' && one.outright === undefined && hasRoom(one))
        arrivals.splice(target, 0, makeJunk(one, variant));
    }
  }
  const events: (Specimen | Word)[] = [...arrivals];
  for (const { of, at, isOfBranch } of drawn.words) {
    const said = isOfBranch && branch.length > 0 ? branch[of % branch.length]! : trunk[of % trunk.length]!;
    events.splice(at % (events.length + 1), 0, { letGo: { seq: said.seq, hash: said.hash } });
  }
  return events;
}

/** What arrives between two words of the author is read in runs of these lengths. */
function readAll(events: readonly (Specimen | Word)[], lengths: readonly number[]): Reader {
  const reader = new Reader();
  let arrivals: Arrival[] = [];
  for (const event of events) {
    if ('bytes' in event) {
      arrivals.push(arrive(event.bytes));
      continue;
    }
    reader.readInRuns(arrivals, lengths);
    arrivals = [];
    reader.hear({ seq: event.letGo.seq, hash: new Uint8Array(Buffer.from(event.letGo.hash, 'hex')) });
  }
  return reader.readInRuns(arrivals, lengths);
}

/** All that was decided for good, in order. */
function settledBy(reader: Reader): Settled[] {
  return reader.verdicts.flatMap((verdict): Settled[] => {
    const hash = hex(verdict.hash);
    if (verdict.outcome === 'delivered') return [{ hash, code: 'delivered', advances: false }];
    if (verdict.outcome === 'refused') return [{ hash, code: verdict.code, advances: verdict.advances }];
    if (verdict.outcome === 'passed-over') return [{ hash, code: verdict.code, advances: true }];
    return [];
  });
}
