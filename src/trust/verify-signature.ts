import { verify } from 'node:crypto';
import type { Envelope } from '../contract/envelope.ts';
import { SIGNATURE_BYTES } from '../contract/limits.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { SECOND_SIGNATURE_BYTES } from './second-key.ts';
import { signingInput } from './signing-input.ts';
import type { TrustedKey } from './trusted-key.ts';

/** Which signature is wrong: the first, or the second; or that there is no second one, or one that is not asked for. */
export type SignatureFault = 'first' | 'second' | 'second-missing' | 'second-not-asked';

/**
 * Whether the envelope's own signature is this key's, and the second one too where the directory lists a second key. The
 * headers must be the key's, byte for byte: what a stranger's header says is never interpreted. K1.
 */
export function verifySignature(envelope: Envelope, key: TrustedKey): boolean {
  return findSignatureFault(envelope, key) === undefined;
}

/** What is wrong with an envelope's signatures; `undefined` when just those that the directory asks for are there and good. */
export function findSignatureFault(envelope: Envelope, key: TrustedKey): SignatureFault | undefined {
  const { payload, second } = envelope;
  const shape = findShapeFault(envelope, key);
  if (shape !== undefined) return shape;
  // The bare KeyObject: the `{key, …}` wrapper costs a fifth more on every call.
  if (!verify(null, signingInput(envelope.protected, payload), key.publicKey, envelope.signature)) {
    return 'first';
  }
  if (key.second === undefined) return undefined;
  const isGood =
    second !== undefined &&
    verify(null, signingInput(second.protected, payload), key.second.publicKey, second.signature);
  return isGood ? undefined : 'second';
}

/** The same, as far as it shows without checking a signature. K2: which there must be, the envelope never says. */
export function findShapeFault(envelope: Envelope, key: TrustedKey): SignatureFault | undefined {
  const { signature, second } = envelope;
  if (signature.length !== SIGNATURE_BYTES) return 'first';
  if (!isSameBytes(envelope.protected, key.protectedHeader)) return 'first';
  // Bytes for which nobody vouches.
  if (key.second === undefined) return second === undefined ? undefined : 'second-not-asked';
  if (second === undefined) return 'second-missing';
  if (second.signature.length !== SECOND_SIGNATURE_BYTES) return 'second';
  return isSameBytes(second.protected, key.second.protectedHeader) ? undefined : 'second';
}
