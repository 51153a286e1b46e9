import { statusMark } from '../contract/status-mark.ts';
import { formatTime } from '../contract/timestamp.ts';
import { overtakenDeeming } from '../policy/return-case.ts';
import { deadlineStanding } from '../policy/return-deadline.ts';
import { partiesOf } from '../policy/return-state.ts';
import type { KnownCase } from './known-cases.ts';
import type { KnownStep } from './read-steps.ts';

/** What a party of a case has to know before it is too late. */
export interface CaseNotice {
  readonly code: 'POLICY_DEADLINE_NEAR' | 'POLICY_DEADLINE_PASSED' | 'POLICY_CASE_OVERTAKEN';
  readonly community: string;
  readonly caseId: string;
  readonly says: string;
  /** The step that it is about. */
  readonly about: KnownStep;
}

/** Of the cases in which somebody takes part: deadlines that are near or have passed, and deemings that were overtaken. */
export function caseNotices(
  cases: readonly KnownCase[],
  self: string,
  nowMs: number,
  soonMs?: number,
): CaseNotice[] {
  return cases.flatMap((one): CaseNotice[] => {
    const { community, caseId, found, status } = one;
    const { state, timeline } = found;
    if (!partiesOf(state).includes(self)) return [];
    const which = `return ${caseId} in ${community}${statusMark(status)}`;
    const overtaken = overtakenDeeming(found);
    const notices: CaseNotice[] = [];
    if (overtaken !== undefined && !overtaken.verdict.inTurn) {
      const says = `${which}: ${overtaken.entry.origin} took silence for acceptance, but ${overtaken.verdict.reason}`;
      notices.push({ code: 'POLICY_CASE_OVERTAKEN', community, caseId, says, about: overtaken.entry });
    }
    const standing = deadlineStanding(state, nowMs, soonMs);
    const asked = timeline.findLast(
      ({ entry, verdict }) => verdict.inTurn && entry.step.answerBy !== undefined,
    );
    if (asked === undefined || state.deadlineMs === undefined) return notices;
    const about = asked.entry;
    const due = formatTime(state.deadlineMs);
    const from = state.requested ?? 'the country of origin';
    if (standing === 'soon') {
      const says = `${which}: the answer of ${from} is due by ${due}; silence past it may be taken for acceptance`;
      notices.push({ code: 'POLICY_DEADLINE_NEAR', community, caseId, says, about });
    } else if (standing === 'overdue') {
      const says = `${which}: ${from} has not answered by ${due}; ${state.requester} may take that for acceptance`;
      notices.push({ code: 'POLICY_DEADLINE_PASSED', community, caseId, says, about });
    }
    return notices;
  });
}
