import {
  decodeEnvelope,
  type Envelope,
  type EnvelopeSignature,
  encodeEnvelope,
} from '../contract/envelope.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { type FlattenedJws, readFlattenedJws } from './flattened-jws.ts';
import { type GeneralJws, isGeneralJws, readGeneralJws } from './general-jws.ts';

/** An envelope as a standard JWS that any JOSE library verifies: flattened, or general when it has two signatures. */
export type ExportedJws = FlattenedJws | GeneralJws;

/**
 * An exported entry with what was sealed in it, base64url: a member that JOSE libraries pass over (RFC 7515, section 7.2).
 * Nobody has signed it, but the entry's signature commits to it.
 */
export type ExportedFile = ExportedJws & { readonly plaintext?: string };

export function exportFile(envelopeBytes: Uint8Array, plaintext: Uint8Array | undefined): ExportedFile {
  return { ...exportJws(envelopeBytes), ...(plaintext && { plaintext: encodeBase64url(plaintext) }) };
}

/** What is a JWS in the parsed JSON of a file, and what was sealed in it; anything else stays in `jws`, for importJws. */
export function splitFile(json: unknown): { readonly jws: unknown; readonly plaintext?: Uint8Array } {
  if (typeof json !== 'object' || json === null || !('plaintext' in json)) return { jws: json };
  const { plaintext: text, ...jws } = json;
  const plaintext = typeof text === 'string' ? decodeBase64url(text) : undefined;
  return plaintext === undefined ? { jws: json } : { jws, plaintext };
}

/** @throws {ContractError} `CONTRACT_TOO_LARGE`, `CONTRACT_MALFORMED` */
export function exportJws(envelopeBytes: Uint8Array): ExportedJws {
  const envelope = decodeEnvelope(envelopeBytes);
  const payload = encodeBase64url(envelope.payload);
  const { protected: header, signature } = writeSignature(envelope);
  if (envelope.second === undefined) return { protected: header, payload, signature };
  return { payload, signatures: [{ protected: header, signature }, writeSignature(envelope.second)] };
}

function writeSignature({ protected: header, signature }: EnvelopeSignature) {
  return { protected: encodeBase64url(header), signature: encodeBase64url(signature) };
}

/**
 * The envelope's bytes back from an exported entry: the same bytes that were exported. It is not verified here.
 * @throws {TrustError} `TRUST_BAD_EXPORT`
 * @throws {ContractError} `CONTRACT_TOO_LARGE`, `CONTRACT_MALFORMED`
 */
export function importJws(json: unknown): Uint8Array {
  const parts = readExported(json);
  if (typeof parts === 'string') {
    throw new TrustError('TRUST_BAD_EXPORT', `this is not an exported entry: ${parts}; export it again`);
  }
  return encodeEnvelope(parts);
}

function readExported(json: unknown): Envelope | string {
  if (!isGeneralJws(json)) return readFlattenedJws(json);
  const both = readGeneralJws(json);
  if (typeof both === 'string') return both;
  const [first, { protected: header, signature }] = both;
  return { ...first, second: { protected: header, signature } };
}
