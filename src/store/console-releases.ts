import { createHash } from 'node:crypto';
import type { Row, Store } from './open-store.ts';

/**
 * What somebody at the page wants to say and a second officer must agree to. In clear: the content keys stand in the same
 * file, so that a seal would keep it from nobody. It goes when it is said, sent back or over.
 */
export interface ConsoleRelease {
  /** SHA-256 of `payload` in hexadecimal: who agrees to it agrees to these bytes. */
  readonly id: string;
  /** K7: pseudonym of who wants to say it. */
  readonly by: string;
  readonly atMs: number;
  readonly expiresAtMs: number;
  /** The draft, as it is signed. */
  readonly payload: Uint8Array;
}

/** Part of a transaction. What is over goes. @returns its id */
export function keepConsoleRelease(store: Store, kept: Omit<ConsoleRelease, 'id'>): string {
  forgetExpiredReleases(store, kept.atMs);
  const id = releaseIdOf(kept.payload);
  store.run(
    'INSERT INTO console_releases (id, by, at_ms, expires_at_ms, payload) VALUES (?, ?, ?, ?, ?)',
    id,
    kept.by,
    kept.atMs,
    kept.expiresAtMs,
    kept.payload,
  );
  return id;
}

export function releaseIdOf(payload: Uint8Array): string {
  return createHash('sha256').update(payload).digest('hex');
}

/** Oldest first; also what is over and was not forgotten yet. */
export function consoleReleases(store: Store): ConsoleRelease[] {
  return store.all('SELECT * FROM console_releases ORDER BY at_ms, id').map(releaseOf);
}

export function findConsoleRelease(store: Store, id: string): ConsoleRelease | undefined {
  const row = store.get('SELECT * FROM console_releases WHERE id = ?', id);
  return row === undefined ? undefined : releaseOf(row);
}

/** Part of the transaction in which it is said or sent back. @returns false: somebody else was faster */
export function takeConsoleRelease(store: Store, id: string): boolean {
  return store.run('DELETE FROM console_releases WHERE id = ?', id) === 1;
}

export function forgetExpiredReleases(store: Store, nowMs: number): void {
  store.run('DELETE FROM console_releases WHERE expires_at_ms <= ?', nowMs);
}

function releaseOf(row: Row): ConsoleRelease {
  return {
    id: String(row.id),
    by: String(row.by),
    atMs: Number(row.at_ms),
    expiresAtMs: Number(row.expires_at_ms),
    payload: row.payload as Uint8Array,
  };
}
