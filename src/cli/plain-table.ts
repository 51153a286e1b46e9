import type { Paint } from './paint.ts';
import { printable } from './table.ts';

/** A table that is known whole: every column as wide as its widest cell, nothing cut. */
export function plainTable(
  paint: Paint,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [titles, ...rows].map((row) => titles.map((_title, index) => printable(row[index] ?? '')));
  const widths = titles.map((_title, index) => Math.max(...cells.map((row) => lengthOf(row[index]!))));
  const lines = cells.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat(widths[index]! - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line, index) => `${index === 0 ? paint('bold', line) : line}\n`).join('');
}

function lengthOf(text: string): number {
  return [...text].length;
}
