import { letGoTo } from './let-go.ts';
import type { Store } from './open-store.ts';
import { raiseStoredSeq } from './outbox-entry.ts';

// `state <> 'abandoned'` beside `state = 'stored'` says nothing new, but lets SQLite use the index by place.

/**
 * The furthest place that stands as stored at the hub just now; take it before the hub is asked for the end of the
 * feed. What another sender on this outbox has stored meanwhile is missing in the answer and is not lost.
 */
export function standsStoredTo(store: Store, feed: string): number {
  const row = store.get(
    `SELECT max(seq) AS seq FROM outbox_entries WHERE feed = ? AND state = 'stored' AND state <> 'abandoned'`,
    feed,
  );
  return Number(row?.seq ?? 0);
}

/** The newest message that the hub shows for a feed, when it is an entry of ours. */
export interface HubEnd {
  readonly seq: number;
  readonly streamSeq: number;
}

/**
 * The hub's newest entry of the feed is our own at `end.seq`: what is before it is stored, what comes after it
 * is not there (any more) and waits again. K3: after a stale answer the append is refused and read anew;
 * after a rollback of the hub it lands.
 * @param storedTo what stood as stored when the hub was asked (`standsStoredTo`); what came after is not judged
 */
export function settleAt(
  store: Store,
  feed: string,
  end: HubEnd,
  nowMs: number,
  storedTo = Number.MAX_SAFE_INTEGER,
): void {
  if (isLaterCopy(store, feed, end)) return;
  store.transaction(() => {
    store.run(
      `UPDATE outbox_entries SET state = 'stored', stored_at_ms = ? WHERE feed = ? AND seq <= ? AND state = 'queued'`,
      nowMs,
      feed,
      end.seq,
    );
    store.run(
      `UPDATE outbox_entries SET stream_seq = ? WHERE feed = ? AND seq = ? AND state = 'stored' AND state <> 'abandoned'`,
      end.streamSeq,
      feed,
      end.seq,
    );
    store.run(
      `UPDATE outbox_entries SET state = 'queued', stream_seq = NULL
       WHERE feed = ? AND seq > ? AND seq <= ? AND state = 'stored' AND state <> 'abandoned' AND pruned_at_ms IS NULL`,
      feed,
      end.seq,
      storedTo,
    );
    raiseStoredSeq(store, feed, end.seq);
  });
}

/**
 * Whether that message stands in the hub's stream behind the newest entry it has confirmed to us: an old entry put
 * there again, by a repair of ours or by somebody else, and no sign that anything was lost.
 */
export function isLaterCopy(store: Store, feed: string, end: HubEnd): boolean {
  const newest = store.get(
    `SELECT stream_seq FROM outbox_entries WHERE feed = ? AND seq > ? AND state = 'stored' AND state <> 'abandoned' AND stream_seq IS NOT NULL
     ORDER BY seq DESC LIMIT 1`,
    feed,
    end.seq,
  );
  return newest !== undefined && Number(newest.stream_seq) < end.streamSeq;
}

/**
 * The hub has nothing of this feed: what is in force waits again, and what a reader needs to place it (K3: a wiped
 * hub is filled anew). Entries that have expired go along from `neededFrom` on, because the chain leads over them.
 * @param neededFrom the first place that some member has not confirmed; absent: nobody is waited for
 * @param storedTo as for `settleAt`
 */
export function settleAtNothing(
  store: Store,
  feed: string,
  nowMs: number,
  neededFrom?: number,
  storedTo = Number.MAX_SAFE_INTEGER,
): void {
  const inForce = store.get(
    `SELECT min(seq) AS seq FROM outbox_entries
     WHERE feed = ? AND seq > ? AND state <> 'abandoned' AND pruned_at_ms IS NULL AND expires_at_ms > ?`,
    feed,
    letGoTo(store, feed),
    nowMs,
  );
  if (inForce?.seq == null) return;
  const from = Math.min(Number(inForce.seq), neededFrom ?? Number.POSITIVE_INFINITY);
  store.transaction(() =>
    store.run(
      `UPDATE outbox_entries SET state = 'queued', stream_seq = NULL
       WHERE feed = ? AND state = 'stored' AND state <> 'abandoned' AND seq >= ? AND seq <= ? AND pruned_at_ms IS NULL`,
      feed,
      from,
      storedTo,
    ),
  );
}
