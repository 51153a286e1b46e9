import type { Report } from './report.ts';

/** The report for machines: one JSON object, members in the order of `Report`, times in milliseconds. */
export function renderReportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
