import type { Spread } from './statistics.ts';

/** A table in Markdown; the first column is text, the others are figures. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** The same with text in all columns. */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** To three digits: `12300`, `841`, `7.35`, `0.613`. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number(value.toPrecision(3));
  const digits = rounded === 0 ? 0 : 2 - Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.max(0, digits));
}

/** `9870–12300` */
export function range({ min, max }: Spread): string {
  return `${figure(min)}–${figure(max)}`;
}
