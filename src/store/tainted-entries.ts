import { entryOf, type InboxEntry } from './inbox.ts';
import type { Store } from './open-store.ts';

/** The entries that are marked in a feed before a place, the last one first. */
export function taintedBefore(store: Store, feed: string, seq: number, limit: number): InboxEntry[] {
  return store
    .all(
      `SELECT * FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? AND seq < ?
       ORDER BY seq DESC LIMIT ?`,
      feed,
      seq,
      limit,
    )
    .map((row) => entryOf(store, row));
}

/** Whether anything in a feed is marked. */
export function hasTainted(store: Store, feed: string): boolean {
  const found = store.get(
    'SELECT 1 FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? LIMIT 1',
    feed,
  );
  return found !== undefined;
}

/**
 * The first place of a feed at which something of a key is marked: for any reason, or because nobody is known to have
 * had it in time. Undefined: nothing is.
 */
export function firstTainted(
  store: Store,
  feed: string,
  kid: string,
  why: 'any' | 'unconfirmed',
): number | undefined {
  const row = store.get(
    `SELECT seq FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? AND tainted_kid = ?
       AND (? = 'any' OR tainted_why = 'unconfirmed') ORDER BY seq LIMIT 1`,
    feed,
    kid,
    why,
  );
  return row === undefined ? undefined : Number(row.seq);
}

/** The feeds of a community in which something is marked. */
export function taintedFeeds(store: Store, community: string): string[] {
  const rows = store.all(
    `SELECT feed FROM inbox_feeds WHERE feed LIKE ? AND EXISTS (
       SELECT 1 FROM inbox_entries AS entry WHERE tainted_at_ms IS NOT NULL AND entry.feed = inbox_feeds.feed)
     ORDER BY feed`,
    `%.${community}.%`,
  );
  return rows.map(({ feed }) => String(feed));
}

/** What may be in doubt in a feed: what a key has signed and was received from a time on, and stands above a place. */
export interface DoubtfulPart {
  /** The bytes with which each envelope of the key begins. */
  readonly beginning: Uint8Array;
  readonly receivedFromMs: number;
  readonly aboveSeq: number;
}

/** The first place of a feed at which something is marked or may have to be; undefined: there is none. */
export function firstToGrade(store: Store, feed: string, parts: readonly DoubtfulPart[]): number | undefined {
  const marked = store.get(
    'SELECT seq FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? ORDER BY seq LIMIT 1',
    feed,
  );
  const doubtful = parts.map(({ beginning, receivedFromMs, aboveSeq }) =>
    // What was from the future may have been issued later than it was received.
    store.get(
      `SELECT seq FROM inbox_entries WHERE feed = ? AND seq > ? AND (received_at_ms >= ? OR fault IS NOT NULL)
         AND substr(bytes, 1, ?) = ? ORDER BY seq LIMIT 1`,
      feed,
      aboveSeq,
      receivedFromMs,
      beginning.length,
      beginning,
    ),
  );
  const first = Math.min(...[marked, ...doubtful].map((row) => Number(row?.seq ?? Number.POSITIVE_INFINITY)));
  return Number.isFinite(first) ? first : undefined;
}

/** Entries of a feed from a place on and before another, the last one first. */
export function entriesBefore(
  store: Store,
  feed: string,
  fromSeq: number,
  beforeSeq: number,
  limit: number,
): InboxEntry[] {
  return store
    .all(
      'SELECT * FROM inbox_entries WHERE feed = ? AND seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?',
      feed,
      fromSeq,
      beforeSeq,
      limit,
    )
    .map((row) => entryOf(store, row));
}

/** The last entry of a feed at a place or before it. */
export function entryAtOrBefore(store: Store, feed: string, seq: number): InboxEntry | undefined {
  const row = store.get(
    'SELECT * FROM inbox_entries WHERE feed = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
    feed,
    seq,
  );
  return row === undefined ? undefined : entryOf(store, row);
}

/** The last entry of a feed between two places, neither of them included, that does not begin so: of another key. */
export function lastOfOtherKey(
  store: Store,
  feed: string,
  between: { readonly after: number; readonly before: number },
  beginning: Uint8Array,
): InboxEntry | undefined {
  const row = store.get(
    `SELECT * FROM inbox_entries WHERE feed = ? AND seq > ? AND seq < ? AND substr(bytes, 1, ?) <> ?
     ORDER BY seq DESC LIMIT 1`,
    feed,
    between.after,
    between.before,
    beginning.length,
    beginning,
  );
  return row === undefined ? undefined : entryOf(store, row);
}

/** The receipt feeds of a community of which something was heard, by the hub or off it. */
export function receiptFeedsOf(store: Store, community: string): string[] {
  const rows = store.all(
    'SELECT feed FROM inbox_feeds WHERE feed LIKE ?1 UNION SELECT feed FROM statements_off_hub WHERE feed LIKE ?1',
    `%.${community}.receipt`,
  );
  return rows.map(({ feed }) => String(feed)).sort();
}

/** The feeds of a participant of which something was verified here. */
export function feedsOf(store: Store, participant: string): string[] {
  // "/" comes after ".": all names that begin with the participant's and a point.
  const rows = store.all(
    'SELECT feed FROM inbox_feeds WHERE feed >= ? AND feed < ? ORDER BY feed',
    `${participant}.`,
    `${participant}/`,
  );
  return rows.map(({ feed }) => String(feed));
}

/** By which keys participants were graded last, as {@link noteGraded} had it. */
export function gradedParticipants(store: Store): Map<string, string> {
  const rows = store.all('SELECT participant, keys FROM taints_graded');
  return new Map(rows.map((row) => [String(row.participant), String(row.keys)]));
}

/** Part of the transaction of the grading. */
export function noteGraded(store: Store, participant: string, keys: string): void {
  store.run('INSERT OR REPLACE INTO taints_graded (participant, keys) VALUES (?, ?)', participant, keys);
}
