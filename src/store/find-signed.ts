import type { Store } from './open-store.ts';
import { type OutboxEntry, outboxEntryOf, STATES_BY_PLACE } from './outbox-entry.ts';
import type { SignedPlace } from './owed-heads.ts';

/** Wherever signed bytes are kept, each with a place and a hash. */
const KEPT_IN = [
  'SELECT bytes FROM inbox_entries WHERE feed = ?1 AND seq = ?2 AND hash = ?3 AND erased_at_ms IS NULL',
  'SELECT bytes FROM statements_off_hub WHERE feed = ?1 AND seq = ?2 AND hash = ?3',
  ...STATES_BY_PLACE.map(
    (where) =>
      `SELECT bytes FROM outbox_entries WHERE feed = ?1 AND seq = ?2 AND hash = ?3 AND length(bytes) > 0 AND ${where}`,
  ),
  'SELECT bytes FROM own_kept WHERE feed = ?1 AND seq = ?2 AND hash = ?3',
  'SELECT bytes FROM inbox_held WHERE feed = ?1 AND seq = ?2 AND hash = ?3',
  `SELECT evidence AS bytes FROM verdicts
   WHERE feed = ?1 AND seq = ?2 AND hash = ?3 AND outcome = 'refused' AND evidence IS NOT NULL LIMIT 1`,
];

/** The envelope of a signed entry, delivered or refused, ours or another's; undefined when it is not here (any more). */
export function findSigned(store: Store, { feed, seq, hash }: SignedPlace): Uint8Array | undefined {
  for (const sql of KEPT_IN) {
    const row = store.get(sql, feed, seq, hash);
    if (row !== undefined) return row.bytes as Uint8Array;
  }
  return undefined;
}

/** Our entry with this hash, if the outbox ever had it at this place, also when it was given up. */
export function findOwnSigned(
  store: Store,
  feed: string,
  seq: number,
  hash: Uint8Array,
): OutboxEntry | undefined {
  for (const where of STATES_BY_PLACE) {
    const row = store.get(
      `SELECT * FROM outbox_entries WHERE feed = ? AND seq = ? AND hash = ? AND ${where}`,
      feed,
      seq,
      hash,
    );
    if (row !== undefined) return outboxEntryOf(row);
  }
  return undefined;
}
