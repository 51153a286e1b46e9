import { gatherInformation, type KnownRequest } from '../../agency/known-information.ts';
import { formatPlace } from '../../contract/reference-text.ts';
import { statusMark } from '../../contract/status-mark.ts';
import { keyOf } from '../../director/said.ts';
import { requestOf } from '../../policy/information-state.ts';
import { informationVersion } from '../../store/information-words.ts';
import type { DutyReading, WaitingItem } from './duty-reading.ts';

/** Requests for information that wait for our answer, and ours that others let pass. K7: not what is asked. */
export function informationDuty(reading: DutyReading): WaitingItem[] {
  const { member, nowMs, purpose } = reading;
  const { store, directory, home } = member;
  const version = informationVersion(store);
  // Nothing was asked or answered, ever.
  if (version === undefined) return [];
  const known = reading.recall('information', version, () =>
    gatherInformation({ store, directory: directory(), self: home.id, nowMs, ...(purpose && { purpose }) }),
  );
  return known.flatMap((one) =>
    one.request.feed.origin === home.id ? askedByUs(reading, one) : askedOfUs(reading, one),
  );
}

function askedOfUs(reading: DutyReading, known: KnownRequest): WaitingItem[] {
  const { request, standing } = known;
  if (!isUnanswered(standing)) return [];
  const { dueAtMs, urgency } = requestOf(request);
  const isOverdue = reading.nowMs > dueAtMs;
  return [
    {
      what: 'answer',
      ...common(reading, known),
      says: `${request.feed.origin} asks for information and waits for our answer, ${URGENCIES[urgency]}${statusMark(request.status)}`,
      isOverdue,
      pressing: isOverdue ? 'overdue-here' : 'due-here',
    },
  ];
}

function askedByUs(reading: DutyReading, known: KnownRequest): WaitingItem[] {
  const { request, standing, asked } = known;
  if (!isUnanswered(standing) || reading.nowMs <= requestOf(request).dueAtMs) return [];
  const late = asked.filter((one) => isUnanswered(one.standing)).map(({ member }) => member);
  return [
    {
      what: 'overdue-answer',
      ...common(reading, known),
      says: `our request ${formatPlace(request.reference)} is not answered by ${late.join(', ')}${statusMark(request.status)}`,
      isOverdue: true,
      pressing: 'overdue-elsewhere',
    },
  ];
}

/** By the deadline alone it is told which of both it is: what was read before may have become late since. */
function isUnanswered(standing: string): boolean {
  return standing === 'OPEN' || standing === 'OVERDUE';
}

const URGENCIES = { URGENT: 'urgently', URGENT_INDIRECT: 'soon', NORMAL: 'as is usual' } as const;

function common(
  { cardKeyOf }: DutyReading,
  { request }: KnownRequest,
): Pick<WaitingItem, 'key' | 'id' | 'dueMs' | 'status' | 'atMs'> {
  const { about, dueAtMs } = requestOf(request);
  const key = about === undefined ? undefined : cardKeyOf(about);
  return {
    ...(key !== undefined && { key }),
    id: keyOf(request),
    dueMs: dueAtMs,
    status: request.status,
    atMs: request.issuedAtMs,
  };
}
