import type { Entry } from '../contract/entry.ts';
import type { Store } from './open-store.ts';
import { findOwnPlace } from './outbox.ts';
import { readStoredEntry } from './stored-entry.ts';

/** What we have said in our feeds of requests and still keep, feed by feed, oldest first: questions, and answers to those of others. */
export function ownRequestEntries(store: Store): Entry[] {
  return store
    .all(
      `SELECT entry.feed, entry.seq FROM outbox_feeds AS own JOIN outbox_entries AS entry ON entry.feed = own.feed
       WHERE own.feed LIKE '%.request' AND entry.state <> 'abandoned' ORDER BY entry.feed, entry.seq`,
    )
    .flatMap(({ feed, seq }) => {
      const own = findOwnPlace(store, String(feed), Number(seq));
      return own === undefined || own.bytes.length === 0 ? [] : [readStoredEntry(store, own.bytes)];
    });
}

/** How much we have said there: another number when there is more. */
export function ownRequestProgress(store: Store): number {
  return Number(store.get("SELECT sum(seq) AS n FROM outbox_feeds WHERE feed LIKE '%.request'")?.n ?? 0);
}
