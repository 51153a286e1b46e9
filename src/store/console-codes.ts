import { type ConsolePerson, consolePersonColumns, consolePersonOf } from './console-person.ts';
import type { Store } from './open-store.ts';

/** A code that is over is known as that for so long; then it is as one that never was. */
const REMEMBERED_MS = 86_400_000;

/** Keeps the hash of a code with which somebody may sign in once, before `endsAtMs`. */
export function keepSignInCode(
  store: Store,
  hash: Uint8Array,
  person: ConsolePerson,
  endsAtMs: number,
): void {
  store.run(
    'INSERT INTO console_codes (hash, who, role, purpose, release_key_file, ends_at_ms) VALUES (?, ?, ?, ?, ?, ?)',
    hash,
    ...consolePersonColumns(person),
    endsAtMs,
  );
}

/** Who may sign in by it; it is gone then, so that of two who come with it at once one gets in. */
export function takeSignInCode(
  store: Store,
  hash: Uint8Array,
  nowMs: number,
): ConsolePerson | 'late' | 'unknown' {
  // What is wrong is found without the write lock: whoever guesses holds up nobody.
  if (store.get('SELECT 1 FROM console_codes WHERE hash = ?', hash) === undefined) return 'unknown';
  return store.transaction(() => {
    store.run('DELETE FROM console_codes WHERE ends_at_ms < ?', nowMs - REMEMBERED_MS);
    const row = store.get('SELECT * FROM console_codes WHERE hash = ?', hash);
    if (row === undefined) return 'unknown';
    if (nowMs >= Number(row.ends_at_ms)) return 'late';
    store.run('DELETE FROM console_codes WHERE hash = ?', hash);
    return consolePersonOf(row);
  });
}
