import type { Clock } from '../contract/clock.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { listVerdicts, type RecordedOutcome } from '../store/verdict-log.ts';

/** One verdict that a reader put on record, seen after its transaction was on the disk. */
export interface Observation {
  readonly reader: string;
  readonly origin: string;
  readonly outcome: RecordedOutcome;
  readonly code?: string;
  readonly reason?: string;
  /** SHA-256 of the bytes that came, hex. */
  readonly hash: string;
  readonly streamSeq?: number;
  /** Scenario time. */
  readonly atMs: number;
  /** How the reader's inbox has it, when it was delivered, or marked, or the mark was taken from it. */
  readonly inbox?: InboxEntry;
}

/**
 * Tells of every new verdict in a reader's own database, as its transaction ends: what is reported is what is on
 * the reader's record, not what a part of this program believes to have done (K8).
 * @returns how to stop it
 */
export function observeVerdicts(
  reader: string,
  store: Store,
  clock: Clock,
  onObservation: (observation: Observation) => void,
): () => void {
  let seenId = 0;
  return store.onCommit(() => {
    const atMs = clock.nowMs();
    for (const verdict of listVerdicts(store, { afterId: seenId })) {
      seenId = verdict.id;
      const { origin, outcome, code, reason, streamSeq, feed, seq } = verdict;
      const isInInbox = outcome === 'delivered' || outcome === 'tainted' || outcome === 'cleared';
      const inbox = isInInbox && seq !== undefined ? entryAtPlace(store, feed, seq) : undefined;
      onObservation({
        reader,
        origin,
        outcome,
        hash: Buffer.from(verdict.hash).toString('hex'),
        atMs,
        ...(code !== undefined && { code }),
        ...(reason !== undefined && { reason }),
        ...(streamSeq !== undefined && { streamSeq }),
        ...(inbox !== undefined && { inbox }),
      });
    }
  });
}
