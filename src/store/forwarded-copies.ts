import type { Draft, EntryReference, Retraction, Status } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Head } from '../gate/head.ts';
import { hashEnvelope } from '../trust/chain.ts';
import { noteTold } from './copy-compliance.ts';
import { entriesAfter } from './inbox.ts';
import { soundMark } from './marks.ts';
import type { Store } from './open-store.ts';

/** A copy that we have passed on, of an entry that its originator has taken back. */
export interface TakenBack {
  readonly copy: EntryReference;
  readonly status: Status;
  /** Until when the copy may be used; milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** What the originator has said, and where. */
  readonly retraction: Retraction;
  readonly saidIn: string;
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

/** Copies still good for something, whose originals were taken back; K6: not by what is tainted. */
export function copiesToTakeBack(store: Store, nowMs: number): TakenBack[] {
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
      return [
        {
          copy: {
            feed: String(row.feed),
            seq: Number(row.seq),
            entryId: String(row.entry_id),
            hash: row.hash as Uint8Array,
          },
          status: row.status as Status,
          expiresAtMs: Number(row.expires_at_ms),
          retraction: said.entry.body.retraction,
          saidIn: `${said.feed}/${said.seq}`,
        },
      ];
    });
}
