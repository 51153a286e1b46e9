import {
  type AnswerToGive,
  draftInformationAnswer,
  draftInformationRequest,
  findAnswerProblem,
  findAskingProblem,
  type InformationToAsk,
} from '../../agency/draft-information.ts';
import { gatherInformation } from '../../agency/known-information.ts';
import type { Purpose } from '../../contract/entry.ts';
import type { InformationGround } from '../../contract/information.ts';
import { keyOf } from '../../director/said.ts';
import { dueAtMsOf } from '../../policy/information-deadline.ts';
import type { ConsoleMember, Person } from '../member.ts';
import type { ActionRequest } from '../wire/action.ts';
import { findTarget } from './find-target.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { Saying } from './say.ts';

type Asked<D extends ActionRequest['do']> = Extract<ActionRequest, { do: D }>;

const PURPOSES: Readonly<Record<string, Purpose>> = {
  'visa-abuse': 'VISA_PROCESSING',
  return: 'RETURN_PROCEDURE',
};

/** A question about an alert to members of its community, tainted or not: its originator can set that right. */
export function draftQuestion(
  member: ConsoleMember,
  person: Person,
  { key, to, question, urgency, legalBasis = '', ...request }: Asked<'ask'>,
): Saying | Refusal {
  const target = findTarget(member, person, key);
  if (isRefusal(target)) return target;
  const { entry, reference } = target;
  const author = authorOf(member);
  const toAsk: InformationToAsk = {
    community: entry.feed.community,
    // A question about an exercise is none in earnest.
    status: entry.status,
    handling: 'H1',
    asked: to,
    question: question.trim(),
    urgency,
    dueAtMs: dueAtMsOf(urgency, author.clock.nowMs()),
    purpose:
      request.purpose ??
      person.purpose ??
      member.home.purpose ??
      PURPOSES[entry.feed.kind] ??
      'BORDER_CONTROL',
    legalBasis: legalBasis.trim(),
    about: reference,
  };
  const problem = findAskingProblem(author, member.directory(), toAsk, entry);
  if (problem !== undefined) return refuse('NOT_POSSIBLE', problem, [{ path: 'to', says: problem }]);
  return {
    draft: draftInformationRequest(author, toAsk),
    toField: (path) => path.replace(/^informationRequest\./, '').replace(/^asked/, 'to'),
  };
}

export function draftAnswer(
  member: ConsoleMember,
  person: Person,
  { request, answer }: Asked<'answer'>,
): Saying | Refusal {
  const words = answer.trim() === '' ? {} : { text: answer.trim() };
  const said = { outcome: 'ANSWERED', ...words } as const;
  return draftReply(member, person, request, said, (path) =>
    path.replace(/^informationAnswer(\.text)?$/, 'answer'),
  );
}

export function draftAnswerRefusal(
  member: ConsoleMember,
  person: Person,
  { request, reason, text }: Asked<'refuse-answer'>,
): Saying | Refusal {
  const words = text?.trim() ? { text: text.trim() } : {};
  const said = { outcome: 'REFUSED', ground: reason as InformationGround, ...words } as const;
  return draftReply(member, person, request, said, (path) =>
    path.replace(/^informationAnswer\.ground$/, 'reason').replace(/^informationAnswer\./, ''),
  );
}

function draftReply(
  member: ConsoleMember,
  person: Person,
  request: string,
  said: AnswerToGive,
  toField: (path: string) => string,
): Saying | Refusal {
  const { store, home, clock } = member;
  const { purpose = home.purpose } = person;
  const reading = { store, directory: member.directory(), self: home.id, nowMs: clock.nowMs() };
  const known = gatherInformation({ ...reading, ...(purpose && { purpose }) }).find(
    (one) => keyOf(one.request.reference) === request,
  );
  if (known === undefined) {
    return refuse('NOT_HERE', 'there is no such question here, or it is over; load the page again');
  }
  const problem = findAnswerProblem(home.id, known, said, []);
  if (problem !== undefined) return refuse('NOT_POSSIBLE', problem);
  return { draft: draftInformationAnswer(authorOf(member), known, said), toField };
}

/** At one moment: a deadline is judged by the time from which it was counted. */
function authorOf({ home, clock, random }: ConsoleMember) {
  const nowMs = clock.nowMs();
  return { self: home.id, clock: { nowMs: () => nowMs }, random };
}
