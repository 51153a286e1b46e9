import { sign, verify } from 'node:crypto';
import type { Directory, DirectoryParticipant } from '../contract/directory.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { encodeBase64url } from './base64url.ts';
import { directorySchema } from './directory-schema.ts';
import { TrustError } from './errors.ts';
import { readFlattenedJws } from './flattened-jws.ts';
import { protectedHeaderOf } from './protected-header.ts';
import { loadPublicKey } from './public-key.ts';
import { signingInput } from './signing-input.ts';
import type { SigningKey } from './signing-key.ts';
import { type PublicJwk, thumbprintOf } from './thumbprint.ts';
import { type TrustedKey, trustKey } from './trusted-key.ts';
import { SIGNATURE_BYTES } from './verify-signature.ts';

/** Checked before a directory is parsed. Characters. */
export const MAX_DIRECTORY_LENGTH = 4_194_304;

/** A directory whose signature, form and keys were checked. */
export interface VerifiedDirectory {
  readonly directory: Directory;
  /** The key whose header these exact bytes are. K1: by bytes, so that a stranger's JSON is never parsed. */
  findKey(protectedHeader: Uint8Array): TrustedKey | undefined;
  participant(id: string): DirectoryParticipant | undefined;
}

/**
 * Signs a directory as flattened JWS JSON, `typ` `karaula-directory+jws`: an entry's signature can never stand in
 * for it, nor its for an entry's.
 * @throws {TrustError} `TRUST_DIRECTORY_INVALID` with all that is wrong
 */
export function signDirectory(directory: Directory, key: SigningKey): string {
  const payload = new TextEncoder().encode(JSON.stringify(checkDirectory(directory)));
  const header = protectedHeaderOf(key.kid, 'karaula-directory+jws');
  const jws = {
    payload: encodeBase64url(payload),
    protected: encodeBase64url(header),
    signature: encodeBase64url(sign(null, signingInput(header, payload), key.privateKey)),
  };
  return `${JSON.stringify(jws)}\n`;
}

/**
 * Reads a signed directory, believing the pinned key and nothing else: neither the hub nor the file says who
 * may sign it. K2. Its age is decided separately (directory-freshness.ts).
 * @throws {TrustError} `TRUST_DIRECTORY_MALFORMED`, `TRUST_DIRECTORY_WRONG_KEY`, `TRUST_DIRECTORY_BAD_SIGNATURE`,
 *   `TRUST_DIRECTORY_INVALID`, or `TRUST_BAD_KEY` for the pin itself
 */
export function verifyDirectory(text: string, pinnedPublicJwk: PublicJwk): VerifiedDirectory {
  const parts = readFlattenedJws(parseJson(text));
  if (typeof parts === 'string') throw malformed(parts);
  const publicKey = loadPublicKey(pinnedPublicJwk);
  const header = protectedHeaderOf(thumbprintOf(pinnedPublicJwk), 'karaula-directory+jws');
  if (!isSameBytes(parts.protected, header)) {
    throw new TrustError(
      'TRUST_DIRECTORY_WRONG_KEY',
      `the directory is not signed by the pinned key ${thumbprintOf(pinnedPublicJwk)}; it is another hub's, or not a directory: ask the operator for the directory and compare the key's thumbprint by telephone`,
    );
  }
  const input = signingInput(parts.protected, parts.payload);
  if (parts.signature.length !== SIGNATURE_BYTES || !verify(null, input, publicKey, parts.signature)) {
    throw new TrustError(
      'TRUST_DIRECTORY_BAD_SIGNATURE',
      'the directory was altered after it was signed: fetch it again, and tell the operator if it stays so',
    );
  }
  return indexDirectory(checkDirectory(parseJson(decodeUtf8(parts.payload))));
}

/**
 * Checks a directory's content: names, times, thumbprints, strength of keys, no participant, key or community twice.
 * @throws {TrustError} `TRUST_DIRECTORY_INVALID` with all that is wrong
 */
export function checkDirectory(value: unknown): Directory {
  const result = directorySchema.safeParse(value);
  if (result.success) return result.data as Directory;
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'directory'}: ${issue.message}`,
  );
  throw new TrustError(
    'TRUST_DIRECTORY_INVALID',
    `the directory is not usable; the operator must mend and sign it again: ${problems.join('; ')}`,
    problems,
  );
}

function indexDirectory(directory: Directory): VerifiedDirectory {
  const keys = new Map<string, TrustedKey>();
  const participants = new Map<string, DirectoryParticipant>();
  for (const participant of directory.participants) {
    participants.set(participant.id, participant);
    for (const key of participant.keys) {
      const trusted = trustKey(participant.id, key);
      keys.set(latin1(trusted.protectedHeader), trusted);
    }
  }
  return {
    directory,
    findKey: (protectedHeader) => keys.get(latin1(protectedHeader)),
    participant: (id) => participants.get(id),
  };
}

/** One character for each byte: exact, so usable as a map's key. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function parseJson(text: string): unknown {
  if (text.length > MAX_DIRECTORY_LENGTH) throw malformed(`it has ${text.length} characters`);
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('it is not JSON');
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed('it is not UTF-8');
  }
}

function malformed(problem: string): TrustError {
  return new TrustError(
    'TRUST_DIRECTORY_MALFORMED',
    `this is not a signed directory: ${problem}; fetch directory.jws again from the hub or the operator`,
  );
}
