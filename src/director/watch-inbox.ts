import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../contract/clock.ts';
import type { Directory } from '../contract/directory.ts';
import type { Purpose } from '../contract/entry.ts';
import { advanceCursor, readCursor } from '../store/cursor.ts';
import type { Store } from '../store/open-store.ts';
import { waitInDoubt } from './doubtful-clock.ts';
import type { InboxFilter } from './inbox-filter.ts';
import { type InboxItem, listInbox } from './list-inbox.ts';
import { untilGrown } from './until-grown.ts';

export interface WatchOptions {
  readonly store: Store;
  readonly directory: () => Directory;
  readonly reader: string;
  readonly clock: Clock;
  readonly filter?: InboxFilter;
  /** What it is wanted for, where that is known. */
  readonly purpose?: Purpose;
  /** Name of a durable cursor; absent: begins after `after` and remembers nothing. */
  readonly cursor?: string;
  /**
   * The cursor moves once for so many entries, where so many are there; then as many may come again after a crash. A
   * transaction for each is near a third of what it costs to take an entry.
   * @default 1
   */
  readonly cursorStep?: number;
  /** @default 0: from the beginning */
  readonly after?: number;
  readonly signal?: AbortSignal;
  /** End when everything that is there was given out, instead of waiting for more. */
  readonly isOnce?: boolean;
  /** Told of entries, many at a time, before the first of them is given out; for a record of who reads. */
  readonly beforeGiven?: (items: readonly InboxItem[]) => void;
  /** Told when a cursor waits before an entry that only a clock which may be wrong keeps back. */
  readonly onDoubt?: () => void;
}

const PAGE = 256;

/**
 * Entries of the inbox as they come, in order of position, each when asked for.
 *
 * K4: the inbox has each entry once. A consumer with a cursor gets each entry at least once: the cursor moves when
 * the consumer comes back for the next one, so an entry that it had in hand when it died comes again, with the same
 * `entryId` and `position`; with a `cursorStep` those taken since it last moved, too. The clean end of a loop (`break`)
 * counts all but the last entry as taken. The form with exactly-once effects is consumeInbox (consume-inbox.ts);
 * docs/inbox.md compares them. Like that one, a cursor is not moved past what has expired on the word of our clock alone;
 * without one nothing is passed by for good.
 */
export async function* watchInbox(options: WatchOptions): AsyncGenerator<InboxItem, void, undefined> {
  const { store, cursor, cursorStep = 1, clock, reader, purpose, signal } = options;
  let position = cursor === undefined ? (options.after ?? 0) : readCursor(store, cursor);
  let kept = position;
  let takenSince = 0;
  const keep = (): void => {
    if (cursor !== undefined && position > kept) advanceCursor(store, cursor, position);
    kept = position;
    takenSince = 0;
  };
  try {
    while (!signal?.aborted) {
      const nowMs = clock.nowMs();
      const reading = { store, directory: options.directory(), reader, nowMs, ...(purpose && { purpose }) };
      const page = listInbox(reading, position, PAGE, options.filter, {
        waitsWhenInDoubt: cursor !== undefined,
      });
      if (page.items.length > 0) options.beforeGiven?.(page.items);
      for (const item of page.items) {
        yield item;
        position = item.position;
        takenSince += 1;
        if (takenSince >= cursorStep) keep();
        if (signal?.aborted) return;
      }
      position = page.position;
      keep();
      // However much there is to give out: what arrives is received meanwhile, what was written goes its way, Ctrl-C works.
      await nextTurn();
      if (page.isInDoubt) options.onDoubt?.();
      else if (!page.isLast) continue;
      if (options.isOnce) return;
      if (page.isInDoubt) {
        await waitInDoubt(signal);
        continue;
      }
      await untilGrown(store, position, signal);
    }
  } finally {
    keep();
  }
}
