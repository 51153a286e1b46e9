import { decodeEnvelope, encodeEnvelope } from '../contract/envelope.ts';
import { encodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { type FlattenedJws, readFlattenedJws } from './flattened-jws.ts';

/**
 * An envelope as a standard flattened JWS that any JOSE library verifies.
 * @throws {ContractError} `CONTRACT_TOO_LARGE`, `CONTRACT_MALFORMED`
 */
export function exportJws(envelopeBytes: Uint8Array): FlattenedJws {
  const envelope = decodeEnvelope(envelopeBytes);
  return {
    protected: encodeBase64url(envelope.protected),
    payload: encodeBase64url(envelope.payload),
    signature: encodeBase64url(envelope.signature),
  };
}

/**
 * The envelope's bytes back from an exported entry: the same bytes that were exported. It is not verified here.
 * @throws {TrustError} `TRUST_BAD_EXPORT`
 * @throws {ContractError} `CONTRACT_TOO_LARGE`, `CONTRACT_MALFORMED`
 */
export function importJws(json: unknown): Uint8Array {
  const parts = readFlattenedJws(json);
  if (typeof parts === 'string') {
    throw new TrustError('TRUST_BAD_EXPORT', `this is not an exported entry: ${parts}; export it again`);
  }
  return encodeEnvelope(parts);
}
