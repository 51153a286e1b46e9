import { isLockedKey, unlockSigningKey } from '../trust/locked-key.ts';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { namingFile, readTextFile } from './files.ts';

/**
 * A private key from a file, unlocked if it is locked.
 * @throws {CliError | TrustError}
 */
export async function readOfficerKey(
  context: CliContext,
  file: string,
  passphraseFile: string | undefined,
): Promise<SigningKey> {
  const text = await readTextFile(context, file);
  if (!isLockedKey(text)) return namingFile(file, () => parseSigningKey(text));
  return await unlockSigningKey(
    text,
    await readPassphrase(context, `Passphrase of ${file}: `, passphraseFile),
  );
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
