import { type KeyRequest, parseKeyRequest } from '../trust/key-request.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { namingFile, readTextFile } from './files.ts';

/**
 * Reads a file with a key request, signed by the key that it asks for.
 * @throws {CliError | TrustError} `CLI_FILE_UNREADABLE`, `CLI_NOT_A_KEY`, `TRUST_BAD_REQUEST`, `TRUST_BAD_KEY`
 */
export async function readKeyRequest(context: CliContext, file: string): Promise<KeyRequest> {
  const text = await readTextFile(context, file);
  if (/"d"\s*:/.test(text)) {
    throw new CliError(
      'CLI_NOT_A_KEY',
      `${file} holds a private key, which must stay with its owner; give what "karaula keys request" prints`,
    );
  }
  return namingFile(file, () => parseKeyRequest(text));
}

/** How sure it is that the participant wants the key; a line. */
export function describeAgreement(id: string, agreedBy: string | undefined): string {
  return agreedBy === undefined
    ? `No key of ${id} that is in force agreed, because there is none: ask ${id} by telephone.\n`
    : `The key ${agreedBy} of ${id} agreed to it.\n`;
}
