import { readersOf } from '../agency/readers-of.ts';
import type { Store } from '../store/open-store.ts';
import { lastStoredSeq, outboxFeeds, outboxHead, waitingByFeed } from '../store/outbox.ts';
import { confirmedByAll, progressIn } from '../store/outbox-progress.ts';
import { sizeAfter } from '../store/outbox-size.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { describeBytes } from './describe-span.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';

/** What the outbox keeps of one feed of ours, and who has it. Places are counted from 1. */
export interface OutboxFeed {
  readonly feed: string;
  /** The last place that is signed. */
  readonly signed: number;
  /** The last place that the hub has confirmed. */
  readonly atHub: number;
  readonly waiting: number;
  /** Up to here every member of the community has confirmed. */
  readonly byAll: number;
  readonly kept: { readonly entries: number; readonly bytes: number };
  /** Members that have not confirmed the last place, and how many entries they have not. */
  readonly behind: readonly { readonly member: string; readonly entries: number }[];
}

export function listOutbox(store: Store, directory: VerifiedDirectory, nowMs: number): OutboxFeed[] {
  const waiting = waitingByFeed(store);
  return outboxFeeds(store).map((feed) => {
    const readers = readersOf(directory, feed, nowMs);
    const signed = outboxHead(store, feed).seq;
    return {
      feed,
      signed,
      atHub: lastStoredSeq(store, feed),
      waiting: waiting.get(feed) ?? 0,
      byAll: confirmedByAll(store, feed, readers),
      kept: sizeAfter(store, feed, 0),
      behind: readers
        .map((member) => ({ member, entries: signed - (progressIn(store, feed, member)?.seq ?? 0) }))
        .filter(({ entries }) => entries > 0),
    };
  });
}

/** For people. A statement is always one behind its own confirmation, so of receipt feeds nobody's lag is shown. */
export function outboxTable(paint: Paint, feeds: readonly OutboxFeed[]): string {
  const titles = ['FEED', 'SIGNED', 'WAITING', 'AT HUB', 'ALL HAVE', 'KEPT', 'NOT CONFIRMED BY'];
  const rows = feeds.map(({ feed, signed, atHub, waiting, byAll, kept, behind }) => [
    feed,
    `${signed}`,
    `${waiting}`,
    `${atHub}`,
    `${byAll}`,
    `${kept.entries} (${describeBytes(kept.bytes)})`,
    feed.endsWith('.receipt') ? '' : behind.map(({ member, entries }) => `${member} (${entries})`).join(', '),
  ]);
  return plainTable(paint, titles, rows);
}
