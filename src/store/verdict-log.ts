import type { ErasureReason } from '../contract/erasure.ts';
import type { Row, Store } from './open-store.ts';

/** Evidence is kept for so many of the newest refusals of each origin. */
const KEPT_EVIDENCE = 1_000;

/**
 * What was decided about something that arrived. `foreign`: found by a publisher in its own feed, put there by
 * somebody else. `tainted` and `cleared`: of an entry delivered before (K6). `erased`: its content is gone (K7).
 */
export type RecordedOutcome =
  | 'delivered'
  | 'duplicate'
  | 'held'
  | 'refused'
  | 'passed-over'
  | 'foreign'
  | 'tainted'
  | 'cleared'
  | 'erased';

/** K8: one line of the record. K7: no content; only refused bytes are kept as evidence, within the database. */
export interface VerdictRecord {
  readonly atMs: number;
  /** Participant in whose stream it came. */
  readonly origin: string;
  /** `<origin>.<community>.<kind>`, or the subject as it came when that names no feed. */
  readonly feed: string;
  readonly seq?: number;
  readonly outcome: RecordedOutcome;
  readonly code?: string;
  readonly reason?: string;
  /** Of what was erased: for what its originator is told; absent: its time was over. */
  readonly erasure?: ErasureReason;
  /** SHA-256 of the bytes that came. */
  readonly hash: Uint8Array;
  readonly streamSeq?: number;
  /** The bytes themselves, for what was refused. */
  readonly evidence?: Uint8Array;
}

/** Writes a verdict; part of the transaction of its effect, which the caller has begun. */
export function recordVerdict(store: Store, verdict: VerdictRecord): void {
  store.run(
    `INSERT INTO verdicts (at_ms, origin, feed, seq, outcome, code, reason, hash, stream_seq, evidence, erasure)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    verdict.atMs,
    verdict.origin,
    verdict.feed,
    verdict.seq ?? null,
    verdict.outcome,
    verdict.code ?? null,
    verdict.reason ?? null,
    verdict.hash,
    verdict.streamSeq ?? null,
    verdict.evidence ?? null,
    verdict.erasure ?? null,
  );
  if (verdict.evidence !== undefined) dropOldEvidence(store, verdict.origin);
}

/** A flood of garbage must not fill the disk: the verdict stays, the oldest bytes go. */
function dropOldEvidence(store: Store, origin: string): void {
  store.run(
    `UPDATE verdicts SET evidence = NULL WHERE id IN (
       SELECT id FROM verdicts WHERE origin = ? AND evidence IS NOT NULL ORDER BY id DESC LIMIT -1 OFFSET ?)`,
    origin,
    KEPT_EVIDENCE,
  );
}

export interface VerdictFilter {
  readonly feed?: string;
  readonly code?: string;
  readonly outcome?: RecordedOutcome;
  /** Only later than this identifier. @default 0 */
  readonly afterId?: number;
  /** @default 1_000 */
  readonly limit?: number;
}

/** The record, oldest first. */
export function listVerdicts(store: Store, filter: VerdictFilter = {}): (VerdictRecord & { id: number })[] {
  return store
    .all(
      `SELECT * FROM verdicts WHERE id > ?1 AND (?2 IS NULL OR feed = ?2) AND (?3 IS NULL OR code = ?3)
         AND (?4 IS NULL OR outcome = ?4) ORDER BY id LIMIT ?5`,
      filter.afterId ?? 0,
      filter.feed ?? null,
      filter.code ?? null,
      filter.outcome ?? null,
      filter.limit ?? 1_000,
    )
    .map(verdictOf);
}

function verdictOf(row: Row): VerdictRecord & { id: number } {
  return {
    id: Number(row.id),
    atMs: Number(row.at_ms),
    origin: String(row.origin),
    feed: String(row.feed),
    outcome: row.outcome as RecordedOutcome,
    hash: row.hash as Uint8Array,
    ...(row.seq !== null && { seq: Number(row.seq) }),
    ...(row.code !== null && { code: String(row.code) }),
    ...(row.reason !== null && { reason: String(row.reason) }),
    ...(row.stream_seq !== null && { streamSeq: Number(row.stream_seq) }),
    ...(row.erasure !== null && { erasure: row.erasure as ErasureReason }),
    ...(row.evidence !== null && { evidence: row.evidence as Uint8Array }),
  };
}

/** Whether this very message of the hub's stream was judged before: then it is a redelivery, not a replay. */
export function isOnRecord(store: Store, origin: string, streamSeq: number, hash: Uint8Array): boolean {
  const found = store.get(
    'SELECT 1 FROM verdicts WHERE origin = ? AND stream_seq = ? AND hash = ? LIMIT 1',
    origin,
    streamSeq,
    hash,
  );
  return found !== undefined;
}

/** The furthest place of an origin's stream on which a verdict is on record; 0 when there is none. */
export function lastStreamSeq(store: Store, origin: string): number {
  return Number(store.get('SELECT max(stream_seq) AS seq FROM verdicts WHERE origin = ?', origin)?.seq ?? 0);
}

/** Whether these very bytes came, and were refused. */
export function wasRefused(store: Store, feed: string, seq: number, hash: Uint8Array): boolean {
  const found = store.get(
    `SELECT 1 FROM verdicts WHERE feed = ? AND seq = ? AND hash = ? AND outcome = 'refused' LIMIT 1`,
    feed,
    seq,
    hash,
  );
  return found !== undefined;
}
