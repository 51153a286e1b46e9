import type { Store } from './open-store.ts';
import type { SignedPlace } from './owed-heads.ts';

/** Wherever signed bytes are kept, each with a place and a hash. */
const KEPT_IN = [
  'SELECT bytes FROM inbox_entries WHERE feed = ?1 AND seq = ?2 AND hash = ?3',
  'SELECT bytes FROM statements_off_hub WHERE feed = ?1 AND seq = ?2 AND hash = ?3',
  `SELECT bytes FROM outbox_entries WHERE feed = ?1 AND seq = ?2 AND hash = ?3 AND length(bytes) > 0`,
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
