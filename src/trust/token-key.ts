import { verify } from 'node:crypto';
import { z } from 'zod';
import { encodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { protectedHeaderOf } from './protected-header.ts';
import { loadPublicKey } from './public-key.ts';
import type { SigningKey } from './signing-key.ts';
import { type PublicJwk, thumbprintOf } from './thumbprint.ts';

const FORMAT = 'karaula-token-key/1';

const schema = z.strictObject({
  format: z.literal(FORMAT),
  module: z.string().startsWith('/'),
  token: z.string().min(1).max(32),
  keyId: z.string().regex(/^([0-9a-f]{2}){1,64}$/),
  kid: z.string(),
  publicJwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
});

/** Where a key is that cannot be copied: what stands in a file in place of the key. No secret. */
export interface TokenKey {
  /** The PKCS #11 library of the token, an absolute path. */
  readonly module: string;
  /** The token's label. */
  readonly token: string;
  /** CKA_ID, hexadecimal. */
  readonly keyId: string;
  readonly kid: string;
  /** What the token must have there; anything else is another's key. */
  readonly publicJwk: PublicJwk;
}

/** Whether a key file says that its key is in a token. */
export function isTokenKey(text: string): boolean {
  try {
    return (JSON.parse(text) as { format?: unknown } | null)?.format === FORMAT;
  } catch {
    return false;
  }
}

/** @throws {TrustError} `TRUST_BAD_KEY` */
export function parseTokenKey(text: string): TokenKey {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Falls through: what is no JSON fits no schema.
  }
  const parsed = schema.safeParse(json);
  if (parsed.success && parsed.data.kid === thumbprintOf(parsed.data.publicJwk)) {
    const { format: _format, ...key } = parsed.data;
    return key;
  }
  throw new TrustError(
    'TRUST_BAD_KEY',
    'this does not say in which token the key is; take the copy from the backup, or make the file again with --key-id',
  );
}

export function renderTokenKey({ module, token, keyId, kid, publicJwk }: TokenKey): string {
  return `${JSON.stringify({ format: FORMAT, module, token, keyId, kid, publicJwk }, undefined, 2)}\n`;
}

/**
 * The public key of a token's CKA_EC_POINT: the 32 bytes of RFC 8032, alone or, as most have it, in a DER OCTET STRING
 * (PKCS #11 3.1, section 6.3.5).
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function jwkOfPoint(point: Uint8Array): PublicJwk {
  const isWrapped = point.length === 34 && point[0] === 0x04 && point[1] === 0x20;
  const x = isWrapped ? point.subarray(2) : point;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: encodeBase64url(x) } as const;
  loadPublicKey(jwk);
  return jwk;
}

/**
 * A key whose signatures are made elsewhere. The first is verified: a token that signs otherwise than Ed25519 (RFC 8032),
 * or with another key, would be found out by every reader, and by us too late.
 */
export function signingKeyElsewhere(
  publicJwk: PublicJwk,
  sign: (bytes: Uint8Array) => Uint8Array,
): SigningKey {
  const kid = thumbprintOf(publicJwk);
  const publicKey = loadPublicKey(publicJwk);
  let isProved = false;
  return {
    kid,
    publicJwk,
    protectedHeader: protectedHeaderOf(kid, 'karaula-entry+jws'),
    sign: (bytes) => {
      const signature = sign(bytes);
      isProved ||= verify(null, bytes, publicKey, signature);
      if (isProved) return signature;
      throw new TrustError(
        'TRUST_BAD_KEY',
        `the token signs, but not as the key ${kid} does; nothing of it was used. Does it support Ed25519 (CKM_EDDSA)?`,
      );
    },
  };
}
