import type { Draft, EntryReference, RetractionReason, Status } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Head } from '../gate/head.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { noteTold } from './copy-compliance.ts';
import { entriesAfter } from './inbox.ts';
import { soundMark } from './marks.ts';
import type { Row, Store } from './open-store.ts';

/** A copy that we have passed on, of an entry that its originator has taken back. */
export interface TakenBack {
  readonly copy: EntryReference;
  readonly original: { readonly feed: string; readonly seq: number };
  readonly status: Status;
  /** Until when the copy may be used; milliseconds since 1970. */
  readonly expiresAtMs: number;
  readonly reason: RetractionReason;
  /** What its originator has said, and where. */
  readonly note: string;
}

/** Remembers a copy, that one is taken back, or what was told of that; part of the transaction that signs it, so that none is forgotten. K5 */
export function noteForwarded(store: Store, draft: Draft, { seq, hash }: Head): void {
  const { body, feed, entryId, status, expiresAtMs, handling } = draft;
  if (body.case === 'forwarded') {
    const { original } = body.forwarded;
    const entry = decodeEntry(decodeEnvelope(original).payload);
    store.run(
      `INSERT INTO forwarded_copies
         (feed, seq, entry_id, hash, status, expires_at_ms, original_feed, original_seq, original_hash, recipients)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      formatFeed(feed),
      seq,
      entryId,
      hash,
      status,
      expiresAtMs,
      formatFeed(entry.feed),
      entry.seq,
      hashEnvelope(original),
      handling.releasableTo?.join(' ') ?? null,
    );
  }
  if (body.case === 'retraction') {
    const { target } = body.retraction;
    store.run(
      'UPDATE forwarded_copies SET is_taken_back = 1 WHERE feed = ? AND seq = ?',
      target.feed,
      target.seq,
    );
  }
  if (body.case === 'copyCompliance') noteTold(store, body.copyCompliance);
}

/** Copies still good for something, whose originals were taken back or ordered to be erased; K6: not by what is tainted. */
export function copiesToTakeBack(store: Store, nowMs: number): TakenBack[] {
  const ordered = copiesToErase(store, nowMs);
  const isNew = ({ copy }: TakenBack) =>
    !ordered.some((one) => one.copy.feed === copy.feed && one.copy.seq === copy.seq);
  return [...ordered, ...copiesOfRetracted(store, nowMs).filter(isNew)];
}

function copiesToErase(store: Store, nowMs: number): TakenBack[] {
  return store
    .all(
      `SELECT copy.* FROM forwarded_copies AS copy
         JOIN erasure_orders AS named ON named.feed = original_feed AND named.seq = original_seq
           AND named.hash = original_hash
       WHERE is_taken_back = 0 AND copy.expires_at_ms > ? GROUP BY copy.feed, copy.seq`,
      nowMs,
    )
    .map((row) => ({
      ...copyOf(row),
      reason: 'LEGAL_OBLIGATION',
      note: 'Its originator has ordered its erasure, which a person concerned has asked for.',
    }));
}

function copiesOfRetracted(store: Store, nowMs: number): TakenBack[] {
  return store
    .all(
      `SELECT forwarded_copies.* FROM forwarded_copies JOIN inbox_entries AS original
         ON original.feed = original_feed AND original.seq = original_seq AND original.hash = original_hash
       WHERE is_taken_back = 0 AND forwarded_copies.expires_at_ms > ? AND original.retracted_by IS NOT NULL`,
      nowMs,
    )
    .flatMap((row): TakenBack[] => {
      const place = { feed: String(row.original_feed), seq: Number(row.original_seq) };
      const position = soundMark(store, 'retracted', place);
      const said = position === undefined ? undefined : entriesAfter(store, position - 1, 1)[0];
      if (said?.entry.body.case !== 'retraction') return [];
      const { reason } = said.entry.body.retraction;
      return [
        {
          ...copyOf(row),
          reason,
          note: `Its originator has taken it back in ${said.feed}/${said.seq}.`,
        },
      ];
    });
}

function copyOf(row: Row): Omit<TakenBack, 'reason' | 'note'> {
  return {
    copy: {
      feed: String(row.feed),
      seq: Number(row.seq),
      entryId: String(row.entry_id),
      hash: row.hash as Uint8Array,
    },
    original: { feed: String(row.original_feed), seq: Number(row.original_seq) },
    status: row.status as Status,
    expiresAtMs: Number(row.expires_at_ms),
  };
}
