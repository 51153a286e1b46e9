import { parseFeed } from '../contract/feed.ts';
import type { RetentionRule } from '../policy/retention.ts';
import { type ErasedEntry, eraseEntry } from './erase-inbox.ts';
import type { Store } from './open-store.ts';

/**
 * What is to be erased for persons concerned. K5: of which its originator says so, or of which we have said so ourselves, for
 * ourselves; not what we have refused, in whichever case. An alert stands for the updates on it.
 */
const NAMED = `
  WITH own AS (
    SELECT named.feed, named.seq, named.hash, word.case_id, word.member, word.outcome FROM subject_words AS word
    JOIN subject_requests AS request ON request.feed = word.request_feed AND request.seq = word.request_seq
      AND request.hash = word.request_hash AND request.subject_right = 'ERASURE'
    JOIN subject_entries AS named USING (request_feed, request_seq, request_hash)
    WHERE word.position IS NULL
  ), named AS (
    SELECT feed, seq, hash, min(case_id) AS case_id, min(member) AS member FROM (
      SELECT named.feed, named.seq, named.hash, case_id, member FROM erasure_orders AS named
        LEFT JOIN inbox_entries AS said USING (position) WHERE said.received_at_ms IS NULL OR said.received_at_ms <= ?1
      UNION SELECT feed, seq, hash, case_id, member FROM own WHERE outcome = 'ERASED')
    GROUP BY feed, seq, hash
  )`;

const IS_DUE = `entry.erased_at_ms IS NULL AND entry.expires_at_ms > 0 AND NOT EXISTS (
  SELECT 1 FROM own WHERE outcome = 'REFUSED' AND own.feed = entry.feed AND own.seq IN (entry.seq, entry.thread_seq))`;

/**
 * Erases what persons concerned have asked for and was ordered. Part of a transaction.
 * @param rule of ours, for how long an order waits for an answer of ours; absent: not at all
 */
export function eraseOrdered(
  store: Store,
  rule: RetentionRule | undefined,
  nowMs: number,
  certainMs: number,
  limit: number,
): ErasedEntry[] {
  const due = store.all(
    `${NAMED}
     SELECT entry.*, named.case_id, named.member FROM named JOIN inbox_entries AS entry USING (feed, seq, hash)
       WHERE ${IS_DUE}
     UNION ALL
     SELECT entry.*, named.case_id, named.member FROM named JOIN inbox_entries AS root USING (feed, seq, hash)
       JOIN inbox_entries AS entry ON entry.feed = root.feed AND entry.thread_seq = root.seq
         AND entry.thread_seq <> entry.seq
       WHERE ${IS_DUE} AND NOT EXISTS (
         SELECT 1 FROM named AS itself WHERE itself.feed = entry.feed AND itself.seq = entry.seq AND itself.hash = entry.hash)
     LIMIT ?2`,
    rule === undefined ? Number.MAX_SAFE_INTEGER : certainMs - rule.keepMs,
    limit,
  );
  return due.map((row) => {
    const why = `a person concerned has asked for it, and ${row.member} has ordered it (case ${row.case_id})`;
    // Bytes that were refused once and taken later.
    store.run(
      'UPDATE verdicts SET evidence = NULL WHERE origin = ? AND evidence IS NOT NULL AND feed = ? AND seq = ? AND hash = ?',
      parseFeed(String(row.feed)).origin,
      row.feed!,
      row.seq!,
      row.hash!,
    );
    return eraseEntry(store, row, { reason: 'DATA_SUBJECT', why }, nowMs);
  });
}

/**
 * Places of a feed of ours that need not be kept for whoever has them already: which we have ordered to be erased, what we have
 * disclosed of those, and copies of what others have.
 */
export function orderedPlaces(store: Store, feed: string): number[] {
  return store
    .all(
      `SELECT named.seq FROM erasure_orders AS named WHERE named.feed = ?1 AND named.position IS NULL
       UNION SELECT entry.seq FROM erasure_orders AS named
         JOIN outbox_entries AS entry ON entry.feed = named.feed AND entry.thread_seq = named.seq
         WHERE named.feed = ?1 AND named.position IS NULL AND entry.state <> 'abandoned'
       UNION SELECT word.seq FROM link_words AS word
         JOIN erasure_orders AS named ON named.feed = target_feed AND named.seq = target_seq AND named.hash = target_hash
         WHERE word.feed = ?1 AND is_answer = 1 AND named.position IS NULL
       UNION SELECT copy.seq FROM forwarded_copies AS copy
         JOIN erasure_orders AS named ON named.feed = original_feed AND named.seq = original_seq
           AND named.hash = original_hash
         WHERE copy.feed = ?1 AND is_taken_back = 1`,
      feed,
    )
    .map(({ seq }) => Number(seq));
}
