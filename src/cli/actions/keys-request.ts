import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openHome } from '../../store/home.ts';
import { agreeToKeyRequest, makeKeyRequest, parseKeyRequest } from '../../trust/key-request.ts';
import type { SigningKey } from '../../trust/signing-key.ts';
import { assertWanted } from '../assert-wanted.ts';
import type { KeysAgreeFlags, KeysRequestFlags } from '../commands/keys-request.ts';
import type { HomeFlags } from '../commands/shared-flags.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { readKeyRequest } from '../key-request-file.ts';
import { existingHome } from '../locate.ts';
import { openFolderKey, readOfficerKey } from '../officer-key.ts';
import { provideOpeningKey } from '../opening-key.ts';

const FOR = { sign: 'for signing what it says', release: 'of a second officer, for releases' } as const;

export async function runKeysRequest(
  this: CliContext,
  flags: KeysRequestFlags,
  id: string | undefined,
): Promise<void> {
  const home = hasHome(flags) ? existingHome(this, flags) : undefined;
  const present = home === undefined ? undefined : await openFolderKey(this, home, 'sign', flags.pinFile);
  const key =
    flags.key === undefined
      ? present
      : await readOfficerKey(this, flags.key, flags.passphraseFile, flags.pinFile);
  const participant = id ?? (home === undefined ? undefined : idOf(home));
  if (key === undefined || participant === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'say of whom and of which key: an ID such as mk-bp, and --key FILE, --as ID or --home DIR',
    );
  }
  const use = flags.use ?? 'sign';
  const isOwn = use === 'sign' && home !== undefined;
  const sealJwk = isOwn ? { sealJwk: provideOpeningKey(this, home, 'open').publicJwk } : {};
  const text = makeKeyRequest({ participant, use, madeAtMs: this.clock.nowMs(), ...sealJwk }, key);
  printRequest(this, present === undefined ? text : agreeing(text, present), flags.json);
}

export async function runKeysAgree(this: CliContext, flags: KeysAgreeFlags, file: string): Promise<void> {
  const home = openHome(existingHome(this, flags));
  const request = await readKeyRequest(this, file);
  if (request.participant !== home.id) {
    throw new CliError(
      'CLI_USAGE',
      `${file} asks for a key of ${request.participant}; with the key of ${home.id} nobody can agree to that`,
    );
  }
  const key = await openFolderKey(this, home.dir, 'sign', flags.pinFile);
  if (key === undefined) throw new CliError('CLI_NOT_A_KEY', `there is no signing key in ${home.dir}`);
  this.stderr.write(
    `With the key ${key.kid} of ${home.id} you agree that this is a key of ${home.id}, ${FOR[request.use]}:\n  ${request.kid}\n`,
  );
  if (!flags.yes) await assertWanted(this);
  printRequest(this, agreeToKeyRequest(request, key), flags.json);
}

/** The request with the agreement of the key that the participant has, unless it is that key's own. */
export function agreeing(text: string, present: SigningKey): string {
  const request = parseKeyRequest(text);
  return request.kid === present.kid ? text : agreeToKeyRequest(request, present);
}

export function printRequest(context: CliContext, text: string, json: boolean | undefined): void {
  const { kid, participant, use } = parseKeyRequest(text);
  context.stdout.write(json ? `${JSON.stringify(JSON.parse(text))}\n` : text);
  context.stderr.write(
    `karaula: this asks to list ${kid} as a key of ${participant}, ${FOR[use]}; give it to the operator, who compares ${kid} by telephone\n`,
  );
}

/** A folder with nothing but a key does not know whose it is. */
function idOf(dir: string): string | undefined {
  return existsSync(join(dir, 'participant.json')) ? openHome(dir).id : undefined;
}

function hasHome({ as, home }: HomeFlags): boolean {
  return as !== undefined || home !== undefined;
}
