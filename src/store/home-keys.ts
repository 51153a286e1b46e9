import { z } from 'zod';
import { type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import type { PublicJwk } from '../trust/thumbprint.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { StoreError } from './errors.ts';
import { homeFilePath, type ParticipantHome, readHomeFile } from './home.ts';

const publicJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

/**
 * The key this participant signs with.
 * @throws {StoreError} when the file is missing or others may read it
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function readSigningKey(home: ParticipantHome): SigningKey {
  return parseSigningKey(readHomeFile(home, 'signingKey'));
}

/**
 * The directory on disk, checked with the pinned key. Its age is for the caller to decide.
 * @throws {StoreError} when a file is missing
 * @throws {TrustError} when the directory is not the one that the pinned key signs
 */
export function readDirectory(home: ParticipantHome): VerifiedDirectory {
  return verifyDirectory(readHomeFile(home, 'directory'), readPinnedKey(home));
}

/** The one key that may sign the directory. K2: it came with the folder, never from the hub. */
export function readPinnedKey(home: ParticipantHome): PublicJwk {
  try {
    const { kty, crv, x } = publicJwk.parse(JSON.parse(readHomeFile(home, 'directoryKey')));
    return { kty, crv, x };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      'STORE_BAD_FILE',
      `${homeFilePath(home, 'directoryKey')} is not a public Ed25519 JWK; ask the operator for it again`,
    );
  }
}

/** Keeps a newer directory, whole or not at all. */
export function saveDirectory(home: ParticipantHome, text: string): void {
  writeFileAtomic(homeFilePath(home, 'directory'), text, 0o644);
}
