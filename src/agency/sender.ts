import { setTimeout as delay } from 'node:timers/promises';
import { BusError } from '../bus/errors.ts';
import { LONGEST_RUN, runLength } from '../bus/run-length.ts';
import type { RandomBytes } from '../contract/clock.ts';
import { formatFeed, parseFeed, subjectOf } from '../contract/feed.ts';
import { startStopwatch } from '../observe/stages.ts';
import { isWaiting, nextWaiting, waitingFeeds } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';
import { recordSending, type StoredRun } from '../store/outbox-sending.ts';
import { backoffMs } from './backoff.ts';
import { AgencyError } from './errors.ts';
import { type ReconcileContext, reconcile } from './reconcile.ts';

export interface SenderOptions extends ReconcileContext {
  readonly random: RandomBytes;
  readonly signal?: AbortSignal;
  /** Without any progress in a feed for so long, the broker counts as away. @default 15_000 */
  readonly giveUpAfterMs?: number;
  /** Told of every run that the hub has stored. */
  readonly onStored?: (run: readonly OutboxEntry[], lastStreamSeq: number) => void;
}

/** Why entries of a feed still wait. */
export interface Stop {
  readonly feed: string;
  /** `away`: trying again later helps. `refused`: something must be mended first. */
  readonly why: 'away' | 'refused' | 'forked' | 'interrupted';
  readonly error: unknown;
  /** When it stopped, in milliseconds of the monotonic clock. */
  readonly sinceMs: number;
}

/** Sends what waits in the outbox, feed by feed, each on its own. */
export interface Sender {
  /**
   * Holds the outbox against the hub, before anything is placed in a feed: a fork is told in time, and what the hub
   * has lost waits again. Told is also that the broker is away, which hinders no placing.
   */
  check(feed: string): Promise<Stop | undefined>;
  /** Begins to send whatever waits. */
  kick(): void;
  /** Whether what is placed in the feed now would be the very next thing that leaves, after a `kick`. */
  isIdle(feed: string): boolean;
  isSending(): boolean;
  /** Resolves when a run was stored, or a feed has ended sending. */
  untilProgress(): Promise<void>;
  /** Resolves when nothing waits any more, or nothing more can be sent now. */
  settle(): Promise<readonly Stop[]>;
}

function keyFeedOf(feed: string): string {
  return formatFeed({ ...parseFeed(feed), kind: 'key' });
}

/** So many entries and bytes go in one run. */
const RUN_BOUND = { maxEntries: LONGEST_RUN, maxBytes: 4_194_304 };

/** A publisher that goes on for days tries a broker that was away again, at its next row after so long. */
const RETRY_AFTER_MS = 3_000;

/**
 * Group commit by compare-and-set: one batch of a feed is in flight, the next takes all that has queued meanwhile.
 * K3: what is sent, and sent again, are the bytes in the outbox; they leave it when the hub has them on disk.
 */
export function createSender(options: SenderOptions): Sender {
  const expected = new Map<string, number>();
  const running = new Map<string, Promise<void>>();
  const stops = new Map<string, Stop>();

  let progress = Promise.withResolvers<void>();
  const progressed = (): void => {
    progress.resolve();
    progress = Promise.withResolvers();
  };
  const stop = (feed: string, error: unknown): Stop => {
    const found = { feed, why: whyOf(error), error, sinceMs: performance.now() };
    options.logger?.log('warn', 'sending stopped', { feed, outcome: found.why, ...codeOf(error) });
    stops.set(feed, found);
    return found;
  };
  const start = (feed: string): void => {
    const onStored: SenderOptions['onStored'] = (run, lastStreamSeq) => {
      options.logger?.log('info', 'stored', { feed, count: run.length, streamSeq: lastStreamSeq });
      options.onStored?.(run, lastStreamSeq);
      progressed();
    };
    const sending = sendFeed({ ...options, onStored }, expected, feed)
      .catch((error: unknown) => void stop(feed, error))
      .finally(() => {
        running.delete(feed);
        if (feed === keyFeedOf(feed)) kick(false);
        progressed();
      });
    running.set(feed, sending);
  };
  const mayStart = (feed: string, isRetry: boolean): boolean => {
    if (running.has(feed)) return false;
    const stopped = stops.get(feed);
    if (stopped === undefined) return true;
    const isDue = isRetry && stopped.why === 'away' && performance.now() - stopped.sinceMs >= RETRY_AFTER_MS;
    return isDue && stops.delete(feed);
  };
  const kick = (isRetry = true): void => {
    for (const feed of waitingFeeds(options.store)) {
      if (!isBehindKeys(feed) && mayStart(feed, isRetry)) start(feed);
    }
  };
  /** What content keys seal goes after them: readers would have it closed, on record, until they come. */
  const isBehindKeys = (feed: string): boolean => {
    const keys = keyFeedOf(feed);
    return feed !== keys && (running.has(keys) || isWaiting(options.store, keys));
  };
  return {
    kick,
    isIdle: (feed) =>
      expected.has(feed) &&
      !running.has(feed) &&
      !stops.has(feed) &&
      !isBehindKeys(feed) &&
      options.end.isConnected?.() !== false,
    isSending: () => running.size > 0,
    untilProgress: () => progress.promise,
    check: async (feed) => {
      if (expected.has(feed)) return stops.get(feed);
      try {
        expected.set(feed, await reconcile(options, feed));
        return undefined;
      } catch (error) {
        // Sending tries again when the broker is away.
        const why = whyOf(error);
        return why === 'away' ? { feed, why, error, sinceMs: performance.now() } : stop(feed, error);
      }
    },
    settle: async () => {
      for (kick(); running.size > 0; kick(false)) await Promise.all(running.values());
      return [...stops.values()];
    },
  };
}

