import type { Store } from './open-store.ts';

/** An entry that the chain vouches for and whose own signature was not looked at yet. */
export interface UncheckedEntry {
  readonly position: number;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly bytes: Uint8Array;
}

/** The next of them after a position, in order of delivery. */
export function uncheckedEntries(store: Store, afterPosition: number, limit: number): UncheckedEntry[] {
  return store
    .all(
      `SELECT position, feed, seq, hash, bytes FROM inbox_entries
       WHERE own_signature_checked = 0 AND erased_at_ms IS NULL AND position > ? ORDER BY position LIMIT ?`,
      afterPosition,
      limit,
    )
    .map((row) => ({
      position: Number(row.position),
      feed: String(row.feed),
      seq: Number(row.seq),
      hash: row.hash as Uint8Array,
      bytes: row.bytes as Uint8Array,
    }));
}

/** Part of a transaction that the caller has begun. */
export function markOwnSignature(store: Store, position: number, fault: string | undefined): void {
  store.run(
    'UPDATE inbox_entries SET own_signature_checked = 1, fault = coalesce(?, fault) WHERE position = ?',
    fault ?? null,
    position,
  );
}
