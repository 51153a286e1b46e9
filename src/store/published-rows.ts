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
  // In a table that goes with this connection, not in memory: a file of a million rows may be published again.
  store.run(
    'CREATE TEMP TABLE IF NOT EXISTS met_rows (digest BLOB PRIMARY KEY, times INTEGER) WITHOUT ROWID',
  );
  store.run('DELETE FROM met_rows');
  return {
    wasTaken: (digest) => {
      const taken = Number(
        store.get(
          `SELECT count(*) AS n FROM outbox_entries
           WHERE substr(row_digest, 1, 8) = substr(?1, 1, 8) AND row_digest = ?1 AND rowid <= ?2 AND state <> 'abandoned'`,
          digest,
          last,
        )?.n,
      );
      if (taken === 0) return false;
      const met = store.get(
        `INSERT INTO met_rows (digest, times) VALUES (?, 1)
         ON CONFLICT (digest) DO UPDATE SET times = times + 1 RETURNING times`,
        digest,
      );
      return Number(met?.times) <= taken;
    },
  };
}
