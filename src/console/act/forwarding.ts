import { draftForwardGrant, draftForwardRefusal } from '../../agency/draft-forward.ts';
import { keyOf } from '../../director/said.ts';
import { ownStanding } from '../../store/own-standing.ts';
import { type OpenQuestion, openQuestions } from '../health/open-questions.ts';
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
  const { asked, target } = found;
  if (ownStanding(member.store, member.directory(), target) === 'taken-back') {
    return refuse('NOT_POSSIBLE', 'it is taken back: there is nothing to be passed on any more');
  }
  const { body } = asked.entry;
  if (body.case !== 'forwardRequest') return refuse('NOT_HERE', NO_QUESTION);
  return { draft: draftForwardGrant(authorOf(member), asked, body.forwardRequest) };
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

const NO_QUESTION = 'there is no such question here, it is over, or it was answered; load the page again';

function findAsked(
  member: ConsoleMember,
  { purpose = member.home.purpose }: Person,
  request: string,
): OpenQuestion | Refusal {
  const reading = { member, nowMs: member.clock.nowMs(), ...(purpose && { purpose }) };
  const found = openQuestions(reading).find(
    ({ what, asked }) => what === 'forward' && keyOf(asked) === request,
  );
  return found ?? refuse('NOT_HERE', NO_QUESTION);
}

function authorOf({ home, clock, random }: ConsoleMember) {
  return { self: home.id, clock, random };
}
