import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import {
  createSigningKey,
  exportSigningKey,
  parseSigningKey,
  publicJwkOf,
  type SigningKey,
} from '../../trust/signing-key.ts';
import type { KeysFlags } from '../commands/keys.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { namingFile } from '../files.ts';
import { homeFolder } from '../locate.ts';

const KEY_FILE = 'sign.jwk';

export function runKeysNew(this: CliContext, flags: KeysFlags): void {
  const folder = homeFolder(this, flags);
  const path = join(folder, KEY_FILE);
  if (existsSync(path)) {
    throw new CliError(
      'CLI_KEY_EXISTS',
      `${path} is there already and is not overwritten; "karaula keys show" prints its public half, or choose another folder`,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = createSigningKey(this.random);
  writeFileAtomic(path, exportSigningKey(key), 0o600);
  printPublicKey(this, key, path, flags.json);
  this.stderr.write(`karaula: made ${path}; to be enrolled with it, ask with "karaula keys request"\n`);
}

export function runKeysShow(this: CliContext, flags: KeysFlags): void {
  const path = join(homeFolder(this, flags), KEY_FILE);
  const key = namingFile(path, () => parseSigningKey(readKeyFile(path)));
  printPublicKey(this, key, path, flags.json);
}

export function printPublicKey(
  context: CliContext,
  key: SigningKey,
  path: string,
  json: boolean | undefined,
): void {
  const jwk = { ...publicJwkOf(key), kid: key.kid };
  const shown = json
    ? JSON.stringify({ kid: key.kid, file: path, publicJwk: jwk })
    : JSON.stringify(jwk, undefined, 2);
  context.stdout.write(`${shown}\n`);
}

export function readKeyFile(path: string): string {
  if (!existsSync(path)) {
    throw new CliError('CLI_NOT_A_KEY', `${path} is not there; make a signing key with "karaula keys new"`);
  }
  if ((statSync(path).mode & 0o077) !== 0) {
    throw new CliError('CLI_NOT_A_KEY', `${path} is a secret that others may read; run: chmod 600 '${path}'`);
  }
  return readFileSync(path, 'utf8');
}
