import { type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { homeFilePath, type ParticipantHome, readHomeFile } from './home.ts';

/**
 * The key this participant signs with.
 * @throws {StoreError} when the file is missing or others may read it
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function readSigningKey(home: ParticipantHome): SigningKey {
  return parseSigningKey(readHomeFile(home, 'signingKey'));
}

/**
 * The directory on disk, checked from the pinned root on. Its age is for the caller to decide.
 * @throws {StoreError} when a file is missing
 * @throws {TrustError} when the directory is not one to which the pinned root leads
 */
export function readDirectory(home: ParticipantHome): VerifiedDirectory {
  return verifyDirectory(readHomeFile(home, 'directory'), readPinnedRoot(home));
}

/** The root from which every directory is verified. K2: it came with the folder, never from the hub. */
export function readPinnedRoot(home: ParticipantHome): string {
  return readHomeFile(home, 'directoryRoot');
}

/** Keeps a newer directory, whole or not at all. */
export function saveDirectory(home: ParticipantHome, text: string): void {
  writeFileAtomic(homeFilePath(home, 'directory'), text, 0o644);
}
