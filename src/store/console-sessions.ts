import { type ConsolePerson, consolePersonColumns, consolePersonOf } from './console-person.ts';
import type { Store } from './open-store.ts';

/** Somebody who has signed in at a console. */
export interface ConsoleSession {
  readonly person: ConsolePerson;
  readonly beganAtMs: number;
  /** When the person last did something. */
  readonly activeAtMs: number;
}

/** Keeps a session under the hash of its token, at the console of that port. */
export function keepSession(
  store: Store,
  hash: Uint8Array,
  port: number,
  person: ConsolePerson,
  nowMs: number,
): void {
  store.run(
    `INSERT INTO console_sessions (hash, port, who, role, purpose, release_key_file, began_at_ms, active_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    hash,
    port,
    ...consolePersonColumns(person),
    nowMs,
    nowMs,
  );
}

export function findSession(store: Store, hash: Uint8Array, port: number): ConsoleSession | undefined {
  const row = store.get('SELECT * FROM console_sessions WHERE hash = ? AND port = ?', hash, port);
  if (row === undefined) return undefined;
  return {
    person: consolePersonOf(row),
    beganAtMs: Number(row.began_at_ms),
    activeAtMs: Number(row.active_at_ms),
  };
}

export function noteActive(store: Store, hash: Uint8Array, nowMs: number): void {
  store.run('UPDATE console_sessions SET active_at_ms = ? WHERE hash = ?', nowMs, hash);
}

export function dropSession(store: Store, hash: Uint8Array): void {
  store.run('DELETE FROM console_sessions WHERE hash = ?', hash);
}

/** All sessions of a console that ends. */
export function dropSessionsOf(store: Store, port: number): void {
  store.run('DELETE FROM console_sessions WHERE port = ?', port);
}

/** Those of any console in which nobody did anything since, or that began before. */
export function dropOldSessions(store: Store, activeSinceMs: number, begunSinceMs: number): void {
  store.run(
    'DELETE FROM console_sessions WHERE active_at_ms < ? OR began_at_ms < ?',
    activeSinceMs,
    begunSinceMs,
  );
}
