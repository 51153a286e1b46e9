import type { Entry } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import type { FeedState, HeldEntry } from '../gate/feed-state.ts';
import { EMPTY_HEAD } from '../gate/head.ts';
import type { Delivered, VerifiedBy } from '../gate/verdict.ts';
import { letGoWord, noteLetGoWord } from './let-go.ts';
import { noteMark, soundMark } from './marks.ts';
import type { Row, Store } from './open-store.ts';
import { readStoredEntry } from './stored-entry.ts';
import { type Taint, taintOf } from './taint.ts';
import { raiseImpact, threadColumns } from './threads.ts';

/** A delivered entry as the inbox keeps it. */
export interface InboxEntry {
  /** Order of delivery at this reader, across feeds; grows, never used twice. */
  readonly position: number;
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly entryId: string;
  readonly hash: Uint8Array;
  readonly bytes: Uint8Array;
  readonly entry: Entry;
  readonly receivedAtMs: number;
  readonly verifiedBy: VerifiedBy;
  /** A fault of its publisher: TRUST_BAD_SIGNATURE; or of a clock: GATE_FROM_THE_FUTURE. */
  readonly fault?: string;
  /** Position of the newest retraction that takes it back and is not tainted. */
  readonly retractedBy?: number;
  /** K6: all that takes it back is tainted, so that it may be a thief's doing. */
  readonly isRetractionInDoubt?: true;
  /** Position of the newest update on it that is not tainted. */
  readonly updatedBy?: number;
  /** K6: the key that signed it is suspect or has ended, and nobody says that it was there in time. */
  readonly taint?: Taint;
  /** K7: its content is gone, and `bytes` say its place only (erased-bytes.ts). Milliseconds since 1970; in words. */
  readonly erased?: { readonly atMs: number; readonly why: string };
}

/** What the checkpoint needs to know of a feed. K4: kept in one transaction with what was delivered. */
export function readFeedState(store: Store, feed: string): FeedState {
  const head = store.get('SELECT seq, hash FROM inbox_feeds WHERE feed = ?', feed);
  const held = store.all(
    'SELECT seq, hash, bytes, signed FROM inbox_held WHERE feed = ? ORDER BY position',
    feed,
  );
  const at = head === undefined ? EMPTY_HEAD : { seq: Number(head.seq), hash: head.hash as Uint8Array };
  const letGo = letGoWord(store, feed);
  return {
    head: at,
    held: held.map(heldOf),
    ...(letGo !== undefined && letGo.seq > at.seq && { letGo }),
  };
}

