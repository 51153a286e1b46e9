import { makeBell } from '../bus/bell.ts';
import { BusError } from '../bus/errors.ts';
import { countWaiting, outboxFeeds, waitingByFeed } from '../store/outbox.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { letGoOfConfirmed } from './let-go.ts';
import { describeRoom, findBehind, type OutboxLimits, type OutboxRoom, outboxRoom } from './outbox-room.ts';
import { type OwnSenderOptions, ownSenderOptions } from './own-sender.ts';
import { type Repair, repairLags } from './repair-lags.ts';
import { type ReseedOutcome, reseedOutbox } from './reseed-outbox.ts';

export interface TendOptions extends OwnSenderOptions {
  /** The directory as it now is; who is a member decides what must be kept. */
  readonly directory: () => VerifiedDirectory;
  /** How long an alert is kept after all have confirmed it; never beyond its time. @default 7 days */
  readonly keepMs?: number;
  /** @default OUTBOX_LIMITS */
  readonly limits?: OutboxLimits;
}

export interface TendOutcome extends ReseedOutcome {
  readonly repairs: readonly Repair[];
  /** Entries that were let go of: confirmed by all, or expired, long enough ago. */
  readonly letGo: number;
  readonly room: OutboxRoom;
  /** A line for people, when room is scarce. */
  readonly warning?: string;
}

const DAY_MS = 24 * 3_600_000;

/** A broker that was away is looked for so soon. */
const RETRY_AFTER_MS = 3_000;

/**
 * One look at everything the outbox is answerable for: what waits is sent, what the hub has lost is sent again, what a
 * member misses is put there again, and what all have is let go of. K3. A broker that is away, or a forked feed, is
 * a value.
 * @throws {StoreError}
 */
export async function tendOnce(options: TendOptions): Promise<TendOutcome> {
  const { store, clock, keepMs = 7 * DAY_MS, limits } = options;
  const reseeded = await reseedOutbox(options);
  const directory = options.directory();
  const letGo = letGoOfConfirmed({ store, directory, nowMs: clock.nowMs(), keepMs });
  const repairs = await repairAll(options, directory, reseeded);
  const room = outboxRoom(store, limits);
  const warning =
    room.level === 'ample'
      ? {}
      : { warning: describeRoom(room, findBehind(store, directory, clock.nowMs())) };
  return { ...reseeded, waiting: countWaiting(store), repairs, letGo, room, ...warning };
}

async function repairAll(
  options: TendOptions,
  directory: VerifiedDirectory,
  { stops }: ReseedOutcome,
): Promise<Repair[]> {
  const context = ownSenderOptions(options);
  if (context === undefined || stops.some(({ why }) => why === 'away' || why === 'interrupted')) return [];
  const stopped = new Set(stops.map(({ feed }) => feed));
  const waiting = waitingByFeed(options.store);
  const repairs: Repair[] = [];
  for (const feed of outboxFeeds(options.store)) {
    if (options.signal?.aborted || stopped.has(feed) || waiting.has(feed)) continue;
    try {
      repairs.push(...(await repairLags(context, directory, feed)));
    } catch (error) {
      // The hub went away, or refuses: the next look tells.
      if (!(error instanceof BusError)) throw error;
      break;
    }
  }
  return repairs;
}

export interface TendingOptions extends TendOptions {
  /** Ends tending, after the look in hand. */
  readonly signal: AbortSignal;
  /** Between two looks. @default 30_000 */
  readonly intervalMs?: number;
  readonly onTended?: (outcome: TendOutcome) => void;
}

/** An outbox that is being looked after. */
export interface Tending {
  /** Asks for a look now, for example because something was placed in the outbox or a statement came. */
  tendNow(): void;
  /** Resolves when the signal has ended it; rejects with a StoreError. */
  readonly ended: Promise<void>;
}

/** Looks after the outbox until the signal: at once, at an interval, and whenever asked. */
export function tendOutbox(options: TendingOptions): Tending {
  const { signal, intervalMs = 30_000, onTended } = options;
  const bell = makeBell();
  signal.addEventListener('abort', bell.ring, { once: true });
  const tend = async (): Promise<void> => {
    while (!signal.aborted) {
      const outcome = await tendOnce(options);
      onTended?.(outcome);
      const isAway = outcome.stops.some(({ why }) => why === 'away');
      if (!signal.aborted) await bell.wait(isAway ? Math.min(RETRY_AFTER_MS, intervalMs) : intervalMs);
    }
  };
  const ended = tend().finally(() => signal.removeEventListener('abort', bell.ring));
  return { tendNow: bell.ring, ended };
}
