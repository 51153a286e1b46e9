import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSigningKey, type SigningKey } from '../trust/signing-key.ts';
import { isTokenKey, parseTokenKey } from '../trust/token-key.ts';
import { CliError } from './errors.ts';
import { namingFile } from './files.ts';

/** A participant's keys lie in its folder: the one it signs with, the next one, and the one of before. */
type KeyName = 'sign' | 'next' | 'sign.old';

/** Where a key of this name is kept when it is a file, and when it is in a token. */
export function keyPaths(dir: string, name: KeyName): { readonly file: string; readonly token: string } {
  return { file: join(dir, `${name}.jwk`), token: join(dir, `${name}.token.json`) };
}

/** The file that is there, in a token first; undefined when there is none. */
export function findKeyPath(dir: string, name: KeyName): string | undefined {
  const { file, token } = keyPaths(dir, name);
  return [token, file].find((path) => existsSync(path));
}

/** @throws {CliError} `CLI_NOT_A_KEY` when it is not there, or others may read it */
export function readKeyFile(path: string): string {
  if (!existsSync(path)) {
    throw new CliError('CLI_NOT_A_KEY', `${path} is not there; make a signing key with "karaula keys new"`);
  }
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new CliError('CLI_NOT_A_KEY', `${path} is a secret that others may read; run: chmod 600 '${path}'`);
  }
  return readFileSync(path, 'utf8');
}

/** What may be known of a key without opening a token. @throws {CliError | TrustError} */
export function readPublicHalf(path: string): Pick<SigningKey, 'kid' | 'publicJwk'> {
  const text = readKeyFile(path);
  return namingFile(path, () => (isTokenKey(text) ? parseTokenKey(text) : parseSigningKey(text)));
}
