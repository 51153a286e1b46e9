import { type AllReport, type AllTotals, type PlayedScenario, sumUp } from '../replay/all-report.ts';
import { formatSpan } from '../replay/span.ts';
import { describeVerdict } from '../replay/verdict-text.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';
import { describeExpectation } from './replay-summary.ts';
import { printable } from './table.ts';

const COUNTS = ['STEPS', 'ATTACKS', 'DELIVERED', 'REFUSED', 'HELD', 'FAILED', 'PENDING', 'TIME'];

/** What many replays came to: a table of them, then every expectation that failed or is pending, with where and why. */
export function summariseAll({ held, totals, scenarios }: AllReport, paint: Paint): string {
  const documents = [...new Set(scenarios.map(({ report }) => report.scenario.source.document))];
  const rows = scenarios.map((played) => {
    const { scenario, held: isGood } = played.report;
    const source = `[${documents.indexOf(scenario.source.document) + 1}] par. ${scenario.source.paragraph}`;
    return [scenario.id, source, ...figures(sumUp([played])), isGood ? '✓' : '✗'];
  });
  const all = ['all', '', ...figures(totals), held ? '✓' : '✗'];
  const table = alignCounts([['SCENARIO', 'SOURCE', ...COUNTS, ''], ...rows, all]);
  return [
    plainTable(paint, table[0]!, table.slice(1)),
    '\n',
    ...documents.map((document, index) => `[${index + 1}] ${printable(document)}\n`),
    ...scenarios.flatMap((played) => describeOpen(played, paint)),
    `\n${paint(held ? 'green' : 'red', describeVerdict(totals))}, in ${formatSpan(totals.tookMs)}\n`,
  ].join('');
}

/** What came of one, for the line in which it was begun. */
export function describeEnd({ report, tookMs }: PlayedScenario, paint: Paint): string {
  return `${paint(report.held ? 'green' : 'red', describeVerdict(report.totals))}, ${formatSpan(tookMs)}`;
}

function describeOpen({ file, report }: PlayedScenario, paint: Paint): string[] {
  const open = report.expectations.filter(({ held }) => !held);
  return open.map((one) => `\n${describeExpectation(one, paint)}\n         ${printable(file)}:${one.line}\n`);
}

function figures(totals: AllTotals): string[] {
  const { steps, attacks, delivered, refused, tookMs } = totals;
  const { expectationsHeld, expectationsFailed, expectationsPending } = totals;
  const counts = [steps, attacks, delivered, refused];
  return [...counts, expectationsHeld, expectationsFailed, expectationsPending]
    .map(String)
    .concat(formatSpan(tookMs));
}

/** Figures stand under each other, units under units. */
function alignCounts(rows: readonly (readonly string[])[]): string[][] {
  const isCount = (column: number) => column >= 2 && column < 2 + COUNTS.length;
  return rows.map((row) =>
    row.map((cell, column) =>
      isCount(column) ? cell.padStart(Math.max(...rows.map((other) => other[column]!.length))) : cell,
    ),
  );
}
