import { v7 as uuidV7 } from 'uuid';
import type { Draft } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { mustBeSealed } from '../policy/sealing.ts';
import { type FoundLink, noteLinkSaid, soundLinks } from '../store/links.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { ReadSpeaker } from './read-questions.ts';

export interface LinkStatements {
  readonly drafts: readonly Draft[];
  /** To be called when they have their places, or were refused: they would be again. Before, they are drafted the next time. */
  noteSaid(): void;
}

/**
 * States the links that we have found and not said yet: to the other originator alone, in a seal that nobody else opens,
 * unless the whole community may know. An entry of ours that the other may not have is not told of. K5
 * @param toAll the whole community may know
 */
export function draftLinks(speaker: ReadSpeaker, toAll = false): LinkStatements {
  const { store, clock } = speaker;
  const nowMs = clock.nowMs();
  const links = soundLinks(store, nowMs, { unsaid: true });
  const drafts = links.flatMap((link) => (mayKnow(speaker, link) ? [draftOf(speaker, link, toAll)] : []));
  return {
    drafts,
    noteSaid: () => {
      if (links.length === 0) return;
      store.transaction(() => {
        for (const link of links) noteLinkSaid(store, link);
      });
    },
  };
}

function mayKnow(
  { store, directory: { directory }, clock }: ReadSpeaker,
  { own, theirs }: FoundLink,
): boolean {
  const { origin, community } = theirs.entry.feed;
  const nowMs = clock.nowMs();
  if (own.bytes.length === 0 || !mustBeSealed(directory, community, nowMs)) return false;
  const { releasableTo = [] } = readStoredEntry(store, own.bytes).handling ?? {};
  const isReleased = releasableTo.length === 0 || releasableTo.includes(origin);
  return isReleased && isMemberAt(directory, community, origin, nowMs);
}

function draftOf({ self, clock, random }: ReadSpeaker, link: FoundLink, toAll: boolean): Draft {
  const { own, theirs, types, expiresAtMs } = link;
  const { origin } = parseFeed(theirs.feed);
  const nowMs = clock.nowMs();
  return {
    feed: { origin: self, community: theirs.entry.feed.community, kind: 'request' },
    issuedAtMs: nowMs,
    expiresAtMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status: theirs.entry.status,
    handling: { code: 'H0', ...(!toAll && { releasableTo: [origin] }) },
    body: {
      case: 'link',
      link: { mine: referenceTo(own), theirs: referenceTo(theirs), types },
    },
  };
}

function referenceTo({ feed, seq, entryId, hash }: FoundLink['own'] | FoundLink['theirs']) {
  return { feed, seq, entryId, hash };
}
