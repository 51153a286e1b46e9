import type { SignatureKey } from '../contract/directory.ts';

/**
 * What a signature was made for. It stands in the signed header, so a signature of one kind never passes as
 * another (RFC 8725, section 3.11).
 */
export type SignatureType = 'karaula-entry+jws' | 'karaula-release+jws' | 'karaula-key-request+jws';

export const SIGNATURE_TYPES: Readonly<Record<SignatureKey['use'], SignatureType>> = {
  sign: 'karaula-entry+jws',
  release: 'karaula-release+jws',
};

/**
 * The protected header of a key, as exact UTF-8 bytes: constant, so a verifier compares bytes and never parses
 * a stranger's JSON. `alg` is the fully specified name of RFC 9864, and that of RFC 9964 for a second signature.
 */
export function protectedHeaderOf(
  kid: string,
  typ: SignatureType,
  alg: 'Ed25519' | 'ML-DSA-44' = 'Ed25519',
): Uint8Array {
  return new TextEncoder().encode(`{"alg":"${alg}","kid":"${kid}","typ":"${typ}"}`);
}
