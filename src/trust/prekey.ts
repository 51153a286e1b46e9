import { createPublicKey, diffieHellman } from 'node:crypto';
import { encodeBase64url } from './base64url.ts';
import type { PublicSealingKey } from './content-key.ts';
import { openingKeyOf } from './sealing-key.ts';
import { thumbprintOf } from './thumbprint.ts';

/**
 * A member's prekey, ready for use; undefined: nothing can be sealed with it. Some points of the curve give the same
 * shared secret with every key (RFC 7748, section 6.1): who says one would stop everybody else from sealing.
 */
export function readPrekey(publicKey: Uint8Array): PublicSealingKey | undefined {
  const jwk = { kty: 'OKP', crv: 'X25519', x: encodeBase64url(publicKey) } as const;
  try {
    diffieHellman({ privateKey: ANY_KEY, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) });
    return { kid: thumbprintOf(jwk), jwk };
  } catch {
    return undefined;
  }
}

/** Which one does not matter: with a point of small order every one gives zeros. */
const ANY_KEY = openingKeyOf(new Uint8Array(32).fill(1)).privateKey;
