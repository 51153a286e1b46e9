import type { ConsoleMember, Person } from '../member.ts';
import type { ActionOutcome, ActionRequest } from '../wire/action.ts';
import type { ConsoleActions } from './actions.ts';
import { parseRequest } from './parse-request.ts';
import { draftReceipt } from './receipts.ts';
import { isRefusal, type Refusal, refusalOf, refuse } from './refusal.ts';
import { type Saying, say } from './say.ts';

/** The actions of who sits at the page of this member. */
export function createActions(member: ConsoleMember): ConsoleActions {
  return {
    perform: async (person, request) => {
      try {
        return await perform(member, person, request);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return refusal;
      }
    },
    check: () => [],
    releases: () => [],
  };
}

async function perform(member: ConsoleMember, person: Person, json: unknown): Promise<ActionOutcome> {
  if (person.role === 'reader') {
    return refuse('NOT_YOUR_ROLE', 'who only reads does not speak for the service; ask an officer');
  }
  const request = parseRequest(json);
  if (isRefusal(request)) return request;
  const saying = draftSaying(member, person, request);
  return isRefusal(saying) ? saying : await say(member, saying);
}

function draftSaying(member: ConsoleMember, person: Person, request: ActionRequest): Saying | Refusal {
  switch (request.do) {
    case 'receipt':
      return draftReceipt(member, person, request);
    default:
      return refuse('NOT_UNDERSTOOD', `"${request.do}" cannot be done from here yet`);
  }
}
