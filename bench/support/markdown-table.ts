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
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 2);
  return digits > 0 ? value.toFixed(digits) : String(Math.round(value / step) * step);
}

/** `9870–12300` */
export function range({ min, max }: Spread): string {
  return `${figure(min)}–${figure(max)}`;
}
