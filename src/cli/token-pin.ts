import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ParticipantHome } from '../store/home.ts';
import { readSigningToken, readTokenPinIn } from '../store/home-keys.ts';
import type { TokenPlace } from '../store/token-library.ts';
import { openToken } from '../store/token-session.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { readTextFile } from './files.ts';

export interface PinSources {
  /** As it was given on the command line. */
  readonly pinFile?: string | undefined;
  /** What lies in the participant's folder. */
  readonly kept?: string | undefined;
}

/**
 * Opens a token for this run. Its PIN is in the file that was named, in `$KARAULA_TOKEN_PIN`, in the participant's
 * folder, or asked for, in this order; never on the command line, where others on the machine would read it.
 * @throws {CliError | StoreError}
 */
export async function unlockToken(
  context: CliContext,
  place: TokenPlace,
  sources: PinSources = {},
): Promise<void> {
  await openToken(place, () => readPin(context, place, sources));
}

/** Opens the token in which a participant's key is; nothing where it is a file. @throws {CliError | StoreError} */
export async function unlockHome(context: CliContext, home: ParticipantHome): Promise<void> {
  const inToken = readSigningToken(home);
  if (inToken !== undefined) await unlockToken(context, inToken, { kept: readTokenPinIn(home.dir) });
}

async function readPin(
  context: CliContext,
  { token }: TokenPlace,
  { pinFile, kept }: PinSources,
): Promise<string> {
  const given =
    pinFile === undefined ? context.env.KARAULA_TOKEN_PIN || kept : await readPinFile(context, pinFile);
  if (given !== undefined) return given.replace(/\r?\n$/, '');
  if (context.askPerson !== undefined) return await context.askPerson(`PIN of the token "${token}": `, true);
  throw new CliError(
    'CLI_USAGE',
    `there is nobody at a terminal to ask for the PIN of the token "${token}"; give it in a file with mode 0600 (--pin-file, or token.pin in the participant's folder) or in $KARAULA_TOKEN_PIN`,
  );
}

async function readPinFile(context: CliContext, file: string): Promise<string> {
  const text = await readTextFile(context, file);
  if (file !== '-' && (statSync(resolve(context.cwd, file)).mode & 0o077) !== 0) {
    throw new CliError('CLI_NOT_A_KEY', `${file} is a secret that others may read; run: chmod 600 '${file}'`);
  }
  return text;
}
