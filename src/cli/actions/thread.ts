import { corroborationOf } from '../../director/corroboration.ts';
import { gatherThreads, type KnownThread, type KnownThreads } from '../../director/known-threads.ts';
import type { ThreadFlags, ThreadListFlags } from '../commands/thread.ts';
import type { CliContext } from '../context.ts';
import { CliError } from '../errors.ts';
import { noteReadings } from '../note-readings.ts';
import { type OpenMember, withMember } from '../open-member.ts';
import { readingOf } from '../reading-of.ts';
import { threadLine, threadText, threadToJson } from '../thread-view.ts';

export async function runThreadList(this: CliContext, flags: ThreadListFlags): Promise<void> {
  await withMember(this, flags, (member) => {
    const nowMs = this.clock.nowMs();
    const known = gatherThreads(readingOf(this, member, flags));
    const { open = false, olderThan = 0 } = flags;
    const wanted = known.threads.filter(
      ({ root, isClosed, isTakenBack }) =>
        root.entry.feed.kind !== 'return' &&
        !(open && (isClosed || isTakenBack)) &&
        root.entry.issuedAtMs <= nowMs - olderThan,
    );
    noteThreads(this, member, flags, wanted);
    for (const thread of wanted) {
      const corroboration = corroborationOf(known, thread);
      const line = flags.json
        ? JSON.stringify(threadToJson(thread, corroboration))
        : threadLine(thread, corroboration, nowMs);
      this.stdout.write(`${line}\n`);
    }
    if (wanted.length === 0 && !flags.json) this.stdout.write('there is no such thread\n');
  });
}

export async function runThreadShow(this: CliContext, flags: ThreadFlags, name: string): Promise<void> {
  await withMember(this, flags, (member) => {
    const known = gatherThreads(readingOf(this, member, flags));
    const thread = findThread(known, name);
    if (thread === undefined) {
      throw new CliError(
        'CLI_NOT_FOUND',
        `"${name}" is in no thread; "karaula thread list" lists what there is`,
      );
    }
    noteThreads(this, member, flags, [thread]);
    const corroboration = corroborationOf(known, thread);
    this.stdout.write(
      flags.json
        ? `${JSON.stringify(threadToJson(thread, corroboration))}\n`
        : threadText(thread, corroboration),
    );
  });
}

/** By the identifier or the place of any of its entries. */
function findThread({ threads }: KnownThreads, name: string): KnownThread | undefined {
  return threads.find(({ said }) =>
    said.some(({ reference: { feed, seq, entryId } }) => name === entryId || name === `${feed}/${seq}`),
  );
}

function noteThreads(
  context: CliContext,
  member: OpenMember,
  flags: ThreadFlags,
  threads: readonly KnownThread[],
): void {
  const opened = threads.flatMap(({ said }) => said.flatMap(({ item }) => item ?? []));
  noteReadings(context, member, flags, 'show', opened);
}
