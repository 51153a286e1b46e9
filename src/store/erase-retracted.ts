import type { RetentionRule } from '../policy/retention.ts';
import { type ErasedEntry, eraseEntry } from './erase-inbox.ts';
import type { Store } from './open-store.ts';

/**
 * Erases what its originator has taken back for as long as a rule of ours says, with the updates on it. K6: a retraction that is
 * tainted takes nothing back. Part of a transaction.
 */
export function eraseRetracted(
  store: Store,
  { keepMs, legalBasis }: RetentionRule,
  nowMs: number,
  certainMs: number,
  limit: number,
): ErasedEntry[] {
  const end = {
    reason: 'RETRACTED',
    why: `it was taken back, and is kept for ${keepMs / 86_400_000} days after that (${legalBasis})`,
  } as const;
  return store
    .all(
      `WITH taken_back AS (
         SELECT DISTINCT mark.feed, mark.seq FROM inbox_marks AS mark JOIN inbox_entries AS said USING (position)
         WHERE what = 'retracted' AND said.tainted_at_ms IS NULL AND said.received_at_ms <= ?)
       SELECT entry.* FROM taken_back JOIN inbox_entries AS entry USING (feed, seq)
         WHERE entry.erased_at_ms IS NULL AND entry.expires_at_ms > 0
       UNION
       SELECT entry.* FROM taken_back JOIN inbox_entries AS entry
         ON entry.feed = taken_back.feed AND entry.thread_seq = taken_back.seq AND entry.thread_seq <> entry.seq
         WHERE entry.erased_at_ms IS NULL AND entry.expires_at_ms > 0
       LIMIT ?`,
      certainMs - keepMs,
      limit,
    )
    .map((row) => eraseEntry(store, row, end, nowMs));
}
