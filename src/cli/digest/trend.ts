import type { Digest } from '../../director/digest/make-digest.ts';
import type { ThreeCells } from '../../director/digest/tabulate.ts';

/** A cell that is not shown. */
export const HIDDEN = '·';

/** Smaller changes than this are none. */
const STEADY = 0.05;

/** One row as people read it: the count, and its trends against the two other quarters. */
export function trendCells(digest: Pick<Digest, 'quarters' | 'isOver'>, cells: ThreeCells): string[] {
  return [shown(cells[0]), ...([1, 2] as const).map((index) => trendAgainst(digest, cells, index))];
}

export function shown(cell: number | undefined): string {
  return cell === undefined ? HIDDEN : String(cell);
}

/** `↑ +40 % (25)`, with the count that it is a trend against in brackets. */
function trendAgainst(
  { quarters, isOver }: Pick<Digest, 'quarters' | 'isOver'>,
  cells: ThreeCells,
  index: 1 | 2,
): string {
  const [now] = cells;
  const then = cells[index];
  if (!quarters[index]!.isComparable) return 'no data';
  if (now === undefined || then === undefined) return then === undefined ? HIDDEN : `${HIDDEN} (${then})`;
  // A part of a quarter against a whole one would be no trend.
  if (!isOver || !quarters[0]!.isComparable) return `(${then})`;
  if (then === 0) return now === 0 ? '→ 0 % (0)' : '↑ new (0)';
  const change = (now - then) / then;
  const arrow = Math.abs(change) < STEADY ? '→' : change > 0 ? '↑' : '↓';
  const percent = Math.round(change * 100);
  return `${arrow} ${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)} % (${then})`;
}
