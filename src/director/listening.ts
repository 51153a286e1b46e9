import type { BusConnection } from '../bus/connect.ts';
import type { Clock } from '../contract/clock.ts';
import { Stretches } from './listened-time.ts';

/** What a process that listens to the hub knows of its own hearing; of gather-hub-facts.ts the options of these names. */
export interface Hearing {
  readonly listeningSinceMs: number;
  readonly hubAnsweredMs?: number;
  readonly listenedMs: (origin: string, fromMs: number) => number;
  readonly heardMs: (fromMs: number) => number;
}

/** Since when, and how well, this process has been hearing what the hub has to say. */
export interface Listening {
  /** Call it often: each time the hub is asked whether it is there. */
  hear(): Hearing;
  /** Notes whether what an origin says comes as it is said (follow-session.ts). */
  setInStep(origin: string, isInStep: boolean): void;
  close(): void;
}

/** A process that was not asked for so long was asleep, and heard nothing. Milliseconds of the monotonic clock. */
const ASLEEP_MS = 30_000;
/** By so much more or less than it should, the wall clock moves only when it is set. Milliseconds. */
const CLOCK_SET_MS = 1_000;
/**
 * So long a hub that answers may take, all in all, to bring an origin's entries up to now: what it gave out to a
 * connection that died has to come again. K2: after that, time passes for it as for any other. Milliseconds.
 */
const MAX_OUT_OF_STEP_MS = 30_000;

/**
 * Listening begins anew when the hub is found again, since what was said meanwhile is still on its way, when this
 * machine has slept, and when its clock was set: an hour that did not pass is no hour of silence. While the hub is
 * away it goes on: a hub that cuts us off is to be noticed.
 *
 * What one origin says is listened to only while it comes as it is said, and only up to the moment at which the hub
 * was last asked and answered: a connection may be dead for a while before anybody notices.
 */
export function listenTo(
  bus: Pick<BusConnection, 'isConnected' | 'onDisconnect' | 'untilAnswered'>,
  clock: Clock,
): Listening {
  let sinceMs = clock.nowMs();
  let isLost = false;
  let lookedMs = performance.now();
  let clockLookedMs = sinceMs;
  /** When it was asked what it has answered: all that it gave out before has arrived. */
  let answeredMs: number | undefined;
  let isAsking = false;
  let beginnings = 0;
  let connected = new Stretches();
  let inStep = new Map<string, Stretches>();
  if (bus.isConnected()) connected.begin(sinceMs);

  const heardUntilMs = () => answeredMs ?? Number.NEGATIVE_INFINITY;
  const forget = bus.onDisconnect(() => {
    isLost = true;
    connected.end(heardUntilMs());
    for (const stretches of inStep.values()) stretches.end(heardUntilMs());
  });
  const beginAnew = (nowMs: number) => {
    sinceMs = nowMs;
    answeredMs = undefined;
    beginnings += 1;
  };
  /** What was noted by another clock is worth nothing. */
  const forgetAll = (nowMs: number) => {
    const going = [...inStep].filter(([, stretches]) => stretches.isOpen).map(([origin]) => origin);
    connected = new Stretches();
    inStep = new Map();
    if (!isLost) connected.begin(nowMs);
    for (const origin of going) stretchesOf(origin).begin(nowMs);
  };
  const stretchesOf = (origin: string): Stretches => {
    const known = inStep.get(origin) ?? new Stretches();
    inStep.set(origin, known);
    return known;
  };
  const ask = (nowMs: number) => {
    if (isAsking || isLost || !bus.isConnected()) return;
    isAsking = true;
    const asked = beginnings;
    void bus
      .untilAnswered()
      .then(
        () => {
          // An answer from before is none to what has begun anew.
          if (asked === beginnings) answeredMs = nowMs;
        },
        () => undefined,
      )
      .finally(() => {
        isAsking = false;
      });
  };
  return {
    hear: () => {
      const nowMs = clock.nowMs();
      const passedMs = performance.now() - lookedMs;
      lookedMs += passedMs;
      const isBack = isLost && bus.isConnected();
      const isOther = Math.abs(nowMs - clockLookedMs - passedMs) > CLOCK_SET_MS || passedMs > ASLEEP_MS;
      clockLookedMs = nowMs;
      if (isBack || isOther) beginAnew(nowMs);
      if (isOther) forgetAll(nowMs);
      if (isBack) {
        isLost = false;
        connected.begin(nowMs);
      }
      ask(nowMs);
      // What seems to be of the future was stamped by a clock that was set back since.
      const known = (ms: number) => (ms > nowMs ? Number.NEGATIVE_INFINITY : ms);
      const heardMs = (fromMs: number) => connected.since(known(fromMs), heardUntilMs());
      return {
        listeningSinceMs: sinceMs,
        ...(answeredMs !== undefined && { hubAnsweredMs: answeredMs }),
        heardMs,
        listenedMs: (origin, fromMs) => {
          const inStepMs = stretchesOf(origin).since(known(fromMs), heardUntilMs());
          return Math.max(inStepMs, heardMs(fromMs) - MAX_OUT_OF_STEP_MS);
        },
      };
    },
    setInStep: (origin, isInStep) => {
      if (isInStep) stretchesOf(origin).begin(clock.nowMs());
      else stretchesOf(origin).end(heardUntilMs());
    },
    close: forget,
  };
}
