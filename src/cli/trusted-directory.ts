import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type VerifiedDirectory, verifyDirectory } from '../trust/directory.ts';
import type { HomeFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { namingFile, readTextFile } from './files.ts';
import { existingHome, stateFolder } from './locate.ts';

export interface DirectoryFlags extends HomeFlags {
  readonly directory: string | undefined;
  readonly root: string | undefined;
}

/**
 * The signed directory that the options mean, verified from its pinned root on: two files that were named, or those of
 * a participant's folder, or those of the state folder.
 * @throws {CliError | TrustError}
 */
export async function readTrustedDirectory(
  context: CliContext,
  flags: DirectoryFlags,
): Promise<VerifiedDirectory> {
  const { directory, root } = locateDirectory(context, flags);
  const pinned = await readTextFile(context, root);
  const text = await readTextFile(context, directory);
  return namingFile(directory, () => verifyDirectory(text, pinned));
}

function locateDirectory(context: CliContext, flags: DirectoryFlags): { directory: string; root: string } {
  const { directory, root } = flags;
  if (directory !== undefined && root !== undefined) return { directory, root };
  if (directory !== undefined || root !== undefined) {
    throw new CliError(
      'CLI_USAGE',
      'give --directory FILE and --root FILE together: a directory is worth what the root is worth that you pinned',
    );
  }
  const folder =
    flags.as === undefined && flags.home === undefined
      ? stateDirectory(context, flags)
      : existingHome(context, flags);
  return { directory: join(folder, 'directory.json'), root: join(folder, 'root.json') };
}

function stateDirectory(context: CliContext, flags: DirectoryFlags): string {
  const folder = join(stateFolder(context, flags), 'directory');
  if (existsSync(folder)) return folder;
  throw new CliError(
    'CLI_NO_HOME',
    'say by which directory: --as ID, --home DIR, or --directory FILE with --root FILE',
  );
}
