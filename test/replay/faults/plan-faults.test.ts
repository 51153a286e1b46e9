import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAULT_KINDS, type FaultKind, natureOf } from '../../../src/replay/faults/fault-kinds.ts';
import { type PlanOptions, planFaults } from '../../../src/replay/faults/plan-faults.ts';

const MEMBERS = { publishers: ['mk-bp', 'rs-gp'], followers: ['al-bmp', 'xk-kp'] };
const plan = (changes: Partial<PlanOptions> = {}) =>
  planFaults({ seed: 'made up', count: 100, ...MEMBERS, ...changes });

test('K10: the same seed gives the same faults, at the same targets, in the same order, and another seed others', () => {
  expect(plan()).toEqual(plan());
  expect(plan({ seed: 'another' })).not.toEqual(plan());
});

test('K10: a longer campaign with the same seed begins as the shorter one', () => {
  const short = plan({ count: 60 }).flat();
  expect(plan({ count: 200 }).flat().slice(0, 60)).toEqual(short);
});

test('every kind of fault that can be made is made, before any is made a second time', () => {
  const kinds = plan({ count: FAULT_KINDS.length })
    .flat()
    .map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(FAULT_KINDS));
});

test('whatever the seed, as many faults are planned as were asked for, each within what its kind allows', () => {
  const subset = fc.subarray([...FAULT_KINDS], { minLength: 1 });
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 300 }), subset, (seed, count, kinds: FaultKind[]) => {
      const faults = plan({ seed, count, kinds }).flat();
      expect(faults.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      for (const { kind, target, lastsMs, jumpMs, chance } of faults) {
        const nature = natureOf(kind);
        expect(kinds).toContain(kind);
        expect(lastsMs).toBeGreaterThanOrEqual(nature.lastsMs[0]);
        expect(lastsMs).toBeLessThanOrEqual(nature.lastsMs[1]);
        expect(chance).toBeLessThan(1);
        expect(jumpMs !== undefined).toBe(kind.endsWith('-clock'));
        if (nature.victim === 'broker') expect(target).toBe('broker');
        if (nature.victim === 'publisher') expect(MEMBERS.publishers).toContain(target);
        if (nature.victim === 'follower') expect(MEMBERS.followers).toContain(target);
      }
    }),
  );
});

test('faults that overlap strike different targets, three at most', () => {
  const steps = plan({ count: 500 });
  expect(steps.some((step) => step.length > 1)).toBe(true);
  for (const step of steps) {
    expect(step.length).toBeLessThanOrEqual(3);
    expect(new Set(step.map(({ target }) => target)).size).toBe(step.length);
  }
});
