import type { Head } from '../gate/head.ts';
import { retireKeyIn } from './content-keys.ts';
import { moveInformation } from './information-words.ts';
import type { Store } from './open-store.ts';
import {
  insertOutboxEntry,
  type OutboxEntry,
  outboxEntryOf,
  raiseStoredSeq,
  sentSeq,
  writeOutboxHead,
} from './outbox-entry.ts';
import { countPlaced } from './outbox-size.ts';

/** The newest own entry at the hub, which is not in this outbox. */
export interface AdoptedEntry extends Omit<OutboxEntry, 'feed' | 'state'> {
  readonly expiresAtMs: number;
  readonly streamSeq: number;
}

/**
 * Makes an entry from the hub the end of the feed here. What waited and had not left is signed anew after it, or
 * dropped where `signAnew` gives nothing; what may have left is abandoned.
 */
export function adoptHub(
  store: Store,
  feed: string,
  adopted: AdoptedEntry,
  signAnew: (
    own: OutboxEntry,
    after: Head,
  ) => { readonly bytes: Uint8Array; readonly head: Head } | undefined,
  nowMs: number,
): { moved: number; dropped: number; abandoned: OutboxEntry[] } {
  return store.transaction(() => {
    const sent = sentSeq(store, feed);
    const waiting = store
      .all(`SELECT * FROM outbox_entries WHERE feed = ? AND state = 'queued' ORDER BY seq`, feed)
      .map((row) => ({ own: outboxEntryOf(row), expiresAtMs: Number(row.expires_at_ms) }));
    const abandoned = waiting.filter(({ own }) => own.seq <= sent).map(({ own }) => own);
    const unsent = waiting.filter(({ own }) => own.seq > sent);
    store.run(
      `UPDATE outbox_entries SET state = 'abandoned' WHERE feed = ? AND state = 'queued' AND seq <= ?`,
      feed,
      sent,
    );
    for (const { bytes } of abandoned) retireKeyIn(store, bytes);
    store.run(`DELETE FROM outbox_entries WHERE feed = ? AND state = 'queued'`, feed);
    insertOutboxEntry(store, feed, { ...adopted, createdAtMs: nowMs, state: 'stored' });
    let bytes = adopted.bytes.length;
    let head: Head = { seq: adopted.seq, hash: adopted.hash };
    let moved = 0;
    for (const { own, expiresAtMs } of unsent) {
      const prepared = signAnew(own, head);
      if (prepared === undefined) continue;
      moveInformation(store, own, prepared);
      moved += 1;
      head = prepared.head;
      bytes += prepared.bytes.length;
      insertOutboxEntry(store, feed, {
        seq: head.seq,
        entryId: own.entryId,
        hash: head.hash,
        bytes: prepared.bytes,
        createdAtMs: nowMs,
        expiresAtMs,
        state: 'queued',
      });
    }
    writeOutboxHead(store, feed, head);
    countPlaced(store, feed, { entries: 1 + moved, bytes });
    store.run('UPDATE outbox_feeds SET sent_seq = ? WHERE feed = ?', adopted.seq, feed);
    raiseStoredSeq(store, feed, adopted.seq);
    return { moved, dropped: unsent.length - moved, abandoned };
  });
}
