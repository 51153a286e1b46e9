import { formatPlace } from '../../contract/reference-text.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { keyOf } from '../../director/said.ts';
import { ownRequestProgress } from '../../store/own-requests.ts';
import { requestProgress } from '../../store/request-entries.ts';
import type { DutyReading, WaitingItem } from './duty-reading.ts';
import { openQuestions } from './open-questions.ts';

/** Who asks whether an alert of ours is passed on, or an identifier of ours disclosed, and has no answer yet. K7: not what is asked. */
export function questionDuty(reading: DutyReading): WaitingItem[] {
  const { member, nowMs, cardKeyOf } = reading;
  const { store } = member;
  const version = `${requestProgress(store)} ${ownRequestProgress(store)}`;
  const open = reading.recall('questions', version, () => openQuestions(reading));
  return open
    .filter(({ asked }) => nowMs < asked.entry.expiresAtMs)
    .map(({ what, asked, request: { target } }): WaitingItem => {
      const { origin } = asked.entry.feed;
      const { status, issuedAtMs } = asked.entry;
      const key = cardKeyOf(target);
      const wish = what === 'forward' ? 'to pass on' : 'to be told identifiers of';
      return {
        what,
        ...(key !== undefined && { key }),
        id: keyOf(asked),
        says: `${origin} asks ${wish} ${formatPlace(target)}, and waits for our answer${statusMark(status)}`,
        isOverdue: false,
        pressing: 'question',
        status,
        atMs: issuedAtMs,
      };
    });
}
