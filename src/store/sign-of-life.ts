import type { Store } from './open-store.ts';

/** How entries of a feed have been coming in. */
export interface Arrivals {
  /** When the newest came; absent: none has. */
  readonly lastMs?: number;
  /** When the one came that is so many places before it. */
  readonly beforeMs?: number;
  /** The newest itself; absent: it was passed over. */
  readonly newest?: Uint8Array;
}

/** Arrivals up to a feed's head: of the newest, and of the one that is `span` places before it. */
export function arrivalsOf(store: Store, feed: string, headSeq: number, span: number): Arrivals {
  const lastMs = arrivalMs(store, feed, headSeq);
  const beforeMs = arrivalMs(store, feed, headSeq - span);
  const newest = store.get('SELECT bytes FROM inbox_entries WHERE feed = ? AND seq = ?', feed, headSeq);
  return {
    ...(lastMs !== undefined && { lastMs }),
    ...(beforeMs !== undefined && { beforeMs }),
    ...(newest !== undefined && { newest: newest.bytes as Uint8Array }),
  };
}

/** Delivered, or refused and passed over. */
function arrivalMs(store: Store, feed: string, seq: number): number | undefined {
  const row =
    store.get('SELECT received_at_ms AS ms FROM inbox_entries WHERE feed = ? AND seq = ?', feed, seq) ??
    store.get(
      `SELECT at_ms AS ms FROM verdicts WHERE feed = ? AND seq = ? AND outcome = 'refused' LIMIT 1`,
      feed,
      seq,
    );
  return row === undefined ? undefined : Number(row.ms);
}

/** When the hub last delivered anything here; undefined: never. */
export function lastDeliveredMs(store: Store): number | undefined {
  const row = store.get('SELECT received_at_ms AS ms FROM inbox_entries ORDER BY position DESC LIMIT 1');
  return row === undefined ? undefined : Number(row.ms);
}

/** When the hub last delivered anything here, or confirmed anything of ours; undefined: never. */
export function lastSignOfLifeMs(store: Store): number | undefined {
  const row = store.get(
    `SELECT max(stored_at_ms) AS ms FROM outbox_entries
     WHERE rowid > (SELECT max(rowid) FROM outbox_entries) - 1000`,
  );
  return Math.max(lastDeliveredMs(store) ?? 0, Number(row?.ms ?? 0)) || undefined;
}
