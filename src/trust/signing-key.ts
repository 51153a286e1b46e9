import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { RandomBytes } from '../contract/clock.ts';
import { decodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { protectedHeaderOf } from './protected-header.ts';
import { loadSodium, signEd25519 } from './sign-ed25519.ts';
import { type PublicJwk, thumbprintOf } from './thumbprint.ts';

/** A private key that is ready to sign, wherever its private half is kept. */
export interface SigningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly publicJwk: PublicJwk;
  /** Constant header of every entry this key signs. */
  readonly protectedHeader: Uint8Array;
  /** The 64 bytes of an Ed25519 signature (RFC 8032, section 5.1.6): the same for the same bytes. K10. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** A key whose private half is in memory, so that it can be kept in a file. */
export interface ExportableKey extends SigningKey {
  readonly privateKey: KeyObject;
}

/** PKCS #8 wrapping of an Ed25519 seed (RFC 8410, section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes a new key. K10: from the randomness it is given. */
export function createSigningKey(random: RandomBytes): ExportableKey {
  return signingKeyFromSeed(random(32));
}

/**
 * The key of a 32-byte seed (RFC 8032, section 5.1.5).
 * @throws {TrustError} `TRUST_BAD_KEY` when the seed has another length
 */
export function signingKeyFromSeed(seed: Uint8Array): ExportableKey {
  if (seed.length !== 32) throw badKey(`a seed has 32 bytes, this one has ${seed.length}`);
  const der = Buffer.concat([PKCS8_PREFIX, seed]);
  void loadSodium();
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicJwk: PublicJwk = { kty: 'OKP', crv: 'Ed25519', x: x! };
  const kid = thumbprintOf(publicJwk);
  const protectedHeader = protectedHeaderOf(kid, 'karaula-entry+jws');
  return { kid, publicJwk, protectedHeader, privateKey, sign: (bytes) => signEd25519(bytes, privateKey) };
}

/**
 * Reads a private key file: a JWK with `kty` OKP, `crv` Ed25519, `x`, `d` (RFC 8037).
 * @throws {TrustError} `TRUST_BAD_KEY`; the message never shows the key
 */
export function parseSigningKey(text: string): ExportableKey {
  const jwk = parseJwk(text);
  const seed = typeof jwk.d === 'string' ? decodeBase64url(jwk.d) : undefined;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || seed === undefined) {
    throw badKey('a private Ed25519 JWK with kty, crv, x and d is needed');
  }
  const key = signingKeyFromSeed(seed);
  if (key.publicJwk.x !== jwk.x) throw badKey('its public part x does not belong to its private part d');
  return key;
}

/** The text of a private key file; keep it in a file with mode 0600. */
export function exportSigningKey(key: ExportableKey): string {
  const { d } = key.privateKey.export({ format: 'jwk' });
  return `${JSON.stringify({ ...key.publicJwk, d, kid: key.kid }, undefined, 2)}\n`;
}

/** The public half, as it stands in the directory. */
export function publicJwkOf(key: SigningKey): PublicJwk {
  return key.publicJwk;
}

function parseJwk(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through: the parser's own message would quote a piece of the key.
  }
  throw badKey('it is not JSON');
}

function badKey(problem: string): TrustError {
  return new TrustError(
    'TRUST_BAD_KEY',
    `the signing key cannot be used: ${problem}; restore the file from its backup, or enrol a new key`,
  );
}
