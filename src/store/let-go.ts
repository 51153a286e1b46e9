import type { FeedHead } from '../contract/entry.ts';
import type { Head } from '../gate/head.ts';
import type { Row, Store } from './open-store.ts';

/** Notes the newest entry before `seq` as let go of. Part of the transaction that lets go of it. */
export function noteLetGo(store: Store, feed: string, before: number): void {
  store.run(
    `INSERT INTO outbox_let_go (feed, seq, hash)
       SELECT feed, seq, hash FROM outbox_entries WHERE feed = ? AND seq < ? AND state <> 'abandoned'
       ORDER BY seq DESC LIMIT 1
     ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq, hash = excluded.hash WHERE excluded.seq > seq`,
    feed,
    before,
  );
}

/** The place up to which entries of a feed of ours are no longer kept; 0: all are. */
export function letGoTo(store: Store, feed: string): number {
  return Number(store.get('SELECT seq FROM outbox_let_go WHERE feed = ?', feed)?.seq ?? 0);
}

/** Of each of our feeds the newest entry that is no longer kept, where the hub has confirmed one after it. */
export function ownLetGo(store: Store): FeedHead[] {
  return store
    .all(
      `SELECT gone.feed, gone.seq, gone.hash FROM outbox_let_go AS gone JOIN outbox_feeds AS own USING (feed)
       WHERE gone.seq < own.stored_seq ORDER BY gone.feed`,
    )
    .map((row) => ({ feed: String(row.feed), ...headOf(row) }));
}

/** The furthest place that the author of a feed has signed to have let go of; undefined: none. */
export function letGoWord(store: Store, feed: string): Head | undefined {
  const row = store.get('SELECT seq, hash FROM let_go_words WHERE feed = ?', feed);
  return row === undefined ? undefined : headOf(row);
}

/**
 * Keeps the author's word if it is the furthest. Part of the transaction of the delivery.
 * @returns whether it is
 */
export function noteLetGoWord(store: Store, { feed, seq, hash }: FeedHead): boolean {
  const changed = store.run(
    `INSERT INTO let_go_words (feed, seq, hash) VALUES (?, ?, ?)
     ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq, hash = excluded.hash WHERE excluded.seq > seq`,
    feed,
    seq,
    hash,
  );
  return changed > 0;
}

function headOf(row: Row): Head {
  return { seq: Number(row.seq), hash: row.hash as Uint8Array };
}
