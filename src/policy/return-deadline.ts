import { awaitsAnswer, type CaseState } from './return-state.ts';

const HOUR_MS = 3_600_000;
/** So long before it passes a deadline is near, where nothing else is said. */
export const DUE_SOON_MS = 72 * HOUR_MS;

/** Of the time for an answer; held: it stands still. */
export type DeadlineStanding = 'none' | 'held' | 'open' | 'soon' | 'overdue';

export function deadlineStanding(state: CaseState, nowMs: number, soonMs = DUE_SOON_MS): DeadlineStanding {
  const { deadlineMs, holds } = state;
  if (deadlineMs === undefined || !awaitsAnswer(state)) return 'none';
  const [first] = holds;
  if (first !== undefined && first.sinceMs < deadlineMs) return 'held';
  if (nowMs > deadlineMs) return 'overdue';
  return deadlineMs - nowMs <= soonMs ? 'soon' : 'open';
}
