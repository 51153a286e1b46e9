import { type KnownCase, openCases } from '../../agency/known-cases.ts';
import { labelOf } from '../../contract/code-lists.ts';
import { countryName } from '../../contract/names.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { nextSteps } from '../../policy/return-case.ts';
import { deadlineStanding } from '../../policy/return-deadline.ts';
import { type CaseState, partiesOf } from '../../policy/return-state.ts';
import type { DutyReading, WaitingItem } from './duty-reading.ts';

/** Steps of returns that are ours to say and have a time, and answers that others owe us in a return. */
export function caseDuty(reading: DutyReading): WaitingItem[] {
  const { nowMs, purpose } = reading;
  const { store, directory, home } = reading.member;
  const cases = reading.recall('which entries are of a case', undefined, () =>
    openCases({ store, directory, self: home.id, ...(purpose && { purpose }) }),
  );
  const known = reading.recall('cases', String(cases.version()), () => cases.all(nowMs));
  return known.flatMap((one) => dutyOf(reading, one, home.id));
}

function dutyOf(reading: DutyReading, one: KnownCase, self: string): WaitingItem[] {
  const { found, status } = one;
  const { state } = found;
  if (!partiesOf(state).includes(self)) return [];
  const due = answerDue(state, self, reading.nowMs) ?? transferDue(state, self, reading.nowMs);
  if (due === undefined) return [];
  // The step since which it waits.
  const about = found.timeline.findLast(({ verdict }) => verdict.inTurn)?.entry;
  const key = about && reading.cardKeyOf(about);
  return [
    {
      what: due.what,
      ...(key !== undefined && { key }),
      says: `${due.says}: ${describeReturn(state)}${statusMark(status)}`,
      dueMs: due.dueMs,
      isOverdue: due.isOverdue,
      pressing:
        due.what === 'overdue-answer' ? 'overdue-elsewhere' : due.isOverdue ? 'overdue-here' : 'due-here',
      status,
      atMs: about?.issuedAtMs ?? due.dueMs,
    },
  ];
}

/** Several may be alike: each opens its own card, which has its number. */
function describeReturn({ type, persons, countryOfOrigin }: CaseState): string {
  const what = type === undefined ? 'return' : labelOf('ReturnType', type).toLowerCase();
  const who = persons === undefined ? '' : ` of ${persons} ${persons === 1 ? 'person' : 'persons'}`;
  return `${what}${who}${countryOfOrigin === undefined ? '' : ` to ${countryName(countryOfOrigin)}`}`;
}

interface DueStep extends Pick<WaitingItem, 'says' | 'isOverdue'> {
  readonly what: 'return-step' | 'overdue-answer';
  readonly dueMs: number;
}

function answerDue(state: CaseState, self: string, nowMs: number): DueStep | undefined {
  const { deadlineMs, requested, requester = '' } = state;
  const standing = deadlineStanding(state, nowMs);
  // While it is held nobody may answer, and the time stands still.
  if (deadlineMs === undefined || standing === 'none' || standing === 'held') return undefined;
  const isOverdue = standing === 'overdue';
  if (requested === self) {
    const says = isOverdue
      ? `${requester} waits for our answer, and may take silence for acceptance`
      : `${requester} waits for our answer`;
    return { what: 'return-step', says, dueMs: deadlineMs, isOverdue };
  }
  if (!isOverdue || requester !== self) return undefined;
  const says = `${requested ?? 'the country of origin'} has not answered in time; we may take that for acceptance`;
  return { what: 'overdue-answer', says, dueMs: deadlineMs, isOverdue };
}

/** A transfer was to be by now: whoever may say so says how it went. */
function transferDue(state: CaseState, self: string, nowMs: number): DueStep | undefined {
  const { stage, transferAtMs } = state;
  if (stage !== 'TRANSFER_NOTICE' || transferAtMs === undefined || nowMs <= transferAtMs) return undefined;
  const isOurs = nextSteps(state, nowMs).some(({ step, by }) => step === 'EFFECTIVE' && by.includes(self));
  if (!isOurs) return undefined;
  const says = 'the time of the transfer has passed, and nobody has said how it went';
  return { what: 'return-step', says, dueMs: transferAtMs, isOverdue: true };
}
