import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { RandomBytes } from '../contract/clock.ts';
import type { SealingKey } from '../contract/directory.ts';
import { decodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { thumbprintOf } from './thumbprint.ts';

/** The private half of the key that content keys are handed to a participant with: it opens, and signs nothing. */
export interface OpeningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly publicJwk: SealingKey['jwk'];
  readonly privateKey: KeyObject;
}

/** PKCS #8 wrapping of an X25519 private key (RFC 8410, section 7). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** The public half as the directory lists it. Times: RFC 3339, UTC. */
export function listSealingKey(
  jwk: SealingKey['jwk'],
  { notBefore, notAfter }: Pick<SealingKey, 'notBefore' | 'notAfter'>,
): SealingKey {
  return { kid: thumbprintOf(jwk), use: 'seal', suite: 'X25519', jwk, notBefore, notAfter };
}

/** Makes a new key. K10: from the randomness it is given. */
export function createOpeningKey(random: RandomBytes): OpeningKey {
  return openingKeyOf(random(32));
}

/**
 * Reads a private key file: a JWK with `kty` OKP, `crv` X25519, `x`, `d` (RFC 8037).
 * @throws {TrustError} `TRUST_BAD_KEY`; the message never shows the key
 */
export function parseOpeningKey(text: string): OpeningKey {
  const jwk = parseJwk(text);
  const bytes = typeof jwk.d === 'string' ? decodeBase64url(jwk.d) : undefined;
  if (jwk.kty !== 'OKP' || jwk.crv !== 'X25519' || bytes?.length !== 32) {
    throw badKey('a private X25519 JWK with kty, crv, x and d is needed');
  }
  const key = openingKeyOf(bytes);
  if (key.publicJwk.x !== jwk.x) throw badKey('its public part x does not belong to its private part d');
  return key;
}

/** The text of a private key file; keep it in a file with mode 0600. */
export function exportOpeningKey({ kid, publicJwk, privateKey }: OpeningKey): string {
  const { d } = privateKey.export({ format: 'jwk' });
  return `${JSON.stringify({ ...publicJwk, d, kid }, undefined, 2)}\n`;
}

/** @param bytes the private key, 32 bytes */
export function openingKeyOf(bytes: Uint8Array): OpeningKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, bytes]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicJwk = { kty: 'OKP', crv: 'X25519', x: x! } as const;
  return { kid: thumbprintOf(publicJwk), publicJwk, privateKey };
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
    `the key for opening cannot be used: ${problem}; restore the file from its backup, or have a new one listed`,
  );
}
