import { signMetadata } from '../trust/sign-metadata.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import type { Ceremony, CeremonyFile } from './ceremony.ts';
import { OperatorError } from './errors.ts';

/** The files of a ceremony that an officer's key is asked for. */
export function filesFor({ files }: Ceremony, key: SigningKey): CeremonyFile[] {
  return files.filter(({ groups }) => groups.some(({ keys }) => keys.some(({ x }) => x === key.publicJwk.x)));
}

/**
 * Adds an officer's signature wherever it is asked for.
 * @throws {OperatorError} `OPERATOR_BAD_INPUT` when it is asked for nowhere
 */
export function signCeremony(ceremony: Ceremony, key: SigningKey): Ceremony {
  const own = filesFor(ceremony, key);
  if (own.length === 0) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `the key ${key.kid} is asked for nowhere in this ceremony; nothing was signed. Is it the file for your office?`,
    );
  }
  return {
    ...ceremony,
    files: ceremony.files.map((one) =>
      own.includes(one) ? { ...one, file: signMetadata(one.file, key) } : one,
    ),
  };
}
