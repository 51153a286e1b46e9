import type {
  DataSubjectAnswer,
  DataSubjectRequest,
  SubjectOutcome,
  SubjectRefusal,
  SubjectRight,
} from '../contract/data-subject.ts';
import type { Draft, EntryReference, Status } from '../contract/entry.ts';
import { formatFeed } from '../contract/feed.ts';
import type { Head } from '../gate/head.ts';
import type { Row, Store } from './open-store.ts';

/**
 * Keeps what was asked for a person concerned, or was answered; anything else is none of it. Part of the transaction in which it is
 * delivered, or signed.
 * @param position in the inbox; absent: we have said it
 */
export function recordSubjectWord(store: Store, draft: Draft, { seq, hash }: Head, position?: number): void {
  const { body } = draft;
  if (body.case === 'dataSubjectRequest')
    recordRequest(store, draft, body.dataSubjectRequest, { seq, hash }, position);
  if (body.case === 'dataSubjectAnswer') recordAnswer(store, draft, body.dataSubjectAnswer, seq, position);
}

function recordRequest(
  store: Store,
  { feed, entryId, status, issuedAtMs, expiresAtMs }: Draft,
  { caseId, right, entries, answerByMs }: DataSubjectRequest,
  { seq, hash }: Head,
  position: number | undefined,
): void {
  const place = [formatFeed(feed), seq, hash] as const;
  store.run(
    `INSERT OR IGNORE INTO subject_requests (feed, seq, hash, entry_id, case_id, subject_right, status, asked_at_ms,
       answer_by_ms, expires_at_ms, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...place,
    entryId,
    caseId,
    right,
    status,
    issuedAtMs,
    answerByMs,
    expiresAtMs,
    position ?? null,
  );
  for (const named of entries) {
    store.run(
      `INSERT OR IGNORE INTO subject_entries (request_feed, request_seq, request_hash, feed, seq, entry_id, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...place,
      named.feed,
      named.seq,
      named.entryId,
      named.hash,
    );
  }
}

function recordAnswer(
  store: Store,
  { feed, issuedAtMs }: Draft,
  { caseId, request, outcome, reason }: DataSubjectAnswer,
  seq: number,
  position: number | undefined,
): void {
  store.run(
    `INSERT OR IGNORE INTO subject_answers (request_feed, request_seq, request_hash, case_id, member, seq, outcome, reason,
       at_ms, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    request.feed,
    request.seq,
    request.hash,
    caseId,
    feed.origin,
    seq,
    outcome,
    reason ?? null,
    issuedAtMs,
    position ?? null,
  );
}

/** A request as the store knows it. Times are milliseconds since 1970, by the clock of who asked. */
export interface SubjectRequest {
  readonly request: EntryReference;
  readonly caseId: string;
  readonly right: SubjectRight;
  readonly status: Status;
  readonly entries: readonly EntryReference[];
  readonly askedAtMs: number;
  readonly answerByMs: number;
  readonly expiresAtMs: number;
  /** K6: it may be a thief's; nothing follows from it. */
  readonly isTainted: boolean;
}

/** The newest word of a member on a request. */
export interface SubjectWord {
  readonly member: string;
  readonly outcome: SubjectOutcome;
  readonly reason?: SubjectRefusal;
  /** By the member's own clock; milliseconds since 1970. */
  readonly atMs: number;
  /** Place in the member's feed of requests. */
  readonly seq: number;
}

/** Requests whose time is not over, ours and others', by their deadlines. */
export function subjectRequests(store: Store, nowMs: number): SubjectRequest[] {
  return store
    .all(
      `SELECT subject_requests.*, asked.tainted_at_ms FROM subject_requests
         LEFT JOIN inbox_entries AS asked USING (position)
       WHERE subject_requests.expires_at_ms > ? ORDER BY answer_by_ms, subject_requests.feed, subject_requests.seq`,
      nowMs,
    )
    .map((row) => ({
      request: referenceOf(row),
      caseId: String(row.case_id),
      right: row.subject_right as SubjectRight,
      status: row.status as Status,
      entries: entriesOf(store, row),
      askedAtMs: Number(row.asked_at_ms),
      answerByMs: Number(row.answer_by_ms),
      expiresAtMs: Number(row.expires_at_ms),
      isTainted: row.tainted_at_ms !== null,
    }));
}

function entriesOf(store: Store, { feed, seq, hash }: Row): EntryReference[] {
  return store
    .all(
      `SELECT feed, seq, entry_id, hash FROM subject_entries
       WHERE request_feed = ? AND request_seq = ? AND request_hash = ? ORDER BY feed, seq`,
      feed!,
      seq!,
      hash!,
    )
    .map(referenceOf);
}

function referenceOf({ feed, seq, entry_id, hash }: Row): EntryReference {
  return { feed: String(feed), seq: Number(seq), entryId: String(entry_id), hash: hash as Uint8Array };
}

/**
 * What members have answered to a request, by name: the newest word of each.
 * @param isInDoubt of our own answers, by their places: what is in doubt is not said (own-taints.ts). K6
 */
export function subjectWords(
  store: Store,
  { feed, seq, hash }: EntryReference,
  isInDoubt: (seq: number) => boolean = () => false,
): SubjectWord[] {
  const words = store
    .all(
      `SELECT answer.* FROM subject_answers AS answer
         JOIN subject_requests AS request ON request.feed = answer.request_feed AND request.seq = answer.request_seq
           AND request.hash = answer.request_hash AND request.case_id = answer.case_id
         LEFT JOIN inbox_entries AS said ON said.position = answer.position
         LEFT JOIN inbox_entries AS asked ON asked.position = request.position
       WHERE answer.request_feed = ? AND answer.request_seq = ? AND answer.request_hash = ?
         AND said.tainted_at_ms IS NULL AND asked.tainted_at_ms IS NULL
       ORDER BY answer.member, answer.seq`,
      feed,
      seq,
      hash,
    )
    .filter(({ position, seq: at }) => position !== null || !isInDoubt(Number(at)));
  return [...new Map(words.map((row) => [row.member, row])).values()].map((row) => ({
    member: String(row.member),
    outcome: row.outcome as SubjectOutcome,
    ...(row.reason !== null && { reason: row.reason as SubjectRefusal }),
    atMs: Number(row.at_ms),
    seq: Number(row.seq),
  }));
}

/** What is here of an entry that a request names. */
export type KeptHere = 'held' | 'erased' | 'never';

/** Whether we hold what an entry says: another's in the inbox, or our own in the outbox or beside it. */
export function keptHere(store: Store, { feed, seq, hash }: EntryReference): KeptHere {
  const row =
    store.get(
      'SELECT erased_at_ms IS NULL AS is_held FROM inbox_entries WHERE feed = ? AND seq = ? AND hash = ?',
      feed,
      seq,
      hash,
    ) ??
    store.get(
      `SELECT pruned_at_ms IS NULL OR EXISTS (
         SELECT 1 FROM own_kept AS kept WHERE kept.feed = own.feed AND kept.seq = own.seq) AS is_held
       FROM outbox_entries AS own WHERE feed = ? AND seq = ? AND hash = ? AND state <> 'abandoned'`,
      feed,
      seq,
      hash,
    );
  if (row === undefined) return 'never';
  return row.is_held === 1 ? 'held' : 'erased';
}
