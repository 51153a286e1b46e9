import { encodeBase64url } from './base64url.ts';

/** The exact bytes that are signed: `BASE64URL(protected) || '.' || BASE64URL(payload)` (RFC 7515, section 5.1). */
export function signingInput(protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array {
  return Buffer.from(`${encodeBase64url(protectedHeader)}.${encodeBase64url(payload)}`, 'latin1');
}
