import { DatabaseSync } from 'node:sqlite';

/** The least that a durable inbox is: the bytes by their number, each run one transaction on the disk. */
export interface PlainInbox {
  /** The run is on the disk when this returns. */
  keep(run: readonly Uint8Array[]): void;
  close(): void;
}

/** SQLite as the product has it: WAL, `synchronous=FULL`. */
export function openPlainInbox(path: string): PlainInbox {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec(
    'CREATE TABLE IF NOT EXISTS entries (position INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT',
  );
  const insert = database.prepare('INSERT INTO entries (bytes) VALUES (?)');
  return {
    keep: (run) => {
      database.exec('BEGIN IMMEDIATE');
      for (const bytes of run) insert.run(bytes);
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
}
