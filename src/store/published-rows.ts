import type { Store } from './open-store.ts';

/** Knows again the rows that earlier runs have published. */
export interface PublishedRows {
  /**
   * Whether an earlier run took this row. Of rows that are the same, letter for letter, as many are known as were
   * taken, so that a file that holds a row twice is neither cut short nor doubled.
   */
  wasTaken(rowDigest: Uint8Array): boolean;
}

/**
 * What is placed from now on does not count as earlier. Digests are kept in the order in which they came, so an outbox of
 * a million costs a second here, once, and nothing for each row that is placed.
 */
export function publishedRows(store: Store): PublishedRows {
  // In a table that goes with this connection, not in memory.
  store.run(
    'CREATE TEMP TABLE IF NOT EXISTS taken_rows (digest BLOB PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID',
  );
  store.run('DELETE FROM taken_rows');
  store.run(
    `INSERT INTO taken_rows SELECT row_digest, count(*) FROM outbox_entries INDEXED BY outbox_digests
     WHERE row_digest IS NOT NULL GROUP BY row_digest`,
  );
  store.run(
    `UPDATE taken_rows SET times = taken_rows.times - given_up.times FROM (
       SELECT row_digest, count(*) AS times FROM outbox_entries
       WHERE state = 'abandoned' AND row_digest IS NOT NULL GROUP BY row_digest) AS given_up
     WHERE digest = given_up.row_digest`,
  );
  return {
    wasTaken: (digest) =>
      store.run('UPDATE taken_rows SET times = times - 1 WHERE digest = ? AND times > 0', digest) > 0,
  };
}
