import type { ErasureReason } from '../contract/erasure.ts';
import { ALERT_KINDS, type AlertKind } from '../contract/kind.ts';
import { MAX_TIME_MS } from '../contract/limits.ts';
import { type RetentionEnd, type RetentionPolicy, retentionEnd } from '../policy/retention.ts';
import { moveCursor, readCursor } from './cursor.ts';
import { erasedBytes, expiryOf } from './erased-bytes.ts';
import type { Row, Store } from './open-store.ts';

/** An entry whose content is to go, or is gone. */
export interface ErasedEntry {
  /** `<origin>.<community>.<kind>` */
  readonly feed: string;
  readonly seq: number;
  readonly hash: Uint8Array;
  readonly cause: ErasureCause;
}

/** Why content is erased: for its originator, and in words for the record. K8 */
export interface ErasureCause {
  readonly reason: ErasureReason;
  readonly why: string;
}

/** Looks up until when the bytes may be kept of what came in since, or before this was asked. Part of a transaction. */
export function noteExpiries(store: Store, limit: number): number {
  let count = 0;
  for (const { find, set } of UNDATED) {
    const rows = store.all(find, limit);
    for (const row of rows) {
      store.run(set, expiryOf(row.bytes as Uint8Array, Number(row.at_ms)), row.a!, row.b!);
    }
    count += rows.length;
  }
  return count;
}

/** Whatever holds bytes and is not dated as it comes in; rows are named by `a` and `b`. */
const UNDATED = [
  {
    find: `SELECT position AS a, seq AS b, bytes, received_at_ms AS at_ms FROM inbox_entries
      WHERE expires_at_ms IS NULL ORDER BY position LIMIT ?`,
    set: 'UPDATE inbox_entries SET expires_at_ms = ? WHERE position = ? AND seq = ?',
  },
  {
    // When it came is not kept, so what it says itself decides alone; what cannot be read is never held.
    find: `SELECT position AS a, seq AS b, bytes, ${MAX_TIME_MS} AS at_ms FROM inbox_held
      WHERE expires_at_ms IS NULL ORDER BY position LIMIT ?`,
    set: 'UPDATE inbox_held SET expires_at_ms = ? WHERE position = ? AND seq = ?',
  },
  {
    find: `SELECT feed AS a, seq AS b, bytes, closed_at_ms AS at_ms FROM inbox_closed
      WHERE expires_at_ms IS NULL LIMIT ?`,
    set: 'UPDATE inbox_closed SET expires_at_ms = ? WHERE feed = ? AND seq = ?',
  },
  {
    find: `SELECT id AS a, origin AS b, evidence AS bytes, at_ms FROM verdicts
      WHERE evidence IS NOT NULL AND evidence_expires_at_ms IS NULL LIMIT ?`,
    set: 'UPDATE verdicts SET evidence_expires_at_ms = ? WHERE id = ? AND origin = ?',
  },
];

/**
 * Erases the oldest entries whose originator's time is over: of delivered ones place and hash stay, so that the chain
 * verifies and duplicates are known; what waits for its place or its key goes altogether, and so do refused bytes. Part
 * of a transaction.
 */
export function eraseExpired(store: Store, nowMs: number, certainMs: number, limit: number): ErasedEntry[] {
  const due = store
    .all(
      `SELECT * FROM inbox_entries WHERE erased_at_ms IS NULL AND expires_at_ms > 0 AND expires_at_ms <= ?
       ORDER BY expires_at_ms LIMIT ?`,
      certainMs,
      limit,
    )
    .map((row) => eraseEntry(store, row, causeOf({ atMs: Number(row.expires_at_ms) }), nowMs));
  const waiting = ['inbox_held', 'inbox_closed'].flatMap((table) => {
    const where = 'expires_at_ms > 0 AND expires_at_ms <= ?';
    const columns =
      table === 'inbox_held'
        ? 'feed, seq, hash'
        : 'feed, seq, (SELECT hash FROM inbox_passed WHERE feed = inbox_closed.feed AND seq = inbox_closed.seq) AS hash';
    const rows = store.all(`SELECT ${columns}, expires_at_ms FROM ${table} WHERE ${where}`, certainMs);
    if (rows.length > 0) store.run(`DELETE FROM ${table} WHERE ${where}`, certainMs);
    return rows.map((row) => erasedOf(row, causeOf({ atMs: Number(row.expires_at_ms) })));
  });
  store.run(
    `UPDATE verdicts SET evidence = NULL WHERE id IN (
       SELECT id FROM verdicts
       WHERE evidence IS NOT NULL AND evidence_expires_at_ms > 0 AND evidence_expires_at_ms <= ? LIMIT ?)`,
    certainMs,
    limit,
  );
  return [...due, ...waiting];
}

