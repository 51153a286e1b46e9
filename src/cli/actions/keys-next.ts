import { renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SignatureKey } from '../../contract/directory.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { openHome } from '../../store/home.ts';
import { readDirectory } from '../../store/home-keys.ts';
import { makeKeyRequest } from '../../trust/key-request.ts';
import { protectedHeaderOf } from '../../trust/protected-header.ts';
import type { SigningKey } from '../../trust/signing-key.ts';
import { isKeyValidAt, isSigningAsListed } from '../../trust/trusted-key.ts';
import type { KeysFlags, KeysNewFlags } from '../commands/keys.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findKeyPath, keyPaths, readKeyFile, readPublicHalf } from '../key-folder.ts';
import { existingHome } from '../locate.ts';
import { openFolderKey } from '../officer-key.ts';
import { provideOpeningKey, switchOpeningKey } from '../opening-key.ts';
import { makeKey, printPublicKey } from './keys.ts';
import { agreeing, printRequest } from './keys-request.ts';

export async function runKeysNext(this: CliContext, flags: KeysNewFlags): Promise<void> {
  const { dir, id } = openHome(existingHome(this, flags));
  const there = findKeyPath(dir, 'next');
  if (there !== undefined) {
    throw new CliError(
      'CLI_KEY_EXISTS',
      `${there} is there already and is not overwritten; change over to it with "karaula keys switch", or remove it`,
    );
  }
  const present = await openFolderKey(this, dir, 'sign', flags.pinFile);
  const { path } = await makeKey(this, flags, dir, 'next', flags.suite ?? suiteOf(present));
  const key = await openFolderKey(this, dir, 'next', flags.pinFile);
  this.stderr.write(`karaula: made ${path}\n`);
  const sealJwk = provideOpeningKey(this, dir, 'next').publicJwk;
  const text = makeKeyRequest({ participant: id, use: 'sign', madeAtMs: this.clock.nowMs(), sealJwk }, key!);
  printRequest(this, present === undefined ? text : agreeing(text, present), flags.json);
}

/** Nobody goes back to fewer signatures unawares. */
function suiteOf(present: SigningKey | undefined): SignatureKey['suite'] {
  return present?.second === undefined ? 'Ed25519' : 'Ed25519+ML-DSA-44';
}

export function runKeysSwitch(this: CliContext, flags: KeysFlags): void {
  const home = openHome(existingHome(this, flags));
  const next = findKeyPath(home.dir, 'next') ?? keyPaths(home.dir, 'next').file;
  const { kid, publicJwk } = readPublicHalf(next);
  const listed = readDirectory(home).findKey(protectedHeaderOf(kid, 'karaula-entry+jws'));
  // K3: what no reader will take is not signed.
  const isGood = listed?.participant === home.id && isKeyValidAt(listed, this.clock.nowMs());
  if (!isGood || !isSigningAsListed(publicJwk, listed)) {
    throw new CliError(
      'CLI_NOT_A_KEY',
      `the directory in ${home.dir} does not list ${kid} as a key of ${home.id} that is good now; nothing was changed. Has the operator run "karaula operator rotate" and "apply", and "karaula follow" here taken the new directory?`,
    );
  }
  const present = findKeyPath(home.dir, 'sign');
  const wanted = join(home.dir, basename(next).replace('next.', 'sign.'));
  const old = present === undefined ? undefined : present.replace(/sign\.(?=[a-z.]+$)/, 'sign.old.');
  // Cut short, the same command ends it: the next key is the last to go from its place.
  if (present !== undefined) writeFileAtomic(old!, readKeyFile(present), 0o600);
  if (present !== undefined && present !== wanted) rmSync(present);
  renameSync(next, wanted);
  switchOpeningKey(home.dir);
  printPublicKey(this, { kid, publicJwk }, wanted, flags.json);
  this.stderr.write(
    `karaula: ${home.id} signs with ${kid} from now on${old === undefined ? '' : `; the key of before is in ${old}`}\n`,
  );
}
