import { createPublicKey, type KeyObject } from 'node:crypto';
import { decodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import type { PublicJwk } from './thumbprint.ts';

/**
 * y-coordinates of the points whose order divides 8, little-endian, in hexadecimal: with such a key one signature
 * fits many messages. Canonical spellings only; the others are refused for not being canonical.
 */
const SMALL_ORDER_Y = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/**
 * u-coordinates of the points of X25519 whose order divides 8 (RFC 7748, section 6.1): with such a key everybody knows
 * what two agree on.
 */
const SMALL_ORDER_U = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Why an Ed25519 public key cannot be trusted, or `undefined` when it can. `x` is base64url. */
export function findKeyWeakness(x: string): string | undefined {
  const point = decodeBase64url(x);
  if (point?.length !== 32) return 'x must be 32 bytes in base64url without padding';
  const y = Uint8Array.from(point);
  y[31] = y[31]! & 0x7f; // the top bit is the sign of the other coordinate
  if (!isBelowPrime(y)) return 'x is not a canonical point (RFC 8032, section 5.1.3)';
  if (SMALL_ORDER_Y.has(Buffer.from(y).toString('hex'))) return 'x is a point of small order';
  return undefined;
}

/** The same of an X25519 public key. `x` is base64url. */
export function findSealingKeyWeakness(x: string): string | undefined {
  const point = decodeBase64url(x);
  if (point?.length !== 32) return 'x must be 32 bytes in base64url without padding';
  if (point[31]! >= 0x80 || !isBelowPrime(point)) return 'x is not a canonical point (RFC 7748, section 5)';
  return SMALL_ORDER_U.has(Buffer.from(point).toString('hex')) ? 'x is a point of small order' : undefined;
}

/**
 * Loads a public key for verification.
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function loadPublicKey(jwk: PublicJwk): KeyObject {
  const weakness = findKeyWeakness(jwk.x);
  if (weakness !== undefined) {
    throw new TrustError('TRUST_BAD_KEY', `this Ed25519 public key cannot be trusted: ${weakness}`);
  }
  return createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: 'jwk' });
}

/** Less than 2^255 − 19, little-endian, with the top bit cleared. */
function isBelowPrime(y: Uint8Array): boolean {
  if (y[0]! < 0xed || y[31] !== 0x7f) return true;
  return !y.subarray(1, 31).every((byte) => byte === 0xff);
}
