import { countWaiting } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';
import { checkFeeds } from './check-feeds.ts';
import { createOwnSender, type OwnSenderOptions } from './own-sender.ts';
import type { Stop } from './sender.ts';

export interface FlushOptions extends OwnSenderOptions {
  readonly onStored?: (run: readonly OutboxEntry[], lastStreamSeq: number) => void;
}

export interface FlushOutcome {
  /** Entries that the hub has stored in this run. */
  readonly stored: number;
  /** Entries that still wait. */
  readonly waiting: number;
  readonly stops: readonly Stop[];
}

/**
 * Sends what waits in the outbox and what the hub has lost since it confirmed it, and nothing new. A broker that is
 * away, or a forked feed, is a value; away when nothing waits is none.
 */
export async function flushOutbox(options: FlushOptions): Promise<FlushOutcome> {
  let stored = 0;
  const sender = createOwnSender(options, (run, lastStreamSeq) => {
    stored += run.length;
    options.onStored?.(run, lastStreamSeq);
  });
  if (sender !== undefined) await checkFeeds(sender, options);
  const stops = (await sender?.settle()) ?? [];
  return { stored, waiting: countWaiting(options.store), stops };
}
