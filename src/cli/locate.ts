import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isName } from '../contract/name.ts';
import type { HomeFlags, StateFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';

/** Where things are: option, then environment, then the default. */
type Surroundings = Pick<CliContext, 'env' | 'cwd'>;

/** The state folder, whether or not it is there: `--state`, else `$KARAULA_STATE`, else `.karaula`. */
export function stateFolder({ env, cwd }: Surroundings, flags: StateFlags): string {
  return resolve(cwd, flags.state ?? (env.KARAULA_STATE || '.karaula'));
}

/**
 * The participant's folder that `--home` or `--as` means; it need not be there.
 * @throws {CliError} `CLI_NO_HOME`, `CLI_USAGE`
 */
export function homeFolder(surroundings: Surroundings, flags: HomeFlags): string {
  if (flags.home !== undefined && flags.as !== undefined) {
    throw new CliError('CLI_USAGE', 'give --as ID or --home DIR, not both');
  }
  if (flags.home !== undefined) return resolve(surroundings.cwd, flags.home);
  if (flags.as === undefined) {
    throw new CliError(
      'CLI_NO_HOME',
      'say which participant you are: --as ID (a folder of the state folder) or --home DIR',
    );
  }
  if (!isName(flags.as)) {
    throw new CliError(
      'CLI_USAGE',
      `"${flags.as}" is not a participant's identifier; write it like mk-bp or frontex`,
    );
  }
  return join(stateFolder(surroundings, flags), 'participants', flags.as);
}

/**
 * The participant's folder, which must be there.
 * @throws {CliError} `CLI_UNKNOWN_PARTICIPANT`, `CLI_NO_HOME`, `CLI_USAGE`
 */
export function existingHome(surroundings: Surroundings, flags: HomeFlags): string {
  const folder = homeFolder(surroundings, flags);
  if (existsSync(folder)) return folder;
  if (flags.as === undefined) {
    throw new CliError(
      'CLI_NO_HOME',
      `${folder} is not there; give the folder that the operator handed over with --home DIR`,
    );
  }
  const state = stateFolder(surroundings, flags);
  const known = participantsIn(state);
  const mend =
    known.length === 0
      ? `no participant is enrolled in ${state}; run "karaula operator enrol ${flags.as}", or say where the state folder is with --state DIR`
      : `enrolled in ${state}: ${known.join(', ')}; use one of these, or run "karaula operator enrol ${flags.as}"`;
  throw new CliError('CLI_UNKNOWN_PARTICIPANT', `there is no participant "${flags.as}"; ${mend}`);
}

function participantsIn(state: string): string[] {
  try {
    return readdirSync(join(state, 'participants')).filter(isName).sort();
  } catch {
    return [];
  }
}
