import { resolve } from 'node:path';
import type { Person } from '../console/member.ts';
import type { ParticipantHome } from '../store/home.ts';
import type { Store } from '../store/open-store.ts';
import { readerPseudonym } from '../store/reader-pseudonym.ts';
import type { PersonFlags } from './commands/console.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { readTextFile } from './files.ts';
import { nameOf, purposeOf } from './note-readings.ts';

/**
 * For whom a link is, as the options say. K7: the name becomes a pseudonym here, and goes no further.
 * @throws {CliError | StoreError} `CLI_USAGE`, `CLI_FILE_UNREADABLE`
 */
export async function consolePerson(
  context: CliContext,
  { home, store }: { readonly home: ParticipantHome; readonly store: Store },
  flags: PersonFlags,
): Promise<Person> {
  const releaseKeyFile = await findReleaseKey(context, flags);
  const purpose = purposeOf(home, flags);
  return {
    who: readerPseudonym(home, store, nameOf(flags.by ?? context.user), context.random),
    role: flags.role ?? 'officer',
    ...(purpose && { purpose }),
    ...(releaseKeyFile !== undefined && { releaseKeyFile }),
  };
}

/** Where it is, whatever folder the console runs in. That it can be read is seen now, not when a release is pressing. */
async function findReleaseKey(
  context: CliContext,
  { role, releaseKey }: PersonFlags,
): Promise<string | undefined> {
  if (role !== 'second-officer') {
    if (releaseKey === undefined) return undefined;
    throw new CliError('CLI_USAGE', 'only who releases has a release key: say --role second-officer too');
  }
  if (releaseKey === undefined) {
    throw new CliError(
      'CLI_USAGE',
      'say with which key the second officer releases: --release-key FILE, made by "karaula officer new"',
    );
  }
  await readTextFile(context, releaseKey);
  return resolve(context.cwd, releaseKey);
}
