import { rowText } from '../support/rows.ts';

/** A convoy of an hour ago, told from others by its reference. */
export function convoyRow(reference: string, changes: object = {}): string {
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  return rowText(reference, { occurredAt, ...changes });
}
