import { setTimeout as wait } from 'node:timers/promises';
import type { BusConnection } from './connect.ts';
import type { BusErrorCode } from './errors.ts';
import { type RunHandler, runSession, type StepHandler } from './follow-session.ts';
import { sharedDurable } from './sole-waiting.ts';

export interface FollowOptions {
  readonly origin: string;
  /** Who we are: the durable has this name. */
  readonly reader: string;
  /**
   * Called with what has arrived, in order, one run at a time. When it resolves the run is acknowledged: resolve after
   * the commit. When it rejects, following ends with that error and the run comes again next time.
   */
  readonly onRun: RunHandler;
  /** Told whether entries come as they are said; see {@link StepHandler}. */
  readonly onStep?: StepHandler;
  /** Ends following, after the run in hand. */
  readonly signal: AbortSignal;
}

/** Sessions that end without a single acknowledgement, one after another, before we say what is wrong. */
const MAX_FRUITLESS = 12;
/** Times that something which was there before may be missing: the operator recreates a durable, or JetStream starts. */
const MAX_MISSING = 8;
const PAUSE_MS = 250;

/** The hub is away or slow; that passes. */
const PASSING: readonly BusErrorCode[] = ['BUS_TIMEOUT', 'BUS_CLOSED'];
const MAY_COME_BACK: readonly BusErrorCode[] = ['BUS_DURABLE_MISSING', 'BUS_STREAM_MISSING', 'BUS_REFUSED'];

/**
 * Follows one origin through the reader's pre-made durable, from where it was, until the signal: across lost
 * connections and restarts of the broker. Entries come in the stream's order and none is left out; after an
 * interruption some come again.
 * @throws {BusError} `BUS_DURABLE_MISSING`, `BUS_STREAM_MISSING`, `BUS_PERMISSION_DENIED`, `BUS_DURABLE_SHARED`, …
 */
export async function followOrigin(bus: BusConnection, options: FollowOptions): Promise<void> {
  let fruitless = 0;
  let missing = 0;
  let hasWorked = false;
  while (!options.signal.aborted) {
    await bus.untilConnected(options.signal);
    // Who stops does not wait for a hub that is away.
    if (options.signal.aborted) return;
    const end = await runSession(bus, options);
    if (end.reason === 'stopped') return;
    if (end.reason === 'failed') {
      const { code } = end.error;
      const isPassing = PASSING.includes(code) && !bus.nc.isClosed();
      const mayComeBack = hasWorked && MAY_COME_BACK.includes(code) && ++missing <= MAX_MISSING;
      if (!isPassing && !mayComeBack) throw end.error;
      await pause(PAUSE_MS * (1 + missing), options.signal);
      continue;
    }
    hasWorked = true;
    missing = 0;
    fruitless = end.acknowledged || end.reason === 'disconnected' ? 0 : fruitless + 1;
    if (fruitless > MAX_FRUITLESS) {
      throw sharedDurable(`following ${options.origin} as ${options.reader}`);
    }
    if (fruitless > 0) await pause(PAUSE_MS * Math.min(fruitless, 4), options.signal);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch {
    // Aborted: the caller's loop sees it.
  }
}
