import { publishDrafts } from '../../agency/publish-drafts.ts';
import type { EntryReference } from '../../contract/entry.ts';
import { formatFeed, parseFeed } from '../../contract/feed.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { collectReadAnswers, draftReadQuestion, type MemberReaders } from '../../director/read-questions.ts';
import type { Store } from '../../store/open-store.ts';
import { findOwnEntry, findOwnPlace } from '../../store/outbox.ts';
import type { ReadersFlags } from '../commands/readers.ts';
import { connectForWork } from '../connect-home.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { withMember } from '../open-member.ts';
import { foreignWarning } from '../publish-reporter.ts';
import { unlockHome } from '../token-pin.ts';

export async function runReadersAsk(this: CliContext, flags: ReadersFlags, name: string): Promise<void> {
  await withMember(this, flags, async ({ home, store, directory }) => {
    const { clock, random } = this;
    const target = ownEntry(store, home.id, name);
    const draft = draftReadQuestion({ store, directory, self: home.id, clock, random }, target);
    await unlockHome(this, home);
    const { bus, failure } = await connectForWork(home, 'publisher');
    try {
      const { placements, waiting, stops } = await publishDrafts({
        home,
        store,
        drafts: [draft],
        clock,
        random,
        signal: this.stop,
        onForeign: (notice) => this.stderr.write(foreignWarning(notice)),
        ...(bus && { bus }),
      });
      const [placement] = placements;
      if (placement?.outcome === 'refused') throw placement.error;
      const about = `${target.feed}/${target.seq}`;
      this.stdout.write(
        flags.json
          ? `${JSON.stringify({ ...placement, about, waiting })}\n`
          : `asked who read ${about}, in ${placement?.feed}/${placement?.seq}\n`,
      );
      const problem = stops[0]?.error ?? failure;
      if (problem === undefined) return;
      if (problem instanceof Error) {
        problem.message += `; the question waits in the outbox of ${home.id} and nothing is lost: "karaula follow" sends it, or "karaula publish --flush"`;
      }
      throw problem;
    } finally {
      await bus?.close();
    }
  });
}

export async function runReadersShow(this: CliContext, flags: ReadersFlags, name: string): Promise<void> {
  await withMember(this, flags, ({ home, store, directory }) => {
    const target = ownEntry(store, home.id, name);
    const answers = collectReadAnswers({ store, directory, self: home.id, clock: this.clock }, target);
    for (const one of answers) {
      this.stdout.write(flags.json ? `${JSON.stringify(answerToJson(one))}\n` : answerText(one));
    }
  });
}

function answerText({ member, answer, answeredAtMs = 0 }: MemberReaders): string {
  if (answer === undefined) return `${member}  has not answered\n`;
  const lines = answer.readers.map(({ who, purpose, firstAtMs, lastAtMs, count }) => {
    const times = count === 1 ? formatTime(firstAtMs) : `${formatTime(firstAtMs)} to ${formatTime(lastAtMs)}`;
    return `  ${who}  ${purpose ?? '-'}  ${count === 1 ? 'once' : `${count} times`}, ${times}\n`;
  });
  const says = lines.length === 0 ? 'says that nobody read it' : 'says that it was read by';
  return `${member}  ${says} (${formatTime(answeredAtMs)})\n${lines.join('')}`;
}

function answerToJson({ member, answer, answeredAtMs }: MemberReaders): object {
  if (answer === undefined || answeredAtMs === undefined) return { member, answered: false };
  const readers = answer.readers.map(({ firstAtMs, lastAtMs, ...reader }) => ({
    ...reader,
    first: formatTime(firstAtMs),
    last: formatTime(lastAtMs),
  }));
  return { member, answered: true, at: formatTime(answeredAtMs), readers };
}

/** @throws {CliError} `CLI_NOT_FOUND` @throws {ContractError} `CONTRACT_BAD_FEED` */
function ownEntry(store: Store, self: string, name: string): EntryReference {
  const [, feed, seq] = /^(.+)\/([1-9]\d{0,14})$/.exec(name) ?? [];
  const own =
    feed === undefined
      ? findOwnEntry(store, name.toLowerCase())
      : findOwnPlace(store, formatFeed(parseFeed(feed)), Number(seq));
  if (own !== undefined) return { feed: own.feed, seq: own.seq, entryId: own.entryId, hash: own.hash };
  throw new CliError(
    'CLI_NOT_FOUND',
    `there is no entry "${name}" among those that ${self} has published; only what one has said oneself can be asked about; "karaula sent" lists it`,
  );
}
