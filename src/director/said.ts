import type { Entry, EntryReference } from '../contract/entry.ts';
import { parseFeedPattern } from '../contract/feed-pattern.ts';
import { ALERT_KINDS, type AlertKind } from '../contract/kind.ts';
import { sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import { type InboxItem, listInbox, type Reading } from './list-inbox.ts';

/** An entry of a feed of alerts, ours or another's. */
export interface Said {
  readonly reference: EntryReference;
  readonly entry: Entry;
  /** Absent: it is ours. */
  readonly item?: InboxItem;
  /** Neither tainted nor taken back. */
  readonly isSound: boolean;
}

/** What names an entry beyond doubt, where an identifier can be used by another member again: the hash of its envelope, in hexadecimal. K2 */
export function keyOf({ hash }: Pick<EntryReference, 'hash'>): string {
  return Buffer.from(hash).toString('hex');
}

/**
 * What a member has of the feeds of alerts: its own entries that are still good, then those of others that it may be
 * shown (K5).
 * @param community of this one alone; `*`: of all
 */
export function gatherSaid(
  reading: Reading,
  community = '*',
  kinds: readonly AlertKind[] = ALERT_KINDS,
): Said[] {
  return [...ownSaid(reading, community, kinds), ...othersSaid(reading, community, kinds)];
}

function othersSaid(reading: Reading, community: string, kinds: readonly AlertKind[]): Said[] {
  const feeds = kinds.map((kind) => parseFeedPattern(`*.${community}.${kind}`));
  return listInbox(reading, 0, Number.MAX_SAFE_INTEGER, { feeds }).items.map((item) => {
    const { feed, seq, entryId, hash, entry, taint, retractedBy } = item;
    const isSound = taint === undefined && retractedBy === undefined;
    return { reference: { feed, seq, entryId, hash }, entry, item, isSound };
  });
}

function ownSaid({ store, nowMs }: Reading, community: string, kinds: readonly string[]): Said[] {
  const own = sentEntries(store, { limit: -1 })
    .filter(({ bytes, expiresAtMs }) => bytes !== undefined && bytes.length > 0 && expiresAtMs > nowMs)
    .map(({ feed, seq, entryId, hash, bytes }) => {
      return { reference: { feed, seq, entryId, hash }, entry: readStoredEntry(store, bytes!) };
    })
    .filter(({ entry: { feed } }) => kinds.includes(feed.kind) && [feed.community, '*'].includes(community));
  const takenBack = new Set(
    own.flatMap(({ entry: { body } }) => (body.case === 'retraction' ? keyOf(body.retraction.target) : [])),
  );
  return own.map((one) => ({ ...one, isSound: !takenBack.has(keyOf(one.reference)) }));
}
