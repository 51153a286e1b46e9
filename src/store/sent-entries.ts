import type { Row, Store } from './open-store.ts';

/** An entry of ours as the outbox knows it. Times are milliseconds since 1970. */
export interface SentEntry {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  readonly hash: Uint8Array;
  /** Absent: erased, or never kept beside the outbox. */
  readonly bytes?: Uint8Array;
  /** The outbox has let go of it: it is sent no more, and who has it is no longer known. */
  readonly isLetGo: boolean;
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
      `SELECT own.feed, own.seq, own.entry_id, own.hash, own.bytes, own.created_at_ms, own.expires_at_ms, own.state,
         own.stored_at_ms, own.confirmed_at_ms, own.pruned_at_ms, kept.bytes AS kept_bytes
       FROM outbox_entries AS own LEFT JOIN own_kept AS kept ON kept.feed = own.feed AND kept.seq = own.seq
       WHERE own.state <> 'abandoned' AND own.feed NOT LIKE '%.receipt' AND own.feed NOT LIKE '%.request'
         AND (?1 IS NULL OR own.feed = ?1) AND (?2 IS NULL OR own.seq = ?2)
         AND (?3 IS NULL OR own.created_at_ms >= ?3)
       ORDER BY own.rowid DESC LIMIT ?4`,
      filter.feed ?? null,
      filter.seq ?? null,
      filter.sinceMs ?? null,
      filter.limit ?? 50,
    )
    .map(sentEntryOf);
}

function sentEntryOf(row: Row): SentEntry {
  const isLetGo = row.pruned_at_ms !== null;
  const bytes = (isLetGo ? row.kept_bytes : row.bytes) as Uint8Array | null;
  return {
    feed: String(row.feed),
    seq: Number(row.seq),
    entryId: String(row.entry_id),
    hash: row.hash as Uint8Array,
    ...(bytes !== null && { bytes }),
    isLetGo,
    createdAtMs: Number(row.created_at_ms),
    expiresAtMs: Number(row.expires_at_ms),
    ...(row.stored_at_ms !== null && { storedAtMs: Number(row.stored_at_ms) }),
    isWaiting: row.state === 'queued',
    ...(row.confirmed_at_ms !== null && { confirmedAtMs: Number(row.confirmed_at_ms) }),
  };
}
