import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { RandomBytes } from '../contract/clock.ts';
import type { SignatureKey } from '../contract/directory.ts';
import { decodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { protectedHeaderOf } from './protected-header.ts';
import { type ExportableSecondKey, type SecondSigningKey, secondKeyFromSeed } from './second-key.ts';
import { loadSodium, signEd25519 } from './sign-ed25519.ts';
import { type SigningJwk, thumbprintOf } from './thumbprint.ts';

/** A private key that is ready to sign, wherever its private half is kept. */
export interface SigningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly publicJwk: SigningJwk;
  /** Constant header of every entry this key signs. */
  readonly protectedHeader: Uint8Array;
  /** The 64 bytes of an Ed25519 signature (RFC 8032, section 5.1.6): the same for the same bytes. K10. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
  /** Makes the second signature, in the suites that have one. */
  readonly second?: SecondSigningKey;
}

/** A key whose private half is in memory, so that it can be kept in a file. */
export interface ExportableKey extends SigningKey {
  readonly privateKey: KeyObject;
  readonly second?: ExportableSecondKey;
}

/** PKCS #8 wrapping of an Ed25519 seed (RFC 8410, section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes a new key. K10: from the randomness it is given. */
export function createSigningKey(
  random: RandomBytes,
  suite: SignatureKey['suite'] = 'Ed25519',
): ExportableKey {
  return signingKeyFromSeed(random(32), suite === 'Ed25519' ? undefined : random(32));
}

/**
 * The key of a 32-byte seed (RFC 8032, section 5.1.5), and of a further seed for a second signature.
 * @throws {TrustError} `TRUST_BAD_KEY` when a seed has another length
 */
export function signingKeyFromSeed(seed: Uint8Array, secondSeed?: Uint8Array): ExportableKey {
  if (seed.length !== 32) throw badKey(`a seed has 32 bytes, this one has ${seed.length}`);
  const der = Buffer.concat([PKCS8_PREFIX, seed]);
  void loadSodium();
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicJwk: SigningJwk = { kty: 'OKP', crv: 'Ed25519', x: x! };
  const kid = thumbprintOf(publicJwk);
  const protectedHeader = protectedHeaderOf(kid, 'karaula-entry+jws');
  const sign = (bytes: Uint8Array) => signEd25519(bytes, privateKey);
  const key = { kid, publicJwk, protectedHeader, privateKey, sign };
  if (secondSeed === undefined) return key;
  const second = secondKeyFromSeed(secondSeed);
  return { ...key, publicJwk: { ...publicJwk, second: second.publicJwk }, second };
}

/**
 * Reads a private key file: a JWK with `kty` OKP, `crv` Ed25519, `x`, `d` (RFC 8037). One of two signatures has a member
 * `second` besides, a JWK of RFC 9964: in one file, so that a key is never changed, lost or restored by halves.
 * @throws {TrustError} `TRUST_BAD_KEY`; the message never shows the key
 */
export function parseSigningKey(text: string): ExportableKey {
  const jwk = parseJwk(text);
  const seed = typeof jwk.d === 'string' ? decodeBase64url(jwk.d) : undefined;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519' || seed === undefined) {
    throw badKey('a private Ed25519 JWK with kty, crv, x and d is needed');
  }
  const key = signingKeyFromSeed(seed, jwk.second === undefined ? undefined : readSecondSeed(jwk.second));
  if (key.publicJwk.x !== jwk.x) throw badKey('its public part x does not belong to its private part d');
  if (key.publicJwk.second?.pub !== (jwk.second as { pub?: unknown } | undefined)?.pub) {
    throw badKey('the public part pub of its second key does not belong to the private part priv');
  }
  return key;
}

function readSecondSeed(value: unknown): Uint8Array {
  const { kty, alg, priv } = (value ?? {}) as Record<string, unknown>;
  const seed = typeof priv === 'string' ? decodeBase64url(priv) : undefined;
  if (kty === 'AKP' && alg === 'ML-DSA-44' && seed?.length === 32) return seed;
  throw badKey('its second key must be a private ML-DSA-44 JWK with kty, alg, pub and priv');
}

/** The text of a private key file; keep it in a file with mode 0600. */
export function exportSigningKey(key: ExportableKey): string {
  const { kty, crv, x, second } = key.publicJwk;
  const { d } = key.privateKey.export({ format: 'jwk' });
  const { priv } = (key.second?.privateKey.export({ format: 'jwk' }) ?? {}) as { priv?: string };
  const jwk = { kty, crv, x, d, kid: key.kid, ...(second && { second: { ...second, priv } }) };
  return `${JSON.stringify(jwk, undefined, 2)}\n`;
}

/** The public half, as it stands in the directory. */
export function publicJwkOf(key: SigningKey): SigningJwk {
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
