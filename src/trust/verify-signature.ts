import { verify } from 'node:crypto';
import type { Envelope } from '../contract/envelope.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { signingInput } from './signing-input.ts';
import type { TrustedKey } from './trusted-key.ts';

/** An Ed25519 signature (RFC 8032, section 5.1.6). */
export const SIGNATURE_BYTES = 64;

/**
 * Whether the envelope's own signature is this key's. The envelope's header must be the key's, byte for byte:
 * what a stranger's header says is never interpreted. K1.
 */
export function verifySignature(envelope: Envelope, key: TrustedKey): boolean {
  if (envelope.signature.length !== SIGNATURE_BYTES) return false;
  if (!isSameBytes(envelope.protected, key.protectedHeader)) return false;
  // The bare KeyObject: the `{key, …}` wrapper costs a fifth more on every call.
  return verify(null, signingInput(envelope.protected, envelope.payload), key.publicKey, envelope.signature);
}
