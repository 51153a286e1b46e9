import { setTimeout as delay } from 'node:timers/promises';
import type { BusConnection } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { followOrigin } from '../bus/follow.ts';
import { readHubTimeMs } from '../bus/hub-time.ts';
import type { Clock } from '../contract/clock.ts';
import type { FactLogger } from '../observe/logger.ts';
import { entitledOrigins } from '../policy/entitled-feeds.ts';
import { retentionOf } from '../policy/retention.ts';
import type { ParticipantHome } from '../store/home.ts';
import type { Store } from '../store/open-store.ts';
import { readRetentionFile } from '../store/retention-file.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { decideDirectoryFreshness } from '../trust/directory-freshness.ts';
import { checkSkippedWhenIdle } from './check-skipped.ts';
import { eraseWhenIdle } from './erase-expired.ts';
import { DirectorError } from './errors.ts';
import { learnBeginnings } from './learn-beginnings.ts';
import { openOfferedKeys } from './offered-keys.ts';
import { openContentKeys } from './open-content-keys.ts';
import { openingKeysOf } from './opening-keys.ts';
import { type Recorded, receiveRun, type StreamArrival } from './receive-run.ts';
import { type RefreshOutcome, refreshDirectory } from './refresh-directory.ts';
import { regradeInbox } from './regrade.ts';
import { settleDoubt } from './settle-doubt.ts';
import { watchDirectory } from './watch-directory.ts';

export interface ReceiveOptions {
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly bus: BusConnection;
  /** The copy in the folder; a newer one is taken from the hub. */
  readonly directory: VerifiedDirectory;
  readonly clock: Clock;
  /** Ends receiving, after the run in hand. */
  readonly signal: AbortSignal;
  /** Only these origins; absent: all that this participant may read. */
  readonly origins?: readonly string[];
  /** Told whether what an origin says comes as it is said (follow-session.ts). */
  readonly onStep?: (origin: string, isInStep: boolean) => void;
  /** Told of every run after it was committed. */
  readonly onRecorded?: (recorded: readonly Recorded[]) => void;
  /** The next run, and the acknowledgement of this one, wait for it: whoever tells people may be slower than the hub. */
  readonly untilTold?: () => Promise<void>;
  readonly onDirectory?: (outcome: RefreshOutcome) => void;
  /** An origin that cannot be followed; the others go on. */
  readonly onTrouble?: (origin: string, error: BusError) => void;
  /** Told while something is held back because our clock may be wrong: our time and the hub's. */
  readonly onDoubt?: (nowMs: number, hubMs: number) => void;
  readonly logger?: FactLogger;
  readonly follow?: typeof followOrigin;
  /** How often the hub is asked for a newer directory. Milliseconds. @default 15_000 */
  readonly directoryIntervalMs?: number;
  /** @default asks the hub */
  readonly hubTimeMs?: () => Promise<number | undefined>;
}

/** Ends following with a run in hand that was not kept. */
const STOPPED = Symbol('stopped');

/** A flood of unknown keys slows down the stream it comes in; it does not become a flood of questions. */
const REFRESH_INTERVAL_MS = 1_000;

/**
 * Receives from every origin this participant may read, into its inbox, until the signal.
 * K1: nothing is in the inbox that the checkpoint has not let through. K4: a run is acknowledged after its one
 * transaction; what comes again after a crash is known by its bytes and place.
 * @throws {DirectorError} `DIRECTOR_DIRECTORY_UNUSABLE`
 * @throws {BusError} when no origin can be followed
 * @throws {StoreError}
 */
