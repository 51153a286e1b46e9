import type { FeedHead } from '../contract/entry.ts';
import type { Store } from './open-store.ts';

/** How far each feed of others was verified here, by feed. */
export function inboxHeads(store: Store): FeedHead[] {
  return store.all('SELECT feed, seq, hash FROM inbox_feeds WHERE seq > 0 ORDER BY feed').map((row) => ({
    feed: String(row.feed),
    seq: Number(row.seq),
    hash: row.hash as Uint8Array,
  }));
}

/** How far a feed of others was verified here; 0: nothing of it. */
export function headSeqOf(store: Store, feed: string): number {
  return Number(store.get('SELECT seq FROM inbox_feeds WHERE feed = ?', feed)?.seq ?? 0);
}

/** Whether entries of a feed wait for their places. */
export function hasWaiting(store: Store, feed: string): boolean {
  return store.get('SELECT 1 FROM inbox_held WHERE feed = ? LIMIT 1', feed) !== undefined;
}

/** A number that grows whenever a feed of alerts moves; receipts and keys alone do not count. */
export function alertProgress(store: Store): number {
  const row = store.get(
    `SELECT sum(seq) AS n FROM inbox_feeds WHERE feed NOT LIKE '%.receipt' AND feed NOT LIKE '%.key'`,
  );
  return Number(row?.n ?? 0);
}
