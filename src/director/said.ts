import type { Entry, EntryReference } from '../contract/entry.ts';
import { parseFeedPattern } from '../contract/feed-pattern.ts';
import { ALERT_KINDS, type AlertKind } from '../contract/kind.ts';
import { ownTaints } from '../store/own-taints.ts';
import { sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { type InboxItem, listInbox, type Reading } from './list-inbox.ts';

/** Who reads what is its own, too: whether that is in doubt is asked of the same directory. K6 */
export interface MemberReading extends Reading {
  readonly keys: VerifiedDirectory;
}

/** An entry of a feed of alerts, ours or another's. */
export interface Said {
  readonly reference: EntryReference;
  readonly entry: Entry;
  /** Absent: it is ours. */
  readonly item?: InboxItem;
  /** By its originator, with what is not in doubt itself. */
  readonly isTakenBack: boolean;
  /** Neither tainted nor taken back. */
  readonly isSound: boolean;
}

/** What names an entry beyond doubt, where an identifier can be used by another member again: the hash of its envelope, in hexadecimal. K2 */
export function keyOf({ hash }: Pick<EntryReference, 'hash'>): string {
  // A view: of thousands of entries nothing is copied.
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('hex');
}

/**
 * What a member has of the feeds of alerts: its own entries that are still good, then those of others that it may be
 * shown (K5).
 * @param community of this one alone; `*`: of all
 */
export function gatherSaid(
  reading: MemberReading,
  community = '*',
  kinds: readonly AlertKind[] = ALERT_KINDS,
): Said[] {
  return [...ownSaid(reading, community, kinds), ...othersSaid(reading, community, kinds)];
}

function othersSaid(reading: Reading, community: string, kinds: readonly AlertKind[]): Said[] {
  const feeds = kinds.map((kind) => parseFeedPattern(`*.${community}.${kind}`));
  return listInbox(reading, 0, Number.MAX_SAFE_INTEGER, { feeds }).items.map(saidIn);
}

/** What another has said, as it stands in the inbox. */
export function saidIn(item: InboxItem): Said {
  const { feed, seq, entryId, hash, entry, taint, retractedBy } = item;
  const isTakenBack = retractedBy !== undefined;
  const isSound = taint === undefined && !isTakenBack;
  return { reference: { feed, seq, entryId, hash }, entry, item, isTakenBack, isSound };
}

/** What we have said ourselves. K6: as the others have it, what a key in doubt has signed is no more sound here than there. */
export interface OwnWord {
  readonly reference: EntryReference;
  readonly entry: Entry;
  readonly isInDoubt: boolean;
}

function ownSaid({ store, keys, nowMs }: MemberReading, community: string, kinds: readonly string[]): Said[] {
  const taintOf = ownTaints(store, keys);
  const own = sentEntries(store, { limit: -1 })
    .filter(({ bytes }) => bytes !== undefined && bytes.length > 0)
    .map(({ feed, seq, entryId, hash, bytes }) => ({
      reference: { feed, seq, entryId, hash },
      entry: readStoredEntry(store, bytes!),
      isInDoubt: taintOf({ feed, seq, hash, bytes: bytes! }) !== undefined,
    }))
    .filter(({ entry: { feed } }) => kinds.includes(feed.kind) && [feed.community, '*'].includes(community));
  return saidByUs(own, nowMs);
}

/** All of our own words as they stand: what was taken back is so by what is not in doubt itself. */
export function saidByUs(own: readonly OwnWord[], nowMs: number): Said[] {
  const takenBack = new Set(
    own.flatMap(({ entry: { body }, isInDoubt }) =>
      body.case === 'retraction' && !isInDoubt ? keyOf(body.retraction.target) : [],
    ),
  );
  // What was taken back stays so, also when that was said for a shorter time: with the others the mark stays, too.
  return own
    .filter(({ entry }) => entry.expiresAtMs > nowMs)
    .map(({ reference, entry, isInDoubt }) => {
      const isTakenBack = takenBack.has(keyOf(reference));
      return { reference, entry, isTakenBack, isSound: !isInDoubt && !isTakenBack };
    });
}
