import { hash } from 'node:crypto';
import type { DirectoryKey, SecondJwk } from '../contract/directory.ts';

/** A bare Ed25519 public key as a JWK (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The 32 bytes of the key, base64url. */
  readonly x: string;
}

/** The public half of a key that signs: of both its keys, when each of its signatures is two. */
export interface SigningJwk extends PublicJwk {
  readonly second?: SecondJwk;
}

/** RFC 7638 thumbprint of a key of RFC 8037: SHA-256 over its required members in lexical order, base64url. */
export function thumbprintOf({ crv, x }: { readonly crv: string; readonly x: string }): string {
  return hash('sha256', `{"crv":"${crv}","kty":"OKP","x":"${x}"}`, 'base64url');
}

/** The same of a key of RFC 9964, which has other required members. */
export function secondThumbprintOf({ alg, pub }: SecondJwk): string {
  return hash('sha256', `{"alg":"${alg}","kty":"AKP","pub":"${pub}"}`, 'base64url');
}

/** All that name a key of the directory: its own thumbprint, and that of the second key that it may have. */
export function thumbprintsOf(key: DirectoryKey): string[] {
  return 'second' in key ? [key.kid, secondThumbprintOf(key.second)] : [key.kid];
}
