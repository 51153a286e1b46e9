import { v7 as uuidV7 } from 'uuid';
import type { Draft, Entry, HandlingCode, Purpose, Status } from '../contract/entry.ts';
import type { InformationAnswer, InformationRequest } from '../contract/information.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { findDeadlineProblem } from '../policy/information-deadline.ts';
import { requestOf } from '../policy/information-state.ts';
import { CRIME_FIGHTING, mayKnowOf } from '../policy/release.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { Author } from './draft-forward.ts';
import type { KnownRequest } from './known-information.ts';

/** So long after its deadline a request can be looked up and answered. */
const KEEP_MS = 30 * 24 * 3_600_000;

export interface InformationToAsk extends InformationRequest {
  readonly community: string;
  readonly status: Status;
  readonly handling: HandlingCode;
}

/** Asks members of a community what they know. K5: those who are asked have it, and nobody else. */
export function draftInformationRequest(author: Author, asked: InformationToAsk): Draft {
  const { community, status, handling, ...informationRequest } = asked;
  return {
    ...frameOf(author, community, status),
    expiresAtMs: asked.dueAtMs + KEEP_MS,
    handling: { code: handling, releasableTo: asked.asked },
    body: { case: 'informationRequest', informationRequest },
  };
}

/**
 * Why nobody can be asked that, in a sentence; undefined: they can.
 * @param about the entry that it is about, where it names one
 */
export function findAskingProblem(
  { self, clock }: Author,
  { directory }: VerifiedDirectory,
  { community, asked, urgency, dueAtMs, purpose, handling }: InformationToAsk,
  about?: Entry,
): string | undefined {
  const nowMs = clock.nowMs();
  if (asked.includes(self)) return `${self} cannot ask itself`;
  const isMember = (id: string) => isMemberAt(directory, community, id, nowMs);
  const stranger = [self, ...asked].find((id) => !isMember(id));
  if (stranger !== undefined) {
    const members = directory.participants.map(({ id }) => id).filter(isMember);
    return `${stranger} is no member of ${community}; its members are ${members.join(', ') || 'not known here'}`;
  }
  const deadline = findDeadlineProblem(urgency, nowMs, dueAtMs);
  if (deadline !== undefined) return `the deadline ${new Date(dueAtMs).toISOString()} ${deadline}`;
  return findHandlingProblem(handling, purpose) ?? (about && findTellingProblem(about, asked));
}

/** Answers for ourselves, for whoever has asked alone and for what it was asked for. */
export function draftInformationAnswer(
  author: Author,
  { request }: KnownRequest,
  { handling = request.entry.handling.code, ...said }: AnswerToGive,
): Draft {
  const { feed, entry, reference } = request;
  return {
    ...frameOf(author, feed.community, request.status),
    expiresAtMs: entry.expiresAtMs,
    handling: { code: handling, purposes: [requestOf(request).purpose], releasableTo: [feed.origin] },
    body: { case: 'informationAnswer', informationAnswer: { request: reference, ...said } },
  };
}

export interface AnswerToGive extends Omit<InformationAnswer, 'request'> {
  /** @default that of the request */
  readonly handling?: HandlingCode;
}

/**
 * Why we cannot answer that, in a sentence; undefined: we can.
 * @param named the entries that the answer names
 */
export function findAnswerProblem(
  self: string,
  { request, standing }: KnownRequest,
  { handling = request.entry.handling.code }: Pick<AnswerToGive, 'handling'>,
  named: readonly Entry[],
): string | undefined {
  const { feed, seq } = request.entry;
  const { origin } = feed;
  const which = `${request.reference.feed}/${seq}`;
  const { asked, purpose } = requestOf(request);
  if (!asked.includes(self)) return `${which} asks nothing of ${self}`;
  if (standing === 'TAINTED') return `${which} is tainted; ${origin} has to ask again`;
  if (standing === 'WITHDRAWN') return `${origin} has withdrawn ${which}; it needs no answer any more`;
  const problems = named.map((entry) => findTellingProblem(entry, [origin]));
  return findHandlingProblem(handling, purpose) ?? problems.find((one) => one !== undefined);
}

/** Says to those whom we have asked that it needs no answer any more. */
export function draftInformationWithdrawal(author: Author, { request }: KnownRequest, text?: string): Draft {
  const { feed, entry, reference } = request;
  return {
    ...frameOf(author, feed.community, request.status),
    expiresAtMs: entry.expiresAtMs,
    handling: entry.handling,
    body: {
      case: 'informationAnswer',
      informationAnswer: { request: reference, outcome: 'WITHDRAWN', ...(text !== undefined && { text }) },
    },
  };
}

/** What nobody could use for what it was asked for is not said. */
function findHandlingProblem(handling: HandlingCode | undefined, purpose: Purpose): string | undefined {
  if (handling !== 'H0' || CRIME_FIGHTING.includes(purpose)) return undefined;
  return `H0 is for preventing and combating crime, and ${purpose} is not; say it under another handling`;
}

/** K5: naming an entry tells that there is one. */
function findTellingProblem(entry: Entry, to: readonly string[]): string | undefined {
  const { origin, community, kind } = entry.feed;
  const stranger = to.find((id) => !mayKnowOf(entry, id));
  if (stranger === undefined) return undefined;
  return `${origin} has not released ${origin}.${community}.${kind}/${entry.seq} to ${stranger}, who may not be told of it`;
}

function frameOf(
  { self, clock, random }: Author,
  community: string,
  status: Status,
): Pick<Draft, 'feed' | 'issuedAtMs' | 'entryId' | 'status'> {
  const nowMs = clock.nowMs();
  return {
    feed: { origin: self, community, kind: 'request' },
    issuedAtMs: nowMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status,
  };
}
