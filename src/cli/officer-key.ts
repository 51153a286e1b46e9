import { readTokenPinIn } from '../store/home-keys.ts';
import { keyInToken } from '../store/token-session.ts';
import { isLockedKey, unlockSigningKey } from '../trust/locked-key.ts';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import { isTokenKey, parseTokenKey } from '../trust/token-key.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { namingFile, readTextFile } from './files.ts';
import { findKeyPath, readKeyFile } from './key-folder.ts';
import { type PinSources, unlockToken } from './token-pin.ts';

/**
 * A private key from a file, unlocked if it is locked; or the key in the token that the file names.
 * @throws {CliError | StoreError | TrustError}
 */
export async function readOfficerKey(
  context: CliContext,
  file: string,
  passphraseFile: string | undefined,
  pinFile?: string,
): Promise<SigningKey> {
  const text = await readTextFile(context, file);
  if (isTokenKey(text)) return await openTokenKey(context, file, text, { pinFile });
  if (!isLockedKey(text)) return namingFile(file, () => parseSigningKey(text));
  return await unlockSigningKey(
    text,
    await readPassphrase(context, `Passphrase of ${file}: `, passphraseFile),
  );
}

/** A key in a participant's folder; undefined when there is none. @throws {CliError | StoreError | TrustError} */
export async function openFolderKey(
  context: CliContext,
  dir: string,
  name: 'sign' | 'next',
  pinFile?: string,
): Promise<SigningKey | undefined> {
  const path = findKeyPath(dir, name);
  if (path === undefined) return undefined;
  const text = readKeyFile(path);
  if (!isTokenKey(text)) return namingFile(path, () => parseSigningKey(text));
  return await openTokenKey(context, path, text, { pinFile, kept: readTokenPinIn(dir) });
}

async function openTokenKey(
  context: CliContext,
  file: string,
  text: string,
  sources: PinSources,
): Promise<SigningKey> {
  const key = namingFile(file, () => parseTokenKey(text));
  await unlockToken(context, key, sources);
  return keyInToken(key);
}

/** @throws {CliError} `CLI_USAGE` when there is neither a file nor anybody to ask */
export async function readPassphrase(
  context: CliContext,
  question: string,
  file: string | undefined,
): Promise<string> {
  if (file !== undefined) return (await readTextFile(context, file)).replace(/\r?\n$/, '');
  if (context.askPerson === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'there is nobody at a terminal to ask for the passphrase; give --passphrase-file FILE',
    );
  }
  return await context.askPerson(question, true);
}
