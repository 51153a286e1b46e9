import type { Row, Store } from './open-store.ts';

/** An entry of ours as the outbox knows it. Times are milliseconds since 1970. */
export interface SentEntry {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  readonly hash: Uint8Array;
  /** Absent: let go of. */
  readonly bytes?: Uint8Array;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
  /** When the hub last confirmed it; absent: it waits, or that was before this was written down. */
  readonly storedAtMs?: number;
  readonly isWaiting: boolean;
  /** When the last of the members at that time confirmed it. */
  readonly confirmedAtMs?: number;
}

export interface SentFilter {
  readonly feed?: string;
  /** With `feed`: this place only. */
  readonly seq?: number;
  /** Only what was placed from then on. */
  readonly sinceMs?: number;
  /** @default 50 */
  readonly limit?: number;
}

/** Our alerts, updates and retractions, newest first; receipts are no answer to what was sent. */
export function sentEntries(store: Store, filter: SentFilter = {}): SentEntry[] {
  return store
    .all(
      `SELECT feed, seq, entry_id, hash, bytes, created_at_ms, expires_at_ms, state, stored_at_ms, confirmed_at_ms,
         pruned_at_ms
       FROM outbox_entries
       WHERE state <> 'abandoned' AND feed NOT LIKE '%.receipt' AND feed NOT LIKE '%.request'
         AND (?1 IS NULL OR feed = ?1) AND (?2 IS NULL OR seq = ?2)
         AND (?3 IS NULL OR created_at_ms >= ?3)
       ORDER BY rowid DESC LIMIT ?4`,
      filter.feed ?? null,
      filter.seq ?? null,
      filter.sinceMs ?? null,
      filter.limit ?? 50,
    )
    .map(sentEntryOf);
}

function sentEntryOf(row: Row): SentEntry {
  return {
    feed: String(row.feed),
    seq: Number(row.seq),
    entryId: String(row.entry_id),
    hash: row.hash as Uint8Array,
    ...(row.pruned_at_ms === null && { bytes: row.bytes as Uint8Array }),
    createdAtMs: Number(row.created_at_ms),
    expiresAtMs: Number(row.expires_at_ms),
    ...(row.stored_at_ms !== null && { storedAtMs: Number(row.stored_at_ms) }),
    isWaiting: row.state === 'queued',
    ...(row.confirmed_at_ms !== null && { confirmedAtMs: Number(row.confirmed_at_ms) }),
  };
}
