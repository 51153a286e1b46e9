import { v7 as uuidV7 } from 'uuid';
import type { Place } from '../contract/alert.ts';
import type { Draft, Handling } from '../contract/entry.ts';
import type { Sighting } from '../contract/sighting.ts';
import type { InboxEntry } from '../store/inbox.ts';
import type { Author } from './draft-forward.ts';

export interface SightingToSay extends Pick<Sighting, 'what' | 'evaluation' | 'note'> {
  /** Absent: now. */
  readonly atMs?: number;
  /** Absent: where the alert says. */
  readonly place?: Place;
}

/**
 * What we have seen of an alert of another. K5: it shows that there is such an alert, so it goes to nobody whom that did not
 * go to, under its conditions, and for no longer.
 */
export function draftSighting(
  { self, clock, random }: Author,
  on: InboxEntry,
  alertPlace: Place,
  { atMs, place = alertPlace, ...says }: SightingToSay,
): Draft {
  const nowMs = clock.nowMs();
  const { feed, seq, entryId, hash, entry } = on;
  const sighting: Sighting = { target: { feed, seq, entryId, hash }, atMs: atMs ?? nowMs, place, ...says };
  return {
    feed: { ...entry.feed, origin: self },
    issuedAtMs: nowMs,
    expiresAtMs: entry.expiresAtMs,
    entryId: uuidV7({ msecs: nowMs, random: random(16) }),
    status: entry.status,
    handling: withOriginator(entry.handling, entry.feed.origin),
    body: { case: 'sighting', sighting },
  };
}

function withOriginator(handling: Handling, originator: string): Handling {
  const { releasableTo } = handling;
  if (releasableTo === undefined || releasableTo.includes(originator)) return handling;
  return { ...handling, releasableTo: [...releasableTo, originator] };
}
