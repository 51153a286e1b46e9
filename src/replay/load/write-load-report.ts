import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import type { LoadReport } from './load-report.ts';
import { renderLoadReportHtml } from './load-report-html.ts';

/** Writes report.json, with the members in the order of `LoadReport`, and report.html into a folder. */
export function writeLoadReport(dir: string, report: LoadReport): void {
  mkdirSync(dir, { recursive: true });
  writeFileAtomic(join(dir, 'report.json'), `${JSON.stringify(report, null, 2)}\n`, 0o644);
  writeFileAtomic(join(dir, 'report.html'), renderLoadReportHtml(report), 0o644);
}
