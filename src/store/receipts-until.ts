import type { Store } from './open-store.ts';

/**
 * What a receipt feed, ours or another's, held here until a time (milliseconds since 1970): envelopes, newest first,
 * whether they came by the hub or off it.
 */
export function receiptsUntil(store: Store, feed: string, untilMs: number, limit: number): Uint8Array[] {
  const rows = store.all(
    `SELECT bytes FROM (
       SELECT seq, bytes, received_at_ms AS at_ms FROM inbox_entries WHERE feed = ?1
       UNION ALL SELECT seq, bytes, received_at_ms FROM statements_off_hub WHERE feed = ?1
       UNION ALL SELECT seq, bytes, created_at_ms FROM outbox_entries
         WHERE feed = ?1 AND state <> 'abandoned' AND length(bytes) > 0)
     WHERE at_ms <= ?2 ORDER BY seq DESC LIMIT ?3`,
    feed,
    untilMs,
    limit,
  );
  return rows.map(({ bytes }) => bytes as Uint8Array);
}
