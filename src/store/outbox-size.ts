import type { Store } from './open-store.ts';

/** What the outbox holds, of alerts (with their updates and retractions), or of receipts and content keys. */
export interface OutboxSize {
  readonly entries: number;
  /** Bytes of the envelopes; the database needs a little more. */
  readonly bytes: number;
}

/** Kept up to date by `countPlaced`, and by triggers when entries go, so that asking costs nothing. */
export function outboxSize(store: Store, of: 'alerts' | 'receipts' = 'alerts'): OutboxSize {
  const row = store.get('SELECT entries, bytes FROM outbox_size WHERE of = ?', of);
  return { entries: Number(row?.entries ?? 0), bytes: Number(row?.bytes ?? 0) };
}

/** Counts entries that were inserted into a feed. Part of their transaction. */
export function countPlaced(store: Store, feed: string, placed: OutboxSize): void {
  store.run(
    'UPDATE outbox_size SET entries = entries + ?, bytes = bytes + ? WHERE of = ?',
    placed.entries,
    placed.bytes,
    feed.endsWith('.receipt') || feed.endsWith('.key') ? 'receipts' : 'alerts',
  );
}

/** What is kept of a feed after a place. */
export function sizeAfter(store: Store, feed: string, seq: number): OutboxSize {
  const row = store.get(
    `SELECT count(*) AS entries, coalesce(sum(length(bytes)), 0) AS bytes FROM outbox_entries
     WHERE feed = ? AND seq > ? AND pruned_at_ms IS NULL AND state <> 'abandoned'`,
    feed,
    seq,
  );
  return { entries: Number(row?.entries), bytes: Number(row?.bytes) };
}