export async function receiveFeeds(options: ReceiveOptions): Promise<void> {
  const { home, store, bus, clock, signal } = options;
  const retention = readRetentionFile(home);
  const directory = await keepDirectory(options);
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const follow = options.follow ?? followOrigin;
  const running = new Map<string, Promise<void>>();
  /** Who cannot be followed, and since which directory. */
  const troubles = new Map<string, { readonly error: BusError; readonly version: number }>();
  let broken: { readonly reason: unknown } | undefined;
  let arrivedAtMs = performance.now();

  const context = () => ({ store, directory: directory.current(), reader: home.id, nowMs: clock.nowMs() });
  const opening = openingKeysOf(home, store);
  const openKeys = async (): Promise<void> => {
    const records = await openContentKeys(context(), opening());
    if (records.length > 0) await tell(options, records);
  };
  await openKeys();

  const followOne = async (origin: string): Promise<void> => {
    const onRun = async (arrivals: readonly StreamArrival[]): Promise<void> => {
      arrivedAtMs = performance.now();
      await directory.assertUsable();
      const offered = await openOfferedKeys(arrivals, opening());
      for (let isFinal = false, trustsClock = false; ; ) {
        const run = receiveRun({ ...context(), offered, trustsClock }, origin, arrivals, isFinal);
        if (run.outcome === 'committed') {
          await tell(options, run.recorded);
          // Something before it may have been erased since we asked.
          if (run.recorded.some(({ code }) => code === 'GATE_GAP'))
            await learnBeginnings(bus, context(), origin);
          if (run.recorded.some(({ feed }) => feed.endsWith('.key'))) await openKeys();
          return;
        }
        if (run.outcome === 'unknown-key') {
          await directory.refresh();
          isFinal = true;
          continue;
        }
        const { onDoubt, hubTimeMs = () => readHubTimeMs(bus, origin, home.id) } = options;
        const doubt = { store, clock, hubTimeMs, signal: either, ...(onDoubt && { onDoubt }) };
        // Nothing was kept, so nothing is acknowledged.
        if (!(await settleDoubt(doubt))) throw STOPPED;
        trustsClock = true;
      }
    };
    try {
      await learnBeginnings(bus, context(), origin);
      const onStep = (isInStep: boolean) => options.onStep?.(origin, isInStep);
      await follow(bus, { origin, reader: home.id, onRun, onStep, signal: either });
    } catch (error) {
      if (error === STOPPED) return;
      if (!(error instanceof BusError)) {
        // Disk or directory: no origin can go on.
        failed.abort();
        throw error;
      }
      troubles.set(origin, { error, version: versionOf(directory) });
      options.logger?.log('error', 'cannot follow', { origin, code: error.code });
      options.onTrouble?.(origin, error);
    }
  };

  const startAll = (): void => {
    const origins = options.origins ?? entitledOrigins(directory.current().directory, home.id, clock.nowMs());
    for (const origin of origins) {
      const isSettled = troubles.get(origin)?.version === versionOf(directory);
      if (running.has(origin) || isSettled || either.aborted) continue;
      troubles.delete(origin);
      const following = followOne(origin)
        .catch((reason: unknown) => {
          broken ??= { reason };
        })
        .finally(() => running.delete(origin));
      running.set(origin, following);
    }
  };

  const ended = new AbortController();
  const checking = checkSkippedWhenIdle(
    { store, directory: directory.current, nowMs: () => clock.nowMs() },
    {
      lastArrivalAgoMs: () => performance.now() - arrivedAtMs,
      signal: AbortSignal.any([either, ended.signal]),
    },
  ).catch((error: unknown) => {
    failed.abort();
    throw error;
  });
  const erasing = eraseWhenIdle(
    () => ({
      store,
      policy: retentionOf(retention, directory.current().directory, home.id),
      self: { id: home.id, directory: directory.current().directory },
      keys: directory.current(),
      nowMs: clock.nowMs(),
    }),
    {
      lastArrivalAgoMs: () => performance.now() - arrivedAtMs,
      signal: AbortSignal.any([either, ended.signal]),
      onErased: (records) => tell(options, records),
    },
  ).catch((error: unknown) => {
    failed.abort();
    throw error;
  });
  const watching = watchDirectory(directory.refresh, startAll, {
    intervalMs: options.directoryIntervalMs ?? DIRECTORY_INTERVAL_MS,
    signal: AbortSignal.any([either, ended.signal]),
  }).catch((error: unknown) => {
    failed.abort();
    throw error;
  });
  startAll();
  // All runs in hand end before a failure is told.
  while (running.size > 0) await Promise.race(running.values());
  ended.abort();
  for (const end of await Promise.allSettled([checking, erasing, watching])) {
    if (end.status === 'rejected') broken ??= end;
  }
  if (broken !== undefined) throw broken.reason;
  const [first] = troubles.values();
  if (first !== undefined && !signal.aborted) throw first.error;
}

/** K6: whoever follows hears within that time that a key is revoked, or a member gone, come or back. */
const DIRECTORY_INTERVAL_MS = 15_000;

function versionOf({ current }: KeptDirectory): number {
  return current().directory.version;
}

/** K7: places and codes, never a reason in words. */
async function tell(options: ReceiveOptions, recorded: readonly Recorded[]): Promise<void> {
  const { logger, onRecorded, untilTold } = options;
  for (const { feed, seq, outcome, code, streamSeq } of recorded) {
    const facts = {
      feed,
      outcome,
      ...(seq !== undefined && { seq }),
      ...(streamSeq !== undefined && { streamSeq }),
    };
    const level = outcome === 'refused' || outcome === 'tainted' ? 'warn' : 'debug';
    logger?.log(level, 'verdict', { ...facts, ...(code !== undefined && { code }) });
  }
  onRecorded?.(recorded);
  await untilTold?.();
}

interface KeptDirectory {
  current(): VerifiedDirectory;
  refresh(): Promise<void>;
  assertUsable(): Promise<void>;
}

async function keepDirectory(options: ReceiveOptions): Promise<KeptDirectory> {
  const { home, bus, clock } = options;
  let current = options.directory;
  let pause: Promise<unknown> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    await pause;
    pause = delay(REFRESH_INTERVAL_MS, undefined, { signal: options.signal }).catch(() => undefined);
    const outcome = await refreshDirectory({ home, bus, directory: current, nowMs: clock.nowMs() });
    current = outcome.directory;
    const { version } = current.directory;
    const code = 'code' in outcome ? { code: outcome.code } : {};
    options.logger?.log(outcome.outcome === 'current' ? 'debug' : 'info', 'directory', {
      outcome: outcome.outcome,
      version,
      ...code,
    });
    options.onDirectory?.(outcome);
    // K6: at once, so that no run is judged by a directory by which the inbox is not graded.
    const graded = regradeInbox({ store: options.store, directory: current, nowMs: clock.nowMs() });
    if (graded.length > 0) await tell(options, graded);
  };
  const assertUsable = async (): Promise<void> => {
    if (decideDirectoryFreshness(current, clock.nowMs()).usable) return;
    await refresh();
    const decision = decideDirectoryFreshness(current, clock.nowMs());
    if (!decision.usable) throw new DirectorError('DIRECTOR_DIRECTORY_UNUSABLE', decision.reason);
  };
  await refresh();
  await assertUsable();
  return { current: () => current, refresh, assertUsable };
}
