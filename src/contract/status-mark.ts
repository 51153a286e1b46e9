import type { Status } from './entry.ts';

/** ` (EXERCISE)`, or nothing of what is in earnest: for lists and sentences that have no column for it. */
export function statusMark(status: Status): string {
  return status === 'ACTUAL' ? '' : ` (${status})`;
}
