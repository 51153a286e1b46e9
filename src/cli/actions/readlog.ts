import type { ReadLogHead } from '../../contract/entry.ts';
import { formatFeed, parseFeed } from '../../contract/feed.ts';
import { formatTime } from '../../contract/timestamp.ts';
import type { ReadLine } from '../../store/read-line.ts';
import { readLines } from '../../store/read-log.ts';
import { ownStatedReadLogs } from '../../store/read-log-heads.ts';
import { readerPseudonym } from '../../store/reader-pseudonym.ts';
import { verifyReadLog } from '../../store/verify-read-log.ts';
import type { ReadlogShowFlags, ReadlogVerifyFlags } from '../commands/readlog.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { nameOf } from '../note-readings.ts';
import { withMember } from '../open-member.ts';

const BROKEN = 1;

export async function runReadlogShow(
  this: CliContext,
  flags: ReadlogShowFlags,
  place: string | undefined,
): Promise<void> {
  const wanted = place === undefined ? undefined : parsePlace(place);
  await withMember(this, flags, async ({ home, store }) => {
    const who =
      flags.by === undefined ? undefined : readerPseudonym(home, store, nameOf(flags.by), this.random);
    let shown = 0;
    for (const { line, hash } of readLines(store)) {
      if (who !== undefined && line.who !== who) continue;
      if (wanted !== undefined && !isIn(line, wanted)) continue;
      shown += 1;
      this.stdout.write(flags.json ? `${JSON.stringify(lineToJson(line, hash))}\n` : `${lineText(line)}\n`);
      await this.stdout.untilTaken?.(this.stop);
      if (this.stop.aborted) return;
    }
    if (shown === 0 && !flags.json) this.stdout.write('nothing\n');
  });
}

export async function runReadlogVerify(this: CliContext, flags: ReadlogVerifyFlags): Promise<void> {
  const given = (flags.stated ?? []).map(parseHead);
  await withMember(this, flags, ({ store }) => {
    const verdict = verifyReadLog(store, [...ownStatedReadLogs(store), ...given]);
    if (verdict.outcome === 'broken') this.process.exitCode = BROKEN;
    if (verdict.outcome === 'broken') {
      const { number, why } = verdict;
      this.stdout.write(flags.json ? `${JSON.stringify(verdict)}\n` : `BROKEN at line ${number}: ${why}\n`);
      return;
    }
    const { length } = verdict.head;
    const hash = hexOf(verdict.head.hash);
    this.stdout.write(
      flags.json
        ? `${JSON.stringify({ outcome: 'whole', length, hash })}\n`
        : `whole: ${length} ${length === 1 ? 'line' : 'lines'}, the last with ${hash}\n`,
    );
  });
}

/** @throws {CliError} `CLI_USAGE` */
function parseHead(text: string): ReadLogHead {
  const [, length, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (length !== undefined && hash !== undefined) {
    return { length: Number(length), hash: new Uint8Array(Buffer.from(hash, 'hex')) };
  }
  throw new CliError('CLI_USAGE', `"${text}" does not fit --stated: write it as "readlog stated" prints it`);
}

interface Place {
  readonly feed: string;
  readonly seq: number;
}

/** @throws {CliError} `CLI_USAGE` @throws {ContractError} `CONTRACT_BAD_FEED` */
function parsePlace(text: string): Place {
  const [, feed, seq] = /^(.+)\/([1-9]\d{0,14})$/.exec(text) ?? [];
  if (feed !== undefined) return { feed: formatFeed(parseFeed(feed)), seq: Number(seq) };
  throw new CliError(
    'CLI_USAGE',
    `"${text}" is not the place of an entry; write it like mk-bp.wb6.border-incident/17`,
  );
}

function isIn(line: ReadLine, { feed, seq }: Place): boolean {
  return line.feed === feed && line.firstSeq <= seq && seq <= line.lastSeq;
}

/** Place and time, pseudonym and codes: no name, and nothing of what the entry says. */
function lineText({ number, atMs, who, purpose, way, feed, firstSeq, lastSeq }: ReadLine): string {
  const places = firstSeq === lastSeq ? `${firstSeq}` : `${firstSeq} to ${lastSeq}`;
  return `${number}  ${formatTime(atMs)}  ${who}  ${purpose ?? '-'}  ${way}  ${feed}/${places}`;
}

function lineToJson({ atMs, entryHash, ...line }: ReadLine, hash: Uint8Array): object {
  return { ...line, at: formatTime(atMs), entryHash: hexOf(entryHash), hash: hexOf(hash) };
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
