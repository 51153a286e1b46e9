import type { Store } from './open-store.ts';

/** Puts on record that a console of this member listens there; once, however often it is killed and started. */
export function noteConsolePort(store: Store, port: number, nowMs: number): void {
  store.run('INSERT OR REPLACE INTO console_ports (port, since_ms) VALUES (?, ?)', port, nowMs);
}

export function dropConsolePort(store: Store, port: number): void {
  store.run('DELETE FROM console_ports WHERE port = ?', port);
}

/** Where consoles of this member listen, the newest first; one that was killed may be among them. */
export function consolePorts(store: Store): number[] {
  return store
    .all('SELECT port FROM console_ports ORDER BY since_ms DESC, port')
    .map(({ port }) => Number(port));
}
