import type { FeedHead } from '../contract/entry.ts';
import { type FeedId, subjectOf } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { examine, findOwnFault } from './candidate.ts';
import { judgeContentAlone } from './judge-content.ts';

/** A statement of heads by itself: what its author says in it of the beginnings of its own feeds. */
export interface LetGoWord {
  /** Its place in the receipt feed. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly issuedAtMs: number;
  /** By feed: the newest entry that is gone from the author's outbox, with all before it. */
  readonly letGo: ReadonlyMap<string, FeedHead>;
}

/**
 * Reads what a complete statement says of what its author has let go of, out of its feed: by its own signature, with a
 * key that was good. That it has expired is no matter: an old word names a lower place.
 * @param receipts the receipt feed in which it was found, or is said to have been
 * @returns undefined: it is no such statement, or not the author's
 */
export function readLetGoWord(
  directory: VerifiedDirectory,
  receipts: FeedId,
  bytes: Uint8Array,
): LetGoWord | undefined {
  const candidate = examine({ directory }, receipts, -1, subjectOf(receipts), bytes);
  if ('code' in candidate || findOwnFault(candidate) !== undefined) return undefined;
  const entry = judgeContentAlone(receipts, candidate);
  if ('code' in entry || entry.body.case !== 'heads' || entry.body.heads.changesOnly === true)
    return undefined;
  const letGo = new Map((entry.body.heads.letGo ?? []).map((head) => [head.feed, head]));
  return { seq: entry.seq, issuedAtMs: entry.issuedAtMs, letGo };
}

/** Whether the author's word is that this place is gone from his outbox; of the last that is, with this very hash. */
export function coversBeginning(word: LetGoWord, { feed, seq, hash }: FeedHead): boolean {
  const said = word.letGo.get(feed);
  if (said === undefined) return false;
  return seq < said.seq || (seq === said.seq && isSameBytes(hash, said.hash));
}
