import type { Store } from './open-store.ts';

/** It was taken back. Part of a transaction. */
export function forgetIdentifiersOf(store: Store, entryId: string): void {
  store.run('DELETE FROM own_identifiers WHERE entry_id = ?', entryId);
}

/**
 * Erases the identifiers of entries whose time is over, or whose erasure we have ordered for a person concerned. Part of a
 * transaction.
 */
export function forgetIdentifiers(store: Store, nowMs: number): void {
  store.run('DELETE FROM inbox_tokens WHERE expires_at_ms <= ?', nowMs);
  store.run('DELETE FROM own_identifiers WHERE expires_at_ms <= ?', nowMs);
  store.run(
    `DELETE FROM own_identifiers WHERE entry_id IN (
       SELECT entry.entry_id FROM erasure_orders AS named JOIN outbox_entries AS entry USING (feed, seq, hash)
       WHERE named.position IS NULL AND entry.state <> 'abandoned')`,
  );
}
