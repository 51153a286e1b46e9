import type { ActionReceipt, ReceiptAction } from '../contract/entry.ts';
import type { Store } from './open-store.ts';

/** What a member has said that it did with an entry. */
export interface MemberAction {
  readonly member: string;
  readonly action: ReceiptAction;
  readonly reason?: string;
  /** By the member's own clock; milliseconds since 1970. */
  readonly atMs: number;
  /** Of the receipt in the inbox. */
  readonly position: number;
}

/** Keeps an action receipt. Part of the transaction in which it is delivered. */
export function recordAction(
  store: Store,
  member: string,
  receipt: ActionReceipt,
  at: { readonly atMs: number; readonly position: number },
): void {
  const { target, action, reason } = receipt;
  store.run(
    `INSERT OR IGNORE INTO member_actions
       (target_feed, target_seq, target_hash, member, action, reason, at_ms, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    target.feed,
    target.seq,
    target.hash,
    member,
    action,
    reason ?? null,
    at.atMs,
    at.position,
  );
}

/**
 * What members have done with the entry at a place, oldest first; what is tainted counts as not said. K6
 * @param hash the entry's; a receipt for other bytes at that place says nothing about it. Absent: any
 */
export function actionsOn(store: Store, feed: string, seq: number, hash?: Uint8Array): MemberAction[] {
  return store
    .all(
      `SELECT member_actions.* FROM member_actions JOIN inbox_entries AS said USING (position)
       WHERE target_feed = ?1 AND target_seq = ?2 AND (?3 IS NULL OR target_hash = ?3)
         AND said.tainted_at_ms IS NULL ORDER BY position`,
      feed,
      seq,
      hash ?? null,
    )
    .map((row) => ({
      member: String(row.member),
      action: row.action as ReceiptAction,
      ...(row.reason !== null && { reason: String(row.reason) }),
      atMs: Number(row.at_ms),
      position: Number(row.position),
    }));
}
