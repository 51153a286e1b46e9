import type { KeyObject } from 'node:crypto';
import type { LastGoodPlace, SecondJwk, SignatureKey } from '../contract/directory.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { decodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { protectedHeaderOf, SIGNATURE_TYPES } from './protected-header.ts';
import { loadPublicKey } from './public-key.ts';
import { loadSecondKey, secondHeaderOf } from './second-key.ts';
import { type SigningJwk, thumbprintOf } from './thumbprint.ts';

/** A participant's key for signatures, as the verified directory vouches for it. Times: milliseconds since 1970. */
export interface TrustedKey {
  readonly kid: string;
  readonly use: SignatureKey['use'];
  /** The one participant whose key it is. */
  readonly participant: string;
  readonly publicKey: KeyObject;
  /** The only header a signature of this key may have. */
  readonly protectedHeader: Uint8Array;
  /** Each of its signatures has a second one, by this key and under this header; absent: none has. */
  readonly second?: { readonly publicKey: KeyObject; readonly protectedHeader: Uint8Array };
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** Nothing that was issued from here on is accepted. */
  readonly revokedAtMs?: number;
  /** K6: what it signed from here on is re-graded, unless somebody had it before (gate/taint.ts). */
  readonly suspectSinceMs?: number;
  /**
   * From here on, the first of `suspectSinceMs`, `revokedAtMs` and `notAfterMs`, the key's own word is not enough: whoever
   * holds it can write any time on an entry. K6
   */
  readonly inDoubtFromMs: number;
  /** By feed: up to and with that place it is good where that entry stands, and nowhere above it. */
  readonly lastGood?: ReadonlyMap<string, { readonly seq: number; readonly hash: Uint8Array }>;
}

/**
 * A key as the directory lists it, of the suite that its public half is of.
 * @throws {TrustError} `TRUST_BAD_KEY` when it has a second key and is not for entries
 */
export function listSignatureKey(
  { kty, crv, x, second }: SigningJwk,
  use: SignatureKey['use'],
  { notBefore, notAfter }: Pick<SignatureKey, 'notBefore' | 'notAfter'>,
): SignatureKey {
  const jwk = { kty, crv, x };
  const kid = thumbprintOf(jwk);
  if (second === undefined) return { kid, use, suite: 'Ed25519', jwk, notBefore, notAfter };
  if (use !== 'sign') throw new TrustError('TRUST_BAD_KEY', 'only a key for entries makes two signatures');
  return { kid, use, suite: 'Ed25519+ML-DSA-44', jwk, second, notBefore, notAfter };
}

/**
 * Makes a directory's key ready for use.
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function trustKey(participant: string, key: SignatureKey): TrustedKey {
  const { notAfter, revokedAt = notAfter, suspectSince = revokedAt, lastGood } = key;
  return {
    kid: key.kid,
    use: key.use,
    participant,
    publicKey: loadPublicKey(key.jwk),
    protectedHeader: protectedHeaderOf(key.kid, SIGNATURE_TYPES[key.use]),
    ...(key.suite === 'Ed25519' ? {} : { second: trustSecond(key.second) }),
    notBeforeMs: Date.parse(key.notBefore),
    notAfterMs: Date.parse(notAfter),
    ...(key.revokedAt === undefined ? {} : { revokedAtMs: Date.parse(key.revokedAt) }),
    ...(key.suspectSince === undefined ? {} : { suspectSinceMs: Date.parse(key.suspectSince) }),
    inDoubtFromMs: Math.min(Date.parse(suspectSince), Date.parse(revokedAt), Date.parse(notAfter)),
    ...(lastGood === undefined ? {} : { lastGood: new Map(lastGood.map(placeOf)) }),
  };
}

function placeOf({ feed, seq, hash }: LastGoodPlace): [string, { seq: number; hash: Uint8Array }] {
  // One that is no hash, which no directory has, would stand nowhere.
  return [feed, { seq, hash: decodeBase64url(hash) ?? new Uint8Array() }];
}

function trustSecond(jwk: SecondJwk): TrustedKey['second'] & {} {
  return { publicKey: loadSecondKey(jwk), protectedHeader: secondHeaderOf(jwk) };
}

/** The public half of a listed key. */
export function signingJwkOf(key: SignatureKey): SigningJwk {
  return key.suite === 'Ed25519' ? key.jwk : { ...key.jwk, second: key.second };
}

/** Whether a key signs as it is listed: with the same second key, or with none. */
export function isSigningAsListed({ second }: SigningJwk, listed: TrustedKey): boolean {
  if (second === undefined || listed.second === undefined) return second === listed.second;
  return isSameBytes(secondHeaderOf(second), listed.second.protectedHeader);
}

/** Whether the key was good at that moment: from `notBefore`, up to and with `notAfter`, and before `revokedAt`. K6. */
export function isKeyValidAt(
  key: Pick<TrustedKey, 'notBeforeMs' | 'notAfterMs' | 'revokedAtMs'>,
  atMs: number,
): boolean {
  if (!(atMs >= key.notBeforeMs && atMs <= key.notAfterMs)) return false;
  return key.revokedAtMs === undefined || atMs < key.revokedAtMs;
}
