import { formatTime } from '../../contract/timestamp.ts';
import { type ConsoleLine, consoleLines, findBrokenConsoleLine } from '../../store/console-actions.ts';
import { readerPseudonym } from '../../store/reader-pseudonym.ts';
import type { CommonFlags, HomeFlags } from '../commands/shared-flags.ts';
import type { CliContext } from '../context.ts';
import { nameOf } from '../note-readings.ts';
import { withMember } from '../open-member.ts';
import { printable } from '../table.ts';

export interface ConsoleLogFlags extends CommonFlags, HomeFlags {
  readonly by: string | undefined;
  readonly json: boolean | undefined;
}

const BROKEN = 1;

/** What was done at the page of this member, and by whom; that lines were altered or are missing is told, too. */
export async function runConsoleLog(this: CliContext, flags: ConsoleLogFlags): Promise<void> {
  await withMember(this, flags, async ({ home, store }) => {
    const who =
      flags.by === undefined ? undefined : readerPseudonym(home, store, nameOf(flags.by), this.random);
    let shown = 0;
    for (const { line, hash } of consoleLines(store)) {
      if (who !== undefined && line.who !== who) continue;
      shown += 1;
      this.stdout.write(flags.json ? `${JSON.stringify(lineToJson(line, hash))}\n` : `${lineText(line)}\n`);
      await this.stdout.untilTaken?.(this.stop);
      if (this.stop.aborted) return;
    }
    if (shown === 0 && !flags.json) this.stdout.write('nothing\n');
    const broken = findBrokenConsoleLine(store);
    if (broken === undefined) return;
    this.stderr.write(
      `karaula: warning: line ${broken} is missing, or is not what was written there: the log was altered\n`,
    );
    this.process.exitCode = BROKEN;
  });
}

/** Place and time, pseudonym, role and deed; why something was sent back is a person's own words. */
function lineText({ number, atMs, who, role, what, signed, releaseId, why }: ConsoleLine): string {
  const place = signed === undefined ? '-' : `${signed.feed}/${signed.seq}`;
  const which = releaseId === undefined ? '' : `  draft ${releaseId.slice(0, 12)}`;
  const words = why === undefined ? '' : `  ${printable(why)}`;
  return `${number}  ${formatTime(atMs)}  ${who}  ${role}  ${what}  ${place}${which}${words}`;
}

function lineToJson({ atMs, signed, ...line }: ConsoleLine, hash: Uint8Array): object {
  const entry = signed && { feed: signed.feed, seq: signed.seq, entryHash: hexOf(signed.hash) };
  return { ...line, at: formatTime(atMs), ...entry, hash: hexOf(hash) };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
