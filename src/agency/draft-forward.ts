import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft, EntryReference, Purpose } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import type { ForwardBody, ForwardedCopy, ForwardGrant, ForwardRequest } from '../contract/forward.ts';
import { formatTime, parseTimeMs } from '../contract/timestamp.ts';
import { handlingOfCopy } from '../policy/forwarding.ts';
import type { InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { storedPlaintext } from '../store/stored-entry.ts';

/** Who says it, and with which clock. */
export interface Author {
  readonly self: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** To whom something is to be passed on. */
export interface Recipients {
  readonly community: string;
  /** Absent: all members of the community. */
  readonly participants?: readonly string[];
}

/** Asks the originator of an entry whether it may be passed on; until then, where that is not said, it is good for. */
export function draftForwardRequest(
  author: Author,
  on: InboxEntry,
  asked: Recipients & {
    readonly purposes?: readonly Purpose[];
    readonly untilMs?: number;
    readonly reason: string;
  },
): Draft {
  const { untilMs = on.entry.expiresAtMs, ...terms } = asked;
  const forwardRequest: ForwardRequest = { target: referenceOf(on), ...terms, until: formatTime(untilMs) };
  return draftOf(author, on, { case: 'forwardRequest', forwardRequest }, untilMs);
}

/** Allows what was asked for, as it was asked for, or for a shorter time. */
export function draftForwardGrant(
  author: Author,
  request: InboxEntry,
  asked: ForwardRequest,
  untilMs?: number,
): Draft {
  const { reason: _reason, ...terms } = asked;
  const until = untilMs === undefined ? asked.until : formatTime(untilMs);
  const forwardGrant: ForwardGrant = {
    ...terms,
    until,
    request: referenceOf(request),
    to: parseFeed(request.feed).origin,
  };
  return draftOf(author, request, { case: 'forwardGrant', forwardGrant }, parseTimeMs(until)!);
}

export function draftForwardRefusal(author: Author, request: InboxEntry, reason: string): Draft {
  const body = { case: 'forwardRefusal', forwardRefusal: { request: referenceOf(request), reason } } as const;
  return draftOf(author, request, body, request.entry.expiresAtMs);
}

/** An entry of the inbox for another community, with the grant where there is one. Whether it may is not asked here. */
export function draftForwardedCopy(
  author: Author,
  store: Store,
  on: InboxEntry,
  { community, participants }: Recipients,
  grant?: { readonly bytes: Uint8Array; readonly terms: ForwardGrant },
): Draft {
  const originalPlaintext = storedPlaintext(store, on.bytes);
  const grantPlaintext = grant && storedPlaintext(store, grant.bytes);
  const forwarded: ForwardedCopy = {
    original: on.bytes,
    ...(originalPlaintext && { originalPlaintext }),
    ...(grant && { grant: grant.bytes }),
    ...(grantPlaintext && { grantPlaintext }),
  };
  const untilMs = Math.min(
    on.entry.expiresAtMs,
    grant === undefined ? Infinity : parseTimeMs(grant.terms.until)!,
  );
  const draft = draftOf(author, on, { case: 'forwarded', forwarded }, untilMs);
  return {
    ...draft,
    feed: { origin: author.self, community, kind: on.entry.feed.kind },
    handling: handlingOfCopy(on.entry, participants, grant?.terms),
  };
}

/** Said where the entry that it is about was said. */
function draftOf(
  { self, clock, random }: Author,
  about: InboxEntry,
  body: ForwardBody,
  expiresAtMs: number,
): Draft {
  const nowMs = clock.nowMs();
  return {
    feed: { origin: self, community: about.entry.feed.community, kind: 'request' },
    issuedAtMs: nowMs,
    expiresAtMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status: about.entry.status,
    handling: { code: 'H0' },
    body,
  };
}

function referenceOf({ feed, seq, entryId, hash }: InboxEntry): EntryReference {
  return { feed, seq, entryId, hash };
}
