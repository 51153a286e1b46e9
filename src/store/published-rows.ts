import type { Store } from './open-store.ts';

/** Knows again the rows that earlier runs have published. */
export interface PublishedRows {
  /**
   * Whether an earlier run took this row. Of rows that are the same, letter for letter, as many are known as were
   * taken, so that a file that holds a row twice is neither cut short nor doubled.
   */
  wasTaken(rowDigest: Uint8Array): boolean;
}

/** What is placed from now on does not count as earlier. */
export function publishedRows(store: Store): PublishedRows {
  const last = Number(store.get('SELECT max(rowid) AS id FROM outbox_entries')?.id ?? 0);
  const met = new Map<string, number>();
  return {
    wasTaken: (digest) => {
      const taken = Number(
        store.get(
          `SELECT count(*) AS n FROM outbox_entries WHERE row_digest = ? AND rowid <= ? AND state <> 'abandoned'`,
          digest,
          last,
        )?.n,
      );
      if (taken === 0) return false;
      const name = Buffer.from(digest).toString('base64');
      const times = (met.get(name) ?? 0) + 1;
      met.set(name, times);
      return times <= taken;
    },
  };
}
