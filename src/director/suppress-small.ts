/** A count below it could point at a person, and is not shown. */
export const SMALLEST_SHOWN = 5;

/** Counts as they may be shown; undefined: below {@link SMALLEST_SHOWN}, and not 0. */
export interface ShownCounts {
  readonly counts: readonly (number | undefined)[];
  /** Of all of them; absent where it would give one of those away that are not shown. */
  readonly total?: number;
}

/**
 * Leaves out small counts, and their total where somebody could compute one of them from it: when there is one alone, or
 * when the rest that is left for them is as small, or as large, as it can be.
 * @param counts of groups that have something in them
 */
export function suppressSmall(counts: readonly number[]): ShownCounts {
  const small = counts.filter((count) => count < SMALLEST_SHOWN);
  const shown = counts.map((count) => (count < SMALLEST_SHOWN ? undefined : count));
  const rest = sum(small);
  const isOpen = small.length > 1 && rest > small.length && rest < small.length * (SMALLEST_SHOWN - 1);
  return { counts: shown, ...((small.length === 0 || isOpen) && { total: sum(counts) }) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
