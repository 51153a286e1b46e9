import { createPrivateKey, createPublicKey, type KeyObject, sign as signWith } from 'node:crypto';
import type { SecondJwk } from '../contract/directory.ts';
import { plainBytes } from '../contract/plain-bytes.ts';
import { decodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { protectedHeaderOf, type SignatureType } from './protected-header.ts';
import { secondThumbprintOf } from './thumbprint.ts';

/** Lengths of ML-DSA-44 (FIPS 204, table 2). */
const PUBLIC_KEY_BYTES = 1_312;
export const SECOND_SIGNATURE_BYTES = 2_420;

/** Where the seed from which the matrix is made ends, and the key itself begins (FIPS 204, algorithm 22). */
const MATRIX_SEED_BYTES = 32;

/** PKCS #8 wrapping of the seed of an ML-DSA-44 key (RFC 9881, section 6). */
const PKCS8_PREFIX = Buffer.from('3034020100300b060960864801650304031104228020', 'hex');

/** What makes the second of two signatures. */
export interface SecondSigningKey {
  readonly publicJwk: SecondJwk;
  /** Constant header of every second signature of this key. */
  readonly protectedHeader: Uint8Array;
  /**
   * An ML-DSA-44 signature with an empty context (FIPS 204, algorithm 2). OpenSSL makes the hedged kind, with randomness of the
   * machine in it, and node:crypto has no way to the other: not the same for the same bytes, the one exception to K10.
   */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** The same, with its private half in memory. */
export interface ExportableSecondKey extends SecondSigningKey {
  readonly privateKey: KeyObject;
}

/**
 * The ML-DSA-44 key of a 32-byte seed (FIPS 204, algorithm 6; RFC 9964).
 * @throws {TrustError} `TRUST_BAD_KEY` when the seed has another length
 */
export function secondKeyFromSeed(seed: Uint8Array): ExportableSecondKey {
  if (seed.length !== 32) {
    throw new TrustError('TRUST_BAD_KEY', `a seed of ML-DSA-44 has 32 bytes, this one has ${seed.length}`);
  }
  const der = Buffer.concat([PKCS8_PREFIX, seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { pub } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicJwk: SecondJwk = { kty: 'AKP', alg: 'ML-DSA-44', pub: String(pub) };
  const sign = (bytes: Uint8Array) => plainBytes(signWith(null, bytes, privateKey));
  return { publicJwk, protectedHeader: secondHeaderOf(publicJwk), privateKey, sign };
}

/** The only header that a second signature of this key may have under what it signs, which is an entry mostly. */
export function secondHeaderOf(jwk: SecondJwk, typ: SignatureType = 'karaula-entry+jws'): Uint8Array {
  return protectedHeaderOf(secondThumbprintOf(jwk), typ, 'ML-DSA-44');
}

/** Why a public ML-DSA-44 key cannot be trusted, or `undefined` when it can. `pub` is base64url. */
export function findSecondKeyWeakness(pub: string): string | undefined {
  const bytes = decodeBase64url(pub);
  if (bytes?.length !== PUBLIC_KEY_BYTES)
    return `pub must be ${PUBLIC_KEY_BYTES} bytes in base64url without padding`;
  // With t1 = 0 the challenge drops out of what is verified: everybody can sign for such a key.
  return bytes.subarray(MATRIX_SEED_BYTES).every((byte) => byte === 0) ? 'pub is a key of nobody' : undefined;
}

/**
 * Loads a public ML-DSA-44 key for verification.
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function loadSecondKey({ kty, alg, pub }: SecondJwk): KeyObject {
  const weakness = findSecondKeyWeakness(pub);
  if (weakness !== undefined) {
    throw new TrustError('TRUST_BAD_KEY', `this ML-DSA-44 public key cannot be trusted: ${weakness}`);
  }
  return createPublicKey({ key: { kty, alg, pub }, format: 'jwk' });
}
