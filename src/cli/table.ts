/** A column of a live table: rows come one by one, so widths are fixed beforehand. */
export interface Column {
  readonly title: string;
  /** Characters; the last column of a table takes what is left of the line. */
  readonly width: number;
  /** Takes a share of the room that a wider terminal leaves. */
  readonly grows?: boolean;
}

/** Columns widened to the line of the terminal; as they are when there is none. */
export function fitColumns(columns: readonly Column[], lineWidth: number | undefined): readonly Column[] {
  if (lineWidth === undefined) return columns;
  const spare = lineWidth - columns.reduce((sum, column) => sum + column.width + 2, -2);
  const growing = columns.filter((column) => column.grows).length;
  if (spare <= 0 || growing === 0) return columns;
  const share = Math.floor(spare / growing);
  return columns.map((column) => (column.grows ? { ...column, width: column.width + share } : column));
}

/** One line of the table. Text that is too long ends in `…` on a terminal and is whole in a file. */
export function formatRow(columns: readonly Column[], cells: readonly string[], cut: boolean): string {
  return columns
    .map(({ width }, index) => {
      const cell = printable(cells[index] ?? '');
      const last = index === columns.length - 1;
      const length = lengthOf(cell);
      if (cut && length > width) return shorten(cell, width).padEnd(last ? 0 : width);
      return last ? cell : cell + ' '.repeat(Math.max(0, width - length));
    })
    .join('  ')
    .trimEnd();
}

/** Ends in `…` between two words, where there are two. K9: an asterisk is never cut from its name. */
function shorten(cell: string, width: number): string {
  const characters = [...cell];
  const kept = characters.slice(0, width - 1).join('');
  const isBetweenWords = characters[width - 1] === ' ';
  const whole = isBetweenWords ? kept : kept.slice(0, Math.max(0, kept.lastIndexOf(' ')));
  return `${(whole || kept).replace(/[ ,;:–]+$/, '')}…`;
}

/** Takes out control characters: what a sender writes must not move the reader's cursor. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

function lengthOf(text: string): number {
  return [...text].length;
}
