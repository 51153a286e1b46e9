import type { Store } from './open-store.ts';
import type { SignedPlace } from './owed-heads.ts';

/** So many are kept of each receipt feed: enough for evidence, and no flood fills the disk. */
const KEPT = 64;

/** Keeps a statement that came off the hub. Part of a transaction that the caller has begun. */
export function keepOffHub(
  store: Store,
  statement: SignedPlace & { readonly bytes: Uint8Array },
  nowMs: number,
): void {
  const { feed, seq, hash, bytes } = statement;
  store.run(
    'INSERT OR IGNORE INTO statements_off_hub (feed, seq, hash, bytes, received_at_ms) VALUES (?, ?, ?, ?, ?)',
    feed,
    seq,
    hash,
    bytes,
    nowMs,
  );
  store.run(
    `DELETE FROM statements_off_hub WHERE id IN (
       SELECT id FROM statements_off_hub WHERE feed = ? ORDER BY id DESC LIMIT -1 OFFSET ?)`,
    feed,
    KEPT,
  );
}

/** The statements of a receipt feed that came off the hub. */
export function offHubStatements(
  store: Store,
  feed: string,
): { readonly bytes: Uint8Array; readonly receivedAtMs: number }[] {
  return store
    .all('SELECT bytes, received_at_ms FROM statements_off_hub WHERE feed = ? ORDER BY id', feed)
    .map((row) => ({ bytes: row.bytes as Uint8Array, receivedAtMs: Number(row.received_at_ms) }));
}
