import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAlerts } from '../../src/director/count-alerts.ts';
import { isoWeekOf } from '../../src/director/iso-week.ts';
import { SMALLEST_SHOWN, suppressSmall } from '../../src/director/suppress-small.ts';
import { makeDraft } from '../gate/forge.ts';
import { HubWorld } from './hub-world.ts';

/** All values that each count which is not shown could have, by all that was shown. */
function possible({ counts, total }: ReturnType<typeof suppressSmall>): Set<number>[] {
  const hidden = counts.filter((count) => count === undefined).length;
  const shown = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const found = Array.from({ length: hidden }, () => new Set<number>());
  const guess = (values: readonly number[]): void => {
    if (values.length < hidden) {
      for (let value = 1; value < SMALLEST_SHOWN; value += 1) guess([...values, value]);
      return;
    }
    const sum = values.reduce((one, other) => one + other, shown);
    if (total === undefined || total === sum) values.forEach((value, index) => void found[index]!.add(value));
  };
  guess([]);
  return found;
}

const small = fc.integer({ min: 1, max: SMALLEST_SHOWN - 1 });
const large = fc.integer({ min: SMALLEST_SHOWN, max: 1_000 });
const counts = fc
  .tuple(fc.array(small, { maxLength: 5 }), fc.array(large, { maxLength: 5 }))
  .chain(([few, many]) => fc.shuffledSubarray([...few, ...many], { minLength: few.length + many.length }));

test('no count below five is shown, nor can one be computed from the others and their total', () => {
  let totals = 0;
  fc.assert(
    fc.property(counts, (given) => {
      const shown = suppressSmall(given);
      expect(shown.counts).toEqual(given.map((count) => (count < SMALLEST_SHOWN ? undefined : count)));
      for (const values of possible(shown)) expect(values.size).toBeGreaterThan(1);
      if (shown.total === undefined) return;
      totals += 1;
      expect(shown.total).toBe(given.reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 1_000 },
  );
  expect(totals).toBeGreaterThan(100);
});

test('a total is shown where it gives nothing away, and left out where it would', () => {
  expect(suppressSmall([])).toEqual({ counts: [], total: 0 });
  expect(suppressSmall([7, 5])).toEqual({ counts: [7, 5], total: 12 });
  expect(suppressSmall([7, 2, 3])).toEqual({ counts: [7, undefined, undefined], total: 12 });
  expect(suppressSmall([7, 4])).toEqual({ counts: [7, undefined] });
  expect(suppressSmall([7, 1, 1])).toEqual({ counts: [7, undefined, undefined] });
  expect(suppressSmall([7, 4, 4])).toEqual({ counts: [7, undefined, undefined] });
});

test.each([
  ['2020-12-31T23:59:59Z', '2020-W53'],
  ['2021-01-03T23:59:59.999Z', '2020-W53'],
  ['2021-01-04T00:00:00Z', '2021-W01'],
  ['2024-12-30T00:00:00Z', '2025-W01'],
  ['2026-01-01T00:00:00Z', '2026-W01'],
  ['2026-03-02T07:30:00Z', '2026-W10'],
  ['2027-01-01T12:00:00Z', '2026-W53'],
])('%s is in the week %s (ISO 8601)', (time, week) => {
  expect(isoWeekOf(Date.parse(time))).toBe(week);
});

test('a week is the same for seven days from Monday on, and then another', () => {
  const monday = fc
    .integer({ min: -3_000, max: 6_000 })
    .map((weeks) => Date.UTC(2026, 2, 2) + weeks * 604_800_000);
  fc.assert(
    fc.property(monday, fc.nat(604_799_999), (ms, into) => {
      expect(isoWeekOf(ms + into)).toBe(isoWeekOf(ms));
      expect(isoWeekOf(ms + 604_800_000)).not.toBe(isoWeekOf(ms));
      expect(isoWeekOf(ms)).toMatch(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
    }),
  );
});

test('K10: why alerts are not counted is told in one order, whichever came first', () => {
  const told = (first: 'mk-bp' | 'rs-gp', second: 'mk-bp' | 'rs-gp') => {
    const world = new HubWorld();
    const [mk, rs, xk] = [world.join('mk-bp'), world.join('rs-gp'), world.join('xk-kp')];
    const feed = { origin: 'rs-gp', community: 'wb6', kind: 'border-incident' } as const;
    world.place(mk, [makeDraft(1, { status: 'TEST' })]);
    world.place(rs, [makeDraft(2, { feed, status: 'EXERCISE' })]);
    for (const origin of [first, second]) world.deliver(xk, origin);
    const { directory } = world.directory;
    const reading = { store: xk.store, directory, reader: xk.id, nowMs: world.nowMs };
    return JSON.stringify(countAlerts({ ...reading, by: ['kind'] }));
  };
  expect(told('mk-bp', 'rs-gp')).toBe(told('rs-gp', 'mk-bp'));
});
