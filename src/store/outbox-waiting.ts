import type { Store } from './open-store.ts';

/** What waits for the hub, but for content keys: they go before what they seal, and say nothing by themselves. */
export interface OutboxWaiting {
  readonly entries: number;
  /** When the oldest of them was signed; absent: none waits. Milliseconds since 1970. */
  readonly oldestMs?: number;
}

/** The oldest of a feed is the one in its lowest place. */
export function outboxWaiting(store: Store): OutboxWaiting {
  const row = store.get(
    `SELECT sum(n) AS entries, min(created_at_ms) AS oldest_ms FROM (
       SELECT feed, min(seq) AS seq, count(*) AS n FROM outbox_entries
       WHERE state = 'queued' AND feed NOT LIKE '%.key' GROUP BY feed)
     JOIN outbox_entries AS entry USING (feed, seq) WHERE entry.state = 'queued'`,
  );
  const entries = Number(row?.entries ?? 0);
  return entries === 0 ? { entries } : { entries, oldestMs: Number(row?.oldest_ms) };
}
