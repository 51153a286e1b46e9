import { SMALLEST_SHOWN } from '../suppress-small.ts';

/** A group's count; undefined: not shown. */
export type Cell = number | undefined;

/** Counts of groups as they may be shown to somebody who knows their total. */
export interface ShownTable {
  readonly cells: readonly Cell[];
  /** Nothing of it is shown, not even which groups are empty. */
  readonly isWithheld: boolean;
}

/**
 * Hides every count below {@link SMALLEST_SHOWN}, and with them the next larger ones (all of one size together) until
 * those hidden differ among themselves and their sum leaves room for each to be no small one. Where that cannot be,
 * nothing is shown. Empty groups are shown as 0.
 *
 * So nobody can compute a hidden count, even who knows this rule and the total: what is hidden is all that is not above
 * a threshold, hence whichever way the hidden counts are dealt out to their places the same would have been shown; and
 * since two of them differ, each place could have another.
 */
export function hideSmall(counts: readonly number[]): ShownTable {
  const filled = counts.filter((count) => count > 0);
  if (filled.every((count) => count >= SMALLEST_SHOWN)) return { cells: counts, isWithheld: false };
  const thresholds = [SMALLEST_SHOWN - 1, ...filled.filter((count) => count >= SMALLEST_SHOWN)];
  for (const threshold of thresholds.toSorted((one, other) => one - other)) {
    if (isSafe(filled.filter((count) => count <= threshold))) {
      const cells = counts.map((count) => (count > 0 && count <= threshold ? undefined : count));
      return { cells, isWithheld: false };
    }
  }
  return { cells: counts.map(() => undefined), isWithheld: true };
}

/** A total is a group alone. */
export function hideSmallTotal(total: number): Cell {
  return total > 0 && total < SMALLEST_SHOWN ? undefined : total;
}

function isSafe(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((all, count) => all + count, 0);
  return new Set(hidden).size > 1 && sum - hidden.length + 1 >= SMALLEST_SHOWN;
}
