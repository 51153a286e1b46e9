import type { ConsolePerson } from './console-person.ts';
import type { Store } from './open-store.ts';
import type { ReadLine } from './read-line.ts';

/** What the page of the console has shown to somebody of late, by the read log. */
export type RecentReading = Pick<ReadLine, 'feed' | 'firstSeq' | 'lastSeq' | 'entryHash' | 'atMs'>;

/** No further back than so many lines; what is older is put on record again. */
const LOOK_BACK = 20_000;

/** What that person was shown for that purpose since then, by the member's clock. */
export function recentReadings(
  store: Store,
  { who, purpose }: Pick<ConsolePerson, 'who' | 'purpose'>,
  sinceMs: number,
): RecentReading[] {
  return store
    .all(
      `SELECT feed, first_seq, last_seq, entry_hash, at_ms FROM read_log
       WHERE number > (SELECT coalesce(max(number), 0) FROM read_log) - ?
         AND who = ? AND purpose IS ? AND way = 'console' AND at_ms >= ?`,
      LOOK_BACK,
      who,
      purpose ?? null,
      sinceMs,
    )
    .map((row) => ({
      feed: String(row.feed),
      firstSeq: Number(row.first_seq),
      lastSeq: Number(row.last_seq),
      entryHash: row.entry_hash as Uint8Array,
      atMs: Number(row.at_ms),
    }));
}
