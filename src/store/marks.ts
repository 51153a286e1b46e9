import { isSameBytes } from '../contract/plain-bytes.ts';
import type { Store } from './open-store.ts';

/** What later entries of its feed say of an entry. */
export type MarkKind = 'retracted' | 'updated';

const COLUMNS = { retracted: 'retracted_by', updated: 'updated_by' } as const;

/**
 * Notes on the entry that stands at a place, with that hash, that another one speaks of it. Part of a transaction that
 * the caller has begun.
 */
export function noteMark(
  store: Store,
  what: MarkKind,
  target: { readonly feed: string; readonly seq: number; readonly hash: Uint8Array },
  position: number,
): void {
  const { feed, seq, hash } = target;
  const isThere = store.run(
    `UPDATE inbox_entries SET ${COLUMNS[what]} = ? WHERE feed = ? AND seq = ? AND hash = ?`,
    position,
    feed,
    seq,
    hash,
  );
  // What is closed for want of its content key is delivered later.
  if (isThere === 0 && !isClosed(store, feed, seq, hash)) return;
  store.run(
    'INSERT INTO inbox_marks (feed, seq, what, position) VALUES (?, ?, ?, ?)',
    feed,
    seq,
    what,
    position,
  );
}

/** What was said meanwhile of an entry that was closed and is delivered now. Part of a transaction. */
export function applyMarks(store: Store, feed: string, seq: number): void {
  for (const what of ['retracted', 'updated'] as const) {
    const position = store.get(
      'SELECT max(position) AS position FROM inbox_marks WHERE feed = ? AND seq = ? AND what = ?',
      feed,
      seq,
      what,
    )?.position;
    if (position == null) continue;
    store.run(
      `UPDATE inbox_entries SET ${COLUMNS[what]} = ? WHERE feed = ? AND seq = ?`,
      position,
      feed,
      seq,
    );
  }
}

function isClosed(store: Store, feed: string, seq: number, hash: Uint8Array): boolean {
  const row = store.get('SELECT hash FROM inbox_passed WHERE feed = ? AND seq = ?', feed, seq);
  return row !== undefined && isSameBytes(row.hash as Uint8Array, hash);
}

/**
 * The newest entry that speaks so of a place and is not tainted itself: what a thief takes back is not taken back. K6.
 * undefined: there is none.
 */
export function soundMark(
  store: Store,
  what: MarkKind,
  { feed, seq }: { readonly feed: string; readonly seq: number },
): number | undefined {
  const row = store.get(
    `SELECT max(inbox_marks.position) AS position FROM inbox_marks JOIN inbox_entries AS said USING (position)
     WHERE inbox_marks.feed = ? AND inbox_marks.seq = ? AND what = ? AND said.tainted_at_ms IS NULL`,
    feed,
    seq,
    what,
  );
  return row?.position == null ? undefined : Number(row.position);
}
