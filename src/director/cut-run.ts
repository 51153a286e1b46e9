import type { FeedHead } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { ContractError } from '../contract/errors.ts';
import { type FeedId, parseFeed } from '../contract/feed.ts';
import { mayLetGo } from '../gate/read-routing.ts';
import { hasWaiting, headSeqOf } from '../store/inbox-heads.ts';
import type { Store } from '../store/open-store.ts';

interface Arrival {
  readonly subject: string;
  readonly bytes: Uint8Array;
}

/**
 * Where a run is to be cut, so that an author's word on what it has let go of counts from its place in the stream on,
 * for every feed of that author: what came before the word is judged without it, what comes after it with it. Elsewhere
 * a run is judged feed by feed, which costs fewer signatures. K4: the outcome depends on the stream, not on the runs.
 * @returns the index after the last arrival of the part that begins at `start`
 */
export function endOfPart(store: Store, arrivals: readonly Arrival[], start: number): number {
  for (let index = start; index < arrivals.length - 1; index += 1) {
    const { subject, bytes } = arrivals[index]!;
    if (subject.endsWith('.receipt') && isTurningPoint(store, subject, bytes)) return index + 1;
  }
  return arrivals.length;
}

/** A word on places that we have not reached, or an entry that may set free receipts with such words. */
function isTurningPoint(store: Store, subject: string, bytes: Uint8Array): boolean {
  const feed = feedOfSubject(subject);
  if (feed === undefined) return false;
  return hasWaiting(store, feed) || letGoIn(bytes).some((head) => head.seq > headSeqOf(store, head.feed));
}

/** As it says so; whether it may is not yet decided. */
function letGoIn(bytes: Uint8Array): readonly FeedHead[] {
  try {
    const { payload } = decodeEnvelope(bytes);
    if (!mayLetGo(payload)) return [];
    const { body } = decodeEntry(payload);
    return body.case === 'heads' ? (body.heads.letGo ?? []) : [];
  } catch (error) {
    if (error instanceof ContractError) return [];
    throw error;
  }
}

/** The feed that a subject names; undefined when it names none. */
export function feedIdOf(subject: string): FeedId | undefined {
  try {
    return subject.startsWith('alert.') ? parseFeed(subject) : undefined;
  } catch {
    return undefined;
  }
}

function feedOfSubject(subject: string): string | undefined {
  return feedIdOf(subject) && subject.slice('alert.'.length);
}
