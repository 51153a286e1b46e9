import { appendFileSync } from 'node:fs';
import type { Violation } from '../contract/errors.ts';
import { asStoreError } from '../store/disk-failure.ts';

export interface RejectedRow {
  readonly line: number;
  /** The row as it stood in the input. */
  readonly raw: string;
  readonly violations: readonly Violation[];
}

/**
 * Adds rejected rows to a JSON Lines file: what came, and why it was not taken. Rows of earlier runs stay.
 * The file holds what the national system wrote, so only its owner may read it (K7).
 * @throws {StoreError} `STORE_DISK_FULL`, `STORE_UNREADABLE_FILE`, `STORE_MISSING_FILE`
 */
export function appendRejects(path: string, rows: readonly RejectedRow[]): void {
  if (rows.length === 0) return;
  const lines = rows.map(({ line, raw, violations }) => {
    const reasons = violations.map(({ path: field, problem }) =>
      field === '' ? problem : `${field} ${problem}`,
    );
    return `${JSON.stringify({ line, raw, reasons })}\n`;
  });
  try {
    appendFileSync(path, lines.join(''), { mode: 0o600 });
  } catch (error) {
    throw asStoreError(error, path);
  }
}
