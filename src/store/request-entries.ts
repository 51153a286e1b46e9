import { entryOf, type InboxEntry } from './inbox.ts';
import type { Store } from './open-store.ts';

/** What others have said in their feeds of requests after a position of the inbox, feed by feed, oldest first. */
export function requestEntries(store: Store, after = 0): InboxEntry[] {
  return store
    .all("SELECT feed FROM inbox_feeds WHERE feed LIKE '%.request' ORDER BY feed")
    .flatMap(({ feed }) =>
      store
        .all('SELECT * FROM inbox_entries WHERE feed = ? AND position > ? ORDER BY seq', feed!, after)
        .map((row) => entryOf(store, row)),
    );
}

/** How much stands in the feeds of requests: another number when there is more. */
export function requestProgress(store: Store): number {
  return Number(store.get("SELECT sum(seq) AS n FROM inbox_feeds WHERE feed LIKE '%.request'")?.n ?? 0);
}
