import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { arrive } from './forge.ts';
import { hex, judgeByModel, type Settled, type Specimen } from './model.ts';
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
  edits: fc.array(
    fc.record({
      what: fc.constantFrom('drop', 'repeat', 'move', 'junk', 'branch'),
      at: fc.nat(40),
      to: fc.nat(40),
      variant: fc.nat(200),
    }),
    { maxLength: 14 },
  ),
});

const runLengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

test('K1, K4: however arrivals are split into runs, the same is delivered, refused and kept, in the same order', () => {
  fc.assert(
    fc.property(world, runLengths, (drawn, lengths) => {
      const arrivals = arrange(drawn).map(({ bytes }) => arrive(bytes));
      const atOnce = new Reader().readInRuns(arrivals, [arrivals.length]);
      const split = new Reader().readInRuns(arrivals, lengths);
      const oneByOne = new Reader().readInRuns(arrivals, [1]);
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
      const specimens = arrange(drawn);
      const reader = new Reader().readInRuns(
        specimens.map(({ bytes }) => arrive(bytes)),
        lengths,
      );
      const model = judgeByModel(specimens);
      expect(settledBy(reader)).toEqual(model.settled);
      expect(reader.state.head.seq).toBe(model.headSeq);
      expect(reader.state.held.map(({ hash }) => hex(hash)).sort()).toEqual(model.waiting);
    }),
    { numRuns: 600 },
  );
});

test('K4: what was delivered is one unbroken chain, whatever arrived', () => {
  fc.assert(
    fc.property(world, (drawn) => {
      const arrivals = arrange(drawn).map(({ bytes }) => arrive(bytes));
      const reader = new Reader().readInRuns(arrivals, [4]);
      let prev = hex(new Uint8Array(32));
      for (let seq = 1; seq <= reader.state.head.seq; seq += 1) {
        const hash = hex(reader.accepted.get(seq)!);
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
      const specimens = arrange(drawn);
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

function arrange(drawn: World): Specimen[] {
  const trunk = makeChain(drawn.trunk);
  const root = trunk[Math.min(drawn.branchAt, trunk.length - 1)]!;
  const head = { seq: root.seq, hash: Uint8Array.from(Buffer.from(root.hash, 'hex')) };
  const branch = makeChain(drawn.branch, head, 1);
  const arrivals = [...trunk];
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
      if (what === 'junk' && one.outright === undefined) arrivals.splice(target, 0, makeJunk(one, variant));
    }
  }
  return arrivals;
}

/** All that was decided for good, in order. */
function settledBy(reader: Reader): Settled[] {
  return reader.verdicts.flatMap((verdict): Settled[] => {
    const hash = hex(verdict.hash);
    if (verdict.outcome === 'delivered') return [{ hash, code: 'delivered', advances: false }];
    if (verdict.outcome === 'refused') return [{ hash, code: verdict.code, advances: verdict.advances }];
    return [];
  });
}
