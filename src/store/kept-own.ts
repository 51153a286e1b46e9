import { parseFeed } from '../contract/feed.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import type { RetentionPolicy } from '../policy/retention.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { orderedPlaces } from './erase-ordered.ts';
import type { Store } from './open-store.ts';
import { ownTaints } from './own-taints.ts';
import { readStoredEntry } from './stored-entry.ts';

/** Entries of a feed of ours that the outbox is about to let go of, after a place and before another. */
export interface LetGoRange {
  readonly after: number;
  readonly before: number;
}

/**
 * Keeps what the outbox lets go of and what is still good, for ourselves: all of feeds of alerts, and requests for information with
 * their answers. What all have must not be over for its originator alone. What was ordered to be erased is not kept. Part of the
 * transaction that lets go.
 */
export function keepOwn(store: Store, feed: string, { after, before }: LetGoRange, certainMs: number): void {
  const { kind } = parseFeed(feed);
  const isOfAlerts = ALERT_KINDS.some((one) => one === kind);
  store.run(
    `INSERT OR IGNORE INTO own_kept (feed, seq, hash, created_at_ms, expires_at_ms, thread_seq, bytes)
     SELECT feed, seq, hash, created_at_ms, expires_at_ms, thread_seq, bytes FROM outbox_entries AS own
     WHERE feed = ? AND seq > ? AND seq < ? AND pruned_at_ms IS NULL AND state <> 'abandoned' AND expires_at_ms > ?
       AND seq NOT IN (SELECT value FROM json_each(?))
       AND (? OR EXISTS (SELECT 1 FROM information_words AS word
         WHERE word.feed = own.feed AND word.seq = own.seq AND word.hash = own.hash))`,
    feed,
    after,
    before,
    certainMs,
    JSON.stringify(orderedPlaces(store, feed)),
    Number(isOfAlerts),
  );
}

export interface KeptErasing {
  readonly policy: RetentionPolicy;
  /** A time that has certainly come. Milliseconds since 1970. */
  readonly certainMs: number;
  /** By which a retraction of ours is in doubt (K6); absent: what we have taken back is kept until it ends otherwise. */
  readonly keys?: VerifiedDirectory;
  /** So many by each reason at the most. */
  readonly limit: number;
}

/**
 * Erases what is kept of our own words, when their time is over, we have ordered it, or a rule of ours ends it: counted from when
 * we said it. Part of a transaction.
 * @returns how many were erased
 */
export function eraseKeptOwn(store: Store, { policy, certainMs, keys, limit }: KeptErasing): number {
  const erase = (where: string, ...values: (string | number)[]): number =>
    store.run(
      `DELETE FROM own_kept WHERE rowid IN (SELECT rowid FROM own_kept WHERE ${where} LIMIT ${limit})`,
      ...values,
    );
  const feeds = store.all('SELECT DISTINCT feed FROM own_kept').map(({ feed }) => String(feed));
  let count = erase('expires_at_ms <= ?', certainMs);
  for (const feed of feeds) {
    const { kind } = parseFeed(feed);
    const ordered = JSON.stringify(orderedPlaces(store, feed));
    count += erase('feed = ? AND seq IN (SELECT value FROM json_each(?))', feed, ordered);
    const rule = policy.get(kind as (typeof ALERT_KINDS)[number]);
    if (rule !== undefined) count += erase('feed = ? AND created_at_ms <= ?', feed, certainMs - rule.keepMs);
    const afterwards = policy.get('retracted');
    if (afterwards === undefined || keys === undefined) continue;
    const takenBack = JSON.stringify(ownTakenBack(store, keys, feed, certainMs - afterwards.keepMs));
    count += erase(
      'feed = ?1 AND (seq IN (SELECT value FROM json_each(?2)) OR thread_seq IN (SELECT value FROM json_each(?2)))',
      feed,
      takenBack,
    );
  }
  return count;
}

/** Places of a feed that we had taken back by then. K6: a retraction that is in doubt takes nothing back. */
function ownTakenBack(store: Store, keys: VerifiedDirectory, feed: string, beforeMs: number): number[] {
  const taintOf = ownTaints(store, keys);
  return store
    .all(
      `SELECT own.feed, own.seq, own.hash, coalesce(kept.bytes, own.bytes) AS bytes
       FROM outbox_entries AS own LEFT JOIN own_kept AS kept USING (feed, seq)
       WHERE own.feed = ? AND own.state <> 'abandoned' AND own.thread_seq IS NULL AND own.created_at_ms <= ?`,
      feed,
      beforeMs,
    )
    .map((row) => ({
      feed,
      seq: Number(row.seq),
      hash: row.hash as Uint8Array,
      bytes: row.bytes as Uint8Array,
    }))
    .filter(({ bytes }) => bytes.length > 0)
    .flatMap((said) => {
      const { body } = readStoredEntry(store, said.bytes);
      if (body.case !== 'retraction' || taintOf(said) !== undefined) return [];
      return body.retraction.target.feed === feed ? body.retraction.target.seq : [];
    });
}
