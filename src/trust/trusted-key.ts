import type { KeyObject } from 'node:crypto';
import type { SignatureKey } from '../contract/directory.ts';
import { protectedHeaderOf, SIGNATURE_TYPES } from './protected-header.ts';
import { loadPublicKey } from './public-key.ts';
import { type PublicJwk, thumbprintOf } from './thumbprint.ts';

/** A participant's key for signatures, as the verified directory vouches for it. Times: milliseconds since 1970. */
export interface TrustedKey {
  readonly kid: string;
  readonly use: SignatureKey['use'];
  /** The one participant whose key it is. */
  readonly participant: string;
  readonly publicKey: KeyObject;
  /** The only header a signature of this key may have. */
  readonly protectedHeader: Uint8Array;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** Nothing that was issued from here on is accepted. */
  readonly revokedAtMs?: number;
  /** K6: what it signed from here on is re-graded, unless somebody had it before (gate/taint.ts). */
  readonly suspectSinceMs?: number;
}

/** A key as the directory lists it. */
export function listSignatureKey(
  jwk: PublicJwk,
  use: SignatureKey['use'],
  { notBefore, notAfter }: Pick<SignatureKey, 'notBefore' | 'notAfter'>,
): SignatureKey {
  const { kty, crv, x } = jwk;
  return { kid: thumbprintOf(jwk), use, suite: 'Ed25519', jwk: { kty, crv, x }, notBefore, notAfter };
}

/**
 * Makes a directory's key ready for use.
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function trustKey(participant: string, key: SignatureKey): TrustedKey {
  return {
    kid: key.kid,
    use: key.use,
    participant,
    publicKey: loadPublicKey(key.jwk),
    protectedHeader: protectedHeaderOf(key.kid, SIGNATURE_TYPES[key.use]),
    notBeforeMs: Date.parse(key.notBefore),
    notAfterMs: Date.parse(key.notAfter),
    ...(key.revokedAt === undefined ? {} : { revokedAtMs: Date.parse(key.revokedAt) }),
    ...(key.suspectSince === undefined ? {} : { suspectSinceMs: Date.parse(key.suspectSince) }),
  };
}

/** Whether the key was good at that moment: from `notBefore`, up to and with `notAfter`, and before `revokedAt`. K6. */
export function isKeyValidAt(key: TrustedKey, atMs: number): boolean {
  if (!(atMs >= key.notBeforeMs && atMs <= key.notAfterMs)) return false;
  return key.revokedAtMs === undefined || atMs < key.revokedAtMs;
}
