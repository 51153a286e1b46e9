import { withAsterisk } from '../contract/names.ts';
import type { PendingMark } from './expectation.ts';
import type { ExpectationReport } from './report.ts';

/**
 * What cannot come true yet, and says so, counts neither as held nor as failed. When it does come true, the mark is
 * wrong and the expectation fails: so no mark outlives what it waits for.
 */
export function judgePending(judged: ExpectationReport, mark: PendingMark | undefined): ExpectationReport {
  if (mark === undefined) return judged;
  if (!judged.held) return { ...judged, pending: withAsterisk(mark.missing) };
  const why = `this has become possible: take the mark \`pending\` off line ${mark.line} (${judged.why})`;
  return { ...judged, held: false, why };
}

/** Neither held nor marked as pending. */
export function hasFailed({ held, pending }: ExpectationReport): boolean {
  return !held && pending === undefined;
}
