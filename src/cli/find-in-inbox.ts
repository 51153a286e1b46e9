import { findEntry } from '../director/find-entry.ts';
import type { MemberReading } from '../director/said.ts';
import { decideOpened } from '../policy/release.ts';
import { openHome, type ParticipantHome } from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import type { InboxEntry } from '../store/inbox.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { HomeFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';
import { namingFile } from './files.ts';
import { existingHome } from './locate.ts';

/**
 * Finds the entry that was named in the participant's inbox and does something with it.
 * @throws {CliError} `CLI_NOT_FOUND`, `CLI_AMBIGUOUS`, `CLI_USAGE`
 */
export function withInboxEntry(
  context: CliContext,
  flags: HomeFlags,
  name: string,
  action: (reading: MemberReading & { readonly home: ParticipantHome }, item: InboxEntry) => void,
): void {
  const home = openHome(existingHome(context, flags));
  const keys = namingFile(home.dir, () => readDirectory(home));
  const { directory } = keys;
  const store = openStore(home.databasePath);
  try {
    const item = findOrExplain(store, home.id, name);
    action({ home, store, directory, keys, reader: home.id, nowMs: context.clock.nowMs() }, item);
  } finally {
    store.close();
  }
}

/** The entry that was named in an inbox. @throws {CliError} `CLI_NOT_FOUND`, `CLI_AMBIGUOUS`, `CLI_USAGE` */
export function findOrExplain(store: Store, reader: string, name: string): InboxEntry {
  const found = findEntry(store, name);
  switch (found.outcome) {
    case 'found':
      return found.entry;
    case 'ambiguous':
      throw new CliError(
        'CLI_AMBIGUOUS',
        `several entries begin with "${name}": ${found.entryIds.join(', ')}; write more of the one you mean`,
      );
    case 'none':
      throw new CliError(
        'CLI_NOT_FOUND',
        `there is no entry "${name}" in the inbox of ${reader}; ${
          found.why ?? '"karaula follow --once --from-start" fetches and lists what there is'
        }`,
      );
    case 'unclear':
      throw new CliError(
        'CLI_USAGE',
        `"${name}" names no entry; write its id, at least 8 characters of it, or its place such as mk-bp.wb6.border-incident/17`,
      );
  }
}

/** The same, and it opens: to what does not, nothing can be said. @throws {CliError} `CLI_WITHHELD`, and as {@link findOrExplain} */
export function findOpenOrExplain(store: Store, reader: string, name: string): InboxEntry {
  const found = findOrExplain(store, reader, name);
  const decision = decideOpened(found.entry);
  if (!decision.allowed) throw withheld(decision);
  return found;
}

/** What the originator's handling does not allow. K5. */
export function withheld({ code, reason }: { code: string; reason: string }): CliError {
  return new CliError('CLI_WITHHELD', `it may not be released: ${reason} (${code})`);
}
