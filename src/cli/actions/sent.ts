import { reportSent, type SentReport } from '../../agency/sent-report.ts';
import { formatFeed, parseFeed } from '../../contract/feed.ts';
import { isName } from '../../contract/name.ts';
import { findOwnEntry } from '../../store/outbox.ts';
import type { SentFlags } from '../commands/sent.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { noteReadings } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { paintFor } from '../paint.ts';
import { sentDetail, sentTable, sentToJson } from '../sent-view.ts';

export async function runSent(this: CliContext, flags: SentFlags, name: string | undefined): Promise<void> {
  if (flags.community !== undefined && !isName(flags.community)) {
    throw new CliError('CLI_USAGE', `"${flags.community}" does not fit --community: write it like wb6`);
  }
  await withMember(this, flags, (member) => {
    const nowMs = this.clock.nowMs();
    const place = name === undefined ? undefined : placeOf(member, name);
    const reports = reportSent({
      store: member.store,
      directory: member.directory,
      nowMs,
      filter: {
        ...place,
        ...(flags.community === undefined ? {} : { community: flags.community }),
        ...(flags.missing ? { isOpen: true } : {}),
        ...(flags.tainted ? { isTainted: true } : {}),
      },
    });
    if (place !== undefined && reports.length === 0 && !flags.missing && !flags.tainted)
      throw notFound(member, name);
    const opened = reports.filter(({ entry }) => entry !== undefined);
    noteReadings(this, member, flags, 'sent', opened);
    if (flags.json) {
      for (const report of reports) this.stdout.write(`${JSON.stringify(sentToJson(report))}\n`);
      return;
    }
    this.stdout.write(textOf(this, reports, place !== undefined, nowMs));
  });
}

function textOf(context: CliContext, reports: readonly SentReport[], isOne: boolean, nowMs: number): string {
  const paint = paintFor(context.colour);
  const [first] = reports;
  if (first === undefined) return 'nothing\n';
  return isOne ? sentDetail(paint, first, nowMs) : sentTable(paint, reports);
}

/** @throws {CliError} `CLI_NOT_FOUND` @throws {ContractError} `CONTRACT_BAD_FEED` */
function placeOf(member: OpenMember, name: string): { feed: string; seq: number } {
  const place = /^(.+)\/([1-9]\d{0,14})$/.exec(name);
  if (place !== null) return { feed: formatFeed(parseFeed(place[1]!)), seq: Number(place[2]) };
  const own = findOwnEntry(member.store, name.toLowerCase());
  if (own === undefined) throw notFound(member, name);
  return { feed: own.feed, seq: own.seq };
}

function notFound({ home }: OpenMember, name = ''): CliError {
  return new CliError(
    'CLI_NOT_FOUND',
    `there is no entry "${name}" among those that ${home.id} has published; "karaula sent" lists them; write the whole id or the place, such as mk-bp.wb6.border-incident/17`,
  );
}
