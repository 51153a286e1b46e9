import { type Cell, hideSmall } from './hide-small.ts';
import type { CountedAlert, ThreeQuarters } from './read-quarters.ts';

/** Of the quarter, of the one before, and of the same of the year before. */
export type ThreeCells = readonly [Cell, Cell, Cell];

/** A table of counts; each of its columns is hidden by itself (hide-small.ts). */
export interface DigestTable {
  /** Of its file, without an ending. */
  readonly name: string;
  readonly rows: readonly { readonly group: string; readonly cells: ThreeCells }[];
}

export interface TableQuestion {
  readonly name: string;
  /** What it divides. */
  readonly isIn: (one: CountedAlert) => boolean;
  /** How many those are, as they are shown elsewhere: where that is hidden, so is the table. */
  readonly whole: ThreeCells;
  readonly groupOf: (one: CountedAlert, quarter: 0 | 1 | 2) => string;
  /** Those that always stand in it, in this order; absent: those that there are, in the order of the alphabet. */
  readonly groups?: readonly string[];
}

/**
 * Divides alerts into groups that have none in common. Each table divides what one cell counts that is shown elsewhere, and
 * no two that divide the same one are crossed: so all that they have in common is that total, which hideSmall takes as known.
 */
export function tabulate(quarters: ThreeQuarters, question: TableQuestion): DigestTable {
  const { name, isIn, whole, groupOf } = question;
  const counts = ([0, 1, 2] as const).map((index) =>
    whole[index] === undefined
      ? undefined
      : countBy(quarters[index].counted.filter(isIn).map((one) => groupOf(one, index))),
  );
  const told = counts.filter((found) => found && !hideSmall([...found.values()]).isWithheld);
  const groups = question.groups ?? [...new Set(told.flatMap((found) => [...found!.keys()]))].toSorted();
  const columns = counts.map((found) =>
    found === undefined ? groups.map(() => undefined) : hideSmall(allOf(groups, found)).cells,
  );
  const rows = groups.map((group, row) => ({ group, cells: cellsOf((column) => columns[column]![row]) }));
  return { name, rows };
}

/** The three cells of a group; hidden where it does not stand in the table. */
export function cellsIn({ rows }: DigestTable, group: string): ThreeCells {
  return rows.find((row) => row.group === group)?.cells ?? [undefined, undefined, undefined];
}

/** How many of a whole are so; the rest is hidden with it, since it follows from it. */
export function countPart(
  quarters: ThreeQuarters,
  whole: ThreeCells,
  isIn: (one: CountedAlert) => boolean,
  isSo: (one: CountedAlert) => boolean,
): ThreeCells {
  const groupOf = (one: CountedAlert) => (isSo(one) ? 'so' : 'not');
  return cellsIn(tabulate(quarters, { name: '', isIn, whole, groupOf, groups: ['so', 'not'] }), 'so');
}

export function cellsOf(cellOf: (quarter: 0 | 1 | 2) => Cell): ThreeCells {
  return [cellOf(0), cellOf(1), cellOf(2)];
}

/** With what stands in no row of it: a table that is withheld has none of its own. */
function allOf(groups: readonly string[], found: ReadonlyMap<string, number>): number[] {
  const missing = [...found].filter(([group]) => !groups.includes(group)).map(([, count]) => count);
  return [...groups.map((group) => found.get(group) ?? 0), ...missing];
}

function countBy(groups: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const group of groups) found.set(group, (found.get(group) ?? 0) + 1);
  return found;
}
