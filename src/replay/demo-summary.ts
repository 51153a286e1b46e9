import { findParticipantCountry } from './demo-names.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { formatSpan } from './span.ts';

/** What was sent, received, refused, and how fast. */
export function summariseDemo(report: Report, directors: readonly string[], paint: Paint): string {
  const { totals } = report;
  const rows = directors.map((id) => {
    const found = report.participants.find((participant) => participant.id === id);
    const { sent = 0, received = 0, refused = 0 } = found ?? {};
    return [findParticipantCountry(id), id, String(sent), String(received), String(refused)];
  });
  const table = [['director of', 'reads as', 'sent', 'received', 'refused'], ...rows].map((cells, index) => {
    const text = cells
      .map((cell, column) => (column < 2 ? cell.padEnd(column === 0 ? 24 : 10) : cell.padStart(9)))
      .join('');
    return index === 0 ? paint('dim', text) : text;
  });
  const codes = Object.entries(totals.refusalsByCode).map(
    ([code, count]) => `  ${String(count).padStart(4)}  ${code}`,
  );
  const all = totals.expectationsHeld + totals.expectationsFailed;
  const verdict = report.held
    ? paint('green', `✓ all ${all} expectations of the scenario held`)
    : paint('red', `✗ ${totals.expectationsFailed} of ${all} expectations of the scenario failed`);
  const failures = report.expectations
    .filter((expectation) => !expectation.held)
    .map((expectation) => paint('red', `  ${expectation.says}: ${expectation.why}`));
  return `${[
    '',
    paint('bold', 'Summary'),
    ...table,
    '',
    `${totals.published} entries published, ${totals.delivered} deliveries, each verified before it was shown, once each`,
    `${totals.attacks} attacks, refused ${totals.refusedByServer + totals.refusedByReaders} times:`,
    ...codes,
    `publish to verified delivery: median ${latency(totals.latencyMedianMs)}, 99th percentile ${latency(totals.latencyP99Ms)}`,
    verdict,
    ...failures,
  ].join('\n')}\n`;
}

function latency(latencyMs: number | undefined): string {
  return latencyMs === undefined ? 'none' : formatSpan(latencyMs);
}
