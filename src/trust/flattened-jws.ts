import { decodeBase64url } from './base64url.ts';

/** A signed object in the flattened JSON serialization (RFC 7515, section 7.2.2); every part base64url. */
export interface FlattenedJws {
  readonly protected: string;
  readonly payload: string;
  readonly signature: string;
}

/** The same, as bytes. */
export interface JwsParts {
  readonly protected: Uint8Array;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

const MEMBERS = ['payload', 'protected', 'signature'];

/**
 * Takes a flattened JWS apart: exactly the three members, each in strict base64url. An unprotected `header`
 * is refused with everything else that was not signed.
 * @returns what is wrong, as a string, when it is none
 */
export function readFlattenedJws(value: unknown): JwsParts | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is not a JSON object';
  const members = Object.keys(value).sort();
  if (members.join() !== MEMBERS.join()) {
    return `it must have the members ${MEMBERS.join(', ')} and no other`;
  }
  const parts: Record<string, Uint8Array> = {};
  for (const member of MEMBERS) {
    const text = (value as Record<string, unknown>)[member];
    const bytes = typeof text === 'string' ? decodeBase64url(text) : undefined;
    if (bytes === undefined) return `${member} is not base64url without padding`;
    parts[member] = bytes;
  }
  return parts as unknown as JwsParts;
}
