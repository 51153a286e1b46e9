import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CliError } from './errors.ts';

/**
 * Makes the folder that results go to, with those above it; one that is there stays as it is. Not with `recursive`: below a
 * folder in which none can be made, such as /proc, that never comes back.
 * @throws {CliError} `CLI_FILE_NOT_WRITABLE`
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  try {
    if (dirname(folder) !== folder) makeFolder(dirname(folder));
    mkdirSync(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (error instanceof CliError || code === 'ENOSPC' || code === 'EDQUOT') throw error;
    const why =
      code === 'EEXIST' || code === 'ENOTDIR' ? 'is there, and is no folder' : `cannot be made (${code})`;
    throw new CliError(
      'CLI_FILE_NOT_WRITABLE',
      `the folder ${folder} ${why}; choose one that can be written to`,
      error,
    );
  }
}
