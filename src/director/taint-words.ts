import { formatTime } from '../contract/timestamp.ts';
import type { VerdictCode } from '../gate/verdict-code.ts';
import type { Taint } from '../store/taint.ts';

type Doubt = Pick<Taint, 'doubt' | 'sinceMs' | 'why'>;

/** A mark in one sentence for people: what is wrong, and who can set it right. K6 */
export function taintWords(doubt: Doubt): string {
  return `${causeOf(doubt)}; ask its originator, who has not confirmed it since`;
}

function causeOf({ doubt, sinceMs, why }: Doubt): string {
  if (why === 'beyond') return 'it is after the last good place of its key';
  const since = formatTime(sinceMs);
  if (doubt === 'suspect') return `its key is revoked and suspect since ${since}`;
  return why === 'issued'
    ? `its key ended at ${since}, before it was issued`
    : `its key ended at ${since}, and nobody is known to have had it before that`;
}

/** The code under which a mark is on record. */
export function taintCode({ doubt, why }: Pick<Taint, 'doubt' | 'why'>): VerdictCode {
  if (why === 'beyond') return 'TRUST_KEY_NOT_VALID';
  return doubt === 'suspect' ? 'TRUST_KEY_SUSPECT' : 'TRUST_KEY_ENDED';
}

/** The mark for machines. */
export function taintToJson({ kid, doubt, sinceMs, why, atMs }: Taint): object {
  const since = doubt === 'suspect' ? 'suspectSince' : 'endedAt';
  return { kid, [since]: formatTime(sinceMs), why, markedAt: formatTime(atMs) };
}
