import type { Store } from './open-store.ts';
import { raiseSentSeq, raiseStoredSeq, sentSeq } from './outbox-entry.ts';

/** Remembers, before they leave, that entries up to `seq` may be in other hands. */
export function markSent(store: Store, feed: string, seq: number): void {
  store.transaction(() => raiseSentSeq(store, feed, seq));
}

/** Entries that the hub has appended without a gap, the last at `lastStreamSeq`. */
export interface StoredRun {
  readonly from: number;
  readonly to: number;
  readonly lastStreamSeq: number;
}

/** Writes down what the hub has appended. */
export function markStored(store: Store, feed: string, run: StoredRun, nowMs: number): void {
  store.transaction(() => noteStored(store, feed, run, nowMs));
}

function noteStored(store: Store, feed: string, run: StoredRun, nowMs: number): void {
  noteRegained(store, feed, run);
  store.run(
    `UPDATE outbox_entries SET state = 'stored', stored_at_ms = ?, stream_seq = ? - (? - seq)
     WHERE feed = ? AND seq BETWEEN ? AND ? AND state = 'queued'`,
    nowMs,
    run.lastStreamSeq,
    run.to,
    feed,
    run.from,
    run.to,
  );
  raiseStoredSeq(store, feed, run.to);
}

/** Of what the hub had lost (hub-losses.ts), so many are there again. */
function noteRegained(store: Store, feed: string, { from, to }: StoredRun): void {
  store.run(
    `UPDATE hub_losses SET appended_again = appended_again + (
       SELECT count(*) FROM outbox_entries
       WHERE feed = ?1 AND seq BETWEEN max(?2, from_seq) AND min(?3, to_seq) AND state = 'queued')
     WHERE feed = ?1 AND from_seq <= ?3 AND to_seq >= ?2`,
    feed,
    from,
    to,
  );
}

/**
 * Writes down, in one transaction, what the hub has stored and what leaves for it next, as far as that is not written
 * down yet. On the disk when this returns if anything leaves; that the hub has stored something is seen at the hub
 * again after a power cut, and need not be.
 */
export function recordSending(
  store: Store,
  feed: string,
  { stored, leavingTo }: { readonly stored?: StoredRun; readonly leavingTo?: number },
  nowMs: number,
): void {
  const leaves = leavingTo !== undefined && leavingTo > sentSeq(store, feed);
  if (!leaves && stored === undefined) return;
  const transaction = leaves ? store.transaction : store.lightTransaction;
  transaction(() => {
    if (stored !== undefined) noteStored(store, feed, stored, nowMs);
    if (leaves) raiseSentSeq(store, feed, leavingTo);
  });
}
