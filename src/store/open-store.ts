import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { asStoreError } from './disk-failure.ts';
import { migrate } from './schema.ts';

export type Row = Record<string, SQLOutputValue>;

/** One participant's database file: outbox, inbox, verdicts and cursors. */
export interface Store {
  readonly path: string;
  /** Runs one statement; statements are prepared once. Returns how many rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Runs one INSERT of one row. Returns its rowid; `RETURNING` would cost as much as the row. */
  insert(sql: string, ...values: SQLInputValue[]): number;
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** One effect: all of `effect` or nothing, and on the disk when this returns. Takes the write lock first. */
  transaction<T>(effect: () => T): T;
  /** As `transaction`, but after a power cut (not after a crash of the process) the effect may be undone. */
  lightTransaction<T>(effect: () => T): T;
  /** Calls `listener` after each transaction of this process; returns how to stop that. */
  onCommit(listener: () => void): () => void;
  /**
   * Brings what was written into the file and empties the log beside it (SQLite's `-wal`), in which what was erased would
   * stand on. False: another process is reading; ask again.
   */
  emptyLog(): boolean;
  /** Writes the whole file anew: what was deleted before deleting overwrote stands in no gap of it. Takes its size again. */
  rewrite(): void;
  close(): void;
}

export interface StoreOptions {
  /** How long to wait for another process's write lock. @default 10_000 */
  readonly busyTimeoutMs?: number;
}

const BUSY_TIMEOUT_MS = 10_000;

/**
 * Pages of 8 KiB, in a new file: an envelope has about one, and a run writes fewer of them. What was written is brought
 * from the log into the file after 4 MiB, as it would be with pages of 4 KiB. What is deleted is overwritten. K7
 */
const SETTINGS = `PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 500;
  PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON`;

/**
 * Opens the database, makes it or brings it up to date.
 * K3, K4: WAL with `synchronous=FULL`, so that what a transaction has done survives a power cut.
 * @throws {StoreError} `STORE_CORRUPT`, `STORE_NEWER_SCHEMA`, `STORE_LOCKED`, `STORE_DISK_FULL`, `STORE_UNREADABLE_FILE`
 */
export function openStore(path: string, options: StoreOptions = {}): Store {
  return guard(path, () => {
    // The owner's alone, and so are the files that SQLite puts beside it: they get the mode of this one.
    closeSync(openSync(path, 'a', 0o600));
    const database = new DatabaseSync(path, { timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS });
    try {
      database.exec(SETTINGS);
      migrate(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
    return storeOver(database, path, options);
  });
}

function storeOver(database: DatabaseSync, path: string, options: StoreOptions): Store {
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let found = statements.get(sql);
    if (found === undefined) {
      found = database.prepare(sql);
      statements.set(sql, found);
    }
    return found;
  };
  const listeners = new Set<() => void>();
  const transaction = <T>(effect: () => T): T => {
    const result = guard(path, () => runTransaction(database, effect));
    for (const listener of listeners) listener();
    return result;
  };
  return {
    path,
    run: (sql, ...values) => guard(path, () => Number(statement(sql).run(...values).changes)),
    insert: (sql, ...values) => guard(path, () => Number(statement(sql).run(...values).lastInsertRowid)),
    get: (sql, ...values) => guard(path, () => statement(sql).get(...values)),
    all: (sql, ...values) => guard(path, () => statement(sql).all(...values)),
    transaction,
    lightTransaction: (effect) => {
      database.exec('PRAGMA synchronous = NORMAL');
      try {
        return transaction(effect);
      } finally {
        database.exec('PRAGMA synchronous = FULL');
      }
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emptyLog: () => guard(path, () => emptyLog(database, options.busyTimeoutMs ?? BUSY_TIMEOUT_MS)),
    rewrite: () => guard(path, () => database.exec('VACUUM')),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

/** Whoever reads meanwhile is not waited for. */
function emptyLog(database: DatabaseSync, timeoutMs: number): boolean {
  database.exec('PRAGMA busy_timeout = 50');
  try {
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${timeoutMs}`);
  }
}

function runTransaction<T>(database: DatabaseSync, effect: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = effect();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have rolled it back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function guard<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw asStoreError(error, path);
  }
}
