import type { ConsoleMember, Person } from '../member.ts';
import type { ActionOutcome, ActionRequest } from '../wire/action.ts';
import type { ConsoleActions } from './actions.ts';
import { nameAsked, outcomeOfAsked } from './asked.ts';
import { checkNewAlert } from './check-new-alert.ts';
import { draftGrant, draftGrantRefusal } from './forwarding.ts';
import { draftAnswer, draftAnswerRefusal, draftQuestion } from './information.ts';
import { listReleases } from './list-releases.ts';
import { parseRequest } from './parse-request.ts';
import { propose } from './propose.ts';
import { draftReceipt } from './receipts.ts';
import { isRefusal, type Refusal, refusalOf, refuse } from './refusal.ts';
import { release, sendBack } from './release.ts';
import { draftNewAlert, draftRetraction, draftUpdate, type Report, toField } from './reports.ts';
import { type Saying, say } from './say.ts';

/** The actions of who sits at the page of this member. */
export function createActions(member: ConsoleMember): ConsoleActions {
  const noted = new Set<string>();
  const underWay = new Map<string, Promise<ActionOutcome>>();
  return {
    perform: async (person, request, key) => {
      if (key === undefined) return await perform(member, person, request).catch(refusedFor);
      const asked = nameAsked(person, key, request);
      const before = outcomeOfAsked(member.store, asked);
      if (before !== undefined) return before;
      const name = Buffer.from(asked).toString('hex');
      const outcome = underWay.get(name) ?? perform(member, person, request, asked).catch(refusedFor);
      underWay.set(name, outcome);
      return await outcome.finally(() => underWay.delete(name));
    },
    check: (newAlert) => checkNewAlert(member, newAlert),
    releases: (person) => (person.role === 'reader' ? [] : listReleases(member, person, noted)),
  };
}

function refusedFor(error: unknown): Refusal {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  return refusal;
}

async function perform(
  member: ConsoleMember,
  person: Person,
  json: unknown,
  asked?: Uint8Array,
): Promise<ActionOutcome> {
  if (person.role === 'reader') {
    return refuse('NOT_YOUR_ROLE', 'who only reads does not speak for the service; ask an officer');
  }
  const request = parseRequest(json);
  if (isRefusal(request)) return request;
  if (request.do === 'release') return await release(member, person, request);
  if (request.do === 'send-back') return sendBack(member, person, request);
  const wanted = draftWanted(member, person, request);
  if (isRefusal(wanted)) return wanted;
  if ('isForTwo' in wanted && wanted.isForTwo) return propose(member, person, wanted.draft, asked);
  const { who, role } = person;
  const record = { atMs: member.clock.nowMs(), who, role, what: request.do, ...(asked && { asked }) };
  return await say(member, { toField, ...wanted, record });
}

type Sayable = Exclude<ActionRequest, { do: 'release' | 'send-back' }>;

function draftWanted(member: ConsoleMember, person: Person, request: Sayable): Saying | Report | Refusal {
  switch (request.do) {
    case 'receipt':
      return draftReceipt(member, person, request);
    case 'ask':
      return draftQuestion(member, person, request);
    case 'answer':
      return draftAnswer(member, person, request);
    case 'refuse-answer':
      return draftAnswerRefusal(member, person, request);
    case 'grant':
      return draftGrant(member, person, request);
    case 'refuse-grant':
      return draftGrantRefusal(member, person, request);
    case 'update':
      return draftUpdate(member, person, request);
    case 'retract':
      return draftRetraction(member, person, request);
    case 'alert':
      return draftNewAlert(member, request);
  }
}
