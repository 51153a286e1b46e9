import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../contract/clock.ts';
import type { Directory } from '../contract/directory.ts';
import { moveCursor, readCursor } from '../store/cursor.ts';
import type { Store } from '../store/open-store.ts';
import { waitInDoubt } from './doubtful-clock.ts';
import type { InboxFilter } from './inbox-filter.ts';
import { type InboxItem, listInbox } from './list-inbox.ts';
import { untilGrown } from './until-grown.ts';

/** Statements on the database of the inbox, within the transaction that takes an entry. For tables of one's own. */
export type InboxTransaction = Pick<Store, 'run' | 'get' | 'all'>;

export interface ConsumeOptions {
  readonly store: Store;
  /** Names a durable cursor; two processes with one name share the entries. */
  readonly name: string;
  /**
   * The effect of one entry. What it does through `tx` is done exactly once, together with the step of the cursor;
   * what it does elsewhere may happen again after a crash, with the same `entryId` and `position`. When it throws,
   * nothing is done and the entry stays next. It must not wait: it returns nothing that does.
   */
  readonly handle: (item: InboxItem, tx: InboxTransaction) => undefined;
  readonly directory: () => Directory;
  readonly reader: string;
  readonly clock: Clock;
  readonly filter?: InboxFilter;
  readonly signal?: AbortSignal;
  /** End when everything that is there was taken, instead of waiting for more. */
  readonly isOnce?: boolean;
}

const PAGE = 256;

/**
 * Hands over the entries of the inbox, oldest first, each in the transaction that moves the cursor past it. K4. What
 * has expired is passed by (K5), but not on the word of our clock alone when it is far from what members have signed.
 * @returns how many entries were handled here
 * @throws whatever `handle` throws, after that entry's transaction was undone
 */
export async function consumeInbox(options: ConsumeOptions): Promise<number> {
  const { store, name, handle, clock, reader, signal } = options;
  let handled = 0;
  while (!signal?.aborted) {
    const reading = { store, directory: options.directory(), reader, nowMs: clock.nowMs() };
    const page = listInbox(reading, readCursor(store, name), PAGE, options.filter, {
      waitsWhenInDoubt: true,
    });
    for (const item of page.items) {
      if (signal?.aborted) return handled;
      handled += store.transaction(() => {
        // Another process of this name was faster.
        if (readCursor(store, name) >= item.position) return 0;
        handle(item, { run: store.run, get: store.get, all: store.all });
        moveCursor(store, name, item.position);
        return 1;
      });
    }
    if (page.position > readCursor(store, name)) {
      store.transaction(() => moveCursor(store, name, page.position));
    }
    // Let what has arrived be received.
    await setImmediate();
    if (!page.isLast && !page.isInDoubt) continue;
    if (options.isOnce) return handled;
    if (page.isInDoubt) {
      await waitInDoubt(signal);
      continue;
    }
    await untilGrown(store, page.position, signal);
  }
  return handled;
}
