import type { Status } from '../contract/entry.ts';
import type { FeedId } from '../contract/feed.ts';
import { formatFeed } from '../contract/feed.ts';
import type {
  InformationAnswer,
  InformationBody,
  InformationOutcome,
  InformationRequest,
} from '../contract/information.ts';

/** A request for information or an answer, as it is known to somebody. */
export interface InformationWord {
  readonly feed: FeedId;
  readonly seq: number;
  /** SHA-256 of its envelope. K2: it tells words apart; an identifier can be used again by somebody else. */
  readonly hash: Uint8Array;
  readonly status: Status;
  /** By its author's clock. Milliseconds since 1970. */
  readonly issuedAtMs: number;
  /** K6: not tainted. What is tainted answers nothing. */
  readonly isSound: boolean;
  readonly body: InformationBody;
}

/** Where one of those who were asked stands. OVERDUE: it has not answered, and the deadline has passed. */
export type AskedStanding = 'OPEN' | 'OVERDUE' | Exclude<InformationOutcome, 'WITHDRAWN'>;

export interface AskedMember<W> {
  readonly member: string;
  readonly standing: AskedStanding;
  /** Its first answer came after the deadline; it counts all the same. */
  readonly isLate: boolean;
  /** Its newest answer, which stands in the place of those before it. */
  readonly answer?: W;
  /** Those before it, oldest first. */
  readonly replaced: readonly W[];
}

/** TAINTED and WITHDRAWN: nobody owes an answer. ANSWERED: everybody has given one. */
export type RequestStanding = 'OPEN' | 'OVERDUE' | 'ANSWERED' | 'WITHDRAWN' | 'TAINTED';

export interface InformationState<W> {
  readonly request: W;
  readonly standing: RequestStanding;
  /** In the order in which they are asked; of others than who asks, only whoever looks: their answers are not for it. K5 */
  readonly asked: readonly AskedMember<W>[];
  /** The word of whoever has asked, that it needs no answer any more. */
  readonly withdrawal?: W;
}

/** Who looks, and when. */
export interface InformationLook {
  readonly self: string;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
}

/**
 * What has become of each request, by their deadlines. It follows from the set of words alone, in whatever order and however often
 * they came (K10). Who was not asked answers nothing, and neither does what names another entry than the request, or is of
 * another status: an exercise never moves what is in earnest.
 */
export function foldInformation<W extends InformationWord>(
  words: readonly W[],
  look: InformationLook,
): InformationState<W>[] {
  const distinct = new Map(words.map((word) => [keyOf(word), word]));
  const all = [...distinct.values()];
  const answers = Map.groupBy(all.filter(isSoundAnswer), (word) => keyOf(answerOf(word).request));
  return all
    .filter((word) => dueAtMsOfRequest(word) !== undefined)
    .map((request) => stateOf(request, answers.get(keyOf(request)) ?? [], look))
    .sort((one, other) => byDeadline(one.request, other.request));
}

function stateOf<W extends InformationWord>(
  request: W,
  answers: readonly W[],
  { self, nowMs }: InformationLook,
): InformationState<W> {
  const { asked } = requestOf(request);
  const { origin } = request.feed;
  const given = answers.filter((word) => isAbout(word, request)).sort(byPlace);
  const members = asked
    .filter((member) => self === origin || self === member)
    .map((member) => memberOf(member, request, given, nowMs));
  const withdrawal = given.find(
    (word) => word.feed.origin === origin && answerOf(word).outcome === 'WITHDRAWN',
  );
  const standing = standingOf(request, members, withdrawal);
  return { request, standing, asked: members, ...(withdrawal && { withdrawal }) };
}

function memberOf<W extends InformationWord>(
  member: string,
  request: W,
  given: readonly W[],
  nowMs: number,
): AskedMember<W> {
  const { dueAtMs } = requestOf(request);
  const own = given.filter((word) => word.feed.origin === member && answerOf(word).outcome !== 'WITHDRAWN');
  const answer = own.at(-1);
  if (answer === undefined)
    return { member, standing: nowMs > dueAtMs ? 'OVERDUE' : 'OPEN', isLate: false, replaced: [] };
  const { outcome } = answerOf(answer);
  return {
    member,
    standing: outcome as AskedStanding,
    // Who has answered in time may say it better later.
    isLate: own[0]!.issuedAtMs > dueAtMs,
    answer,
    replaced: own.slice(0, -1),
  };
}

function standingOf<W extends InformationWord>(
  request: W,
  asked: readonly AskedMember<W>[],
  withdrawal: W | undefined,
): RequestStanding {
  if (!request.isSound) return 'TAINTED';
  if (withdrawal !== undefined) return 'WITHDRAWN';
  const isAny = (standing: AskedStanding) => asked.some((one) => one.standing === standing);
  if (isAny('OVERDUE')) return 'OVERDUE';
  return isAny('OPEN') ? 'OPEN' : 'ANSWERED';
}

/** Of a word that names the request by its hash: it names its place, too, and is of the same community and status. */
function isAbout(word: InformationWord, request: InformationWord): boolean {
  const named = answerOf(word).request;
  return (
    named.feed === formatFeed(request.feed) &&
    named.seq === request.seq &&
    word.feed.community === request.feed.community &&
    word.status === request.status
  );
}

function isSoundAnswer({ isSound, body }: InformationWord): boolean {
  return isSound && body.case === 'informationAnswer';
}

/** What an answer says. */
export function answerOf({ body }: InformationWord): InformationAnswer {
  return (body as Extract<InformationBody, { case: 'informationAnswer' }>).informationAnswer;
}

/** What is asked. */
export function requestOf({ body }: InformationWord): InformationRequest {
  return (body as Extract<InformationBody, { case: 'informationRequest' }>).informationRequest;
}

function dueAtMsOfRequest({ body }: InformationWord): number | undefined {
  return body.case === 'informationRequest' ? body.informationRequest.dueAtMs : undefined;
}

function keyOf({ hash }: { readonly hash: Uint8Array }): string {
  return Buffer.from(hash).toString('hex');
}

/** In its author's feed. */
function byPlace(one: InformationWord, other: InformationWord): number {
  return one.seq - other.seq || compare(keyOf(one), keyOf(other));
}

function byDeadline(one: InformationWord, other: InformationWord): number {
  return requestOf(one).dueAtMs - requestOf(other).dueAtMs || compare(keyOf(one), keyOf(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
