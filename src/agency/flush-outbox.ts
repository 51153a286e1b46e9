import type { BusConnection } from '../bus/connect.ts';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { FactLogger } from '../observe/logger.ts';
import type { ParticipantHome } from '../store/home.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import type { Store } from '../store/open-store.ts';
import { waitingByFeed } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';
import { type FeedEnd, feedEndOf } from './feed-end.ts';
import type { ForeignNotice } from './reconcile.ts';
import { createSender, type Stop } from './sender.ts';

export interface FlushOptions {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly bus?: BusConnection;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly signal?: AbortSignal;
  /** Without progress for so long the broker counts as away. @default 15_000 */
  readonly giveUpAfterMs?: number;
  readonly onStored?: (run: readonly OutboxEntry[], lastStreamSeq: number) => void;
  readonly onForeign?: (notice: ForeignNotice) => void;
  readonly logger?: FactLogger;
  /** The feeds' end at the hub. @default made of `bus` */
  readonly end?: FeedEnd;
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
  const { home, store, bus } = options;
  const end = options.end ?? (bus && feedEndOf(bus, home.id));
  let stored = 0;
  let stops: readonly Stop[] = [];
  if (end !== undefined) {
    const own = { origin: home.id, key: readSigningKey(home), directory: readDirectory(home) };
    const { clock, random, signal, giveUpAfterMs, onForeign, logger } = options;
    const sender = createSender({
      store,
      end,
      own,
      clock,
      random,
      ...(signal && { signal }),
      ...(giveUpAfterMs !== undefined && { giveUpAfterMs }),
      ...(onForeign && { onForeign }),
      ...(logger && { logger }),
      onStored: (run, lastStreamSeq) => {
        stored += run.length;
        options.onStored?.(run, lastStreamSeq);
      },
    });
    stops = await sender.settle();
  }
  const waiting = [...waitingByFeed(store).values()].reduce((sum, count) => sum + count, 0);
  return { stored, waiting, stops };
}
