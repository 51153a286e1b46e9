import type { EntryReader, Purpose } from '../contract/entry.ts';
import type { Store } from './open-store.ts';

/** Who opened an entry by the read log: a line for each pseudonym and purpose, the earliest reader first. */
export function entryReaders(
  store: Store,
  { feed, seq }: { readonly feed: string; readonly seq: number },
  limit: number,
): EntryReader[] {
  return store
    .all(
      `SELECT who, purpose, min(at_ms) AS first, max(at_ms) AS last, count(*) AS count FROM read_log
       WHERE feed = ?1 AND first_seq <= ?2 AND last_seq >= ?2 GROUP BY who, purpose ORDER BY first, who, purpose LIMIT ?3`,
      feed,
      seq,
      limit,
    )
    .map((row) => ({
      who: String(row.who),
      ...(row.purpose !== null && { purpose: row.purpose as Purpose }),
      firstAtMs: Number(row.first),
      lastAtMs: Number(row.last),
      count: Number(row.count),
    }));
}