/**
 * Erases the oldest entries that a rule of our own ends before their originators do. Part of a transaction.
 * @returns what was erased, and whether there may be more
 */
export function eraseByPolicy(
  store: Store,
  policy: RetentionPolicy,
  nowMs: number,
  certainMs: number,
  limit: number,
): { readonly erased: ErasedEntry[]; readonly isLast: boolean } {
  const erased: ErasedEntry[] = [];
  let isLast = true;
  for (const kind of ALERT_KINDS) {
    const rule = policy.get(kind);
    if (rule === undefined) continue;
    // Everything up to there was asked under this very rule.
    const cursor = `retention ${kind} ${rule.keepMs}`;
    const rows = store.all(
      `SELECT * FROM inbox_entries WHERE position > ? AND received_at_ms <= ? ORDER BY position LIMIT ?`,
      readCursor(store, cursor),
      certainMs - rule.keepMs,
      limit,
    );
    for (const row of rows) {
      const expiresAtMs = Number(row.expires_at_ms);
      if (!isOfKind(row, kind) || row.erased_at_ms !== null || expiresAtMs === 0) continue;
      const end = retentionEnd({ expiresAtMs, receivedAtMs: Number(row.received_at_ms) }, rule);
      if (end.atMs <= certainMs) erased.push(eraseEntry(store, row, causeOf(end), nowMs));
    }
    if (rows.length > 0) moveCursor(store, cursor, Number(rows.at(-1)?.position));
    if (rows.length === limit) isLast = false;
  }
  return { erased, isLast };
}

/** Its time is over, by its originator or by a rule of ours. */
function causeOf({ atMs, rule }: RetentionEnd): ErasureCause {
  const why =
    rule === undefined
      ? `its originator let it be used until ${new Date(atMs).toISOString()}`
      : `it is kept for ${rule.keepMs / 86_400_000} days (${rule.legalBasis})`;
  return { reason: 'EXPIRED', why };
}

/** Erases what a row of the inbox says; its place stays. Part of a transaction. */
export function eraseEntry(store: Store, row: Row, cause: ErasureCause, nowMs: number): ErasedEntry {
  const { position, feed, seq } = row;
  store.run(
    'UPDATE inbox_entries SET bytes = ?, erased_at_ms = ?, erased_why = ? WHERE position = ?',
    erasedBytes(row.bytes as Uint8Array),
    nowMs,
    cause.why,
    position!,
  );
  store.run('DELETE FROM content_keys_unopened WHERE position = ?', position!);
  // What members wrote on it, and what it wrote on another.
  store.run(
    'UPDATE member_actions SET reason = NULL WHERE position = ? OR (target_feed = ? AND target_seq = ?)',
    position!,
    feed!,
    seq!,
  );
  return erasedOf(row, cause);
}

function erasedOf({ feed, seq, hash }: Row, cause: ErasureCause): ErasedEntry {
  return { feed: String(feed), seq: Number(seq), hash: (hash ?? new Uint8Array()) as Uint8Array, cause };
}

function isOfKind({ feed }: Row, kind: AlertKind): boolean {
  return String(feed).endsWith(`.${kind}`);
}
