import type { VerifiedBy } from '../gate/verdict.ts';
import type { ContentKeyOwner } from './content-keys.ts';
import type { Store } from './open-store.ts';

/** An authentic entry in its place that cannot be read until its content key comes. */
export interface ClosedEntry {
  readonly feed: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly verifiedBy: VerifiedBy;
  readonly ownSignatureChecked: boolean;
}

/** Part of the transaction in which the chain goes on past it. */
export function keepClosed(store: Store, closed: ClosedEntry, keyId: string, nowMs: number): void {
  const { feed, seq, bytes, verifiedBy, ownSignatureChecked } = closed;
  store.run(
    `INSERT INTO inbox_closed (feed, seq, key_id, bytes, vouched_by_seq, own_signature_checked, closed_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    feed,
    seq,
    keyId,
    bytes,
    verifiedBy.how === 'chain' ? verifiedBy.seq : null,
    ownSignatureChecked ? 1 : 0,
    nowMs,
  );
}

/** Takes what a content key opens out of the closed ones, in feed order; their places are free. Part of a transaction. */
export function takeClosed(
  store: Store,
  { origin, community }: ContentKeyOwner,
  keyId: string,
): ClosedEntry[] {
  const rows = store
    .all(
      `SELECT * FROM inbox_closed WHERE key_id = ?1
       UNION ALL SELECT * FROM inbox_closed WHERE length(key_id) > 32 AND instr(key_id, ?1) > 0
       ORDER BY feed, seq`,
      keyId,
    )
    .filter(({ feed }) => String(feed).startsWith(`${origin}.${community}.`));
  for (const { feed, seq } of rows) {
    store.run('DELETE FROM inbox_closed WHERE feed = ? AND seq = ?', feed!, seq!);
    store.run('DELETE FROM inbox_passed WHERE feed = ? AND seq = ?', feed!, seq!);
  }
  return rows.map((row) => ({
    feed: String(row.feed),
    seq: Number(row.seq),
    bytes: row.bytes as Uint8Array,
    verifiedBy:
      row.vouched_by_seq === null ? { how: 'signature' } : { how: 'chain', seq: Number(row.vouched_by_seq) },
    ownSignatureChecked: row.own_signature_checked === 1,
  }));
}

/** How many entries wait for which content keys. */
export function countClosed(
  store: Store,
): { readonly feed: string; readonly keyId: string; readonly count: number }[] {
  return store
    .all('SELECT feed, key_id, count(*) AS n FROM inbox_closed GROUP BY feed, key_id ORDER BY feed, key_id')
    .map((row) => ({ feed: String(row.feed), keyId: String(row.key_id), count: Number(row.n) }));
}
