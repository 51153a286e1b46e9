import { corroborationOf } from '../../director/corroboration.ts';
import { showEntry } from '../../director/export-entry.ts';
import { gatherThreads, type KnownThread } from '../../director/known-threads.ts';
import { keyOf, type MemberReading } from '../../director/said.ts';
import { taintToJson } from '../../director/taint-words.ts';
import type { Corroboration } from '../../policy/independent-origins.ts';
import type { InboxEntry } from '../../store/inbox.ts';
import { countOldTokens, soundLinks } from '../../store/links.ts';
import type { ShowFlags } from '../commands/show.ts';
import type { CliContext } from '../context.ts';
import { withheld, withInboxEntry } from '../find-in-inbox.ts';
import { linkToJson, linkWords } from '../link-words.ts';
import { noteReadings, purposeOf } from '../note-readings.ts';
import { printable } from '../table.ts';
import { threadText, threadToJson } from '../thread-view.ts';

export function runShow(this: CliContext, flags: ShowFlags, name: string): void {
  withInboxEntry(this, flags, name, (reading, item) => {
    const shown = showEntry(reading, item, purposeOf(reading.home, flags));
    if (shown.outcome === 'withheld') throw withheld(shown);
    const purpose = purposeOf(reading.home, flags);
    const thread = threadWith({ ...reading, ...(purpose && { purpose }) }, item);
    noteReadings(this, reading, flags, 'show', [item, ...(thread?.others ?? [])]);
    const links = soundLinks(reading.store, reading.nowMs, { position: item.position });
    const oldTokens = countOldTokens(reading.store, item.position, reading.nowMs);
    if (!flags.json) {
      this.stdout.write(shown.text.split('\n').map(printable).join('\n'));
      if (thread !== undefined) this.stdout.write(`\n${threadText(thread.found, thread.corroboration)}`);
      for (const link of links) this.stdout.write(`${printable(linkWords(link, reading.nowMs))}\n`);
      if (oldTokens > 0)
        this.stdout.write(
          `${oldTokens} of its tokens count for nothing: their link key is not here, not of its month, or was replaced before\n`,
        );
      return;
    }
    const { feed, seq, entryId, hash, verifiedBy, fault, retractedBy, isRetractionInDoubt, taint } = item;
    this.stdout.write(
      `${JSON.stringify({
        feed,
        seq,
        entryId,
        hash: Buffer.from(hash).toString('hex'),
        verifiedBy,
        ...(fault === undefined ? {} : { fault }),
        ...(retractedBy === undefined ? {} : { retracted: true }),
        ...(isRetractionInDoubt && { retractionInDoubt: true }),
        ...(taint === undefined ? {} : { tainted: taintToJson(taint) }),
        conditions: shown.conditions,
        ...(links.length > 0 && { links: links.map(linkToJson) }),
        ...(oldTokens > 0 && { oldTokens }),
        ...(thread && { thread: threadToJson(thread.found, thread.corroboration) }),
        entry: shown.json,
      })}\n`,
    );
  });
}

interface ShownThread {
  readonly found: KnownThread;
  readonly corroboration: Corroboration;
  /** What else of it is shown. */
  readonly others: readonly InboxEntry[];
}

/** The thread that an entry is in; undefined: it is no alert, nor said of one. */
function threadWith(reading: MemberReading, of: InboxEntry): ShownThread | undefined {
  const { entry } = of;
  if (!IN_THREADS.includes(entry.body.case) || entry.feed.kind === 'return') return undefined;
  const known = gatherThreads(reading, entry.feed.community);
  const found = known.threads.find(({ said }) =>
    said.some(({ reference }) => keyOf(reference) === keyOf(of)),
  );
  if (found === undefined) return undefined;
  const others = found.said.flatMap(({ item }) =>
    item === undefined || keyOf(item) === keyOf(of) ? [] : item,
  );
  return { found, corroboration: corroborationOf(known, found), others };
}

const IN_THREADS: readonly string[] = ['alert', 'update', 'retraction', 'sighting'];
