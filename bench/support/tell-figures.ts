import type { BenchOptions } from './bench-options.ts';
import { writeSection } from './document-section.ts';
import type { Missing } from './find-contenders.ts';

export interface Telling {
  /** Of the markers in docs/benchmarks.md. */
  readonly section: string;
  /** Markdown. */
  readonly text: string;
  readonly figures: unknown;
  readonly missing?: readonly Missing[];
  /** What it was measured on, and with what. */
  readonly machine: string;
}

/** Prints a benchmark's table or figures, and writes the table where it was asked for. */
export function tellFigures(
  { json, document }: Pick<BenchOptions, 'json' | 'document'>,
  telling: Telling,
): void {
  const { section, text, figures, missing = [], machine } = telling;
  const absent = missing.map(({ name, reason }) => `- ${name} took no part: ${reason}`).join('\n');
  const args = process.argv.slice(2).join(' ');
  const how = `Measured by \`node bench/${section}.ts${args && ` ${args}`}\` on ${machine}.`;
  const all = [text, absent, how].filter((part) => part !== '').join('\n\n');
  console.log(json ? JSON.stringify({ ...(figures as object), missing, machine }) : all);
  if (document) writeSection(section, all);
}
