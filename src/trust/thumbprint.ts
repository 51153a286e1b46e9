import { hash } from 'node:crypto';

/** A bare Ed25519 public key as a JWK (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The 32 bytes of the key, base64url. */
  readonly x: string;
}

/** RFC 7638 thumbprint of a key of RFC 8037: SHA-256 over its required members in lexical order, base64url. */
export function thumbprintOf({ crv, x }: { readonly crv: string; readonly x: string }): string {
  return hash('sha256', `{"crv":"${crv}","kty":"OKP","x":"${x}"}`, 'base64url');
}
