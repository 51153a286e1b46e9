import type { MemberHead } from './member-heads.ts';
import type { Store } from './open-store.ts';

/** How far a member has confirmed a feed of ours, by its own signed statements. */
export interface MemberProgress {
  readonly member: string;
  readonly seq: number;
  /** When that member said so, by its own clock. */
  readonly atMs: number;
}

/** A head as a member has stated it. */
type StatedHead = Pick<MemberHead, 'member' | 'feed' | 'seq' | 'hash' | 'statedAtMs'>;

/**
 * Takes stated heads for confirmations where the hash is that of our own entry at that place: such a head vouches
 * for all before it. K2: a head that is not ours confirms nothing.
 */
export function recordProgress(store: Store, heads: readonly StatedHead[]): void {
  const moved = heads.filter((head) => isOwn(store, head) && head.seq > progressOf(store, head));
  if (moved.length === 0) return;
  store.transaction(() => {
    for (const { feed, member, seq, statedAtMs } of moved) {
      // Of a receipt feed nobody asks since when.
      if (feed.endsWith('.receipt')) {
        store.run('DELETE FROM outbox_progress WHERE feed = ? AND member = ?', feed, member);
      }
      store.run(
        'INSERT OR IGNORE INTO outbox_progress (feed, member, seq, at_ms) VALUES (?, ?, ?, ?)',
        feed,
        member,
        seq,
        statedAtMs,
      );
    }
  });
}

function isOwn(store: Store, { feed, seq, hash }: StatedHead): boolean {
  const found = store.get(
    `SELECT 1 FROM outbox_entries WHERE feed = ? AND seq = ? AND hash = ? AND state <> 'abandoned'`,
    feed,
    seq,
    hash,
  );
  return found !== undefined;
}

function progressOf(store: Store, { feed, member }: StatedHead): number {
  return progressIn(store, feed, member)?.seq ?? 0;
}

/** The furthest that a member has confirmed. */
export function progressIn(store: Store, feed: string, member: string): MemberProgress | undefined {
  const row = store.get(
    'SELECT seq, at_ms FROM outbox_progress WHERE feed = ? AND member = ? ORDER BY seq DESC LIMIT 1',
    feed,
    member,
  );
  return row === undefined ? undefined : { member, seq: Number(row.seq), atMs: Number(row.at_ms) };
}

/** Since when a member has the entry at `seq`: its first statement that reaches so far. */
export function confirmedSince(store: Store, feed: string, member: string, seq: number): number | undefined {
  const row = store.get(
    'SELECT at_ms FROM outbox_progress WHERE feed = ? AND member = ? AND seq >= ? ORDER BY seq LIMIT 1',
    feed,
    member,
    seq,
  );
  return row === undefined ? undefined : Number(row.at_ms);
}

/** Up to which place every one of these members has confirmed; 0 also when there are none to wait for. */
export function confirmedByAll(store: Store, feed: string, members: readonly string[]): number {
  if (members.length === 0) return 0;
  return Math.min(...members.map((member) => progressIn(store, feed, member)?.seq ?? 0));
}

/** Notes when the last of the members confirmed the entries up to `seq`. */
export function markConfirmed(store: Store, feed: string, seq: number, nowMs: number): void {
  const before = store.get(
    `SELECT seq FROM outbox_entries
     WHERE feed = ? AND seq <= ? AND state <> 'abandoned' AND (confirmed_at_ms IS NOT NULL OR pruned_at_ms IS NOT NULL)
     ORDER BY seq DESC LIMIT 1`,
    feed,
    seq,
  );
  const confirmedSeq = Number(before?.seq ?? 0);
  if (confirmedSeq >= seq) return;
  store.transaction(() =>
    store.run(
      `UPDATE outbox_entries SET confirmed_at_ms = ?
       WHERE feed = ? AND seq > ? AND seq <= ? AND state <> 'abandoned' AND confirmed_at_ms IS NULL`,
      nowMs,
      feed,
      confirmedSeq,
      seq,
    ),
  );
}

/**
 * When the first member stated that it has an entry of ours, by its own clock; undefined: none has. Of what was let go of it is
 * known when all had it, by ours.
 */
export function firstConfirmation(store: Store, feed: string, seq: number): number | undefined {
  const row = store.get(
    `SELECT min(ms) AS ms FROM (
       SELECT min(at_ms) AS ms FROM outbox_progress WHERE feed = ?1 AND seq >= ?2
       UNION ALL
       SELECT confirmed_at_ms FROM outbox_entries WHERE feed = ?1 AND seq = ?2 AND state <> 'abandoned')`,
    feed,
    seq,
  );
  return row?.ms == null ? undefined : Number(row.ms);
}

/** The furthest place of a feed of ours that any member has confirmed; 0: none has. */
export function furthestConfirmed(store: Store, feed: string): number {
  return Number(store.get('SELECT max(seq) AS seq FROM outbox_progress WHERE feed = ?', feed)?.seq ?? 0);
}
