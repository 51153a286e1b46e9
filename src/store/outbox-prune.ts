import { orderedPlaces } from './erase-ordered.ts';
import { keepOwn } from './kept-own.ts';
import { letGoTo, noteLetGo } from './let-go.ts';
import type { Store } from './open-store.ts';
import { STATES_BY_PLACE } from './outbox-entry.ts';

export interface PruneRule {
  readonly nowMs: number;
  /** A time that has certainly come, by which entries have expired; at most `nowMs`. @default nowMs */
  readonly certainMs?: number;
  /** How long an entry is kept after all have confirmed it; never beyond its time, nor when it was ordered to be erased. */
  readonly keepMs: number;
  /** Up to this place every current member has confirmed the feed. */
  readonly confirmedSeq: number;
}

/** Others wait for the database meanwhile; the rest goes the next time. */
const MAX_AT_ONCE = 5_000;

/**
 * Lets go of the oldest entries of a feed that all current members have confirmed or that have expired. Only from the
 * beginning: what is between two that are needed is needed too, to place the second. The newest entry stays.
 * Of an alert its place, identifier and hash are kept, so that it can be taken back and its row is known again, and what is still
 * good is kept for ourselves (kept-own.ts); of a receipt, nothing but the place and hash of the newest. K3: what waits for the hub is never let go of.
 * @returns how many entries it let go of
 */
export function pruneFeed(store: Store, feed: string, rule: PruneRule): number {
  const { nowMs, certainMs = nowMs, keepMs, confirmedSeq } = rule;
  const goneTo = letGoTo(store, feed);
  const needed = store.get(
    `SELECT min(seq) AS seq FROM outbox_entries
     WHERE feed = ?1 AND seq > ?6 AND pruned_at_ms IS NULL AND state <> 'abandoned' AND NOT (
       state = 'stored' AND seq < (SELECT seq FROM outbox_feeds WHERE feed = ?1)
       AND (expires_at_ms <= ?5 OR (seq <= ?4 AND (
         confirmed_at_ms + ?2 <= ?3 OR seq IN (SELECT value FROM json_each(?7))))) IS TRUE)`,
    feed,
    keepMs,
    nowMs,
    confirmedSeq,
    certainMs,
    goneTo,
    JSON.stringify(orderedPlaces(store, feed)),
  );
  const first = store.get(
    `SELECT min(seq) AS seq FROM outbox_entries
     WHERE feed = ? AND seq > ? AND pruned_at_ms IS NULL AND state <> 'abandoned'`,
    feed,
    goneTo,
  );
  if (needed?.seq == null || first?.seq == null || first.seq >= needed.seq) return 0;
  const before = Math.min(Number(needed.seq), Number(first.seq) + MAX_AT_ONCE);
  return store.transaction(() => letGo(store, feed, { goneTo, before }, { nowMs, certainMs }));
}

function letGo(
  store: Store,
  feed: string,
  { goneTo, before }: { goneTo: number; before: number },
  { nowMs, certainMs }: { nowMs: number; certainMs: number },
): number {
  store.run(
    `DELETE FROM outbox_progress WHERE feed = ?1 AND seq < ?2 AND seq < (
       SELECT max(newest.seq) FROM outbox_progress AS newest
       WHERE newest.feed = ?1 AND newest.member = outbox_progress.member)`,
    feed,
    before,
  );
  noteLetGo(store, feed, before);
  keepOwn(store, feed, { after: goneTo, before }, certainMs);
  // Each state by itself, as each has an index by place.
  const gone = STATES_BY_PLACE.map((state) =>
    feed.endsWith('.receipt')
      ? store.run(
          `DELETE FROM outbox_entries WHERE feed = ? AND seq > ? AND seq < ? AND ${state}`,
          feed,
          goneTo,
          before,
        )
      : store.run(
          `UPDATE outbox_entries SET bytes = x'', pruned_at_ms = ?
           WHERE feed = ? AND seq > ? AND seq < ? AND pruned_at_ms IS NULL AND ${state}`,
          nowMs,
          feed,
          goneTo,
          before,
        ),
  );
  return gone.reduce((sum, count) => sum + count, 0);
}
