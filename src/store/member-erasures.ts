import type { ErasureReason, ErasureReceipt } from '../contract/erasure.ts';
import type { Store } from './open-store.ts';

/** What a member has signed to have erased. */
export interface MemberErasure {
  readonly member: string;
  readonly reason: ErasureReason;
  /** By the member's own clock; milliseconds since 1970. */
  readonly atMs: number;
}

/** Keeps a receipt of erasure. Part of the transaction in which it is delivered. */
export function recordErasures(
  store: Store,
  member: string,
  { reason, entries }: ErasureReceipt,
  at: { readonly atMs: number; readonly position: number },
): void {
  for (const { feed, fromSeq, toSeq, hash } of entries) {
    store.run(
      `INSERT INTO member_erasures (member, feed, from_seq, to_seq, hash, reason, at_ms, position)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      member,
      feed,
      fromSeq,
      toSeq,
      hash,
      reason,
      at.atMs,
      at.position,
    );
  }
}

/**
 * Which members have erased an entry, by their first word each. K2: a range counts whose last hash is that of the entry
 * that we have there, our own or another's; what is tainted counts as not said (K6).
 */
export function erasuresOf(store: Store, feed: string, seq: number): MemberErasure[] {
  const rows = store.all(
    `SELECT erased.member, erased.reason, min(erased.at_ms) AS at_ms FROM member_erasures AS erased
       JOIN inbox_entries AS said USING (position)
     WHERE erased.feed = ?1 AND ?2 BETWEEN erased.from_seq AND erased.to_seq AND said.tainted_at_ms IS NULL AND (
       EXISTS (SELECT 1 FROM outbox_entries AS own WHERE own.feed = erased.feed AND own.seq = erased.to_seq
         AND own.hash = erased.hash AND own.state <> 'abandoned')
       OR EXISTS (SELECT 1 FROM inbox_entries AS had WHERE had.feed = erased.feed AND had.seq = erased.to_seq
         AND had.hash = erased.hash))
     GROUP BY erased.member ORDER BY erased.member`,
    feed,
    seq,
  );
  return rows.map((row) => ({
    member: String(row.member),
    reason: row.reason as ErasureReason,
    atMs: Number(row.at_ms),
  }));
}
