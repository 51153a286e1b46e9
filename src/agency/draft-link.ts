import { v7 as uuidV7 } from 'uuid';
import { codesOf } from '../contract/code-lists.ts';
import type { Draft, EntryReference } from '../contract/entry.ts';
import { MAX_ACTION_LIFETIME_MS } from '../contract/limits.ts';
import type { Identifier, IdentifierType, LinkBody, LinkRequest } from '../contract/link.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { type FoundLink, soundLinks } from '../store/links.ts';
import type { Store } from '../store/open-store.ts';
import { identifiersOf } from '../store/own-identifiers.ts';
import type { Author } from './draft-forward.ts';

/** Asks the originator of an entry that we have a link with for identifiers of it; where it is not said, for those in common. */
export function draftLinkRequest(
  author: Author,
  { own, theirs, types: common, expiresAtMs }: FoundLink,
  { types = common, reason }: { readonly types?: readonly IdentifierType[]; readonly reason: string },
): Draft {
  const linkRequest: LinkRequest = {
    target: referenceTo(theirs),
    mine: referenceTo(own),
    types: codesOf('IdentifierType').filter((type) => types.includes(type)),
    reason,
  };
  return draftOf(author, theirs, { case: 'linkRequest', linkRequest }, expiresAtMs);
}

/**
 * Our link that a request speaks of; undefined: there is none here. K7: who has not reported the same is told nothing,
 * whatever he says.
 */
export function linkOfRequest(
  store: Store,
  { target, mine }: LinkRequest,
  nowMs: number,
): FoundLink | undefined {
  return soundLinks(store, nowMs, { entryId: target.entryId }).find(
    ({ own, theirs }) => isSameBytes(own.hash, target.hash) && isSameBytes(theirs.hash, mine.hash),
  );
}

/** What we have of what was asked for. */
export function identifiersAskedFor(
  store: Store,
  { target, types }: LinkRequest,
  only: readonly IdentifierType[] = types,
): Identifier[] {
  return identifiersOf(store, target.entryId).filter(
    ({ type }) => types.includes(type) && only.includes(type),
  );
}

/** Discloses, or says why not; to whoever asked, alone. */
export function draftLinkAnswer(
  author: Author,
  request: InboxEntry,
  answer: { readonly identifiers: readonly Identifier[] } | { readonly refusal: string },
): Draft {
  const linkAnswer = { request: referenceTo(request), ...answer };
  return draftOf(author, request, { case: 'linkAnswer', linkAnswer }, request.entry.expiresAtMs);
}

function draftOf({ self, clock, random }: Author, about: InboxEntry, body: LinkBody, untilMs: number): Draft {
  const nowMs = clock.nowMs();
  const { origin, community } = about.entry.feed;
  return {
    feed: { origin: self, community, kind: 'request' },
    issuedAtMs: nowMs,
    expiresAtMs: Math.min(untilMs, nowMs + MAX_ACTION_LIFETIME_MS),
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status: about.entry.status,
    handling: { code: 'H0', releasableTo: [origin] },
    body,
  };
}

function referenceTo({ feed, seq, entryId, hash }: EntryReference): EntryReference {
  return { feed, seq, entryId, hash };
}
