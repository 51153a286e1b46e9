import { findParticipantCountry } from './demo-names.ts';
import { hasFailed } from './judge-pending.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { formatSpan } from './span.ts';
import { describeVerdict } from './verdict-text.ts';

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
  const haveAllHeld = totals.expectationsHeld === report.expectations.length;
  const verdict = haveAllHeld
    ? paint('green', `✓ all ${totals.expectationsHeld} expectations of the scenario held`)
    : paint(report.held ? 'yellow' : 'red', describeVerdict(totals));
  const failures = report.expectations
    .filter(hasFailed)
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
