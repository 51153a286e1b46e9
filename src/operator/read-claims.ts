import { createPublicKey, verify } from 'node:crypto';
import type { ClaimsData } from '@nats-io/jwt';
import { decodeBase32 } from './base32.ts';

/**
 * Reads a NATS JWT and checks that the key it names as its issuer signed it; undefined when not. The library's
 * `decode` does the same, at 11 ms each.
 */
export function readClaims<T>(jwt: string): ClaimsData<T> | undefined {
  const [header, payload, signature, ...rest] = jwt.split('.');
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
    return undefined;
  try {
    const { alg } = JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as { alg?: unknown };
    if (alg !== 'ed25519-nkey') return undefined;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as ClaimsData<T>;
    const signed = Buffer.from(`${header}.${payload}`, 'ascii');
    const isSigned = verify(null, signed, publicKeyOf(claims.iss), Buffer.from(signature, 'base64url'));
    return isSigned ? claims : undefined;
  } catch {
    return undefined;
  }
}

function publicKeyOf(nkey: string) {
  // A public nkey is one byte of prefix, 32 of key, two of checksum.
  const x = Buffer.from(decodeBase32(nkey).subarray(1, 33)).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