export function writeFeedState(store: Store, feed: string, before: FeedState, after: FeedState): void {
  if (after.head.seq !== before.head.seq) {
    store.run(
      `INSERT INTO inbox_feeds (feed, seq, hash) VALUES (?, ?, ?)
       ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
      feed,
      after.head.seq,
      after.head.hash,
    );
  }
  if (after.letGo !== undefined && after.letGo.seq !== before.letGo?.seq) {
    noteLetGoWord(store, { feed, ...after.letGo });
  }
  if (before.held.length === 0 && after.held.length === 0) return;
  store.run('DELETE FROM inbox_held WHERE feed = ?', feed);
  for (const held of after.held) {
    store.run(
      'INSERT INTO inbox_held (feed, seq, hash, bytes, signed) VALUES (?, ?, ?, ?, ?)',
      feed,
      held.seq,
      held.hash,
      held.bytes,
      held.signed ? 1 : 0,
    );
  }
}

/** Hash of what was accepted at a place, delivered or passed over. */
export function acceptedHash(store: Store, feed: string, seq: number): Uint8Array | undefined {
  const row =
    store.get('SELECT hash FROM inbox_entries WHERE feed = ? AND seq = ?', feed, seq) ??
    store.get('SELECT hash FROM inbox_passed WHERE feed = ? AND seq = ?', feed, seq);
  return row?.hash as Uint8Array | undefined;
}

/** The chain goes on past an authentic entry that was not delivered. */
export function recordPassed(store: Store, feed: string, seq: number, hash: Uint8Array): void {
  store.run('INSERT INTO inbox_passed (feed, seq, hash) VALUES (?, ?, ?)', feed, seq, hash);
}

/** Puts a delivered entry into the inbox and marks what it retracts or updates. Returns its position. */
export function insertDelivered(store: Store, delivered: Delivered, receivedAtMs: number): number {
  const { entry, seq, hash, bytes, verifiedBy, thread } = delivered;
  const position = store.insert(
    `INSERT INTO inbox_entries (feed, seq, entry_id, hash, bytes, received_at_ms, vouched_by_seq, own_signature_checked, fault,
       expires_at_ms, thread_seq, thread_impact)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    formatFeed(entry.feed),
    seq,
    entry.entryId,
    hash,
    bytes,
    receivedAtMs,
    verifiedBy.how === 'chain' ? verifiedBy.seq : null,
    delivered.ownSignatureChecked ? 1 : 0,
    delivered.fault ?? null,
    entry.body.case === 'heads' ? 0 : entry.expiresAtMs,
    ...threadColumns(seq, thread),
  );
  if (thread !== undefined && thread.rootSeq !== seq) {
    raiseImpact(store, 'inbox', formatFeed(entry.feed), thread);
  }
  const { body } = entry;
  // K5: it speaks for its own feed only, and for the very bytes it names.
  if (body.case === 'retraction' && body.retraction.target.feed === formatFeed(entry.feed)) {
    noteMark(store, 'retracted', body.retraction.target, position);
  }
  if (body.case === 'update' && body.update.target.feed === formatFeed(entry.feed)) {
    noteMark(store, 'updated', body.update.target, position);
  }
  return position;
}

/** Entries after a position, oldest first. */
export function entriesAfter(store: Store, position: number, limit: number): InboxEntry[] {
  return store
    .all('SELECT * FROM inbox_entries WHERE position > ? ORDER BY position LIMIT ?', position, limit)
    .map((row) => entryOf(store, row));
}

export function entryAtPlace(store: Store, feed: string, seq: number): InboxEntry | undefined {
  return optional(store, store.get('SELECT * FROM inbox_entries WHERE feed = ? AND seq = ?', feed, seq));
}

/** Entries whose identifier begins so, oldest first. */
export function entriesByIdPrefix(store: Store, prefix: string, limit: number): InboxEntry[] {
  return store
    .all(
      'SELECT * FROM inbox_entries WHERE entry_id >= ? AND entry_id < ? ORDER BY position LIMIT ?',
      prefix,
      `${prefix}~`,
      limit,
    )
    .map((row) => entryOf(store, row));
}

/** Position of the newest entry; 0 when there is none. */
export function lastPosition(store: Store): number {
  return Number(store.get('SELECT max(position) AS position FROM inbox_entries')?.position ?? 0);
}

function heldOf(row: Row): HeldEntry {
  return {
    seq: Number(row.seq),
    hash: row.hash as Uint8Array,
    bytes: row.bytes as Uint8Array,
    signed: row.signed === 1,
  };
}

function optional(store: Store, row: Row | undefined): InboxEntry | undefined {
  return row === undefined ? undefined : entryOf(store, row);
}

export function entryOf(store: Store, row: Row): InboxEntry {
  const place = { feed: String(row.feed), seq: Number(row.seq) };
  const retractedBy = row.retracted_by === null ? undefined : soundMark(store, 'retracted', place);
  const updatedBy = row.updated_by === null ? undefined : soundMark(store, 'updated', place);
  const taint = taintOf(row);
  const bytes = row.bytes as Uint8Array;
  return {
    position: Number(row.position),
    ...place,
    entryId: String(row.entry_id),
    hash: row.hash as Uint8Array,
    bytes,
    entry: readStoredEntry(store, bytes),
    receivedAtMs: Number(row.received_at_ms),
    verifiedBy:
      row.vouched_by_seq === null ? { how: 'signature' } : { how: 'chain', seq: Number(row.vouched_by_seq) },
    ...(row.fault !== null && { fault: String(row.fault) }),
    ...(retractedBy !== undefined && { retractedBy }),
    ...(retractedBy === undefined && row.retracted_by !== null && { isRetractionInDoubt: true as const }),
    ...(updatedBy !== undefined && { updatedBy }),
    ...(taint !== undefined && { taint }),
    ...(row.erased_at_ms !== null && {
      erased: { atMs: Number(row.erased_at_ms), why: String(row.erased_why) },
    }),
  };
}
