import type { Entry } from '../contract/entry.ts';
import { decodeEntry } from '../contract/entry-codec.ts';
import { decodeEnvelope } from '../contract/envelope.ts';
import { sealsOf } from '../contract/sealed-rules.ts';
import { unsealEntry } from '../gate/unseal.ts';
import { decryptSealed } from '../trust/seal.ts';
import { findContentKey } from './content-keys.ts';
import type { Store } from './open-store.ts';

/**
 * The entry in an envelope that was verified before, its content in clear. Where the content key is gone, by expiry or
 * with the folder it was in, the body stays closed, and status and handling are missing.
 */
export function readStoredEntry(store: Store, bytes: Uint8Array): Entry {
  const entry = decodeEntry(decodeEnvelope(bytes).payload);
  const opened = unsealEntry(entry, (feed, keyId) => findContentKey(store, feed, keyId));
  return 'code' in opened ? entry : opened;
}

/** What was sealed in it, for somebody who is to be shown that and no more; undefined: it is not sealed, or stays closed. */
export function storedPlaintext(store: Store, bytes: Uint8Array): Uint8Array | undefined {
  const { body, feed, seq } = decodeEntry(decodeEnvelope(bytes).payload);
  for (const sealed of sealsOf(body)) {
    const key = findContentKey(store, feed, sealed.keyId);
    if (key !== undefined) return decryptSealed(sealed, { feed, seq }, key);
  }
  return undefined;
}
