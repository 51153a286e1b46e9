import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCeremony, renderCeremony } from '../../operator/ceremony.ts';
import { describeCeremony, describeProgress } from '../../operator/ceremony-words.ts';
import { filesFor, signCeremony } from '../../operator/sign-ceremony.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { lockSigningKey } from '../../trust/locked-key.ts';
import { createSigningKey, type SigningKey } from '../../trust/signing-key.ts';
import { renderTokenKey } from '../../trust/token-key.ts';
import { assertWanted } from '../assert-wanted.ts';
import type { OfficerNewFlags, OfficerShowFlags, OfficerSignFlags } from '../commands/officer.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readTextFile } from '../files.ts';
import { makeTokenKey } from '../make-token-key.ts';
import { readOfficerKey, readPassphrase } from '../officer-key.ts';
import { printPublicKey } from './keys.ts';

/** Guessing a passphrase costs half a second each; a short one is guessed all the same. */
const MIN_PASSPHRASE = 12;

export async function runOfficerNew(this: CliContext, flags: OfficerNewFlags, file: string): Promise<void> {
  const path = resolve(this.cwd, file);
  if (existsSync(path)) {
    throw new CliError(
      'CLI_KEY_EXISTS',
      `${path} is there already and is not overwritten; choose another name`,
    );
  }
  const inToken = await makeTokenKey(this, flags);
  if (inToken !== undefined) {
    writeFileAtomic(path, renderTokenKey(inToken), 0o600);
    printMade(this, inToken, path, flags.json);
    return;
  }
  const passphrase = await readPassphrase(this, 'A passphrase for it: ', flags.passphraseFile);
  if ([...passphrase].length < MIN_PASSPHRASE) {
    throw new CliError(
      'CLI_USAGE',
      `a passphrase needs at least ${MIN_PASSPHRASE} characters; take four or five words`,
    );
  }
  if (
    flags.passphraseFile === undefined &&
    (await this.askPerson?.('The same again: ', true)) !== passphrase
  ) {
    throw new CliError('CLI_USAGE', 'these were two different passphrases; nothing was made');
  }
  const key = createSigningKey(this.random);
  writeFileAtomic(path, await lockSigningKey(key, passphrase, this.random), 0o600);
  printMade(this, key, path, flags.json);
}

function printMade(
  context: CliContext,
  key: Pick<SigningKey, 'kid' | 'publicJwk'>,
  path: string,
  json: boolean | undefined,
): void {
  printPublicKey(context, key, path, json);
  context.stderr.write(
    `karaula: made ${path}; give what was printed to the operator, and keep a copy of the file\n`,
  );
}

export async function runOfficerShow(this: CliContext, flags: OfficerShowFlags, file: string): Promise<void> {
  const ceremony = parseCeremony(await readTextFile(this, file), file);
  const words = describeCeremony(ceremony, this.clock.nowMs());
  if (flags.json) {
    for (const [index, { role, title, lines }] of words.entries()) {
      const progress = describeProgress(ceremony.files[index]!);
      this.stdout.write(`${JSON.stringify({ role, title, progress, states: lines })}\n`);
    }
    return;
  }
  if (words.length === 0) this.stdout.write('This file asks for no signature.\n');
  for (const [index, { title, lines }] of words.entries()) {
    this.stdout.write(`${title} (${describeProgress(ceremony.files[index]!)})\n`);
    for (const line of lines) this.stdout.write(`  ${line}\n`);
  }
}

export async function runOfficerSign(this: CliContext, flags: OfficerSignFlags, file: string): Promise<void> {
  const ceremony = parseCeremony(await readTextFile(this, file), file);
  const words = describeCeremony(ceremony, this.clock.nowMs());
  const key = await readOfficerKey(this, flags.key, flags.passphraseFile, flags.pinFile);
  const own = new Set(filesFor(ceremony, key).map(({ role }) => role));
  const signed = signCeremony(ceremony, key);
  this.stderr.write(`With the key ${key.kid} you sign:\n`);
  for (const { title, lines } of words.filter(({ role }) => own.has(role))) {
    this.stderr.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  }
  if (!flags.yes) await assertWanted(this);
  writeFileAtomic(resolve(this.cwd, file), renderCeremony(signed), 0o644);
  this.stdout.write(
    signed.files
      .map((one) => `${one.role}: ${own.has(one.role) ? 'signed, ' : ''}${describeProgress(one)}\n`)
      .join(''),
  );
}
