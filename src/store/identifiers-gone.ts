import type { Store } from './open-store.ts';

/** It was taken back. Part of a transaction. */
export function forgetIdentifiersOf(store: Store, entryId: string): void {
  store.run('DELETE FROM own_identifiers WHERE entry_id = ?', entryId);
}

/** Erases the identifiers of entries whose time is over. Part of a transaction. @returns how many */
export function forgetIdentifiers(store: Store, nowMs: number): number {
  store.run('DELETE FROM inbox_tokens WHERE expires_at_ms <= ?', nowMs);
  return store.run('DELETE FROM own_identifiers WHERE expires_at_ms <= ?', nowMs);
}
