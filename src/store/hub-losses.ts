import type { Store } from './open-store.ts';

/** Own entries that the hub had confirmed and did not have any more when it was asked. K2, K3. */
export interface HubLoss {
  readonly feed: string;
  readonly fromSeq: number;
  readonly toSeq: number;
  /** How many of them had to be appended again: so many were really gone. 0 also when the hub had but misread. */
  readonly appendedAgain: number;
  /** Whether some of them wait still. */
  readonly isOpen: boolean;
  /** When an examination saw it first; absent: none has. */
  readonly noticedAtMs?: number;
}

/** The losses that a trigger on the outbox has noted (members-schema.ts), by feed. */
export function hubLosses(store: Store): HubLoss[] {
  return store
    .all(
      `SELECT *, EXISTS (
         SELECT 1 FROM outbox_entries AS entry
         WHERE entry.feed = hub_losses.feed AND entry.seq BETWEEN from_seq AND to_seq AND entry.state = 'queued'
       ) AS is_open FROM hub_losses ORDER BY feed`,
    )
    .map((row) => ({
      feed: String(row.feed),
      fromSeq: Number(row.from_seq),
      toSeq: Number(row.to_seq),
      appendedAgain: Number(row.appended_again),
      isOpen: row.is_open === 1,
      ...(row.noticed_at_ms !== null && { noticedAtMs: Number(row.noticed_at_ms) }),
    }));
}

/** Part of a transaction that the caller has begun. */
export function markLossNoticed(store: Store, feed: string, nowMs: number): void {
  store.run('UPDATE hub_losses SET noticed_at_ms = coalesce(noticed_at_ms, ?) WHERE feed = ?', nowMs, feed);
}

/** Part of a transaction that the caller has begun. */
export function dropLoss(store: Store, feed: string): void {
  store.run('DELETE FROM hub_losses WHERE feed = ?', feed);
}
