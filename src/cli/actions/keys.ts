import { mkdirSync } from 'node:fs';
import type { SignatureKey } from '../../contract/directory.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { createSigningKey, exportSigningKey, type SigningKey } from '../../trust/signing-key.ts';
import { secondThumbprintOf } from '../../trust/thumbprint.ts';
import { renderTokenKey } from '../../trust/token-key.ts';
import type { KeysFlags, KeysNewFlags } from '../commands/keys.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findKeyPath, keyPaths, readPublicHalf } from '../key-folder.ts';
import { homeFolder } from '../locate.ts';
import { makeTokenKey } from '../make-token-key.ts';

export async function runKeysNew(this: CliContext, flags: KeysNewFlags): Promise<void> {
  const folder = homeFolder(this, flags);
  const there = findKeyPath(folder, 'sign');
  if (there !== undefined) {
    throw new CliError(
      'CLI_KEY_EXISTS',
      `${there} is there already and is not overwritten; "karaula keys show" prints its public half, or choose another folder`,
    );
  }
  const { key, path } = await makeKey(this, flags, folder, 'sign');
  printPublicKey(this, key, path, flags.json);
  this.stderr.write(`karaula: made ${path}; to be enrolled with it, ask with "karaula keys request"\n`);
}

export function runKeysShow(this: CliContext, flags: KeysFlags): void {
  const folder = homeFolder(this, flags);
  const path = findKeyPath(folder, 'sign') ?? keyPaths(folder, 'sign').file;
  printPublicKey(this, readPublicHalf(path), path, flags.json);
}

/** Makes a key in the folder, or in a token that the folder then names. */
export async function makeKey(
  context: CliContext,
  flags: KeysNewFlags,
  folder: string,
  name: 'sign' | 'next',
  suite: SignatureKey['suite'] = flags.suite ?? 'Ed25519',
): Promise<{ readonly key: Pick<SigningKey, 'kid' | 'publicJwk'>; readonly path: string }> {
  const paths = keyPaths(folder, name);
  if (flags.token !== undefined && suite !== 'Ed25519') {
    throw new CliError(
      'CLI_USAGE',
      `a key in a token makes one signature, and this one is to make two (${suite}); leave out --token`,
    );
  }
  const inToken = await makeTokenKey(context, flags);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (inToken !== undefined) {
    writeFileAtomic(paths.token, renderTokenKey(inToken), 0o600);
    return { key: inToken, path: paths.token };
  }
  const key = createSigningKey(context.random, suite);
  writeFileAtomic(paths.file, exportSigningKey(key), 0o600);
  return { key, path: paths.file };
}

export function printPublicKey(
  context: CliContext,
  { kid, publicJwk }: Pick<SigningKey, 'kid' | 'publicJwk'>,
  path: string,
  json: boolean | undefined,
): void {
  const { second, ...first } = publicJwk;
  const jwk = {
    ...first,
    kid,
    ...(second && { second: { ...second, kid: secondThumbprintOf(second) } }),
  };
  const shown = json
    ? JSON.stringify({ kid, file: path, publicJwk: jwk })
    : JSON.stringify(jwk, undefined, 2);
  context.stdout.write(`${shown}\n`);
}
