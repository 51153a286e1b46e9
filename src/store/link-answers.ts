import type { Draft, EntryReference } from '../contract/entry.ts';
import type { ErasureReason } from '../contract/erasure.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Head } from '../gate/head.ts';
import { type ErasedEntry, eraseEntry } from './erase-inbox.ts';
import type { Store } from './open-store.ts';

/**
 * Keeps what is asked or disclosed about an entry; anything else is none of it. Part of the transaction in which it is
 * delivered, or signed.
 */
export function recordLinkWord(
  store: Store,
  { feed, body, expiresAtMs }: Draft,
  { seq, hash }: Pick<Head, 'seq' | 'hash'>,
): void {
  const place = [formatFeed(feed), seq, hash] as const;
  if (body.case === 'linkRequest') insertWord(store, place, false, body.linkRequest.target, expiresAtMs);
  if (body.case !== 'linkAnswer' || body.linkAnswer.identifiers === undefined) return;
  const { request } = body.linkAnswer;
  const asked = store.get(
    'SELECT * FROM link_words WHERE feed = ? AND seq = ? AND hash = ? AND is_answer = 0',
    request.feed,
    request.seq,
    request.hash,
  );
  if (asked === undefined) return;
  const target = {
    feed: String(asked.target_feed),
    seq: Number(asked.target_seq),
    hash: asked.target_hash as Uint8Array,
  };
  insertWord(store, place, true, target, expiresAtMs);
}

function insertWord(
  store: Store,
  place: readonly [feed: string, seq: number, hash: Uint8Array],
  isAnswer: boolean,
  target: Omit<EntryReference, 'entryId'>,
  expiresAtMs: number,
): void {
  store.run(
    `INSERT OR IGNORE INTO link_words (feed, seq, hash, is_answer, target_feed, target_seq, target_hash, expires_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...place,
    isAnswer ? 1 : 0,
    target.feed,
    target.seq,
    target.hash,
    expiresAtMs,
  );
}

/**
 * Erases what was disclosed to us of entries that are erased here, for the same reason, whichever came first. K7. Part of a
 * transaction.
 */
export function eraseLinkAnswers(
  store: Store,
  nowMs: number,
  certainMs: number,
  limit: number,
): ErasedEntry[] {
  store.run('DELETE FROM link_words WHERE expires_at_ms <= ?', certainMs);
  return store
    .all(
      `SELECT entry.*, about.erased_why AS why, (
         SELECT erasure FROM verdicts WHERE outcome = 'erased' AND feed = about.feed AND seq = about.seq AND hash = about.hash
       ) AS reason
       FROM link_words AS word
       JOIN inbox_entries AS about ON about.feed = target_feed AND about.seq = target_seq AND about.hash = target_hash
       JOIN inbox_entries AS entry ON entry.feed = word.feed AND entry.seq = word.seq AND entry.hash = word.hash
       WHERE is_answer = 1 AND about.erased_at_ms IS NOT NULL AND entry.erased_at_ms IS NULL
       LIMIT ?`,
      limit,
    )
    .map((row) => {
      const reason = (row.reason ?? 'EXPIRED') as ErasureReason;
      return eraseEntry(
        store,
        row,
        { reason, why: `what it was disclosed of was erased: ${row.why}` },
        nowMs,
      );
    });
}
