import { draftForwardGrant, draftForwardRefusal } from '../../agency/draft-forward.ts';
import { keyOf } from '../../director/said.ts';
import { ownStanding } from '../../store/own-standing.ts';
import { type ForwardQuestion, openQuestions } from '../health/open-questions.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ActionRequest } from '../wire/action.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Saying } from './say.ts';

type Asked<D extends ActionRequest['do']> = Extract<ActionRequest, { do: D }>;

/** Allows that an alert of ours is passed on, as it was asked for. K5 */
export function draftGrant(
  member: ConsoleMember,
  person: Person,
  { request }: Asked<'grant'>,
): Saying | Refusal {
  const found = findAsked(member, person, request);
  if (isRefusal(found)) return found;
  const { asked, request: wish } = found;
  if (ownStanding(member.store, member.directory(), wish.target) === 'taken-back') {
    return refuse('NOT_POSSIBLE', 'it is taken back: there is nothing to be passed on any more');
  }
  return { draft: draftForwardGrant(authorOf(member), asked, wish) };
}

export function draftGrantRefusal(
  member: ConsoleMember,
  person: Person,
  { request, why }: Asked<'refuse-grant'>,
): Saying | Refusal {
  const found = findAsked(member, person, request);
  if (isRefusal(found)) return found;
  return {
    draft: draftForwardRefusal(authorOf(member), found.asked, why.trim()),
    toField: (path) => path.replace(/^forwardRefusal\.reason$/, 'why'),
  };
}

function findAsked(
  member: ConsoleMember,
  { purpose = member.home.purpose }: Person,
  request: string,
): ForwardQuestion | Refusal {
  const reading = { member, nowMs: member.clock.nowMs(), ...(purpose && { purpose }) };
  const found = openQuestions(reading).find(
    (one): one is ForwardQuestion => one.what === 'forward' && keyOf(one.asked) === request,
  );
  return (
    found ??
    refuse('NOT_HERE', 'there is no such question here, it is over, or it was answered; load the page again')
  );
}

function authorOf({ home, clock, random }: ConsoleMember) {
  return { self: home.id, clock, random };
}
