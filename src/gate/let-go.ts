import { type FeedId, formatFeed } from '../contract/feed.ts';
import type { Candidate } from './candidate.ts';
import type { GateContext } from './gate-context.ts';
import type { Head } from './head.ts';
import { type HeldEntries, placeId } from './held-entries.ts';
import { judgeContent } from './judge-content.ts';
import type { PassedOver } from './verdict.ts';

/**
 * How a feed goes on that no longer begins where its reader stands. Its author has signed to have let go of the entry
 * `word` and of all before it. The head may then be set before the first of the entries that wait and lead, through
 * unbroken `prev` hashes, over that very entry:
 *
 * - they reach it themselves, or are the one after it, and commit to its hash; so they are of the history that the
 *   author speaks of, and no other;
 * - a sound one vouches for them (W1), as for all that gets a place;
 * - the first is beyond the next place: what follows the head is never passed over.
 *
 * Nothing else moves a head over a gap. That the word may be old does no harm: an older one names a lower place.
 *
 * @param witnesses those who are vouched for, as {@link HeldEntries.findWitnesses} has them
 * @returns place and hash of the last entry that is passed over; undefined: nothing may be
 */
export function findLetGoHead(
  word: Head | undefined,
  head: Head,
  held: HeldEntries,
  witnesses: ReadonlyMap<string, number>,
): Head | undefined {
  if (word === undefined || head.seq >= word.seq) return undefined;
  const wordId = placeId(word.seq, word.hash);
  // Somebody must wait to go on with: the entry itself, or one that follows it.
  let first = held.list().find(({ id, prevId }) => (id === wordId || prevId === wordId) && witnesses.has(id));
  if (first === undefined) return undefined;
  for (let before = held.find(first.prevId); before !== undefined; before = held.find(before.prevId)) {
    first = before;
  }
  const beyond = { seq: first.seq - 1, hash: first.candidate.routing.prev };
  return beyond.seq > head.seq ? beyond : undefined;
}

/**
 * What a sound entry of a receipt feed says of its own feed's beginning: a complete statement that would be delivered
 * but for its place. So a reader can begin with a receipt feed whose own beginning is gone; what the statement says of
 * other feeds counts when it has its place and is delivered. (One of changes names no receipt feed: receipt-rules.ts.)
 */
export function readOwnLetGo(ctx: GateContext, feed: FeedId, candidate: Candidate): Head | undefined {
  if (feed.kind !== 'receipt') return undefined;
  const entry = judgeContent(ctx, feed, candidate);
  if ('code' in entry || entry.body.case !== 'heads') return undefined;
  const own = entry.body.heads.letGo?.find((head) => head.feed === formatFeed(feed));
  return own && { seq: own.seq, hash: own.hash };
}

/** The further one of two words. */
export function furtherWord(one: Head | undefined, other: Head | undefined): Head | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.seq > one.seq ? other : one;
}

/** Says which places were passed over. K8. */
export function passedOver(fromSeq: number, { seq, hash }: Head): PassedOver {
  const places = fromSeq === seq ? `place ${seq} was` : `places ${fromSeq} to ${seq} were`;
  const reason = `${places} let go of by their author before they came here`;
  return { outcome: 'passed-over', arrival: -1, code: 'GATE_LET_GO', reason, fromSeq, seq, hash };
}
