import { createHmac } from 'node:crypto';
import type { RandomBytes } from '../contract/clock.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { StoreError } from './errors.ts';
import { homeFilePath, type ParticipantHome, readHomeFile } from './home.ts';
import type { Store } from './open-store.ts';

const KEY_BYTES = 32;
/** Hexadecimal digits: 128 bits. */
const LENGTH = 32;

/**
 * The pseudonym under which a person's readings are kept: HMAC-SHA256 of the name with a key of this home, made when it
 * is first needed. K7: whoever has the database, or a backup of it, and not that file cannot try names.
 * @throws {StoreError} `STORE_LOOSE_PERMISSIONS`, `STORE_BAD_FILE`, or when it cannot be written
 */
export function readerPseudonym(
  home: ParticipantHome,
  store: Store,
  name: string,
  random: RandomBytes,
): string {
  const key = readKey(home) ?? makeKey(home, store, random);
  return createHmac('sha256', key).update(name.normalize('NFC')).digest('hex').slice(0, LENGTH);
}

function readKey(home: ParticipantHome): Uint8Array | undefined {
  try {
    const key = Buffer.from(readHomeFile(home, 'readersKey').trim(), 'base64url');
    if (key.length === KEY_BYTES) return key;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_MISSING_FILE') return undefined;
    throw error;
  }
  throw new StoreError(
    'STORE_BAD_FILE',
    `${homeFilePath(home, 'readersKey')} holds no key; restore it from its backup, or move it away: then a new one is made, and earlier readings are under other pseudonyms`,
  );
}

/** The write lock of the database keeps two processes from making two. */
function makeKey(home: ParticipantHome, store: Store, random: RandomBytes): Uint8Array {
  return store.transaction(() => {
    const made = readKey(home);
    if (made !== undefined) return made;
    const key = random(KEY_BYTES);
    const text = Buffer.from(key).toString('base64url');
    writeFileAtomic(homeFilePath(home, 'readersKey'), `${text}\n`, 0o600);
    return key;
  });
}
