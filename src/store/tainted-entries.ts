import { FUTURE_TOLERANCE_MS } from '../contract/limits.ts';
import { entryOf, type InboxEntry } from './inbox.ts';
import type { Store } from './open-store.ts';

/** What is marked in a feed up to a place, because nobody was known to have had it. */
export function unconfirmedUpTo(store: Store, feed: string, kid: string, seq: number): InboxEntry[] {
  return store
    .all(
      `SELECT * FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? AND seq <= ?
         AND tainted_why = 'unconfirmed' AND tainted_kid = ? ORDER BY seq`,
      feed,
      seq,
      kid,
    )
    .map(entryOf);
}

/** Whether something in a feed is marked because nobody was known to have had it. */
export function hasUnconfirmed(store: Store, feed: string): boolean {
  const found = store.get(
    `SELECT 1 FROM inbox_entries WHERE tainted_at_ms IS NOT NULL AND feed = ? AND tainted_why = 'unconfirmed' LIMIT 1`,
    feed,
  );
  return found !== undefined;
}

/**
 * The first place of a feed from which on something may be marked, or is, for a key that is suspect since then;
 * undefined: nothing. What was received earlier was issued earlier, but for what was from the future.
 */
export function firstToGrade(store: Store, feed: string, sinceMs: number): number | undefined {
  const row = store.get(
    `SELECT min(seq) AS seq FROM inbox_entries
     WHERE feed = ? AND (received_at_ms >= ? OR fault IS NOT NULL OR tainted_at_ms IS NOT NULL)`,
    feed,
    sinceMs - FUTURE_TOLERANCE_MS,
  );
  return row?.seq == null ? undefined : Number(row.seq);
}

/** Entries of a feed from a place on, in feed order. */
export function entriesOfFeed(store: Store, feed: string, fromSeq: number, limit: number): InboxEntry[] {
  return store
    .all('SELECT * FROM inbox_entries WHERE feed = ? AND seq >= ? ORDER BY seq LIMIT ?', feed, fromSeq, limit)
    .map(entryOf);
}

/** The last entry of a feed at a place or before it. */
export function entryAtOrBefore(store: Store, feed: string, seq: number): InboxEntry | undefined {
  const row = store.get(
    'SELECT * FROM inbox_entries WHERE feed = ? AND seq <= ? ORDER BY seq DESC LIMIT 1',
    feed,
    seq,
  );
  return row === undefined ? undefined : entryOf(row);
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
