import { publishDrafts } from '../../agency/publish-drafts.ts';
import { labelOf } from '../../contract/code-lists.ts';
import type { EntryReference } from '../../contract/entry.ts';
import { formatTime } from '../../contract/timestamp.ts';
import { collectReadAnswers, draftReadQuestion, type MemberReaders } from '../../director/read-questions.ts';
import type { Store } from '../../store/open-store.ts';
import type { ReadersFlags } from '../commands/readers.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { findOwn } from '../find-own.ts';
import { withMember } from '../open-member.ts';
import { publishAndTell } from '../publish-and-tell.ts';

export async function runReadersAsk(this: CliContext, flags: ReadersFlags, name: string): Promise<void> {
  await withMember(this, flags, async (member) => {
    const { home, store, directory } = member;
    const { clock, random } = this;
    const target = ownEntry(store, home.id, name);
    const draft = draftReadQuestion({ store, directory, self: home.id, clock, random }, target);
    const about = `${target.feed}/${target.seq}`;
    await publishAndTell(this, member, {
      what: 'the question',
      publish: (options) => publishDrafts({ ...options, drafts: [draft] }),
      tell: ([placement], waiting) =>
        flags.json
          ? `${JSON.stringify({ ...placement, about, waiting })}\n`
          : `asked who read ${about}, in ${placement.feed}/${placement.seq}\n`,
    });
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
  if (answer.refused !== undefined) {
    const why = labelOf('ReadRefusal', answer.refused).toLowerCase();
    return `${member}  refuses to answer: ${why} (${formatTime(answeredAtMs)})\n`;
  }
  const lines = answer.readers.map(({ who, purpose, firstAtMs, lastAtMs, count }) => {
    const times = count === 1 ? formatTime(firstAtMs) : `${formatTime(firstAtMs)} to ${formatTime(lastAtMs)}`;
    return `  ${who}  ${purpose ?? '-'}  ${count === 1 ? 'once' : `${count} times`}, ${times}\n`;
  });
  const says = lines.length === 0 ? 'says that nobody read it' : 'says that it was read by';
  return `${member}  ${says} (${formatTime(answeredAtMs)})\n${lines.join('')}`;
}

function answerToJson({ member, answer, answeredAtMs }: MemberReaders): object {
  if (answer === undefined || answeredAtMs === undefined) return { member, answered: false };
  const at = formatTime(answeredAtMs);
  if (answer.refused !== undefined) return { member, answered: false, at, refused: answer.refused };
  const readers = answer.readers.map(({ firstAtMs, lastAtMs, ...reader }) => ({
    ...reader,
    first: formatTime(firstAtMs),
    last: formatTime(lastAtMs),
  }));
  return { member, answered: true, at, readers };
}

/** @throws {CliError} `CLI_NOT_FOUND` @throws {ContractError} `CONTRACT_BAD_FEED` */
function ownEntry(store: Store, self: string, name: string): EntryReference {
  const own = findOwn(store, name);
  if (own !== undefined) return { feed: own.feed, seq: own.seq, entryId: own.entryId, hash: own.hash };
  throw new CliError(
    'CLI_NOT_FOUND',
    `there is no entry "${name}" among those that ${self} has published; only what one has said oneself can be asked about; "karaula sent" lists it`,
  );
}
