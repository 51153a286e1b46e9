import type { Purpose } from '../contract/entry.ts';
import type { ParticipantHome } from '../store/home.ts';
import type { Store } from '../store/open-store.ts';
import type { ReadingWay } from '../store/read-line.ts';
import { appendReadings, type OpenedEntry } from '../store/read-log.ts';
import { readerPseudonym } from '../store/reader-pseudonym.ts';
import type { ReaderFlags } from './commands/shared-flags.ts';
import type { CliContext } from './context.ts';
import { CliError } from './errors.ts';

/**
 * Puts on record who is about to see the content of entries, and what for. Every command that shows content to a person,
 * or writes it to a file, calls this first; what cannot be put on record is not shown.
 * @throws {CliError | StoreError} `CLI_USAGE`
 */
export function noteReadings(
  context: Pick<CliContext, 'clock' | 'random' | 'user'>,
  { home, store }: { readonly home: ParticipantHome; readonly store: Store },
  flags: Partial<ReaderFlags>,
  way: ReadingWay,
  opened: readonly OpenedEntry[],
): void {
  if (opened.length === 0) return;
  const who = readerPseudonym(home, store, nameOf(flags.by ?? context.user), context.random);
  const purpose = purposeOf(home, flags);
  const reading = { who, way, atMs: context.clock.nowMs(), ...(purpose && { purpose }) };
  appendReadings(store, reading, opened);
}

/** What is read for: as said, else as the home says, else unknown. */
export function purposeOf(home: ParticipantHome, { purpose }: Partial<ReaderFlags>): Purpose | undefined {
  return purpose ?? home.purpose;
}

/** @throws {CliError} `CLI_USAGE` */
export function nameOf(by: string): string {
  const name = by.trim();
  if (name !== '') return name;
  throw new CliError(
    'CLI_USAGE',
    'say who reads: --by NAME, the name by which your service knows the person',
  );
}
