import type { Head } from '../gate/head.ts';
import type { Thread } from '../gate/thread.ts';
import type { Row, Store } from './open-store.ts';
import { raiseImpact, threadColumns } from './threads.ts';

/** Signed bytes that wait to be appended at the hub, or have been. */
export interface OutboxEntry {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  /** SHA-256 of `bytes`. */
  readonly hash: Uint8Array;
  /** Empty once the entry was pruned (outbox-prune.ts). */
  readonly bytes: Uint8Array;
  readonly state: OutboxState;
}

/** Abandoned: signed once and perhaps sent, but the feed goes on without it; never sent again. */
export type OutboxState = 'queued' | 'stored' | 'abandoned';

/** Each has an index by place; a query that names neither reads the whole outbox. */
export const STATES_BY_PLACE = [`state <> 'abandoned'`, `state = 'abandoned'`] as const;

export interface NewEntry extends Omit<OutboxEntry, 'feed'> {
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
  readonly streamSeq?: number;
  readonly rowDigest?: Uint8Array;
  readonly thread?: Thread;
}

/** Part of a transaction that the caller has begun. */
export function insertOutboxEntry(store: Store, feed: string, entry: NewEntry): void {
  store.run(
    `INSERT INTO outbox_entries (feed, seq, entry_id, hash, bytes, created_at_ms, expires_at_ms, state, stream_seq, row_digest,
       thread_seq, thread_impact)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    feed,
    entry.seq,
    entry.entryId,
    entry.hash,
    entry.bytes,
    entry.createdAtMs,
    entry.expiresAtMs,
    entry.state,
    entry.streamSeq ?? null,
    entry.rowDigest ?? null,
    ...threadColumns(entry.seq, entry.thread),
  );
  const { thread } = entry;
  if (thread !== undefined && thread.rootSeq !== entry.seq) raiseImpact(store, 'outbox', feed, thread);
}

/** Part of a transaction that the caller has begun. */
export function writeOutboxHead(store: Store, feed: string, head: Head): void {
  store.run(
    `INSERT INTO outbox_feeds (feed, seq, hash) VALUES (?, ?, ?)
     ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
    feed,
    head.seq,
    head.hash,
  );
}

/** The hub has confirmed entries up to `seq`. Part of a transaction that the caller has begun. */
export function raiseStoredSeq(store: Store, feed: string, seq: number): void {
  store.run('UPDATE outbox_feeds SET stored_seq = max(stored_seq, ?) WHERE feed = ?', seq, feed);
}

/** Entries up to `seq` may be in other hands from now on. Part of a transaction that the caller has begun. */
export function raiseSentSeq(store: Store, feed: string, seq: number): void {
  store.run('UPDATE outbox_feeds SET sent_seq = max(sent_seq, ?) WHERE feed = ?', seq, feed);
}

/** Entries up to this place may be in other hands and are never signed anew. */
export function sentSeq(store: Store, feed: string): number {
  return Number(store.get('SELECT sent_seq FROM outbox_feeds WHERE feed = ?', feed)?.sent_seq ?? 0);
}

export function outboxEntryOf(row: Row): OutboxEntry {
  return {
    feed: String(row.feed),
    seq: Number(row.seq),
    entryId: String(row.entry_id),
    hash: row.hash as Uint8Array,
    bytes: row.bytes as Uint8Array,
    state: row.state as OutboxState,
  };
}
