import type { ReadLogHead } from '../contract/entry.ts';
import type { Row, Store } from './open-store.ts';
import { readStoredEntry } from './stored-entry.ts';

/** The head of a member's read log, as it has signed it at a place of its feed of requests. */
export interface StatedReadLog extends ReadLogHead {
  readonly member: string;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  /** By the member's clock. Milliseconds since 1970. */
  readonly statedAtMs: number;
}

/** What others have stated of their read logs, feed by feed, oldest first; what is sealed and stays closed is left out. */
export function statedReadLogs(store: Store): StatedReadLog[] {
  return statedIn(store, 'inbox_feeds', (feed) =>
    store.all('SELECT bytes FROM inbox_entries WHERE feed = ? ORDER BY seq', feed),
  );
}

/** What we have stated of ours, as long as the outbox keeps it. */
export function ownStatedReadLogs(store: Store): StatedReadLog[] {
  return statedIn(store, 'outbox_feeds', (feed) =>
    store.all(
      `SELECT bytes FROM outbox_entries WHERE feed = ? AND state <> 'abandoned' AND length(bytes) > 0
       ORDER BY seq`,
      feed,
    ),
  );
}

function statedIn(
  store: Store,
  feeds: 'inbox_feeds' | 'outbox_feeds',
  entriesOf: (feed: string) => Row[],
): StatedReadLog[] {
  return store.all(`SELECT feed FROM ${feeds} WHERE feed LIKE '%.request' ORDER BY feed`).flatMap((row) =>
    entriesOf(String(row.feed)).flatMap(({ bytes }) => {
      const { body, feed, seq, issuedAtMs } = readStoredEntry(store, bytes as Uint8Array);
      if (body.case !== 'readLogHead') return [];
      const stated = { member: feed.origin, feed: String(row.feed), seq, statedAtMs: issuedAtMs };
      return [{ ...stated, ...body.readLogHead }];
    }),
  );
}
