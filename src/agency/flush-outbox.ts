import { countWaiting } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';
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

/** Sends what waits in the outbox, and nothing new. A broker that is away, or a forked feed, is a value. */
export async function flushOutbox(options: FlushOptions): Promise<FlushOutcome> {
  let stored = 0;
  const sender = createOwnSender(options, (run, lastStreamSeq) => {
    stored += run.length;
    options.onStored?.(run, lastStreamSeq);
  });
  const stops = (await sender?.settle()) ?? [];
  return { stored, waiting: countWaiting(options.store), stops };
}
