import { statusMark } from '../../contract/status-mark.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { WaitingRelease } from '../wire/action.ts';
import type { AlertCard } from '../wire/card.ts';
import type { Duty, DutyItem } from '../wire/duty.ts';
import { alertDuty } from './alert-duty.ts';
import { caseDuty } from './case-duty.ts';
import { dutyReading, PRESSING, type WaitingItem } from './duty-reading.ts';
import { informationDuty } from './information-duty.ts';
import { questionDuty } from './question-duty.ts';

/** Nobody reads a longer list, and it goes over the line again whenever something changes. */
const MAX_LISTED = 100;

/**
 * What waits for somebody of this service, most pressing first: what is in earnest before every exercise, then by what it is,
 * then what is due first, then what is newest.
 * @param releases what waits for a second officer: told to one who did not write it
 */
export function viewDuty(
  member: ConsoleMember,
  person: Person,
  cards: readonly AlertCard[],
  releases: readonly WaitingRelease[] = [],
): Duty {
  const reading = dutyReading(member, person.purpose ?? member.home.purpose, cards);
  const waiting = [
    ...alertDuty(cards),
    ...informationDuty(reading),
    ...questionDuty(reading),
    ...caseDuty(reading),
    ...releaseDuty(person, releases, reading.nowMs),
  ].sort(byPressing);
  const more = waiting.length - MAX_LISTED;
  return { items: waiting.slice(0, MAX_LISTED).map(itemOf), ...(more > 0 && { more }) };
}

function releaseDuty(person: Person, releases: readonly WaitingRelease[], nowMs: number): WaitingItem[] {
  if (person.role !== 'second-officer') return [];
  return releases
    .filter(({ by, mayAgree, expiresAtMs }) => mayAgree && by !== person.who && nowMs < expiresAtMs)
    .map(({ id, title, status, atMs, expiresAtMs }) => ({
      what: 'release',
      id,
      says: `a second officer is asked to agree: ${title}${statusMark(status)}`,
      dueMs: expiresAtMs,
      isOverdue: false,
      pressing: 'release',
      status,
      atMs,
    }));
}

function byPressing(one: WaitingItem, other: WaitingItem): number {
  return (
    Number(one.status !== 'ACTUAL') - Number(other.status !== 'ACTUAL') ||
    PRESSING.indexOf(one.pressing) - PRESSING.indexOf(other.pressing) ||
    (one.dueMs ?? Infinity) - (other.dueMs ?? Infinity) ||
    other.atMs - one.atMs ||
    (one.says < other.says ? -1 : 1)
  );
}

function itemOf({ what, key, id, says, dueMs, isOverdue }: WaitingItem): DutyItem {
  return {
    what,
    ...(key !== undefined && { key }),
    ...(id !== undefined && { id }),
    says,
    ...(dueMs !== undefined && { dueMs }),
    isOverdue,
  };
}
