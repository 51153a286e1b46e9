import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmall, hideSmallTotal } from '../../src/director/digest/hide-small.ts';

/** Every table of so many groups with that total. */
function* tablesOf(groups: number, total: number): Generator<number[]> {
  if (groups === 1) yield [total];
  else
    for (let first = 0; first <= total; first += 1) {
      for (const rest of tablesOf(groups - 1, total - first)) yield [first, ...rest];
    }
}

test('no hidden count can be computed from the total and what is shown, even by who knows the rule: all tables up to four groups and 24', () => {
  let hidden = 0;
  for (const groups of [1, 2, 3, 4]) {
    const possible = new Map<string, Set<number>[]>();
    for (let total = 0; total <= 24; total += 1) {
      for (const counts of tablesOf(groups, total)) {
        const { cells } = hideSmall(counts);
        const shown = `${hideSmallTotal(total) ?? '·'}: ${cells.map((cell) => cell ?? '·').join(' ')}`;
        const values = possible.get(shown) ?? counts.map(() => new Set<number>());
        counts.forEach((count, index) => void values[index]!.add(count));
        possible.set(shown, values);
      }
    }
    for (const [shown, values] of possible) {
      shown
        .split(': ')[1]!
        .split(' ')
        .forEach((cell, index) => {
          if (cell !== '·') return;
          hidden += 1;
          expect(values[index]!.size, shown).toBeGreaterThan(1);
        });
    }
  }
  expect(hidden).toBeGreaterThan(300);
});

test('no small count is shown, what is shown is true, and what is hidden is dealt out as well in any other order', () => {
  const counts = fc.array(fc.oneof(fc.nat(9), fc.nat(400)), { maxLength: 30 });
  fc.assert(
    fc.property(counts, fc.nat(), (given, turn) => {
      const { cells, isWithheld } = hideSmall(given);
      cells.forEach((cell, index) => {
        if (cell === undefined) return;
        expect(cell).toBe(given[index]);
        expect(cell === 0 || cell >= 5).toBe(true);
      });
      const places = given.flatMap((_, index) => (cells[index] === undefined ? [index] : []));
      if (places.length === 0 || isWithheld) return;
      const dealt = [...given];
      places.forEach((place, index) => {
        dealt[place] = given[places[(index + turn) % places.length]!]!;
      });
      expect(hideSmall(dealt).cells).toEqual(cells);
      expect(new Set(places.map((place) => given[place])).size).toBeGreaterThan(1);
      expect(places.reduce((sum, place) => sum + given[place]!, 0) - places.length).toBeGreaterThanOrEqual(4);
    }),
  );
});

test.each([
  { counts: [9, 7, 0], shown: [9, 7, 0] },
  { counts: [3, 8, 20], shown: [undefined, undefined, 20] },
  { counts: [3, 8, 8, 20], shown: [undefined, undefined, undefined, 20] },
  { counts: [1, 2, 30], shown: [undefined, undefined, undefined] },
  { counts: [3, 4, 30], shown: [undefined, undefined, 30] },
  { counts: [4, 4], shown: [undefined, undefined] },
  { counts: [], shown: [] },
])('of $counts is shown $shown', ({ counts, shown }) => {
  expect(hideSmall(counts).cells).toEqual(shown);
});
