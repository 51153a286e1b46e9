import { StoreError } from './errors.ts';

// Primary result codes of SQLite; the extended ones carry more in the upper bits.
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_READONLY = 8;
const SQLITE_IOERR = 10;
/** The index of the log, `-shm`, cannot grow (https://sqlite.org/rescode.html#ioerr_shmsize). */
const SQLITE_IOERR_SHMSIZE = 4874;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;

/** Says what the database or the file system answered as a StoreError; anything else is returned as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const because = { cause: error };
  const { code, errcode } = error as Error & { code?: string; errcode?: number };
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, because);
  if (code === 'ENOENT') {
    return new StoreError('STORE_MISSING_FILE', `${path} is not there; make its folder first`, because);
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return noAccess(path, because);
  if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return error;
  if (errcode === SQLITE_IOERR_SHMSIZE) return diskFull(path, because);
  switch (errcode & 0xff) {
    case SQLITE_FULL:
      return diskFull(path, because);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return new StoreError(
        'STORE_LOCKED',
        `${path} is in use by another process for too long; end that process, then run this again`,
        because,
      );
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return new StoreError(
        'STORE_CORRUPT',
        `${path} is damaged or not a database of karaula; put it aside and restore it from a backup`,
        because,
      );
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
      return noAccess(path, because);
    case SQLITE_IOERR:
      return new StoreError('STORE_FAILED', `the disk failed under ${path}: ${error.message}`, because);
    default:
      return new StoreError('STORE_FAILED', `${path}: ${error.message}`, because);
  }
}

function diskFull(path: string, because: ErrorOptions): StoreError {
  return new StoreError(
    'STORE_DISK_FULL',
    `the disk that holds ${path} is full; free some space, then run this again (nothing half done is left)`,
    because,
  );
}

function noAccess(path: string, because: ErrorOptions): StoreError {
  return new StoreError(
    'STORE_UNREADABLE_FILE',
    `${path} cannot be opened for reading and writing; check that it exists and who owns it`,
    because,
  );
}
