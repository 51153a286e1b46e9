import type { Store } from './open-store.ts';

/**
 * The newest own entry of each feed of a kind that `isWanted`, whether or not the hub has taken it, by feed.
 * @param lookBack how many entries of each feed are looked at, newest first
 */
export function newestOwn(
  store: Store,
  kind: string,
  lookBack: number,
  isWanted: (bytes: Uint8Array, feed: string) => boolean,
): Uint8Array[] {
  const feeds = store.all('SELECT feed FROM outbox_feeds WHERE feed LIKE ? ORDER BY feed', `%.${kind}`);
  return feeds.flatMap((row) => {
    const feed = String(row.feed);
    const newest = store.all(
      `SELECT bytes FROM outbox_entries WHERE feed = ? AND state <> 'abandoned' AND length(bytes) > 0
       ORDER BY seq DESC LIMIT ?`,
      feed,
      lookBack,
    );
    const found = newest.find(({ bytes }) => isWanted(bytes as Uint8Array, feed));
    return found === undefined ? [] : [found.bytes as Uint8Array];
  });
}
