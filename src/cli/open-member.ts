import { openHome, type ParticipantHome } from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { HomeFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { namingFile } from './files.ts';
import { existingHome } from './locate.ts';

/** A participant at work: its folder, its store and the directory in its folder. */
export interface OpenMember {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly directory: VerifiedDirectory;
}

/**
 * Opens the participant's folder that the options mean, does something with it, and closes it.
 * @throws {CliError | StoreError | TrustError}
 */
export async function withMember<T>(
  context: CliContext,
  flags: HomeFlags,
  action: (member: OpenMember) => T | Promise<T>,
): Promise<T> {
  const home = openHome(existingHome(context, flags));
  const directory = namingFile(home.dir, () => readDirectory(home));
  const store = openStore(home.databasePath);
  try {
    return await action({ home, store, directory });
  } finally {
    store.close();
  }
}
