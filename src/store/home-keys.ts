import { type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import { type OpeningKey, parseOpeningKey } from '../trust/sealing-key.ts';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import { parseTokenKey, type TokenKey } from '../trust/token-key.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { StoreError } from './errors.ts';
import { type HomeFile, homeFilePath, type ParticipantHome, readHomeFile } from './home.ts';
import { keyInToken } from './token-session.ts';

/**
 * The key this participant signs with: in a token, which must be open, or from the folder.
 * @throws {StoreError} when the file is missing or others may read it; `STORE_TOKEN_…`
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function readSigningKey(home: ParticipantHome): SigningKey {
  const inToken = readSigningToken(home);
  return inToken === undefined ? parseSigningKey(readHomeFile(home, 'signingKey')) : keyInToken(inToken);
}

/** In which token the participant's key is; undefined when it is a file. @throws {StoreError | TrustError} */
export function readSigningToken(home: ParticipantHome): TokenKey | undefined {
  const text = readIfThere(home, 'signingToken');
  return text === undefined ? undefined : parseTokenKey(text);
}

/** The PIN that lies in the folder, for a machine that starts without anybody. @throws {StoreError} */
export function readTokenPinIn(dir: string): string | undefined {
  return readIfThere({ dir }, 'tokenPin');
}

function readIfThere(home: Pick<ParticipantHome, 'dir'>, file: HomeFile): string | undefined {
  try {
    return readHomeFile(home, file);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_MISSING_FILE') return undefined;
    throw error;
  }
}

/**
 * The keys with which this participant opens content keys; none: what is sealed stays closed to it.
 * @throws {StoreError} when others may read the file
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function readOpeningKeys(home: Pick<ParticipantHome, 'dir'>): OpeningKey[] {
  return (['openingKey', 'nextOpeningKey', 'oldOpeningKey'] as const).flatMap((file) => {
    const text = readIfThere(home, file);
    return text === undefined ? [] : [parseOpeningKey(text)];
  });
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
