import { type ConsolePerson, consolePersonColumns, consolePersonOf } from './console-person.ts';
import type { Store } from './open-store.ts';

/** A passkey by which a person signs in at the page, always in the role in which it was made. */
export interface KeptPasskey {
  /** Of the credential, in base64url. */
  readonly id: string;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often it was used, as far as its authenticator counts. */
  readonly counter: number;
  readonly person: ConsolePerson;
}

export function keepPasskey(
  store: Store,
  { id, publicKey, counter, person }: KeptPasskey,
  nowMs: number,
): void {
  store.run(
    `INSERT INTO console_passkeys (id, public_key, counter, who, role, purpose, release_key_file, made_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    publicKey,
    counter,
    ...consolePersonColumns(person),
    nowMs,
  );
}

export function findPasskey(store: Store, id: string): KeptPasskey | undefined {
  const row = store.get('SELECT * FROM console_passkeys WHERE id = ?', id);
  if (row === undefined) return undefined;
  return {
    id,
    publicKey: Uint8Array.from(row.public_key as Uint8Array),
    counter: Number(row.counter),
    person: consolePersonOf(row),
  };
}

/** Whether nobody else has used it since it was found: of two who do at once, one may. */
export function noteUse(store: Store, { id, counter }: KeptPasskey, newCounter: number): boolean {
  const sql = 'UPDATE console_passkeys SET counter = ? WHERE id = ? AND counter = ?';
  return store.run(sql, newCounter, id, counter) === 1;
}

/** Their identifiers, of that person in any role. */
export function passkeysOf(store: Store, who: string): string[] {
  return store
    .all('SELECT id FROM console_passkeys WHERE who = ? ORDER BY made_at_ms, id', who)
    .map(({ id }) => String(id));
}

/** @returns how many there were */
export function dropPasskeys(store: Store, who: string): number {
  return store.run('DELETE FROM console_passkeys WHERE who = ?', who);
}
