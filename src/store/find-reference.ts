import type { EntryReference } from '../contract/entry.ts';
import type { Store } from './open-store.ts';

/** What names an entry of another's or of ours, by its place (`feed/seq`) or whole identifier; nothing of what it says. */
export function findReference(store: Store, name: string): EntryReference | undefined {
  const place = /^(.+)\/(\d{1,15})$/.exec(name);
  const [where, values] =
    place === null
      ? ['entry_id = ?', [name.toLowerCase()]]
      : ['feed = ? AND seq = ?', [place[1]!, place[2]!]];
  const row =
    store.get(`SELECT feed, seq, entry_id, hash FROM inbox_entries WHERE ${where}`, ...values) ??
    store.get(
      `SELECT feed, seq, entry_id, hash FROM outbox_entries WHERE state <> 'abandoned' AND ${where}`,
      ...values,
    );
  if (row === undefined) return undefined;
  return {
    feed: String(row.feed),
    seq: Number(row.seq),
    entryId: String(row.entry_id),
    hash: row.hash as Uint8Array,
  };
}
