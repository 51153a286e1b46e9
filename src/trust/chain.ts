import { hash } from 'node:crypto';

/** `prev` of the first entry of a feed: 32 zero bytes. */
export const GENESIS: Uint8Array = new Uint8Array(32);

/** SHA-256 of an envelope's exact bytes, signature included: what the next entry's `prev` must be. */
export function hashEnvelope(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(hash('sha256', bytes, 'buffer'));
}
