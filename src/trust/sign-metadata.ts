import { Key, Metadata, Signature } from '@tufjs/models';
import { TrustError } from './errors.ts';
import { keyIdOf, keyJson, type SignedPart } from './repository-metadata.ts';
import type { SigningKey } from './signing-key.ts';
import type { PublicJwk } from './thumbprint.ts';

/** A TUF metadata file: what is signed, and the signatures so far. */
export interface MetadataFile {
  readonly signed: SignedPart;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** A metadata file that nobody has signed yet. */
export function unsigned(signed: SignedPart): MetadataFile {
  return { signed, signatures: [] };
}

/**
 * Adds a signature, over the canonical JSON of the signed part; one of the same key is replaced.
 * @throws {TrustError} `TRUST_DIRECTORY_MALFORMED` when it is no TUF metadata
 */
export function signMetadata(file: MetadataFile, key: SigningKey): MetadataFile {
  const metadata = readMetadata(file);
  const keyID = keyIdOf(key.publicJwk);
  metadata.sign((bytes) => new Signature({ keyID, sig: Buffer.from(key.sign(bytes)).toString('hex') }));
  const signatures = Object.values(metadata.signatures).map(({ keyID: keyid, sig }) => ({ keyid, sig }));
  return { signed: file.signed, signatures };
}

/** How many of these keys have signed it: good signatures, each key once. */
export function countSignatures(file: MetadataFile, keys: readonly PublicJwk[]): number {
  const metadata = readMetadata(file);
  return new Map(keys.map((jwk) => [keyIdOf(jwk), jwk]))
    .entries()
    .filter(([id, jwk]) => {
      try {
        Key.fromJSON(id, keyJson(jwk)).verifySignature(metadata);
        return true;
      } catch {
        return false;
      }
    })
    .toArray().length;
}

/** The signatures of both, where both are over the same; else the first as it was. */
export function mergeSignatures(file: MetadataFile, copy: MetadataFile): MetadataFile {
  const isSame = (a: MetadataFile, b: MetadataFile) =>
    readMetadata(a).signed.equals(readMetadata(b).signed as never);
  if (!isSame(file, copy)) return file;
  const known = new Set(file.signatures.map(({ keyid }) => keyid));
  return {
    signed: file.signed,
    signatures: [...file.signatures, ...copy.signatures.filter(({ keyid }) => !known.has(keyid))],
  };
}

/** The text of a metadata file; the same file gives the same text. */
export function renderMetadata(file: MetadataFile): string {
  return `${JSON.stringify(readMetadata(file).toJSON(), undefined, 1)}\n`;
}

/** @throws {TrustError} `TRUST_DIRECTORY_MALFORMED` */
export function parseMetadata(text: string): MetadataFile {
  try {
    const file = JSON.parse(text) as MetadataFile;
    readMetadata(file);
    return file;
  } catch (error) {
    if (error instanceof TrustError) throw error;
    throw malformed((error as Error).message);
  }
}

function readMetadata(file: MetadataFile) {
  try {
    // Each kind has a class of its own, chosen by what the file says it is; whether that is what was asked for is
    // for the one who verifies.
    return Metadata.fromJSON(file.signed._type as never, file as never);
  } catch (error) {
    throw malformed((error as Error).message);
  }
}

function malformed(problem: string): TrustError {
  return new TrustError('TRUST_DIRECTORY_MALFORMED', `this is no TUF metadata: ${problem}`);
}
