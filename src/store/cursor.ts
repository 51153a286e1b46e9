import type { Store } from './open-store.ts';

/** Up to which inbox position a named reader has taken entries; 0 when it has taken none. */
export function readCursor(store: Store, name: string): number {
  return Number(store.get('SELECT position FROM cursors WHERE name = ?', name)?.position ?? 0);
}

/**
 * Moves a cursor forward, never back. It survives a crash of the process; after a power cut it may stand a few
 * entries earlier, which are then given out again under the same identifiers.
 */
export function advanceCursor(store: Store, name: string, position: number): void {
  store.lightTransaction(() => moveCursor(store, name, position));
}

/** The same as part of a transaction that the caller has begun, with what an entry has brought about. K4. */
export function moveCursor(store: Store, name: string, position: number): void {
  store.run(
    `INSERT INTO cursors (name, position) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET position = max(position, excluded.position)`,
    name,
    position,
  );
}
