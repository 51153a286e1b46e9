import type { BusConnection } from '../bus/connect.ts';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import { parseFeed } from '../contract/feed.ts';
import type { FactLogger } from '../observe/logger.ts';
import type { ParticipantHome } from '../store/home.ts';
import { readDirectory, readSigningKey } from '../store/home-keys.ts';
import type { Store } from '../store/open-store.ts';
import { type FeedEnd, feedEndOf } from './feed-end.ts';
import type { ForeignNotice } from './reconcile.ts';
import { createSender, type Sender, type SenderOptions } from './sender.ts';

/** What sending from a participant's outbox needs. */
export interface OwnSenderOptions {
  readonly home: ParticipantHome;
  readonly store: Store;
  /** Absent: the broker is away; what is placed waits in the outbox. */
  readonly bus?: BusConnection;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly signal?: AbortSignal;
  /** Without progress for so long the broker counts as away. @default 15_000 */
  readonly giveUpAfterMs?: number;
  /** Told when somebody else put something into a feed of ours; it is on record. */
  readonly onForeign?: (notice: ForeignNotice) => void;
  readonly logger?: FactLogger;
  /** The feeds' end at the hub. @default made of `bus` */
  readonly end?: FeedEnd;
}

/** What a sender of ours works with; undefined when there is no broker. */
export function ownSenderOptions(options: OwnSenderOptions): SenderOptions | undefined {
  const { home, store, bus, clock, random, signal, giveUpAfterMs, onForeign, logger } = options;
  const end = options.end ?? (bus && feedEndOf(bus, home.id));
  if (end === undefined) return undefined;
  return {
    store,
    end,
    own: { origin: home.id, key: readSigningKey(home), directory: readDirectory(home) },
    clock,
    random,
    ...(signal && { signal }),
    ...(giveUpAfterMs !== undefined && { giveUpAfterMs }),
    ...(onForeign && { onForeign }),
    ...(logger && { logger }),
  };
}

/**
 * Sends what waits in a participant's outbox; undefined when there is no broker.
 * @param onStored told of what the participant has said; content keys go their way untold
 */
export function createOwnSender(
  options: OwnSenderOptions,
  onStored?: NonNullable<SenderOptions['onStored']>,
): Sender | undefined {
  const own = ownSenderOptions(options);
  const tell: SenderOptions['onStored'] = (run, lastStreamSeq) => {
    if (run[0] !== undefined && parseFeed(run[0].feed).kind !== 'key') onStored?.(run, lastStreamSeq);
  };
  return own && createSender({ ...own, onStored: tell });
}
