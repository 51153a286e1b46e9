import { formatTime } from '../contract/timestamp.ts';
import type { Taint } from '../store/taint.ts';

/** A mark in one sentence for people: what is wrong, and who can set it right. K6 */
export function taintWords({ sinceMs }: Pick<Taint, 'sinceMs'>): string {
  return `its key is revoked and suspect since ${formatTime(sinceMs)}; ask its originator, who has not confirmed it since`;
}

/** The mark for machines. */
export function taintToJson({ kid, sinceMs, why, atMs }: Taint): object {
  return { kid, suspectSince: formatTime(sinceMs), why, markedAt: formatTime(atMs) };
}