async function sendFeed(options: SenderOptions, expected: Map<string, number>, feed: string): Promise<void> {
  const { store, end, signal, random, clock } = options;
  const subject = subjectOf(parseFeed(feed));
  const patience = patienceOf(options);
  let stored: (StoredRun & { readonly run: readonly OutboxEntry[] }) | undefined;
  for (let attempt = 0; ; ) {
    if (stored === undefined) signal?.throwIfAborted();
    let trouble: unknown;
    try {
      const after = expected.get(feed) ?? (await reconcile(options, feed));
      expected.set(feed, after);
      const waiting = signal?.aborted ? [] : nextWaiting(store, feed, RUN_BOUND, stored?.to);
      const run = waiting.slice(0, runLength(waiting.length));
      const last = run.at(-1);
      recordSending(
        store,
        feed,
        { ...(stored && { stored }), ...(last && { leavingTo: last.seq }) },
        clock.nowMs(),
      );
      if (stored !== undefined) options.onStored?.(stored.run, stored.lastStreamSeq);
      stored = undefined;
      if (run[0] === undefined || last === undefined) {
        signal?.throwIfAborted();
        return;
      }
      const watch = startStopwatch();
      const answering = end.append(
        subject,
        run.map(({ bytes }) => bytes),
        after,
      );
      watch.lap('append');
      const answer = await answering;
      if (answer.outcome === 'appended') {
        watch.lap('ack');
        watch.tell(run.length, { feed, seq: last.seq });
        const { lastStreamSeq } = answer;
        stored = { from: run[0].seq, to: last.seq, lastStreamSeq, run };
        expected.set(feed, lastStreamSeq);
        patience.progress();
        attempt = 0;
        continue;
      }
      trouble =
        answer.outcome === 'conflict' ? new Conflict(feed) : new BusError('BUS_TIMEOUT', answer.reason);
    } catch (error) {
      if (whyOf(error) !== 'away') throw error;
      trouble = error;
    }
    // Whether it landed is seen at the end of the feed, and nowhere else.
    expected.delete(feed);
    if (patience.isExhausted()) throw trouble;
    attempt += 1;
    await delay(backoffMs(attempt, random), undefined, signal === undefined ? {} : { signal });
  }
}

/** The feed's end at the hub keeps moving under us. */
class Conflict extends Error {
  override readonly name = 'Conflict';
  constructor(feed: string) {
    super(
      `${feed} grows at the hub faster than we can append to it; another process sends, or somebody floods it`,
    );
  }
}

function patienceOf(options: SenderOptions): { progress(): void; isExhausted(): boolean } {
  const limitMs = options.giveUpAfterMs ?? 15_000;
  let since = performance.now();
  return {
    progress: () => {
      since = performance.now();
    },
    isExhausted: () => performance.now() - since >= limitMs,
  };
}

/** K7: an error's code and never its message. */
function codeOf(error: unknown): { code?: string } {
  return error instanceof BusError || error instanceof AgencyError ? { code: error.code } : {};
}

const TRANSIENT = new Set(['BUS_TIMEOUT', 'BUS_CLOSED', 'BUS_UNREACHABLE']);

function whyOf(error: unknown): Stop['why'] {
  if (error instanceof Conflict) return 'away';
  if (error instanceof BusError) return TRANSIENT.has(error.code) ? 'away' : 'refused';
  if (error instanceof AgencyError && error.code === 'AGENCY_FEED_FORKED') return 'forked';
  if (error instanceof Error && error.name === 'AbortError') return 'interrupted';
  return 'refused';
}
