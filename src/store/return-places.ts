import type { Store } from './open-store.ts';

/** Where an entry of a feed of returns stands: in the inbox, or in our outbox. */
export interface ReturnPlace {
  readonly feed: string;
  readonly seq: number;
  readonly isOwn: boolean;
}

/** How far inbox and outbox were looked through. */
export interface ReturnsSeen {
  readonly inbox: number;
  readonly outbox: number;
}

export const NOTHING_SEEN: ReturnsSeen = { inbox: 0, outbox: 0 };

/** What came into feeds of returns after that, and how far that is. What was closed and is opened later comes then. */
export function returnPlacesAfter(
  store: Store,
  { inbox, outbox }: ReturnsSeen,
): { readonly places: readonly ReturnPlace[]; readonly seen: ReturnsSeen } {
  // Up to here, whatever is there: feeds of other kinds are not looked through again.
  const ends = store.get(
    `SELECT (SELECT max(position) FROM inbox_entries) AS inbox, (SELECT max(rowid) FROM outbox_entries) AS outbox`,
  );
  const seen = { inbox: Number(ends?.inbox ?? 0), outbox: Number(ends?.outbox ?? 0) };
  const received = store.all(
    `SELECT feed, seq FROM inbox_entries WHERE position > ? AND position <= ? AND feed LIKE '%.return'
     ORDER BY position`,
    inbox,
    seen.inbox,
  );
  const said = store.all(
    `SELECT feed, seq FROM outbox_entries
     WHERE rowid > ? AND rowid <= ? AND feed LIKE '%.return' AND state <> 'abandoned' ORDER BY rowid`,
    outbox,
    seen.outbox,
  );
  const placesOf = (rows: typeof said, isOwn: boolean): ReturnPlace[] =>
    rows.map(({ feed, seq }) => ({ feed: String(feed), seq: Number(seq), isOwn }));
  return { places: [...placesOf(received, false), ...placesOf(said, true)], seen };
}
