import type { Store } from './open-store.ts';

/** Where an entry is kept: another's in the inbox, or our own in the outbox. */
export interface KeptPlace {
  readonly feed: string;
  readonly seq: number;
  readonly isOwn: boolean;
}

/**
 * The place of the entry with this hash. There is no index by hash, which every arrival would pay for: this reads all,
 * and is for what a person does.
 */
export function findPlaceByHash(store: Store, hash: Uint8Array): KeptPlace | undefined {
  const row =
    store.get('SELECT feed, seq, 0 AS own FROM inbox_entries WHERE hash = ?', hash) ??
    store.get(`SELECT feed, seq, 1 AS own FROM outbox_entries WHERE hash = ? AND state <> 'abandoned'`, hash);
  if (row === undefined) return undefined;
  return { feed: String(row.feed), seq: Number(row.seq), isOwn: row.own === 1 };
}
