import type { Suspicion } from '../gate/taint.ts';
import type { Row, Store } from './open-store.ts';

/** The mark on an entry of the inbox of which nobody but a key in doubt says that it was there in time. K6 */
export interface Taint {
  readonly kid: string;
  /** Whether the key is suspect, or has ended and no more is said of it. */
  readonly doubt: 'suspect' | 'ended';
  /** From when on the key is in doubt. */
  readonly sinceMs: number;
  readonly why: Suspicion;
  /** When it was marked. */
  readonly atMs: number;
}

/** A row's mark; undefined: it has none. */
export function taintOf(row: Row): Taint | undefined {
  if (row.tainted_at_ms === null) return undefined;
  return {
    kid: String(row.tainted_kid),
    doubt: row.tainted_ended === 1 ? 'ended' : 'suspect',
    sinceMs: Number(row.tainted_since_ms),
    why: row.tainted_why as Suspicion,
    atMs: Number(row.tainted_at_ms),
  };
}

/** Marks an entry. Part of a transaction that the caller has begun. */
export function setTaint(store: Store, position: number, { kid, doubt, sinceMs, why, atMs }: Taint): void {
  store.run(
    `UPDATE inbox_entries SET tainted_at_ms = ?, tainted_kid = ?, tainted_since_ms = ?, tainted_why = ?,
       tainted_ended = ?
     WHERE position = ?`,
    atMs,
    kid,
    sinceMs,
    why,
    doubt === 'ended' ? 1 : null,
    position,
  );
}

/** Takes the mark from an entry. Part of a transaction that the caller has begun. */
export function clearTaint(store: Store, position: number): void {
  store.run(
    `UPDATE inbox_entries SET tainted_at_ms = NULL, tainted_kid = NULL, tainted_since_ms = NULL, tainted_why = NULL,
       tainted_ended = NULL
     WHERE position = ?`,
    position,
  );
}
