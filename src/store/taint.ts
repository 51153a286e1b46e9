import type { Suspicion } from '../gate/taint.ts';
import type { Row, Store } from './open-store.ts';

/** The mark on an entry of the inbox that was signed by a revoked key while that was suspect. K6 */
export interface Taint {
  readonly kid: string;
  /** From when on the key is suspect. */
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
    sinceMs: Number(row.tainted_since_ms),
    why: row.tainted_why as Suspicion,
    atMs: Number(row.tainted_at_ms),
  };
}

/** Marks an entry. Part of a transaction that the caller has begun. */
export function setTaint(store: Store, position: number, { kid, sinceMs, why, atMs }: Taint): void {
  store.run(
    `UPDATE inbox_entries SET tainted_at_ms = ?, tainted_kid = ?, tainted_since_ms = ?, tainted_why = ?
     WHERE position = ?`,
    atMs,
    kid,
    sinceMs,
    why,
    position,
  );
}

/** Takes the mark from an entry. Part of a transaction that the caller has begun. */
export function clearTaint(store: Store, position: number): void {
  store.run(
    `UPDATE inbox_entries SET tainted_at_ms = NULL, tainted_kid = NULL, tainted_since_ms = NULL, tainted_why = NULL
     WHERE position = ?`,
    position,
  );
}
