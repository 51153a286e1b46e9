import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { openHome } from '../../store/home.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { makeKeyRequest } from '../../trust/key-request.ts';
import { createSigningKey, exportSigningKey, parseSigningKey } from '../../trust/signing-key.ts';
import { isKeyValidAt } from '../../trust/trusted-key.ts';
import type { KeysFlags } from '../commands/keys.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { namingFile } from '../files.ts';
import { existingHome } from '../locate.ts';
import { printPublicKey, readKeyFile } from './keys.ts';
import { agreeing, printRequest, readPresentKey } from './keys-request.ts';

export function runKeysNext(this: CliContext, flags: KeysFlags): void {
  const { dir, id } = openHome(existingHome(this, flags));
  const path = join(dir, 'next.jwk');
  if (existsSync(path)) {
    throw new CliError(
      'CLI_KEY_EXISTS',
      `${path} is there already and is not overwritten; change over to it with "karaula keys switch", or remove it`,
    );
  }
  const present = readPresentKey(dir);
  const key = createSigningKey(this.random);
  writeFileAtomic(path, exportSigningKey(key), 0o600);
  const text = makeKeyRequest({ participant: id, use: 'sign', madeAtMs: this.clock.nowMs() }, key);
  printRequest(this, present === undefined ? text : agreeing(text, present), flags.json);
}

export function runKeysSwitch(this: CliContext, flags: KeysFlags): void {
  const home = openHome(existingHome(this, flags));
  const [next, present, old] = ['next.jwk', 'sign.jwk', 'sign.old.jwk'].map((name) =>
    join(home.dir, name),
  ) as [string, string, string];
  const key = namingFile(next, () => parseSigningKey(readKeyFile(next)));
  const listed = readDirectory(home).findKey(key.protectedHeader);
  // K3: what no reader will take is not signed.
  if (listed === undefined || listed.participant !== home.id || !isKeyValidAt(listed, this.clock.nowMs())) {
    throw new CliError(
      'CLI_NOT_A_KEY',
      `the directory in ${home.dir} does not list ${key.kid} as a key of ${home.id} that is good now; nothing was changed. Has the operator run "karaula operator rotate" and "apply", and "karaula follow" here taken the new directory?`,
    );
  }
  // In this order there is a key at every moment; cut short, the same command ends it.
  if (existsSync(present)) writeFileAtomic(old, readKeyFile(present), 0o600);
  renameSync(next, present);
  printPublicKey(this, key, present, flags.json);
  this.stderr.write(
    `karaula: ${home.id} signs with ${key.kid} from now on; the key of before is in ${old}\n`,
  );
}
