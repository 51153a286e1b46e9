import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * The stages of an alert's way, in order. `validate` to `ack` are the publisher's, the others the follower's; `ack`
 * goes on beside `fetch`.
 *
 * - `validate`: a row becomes a draft, or is rejected
 * - `sign`: signing, and the commit of the outbox
 * - `append`: handing a run to the connection
 * - `ack`: until the hub says that the run is on its disk
 * - `fetch`: from the hub's own time stamp until a run is handed over here
 * - `verify`: the checkpoint
 * - `commit`: the rest of the inbox's transaction
 */
export const STAGES = ['validate', 'sign', 'append', 'ack', 'fetch', 'verify', 'commit'] as const;

export type Stage = (typeof STAGES)[number];

/** What `count` alerts spent together in a stage. K7: a place and figures, nothing of what an alert says. */
export interface StageTime {
  readonly stage: Stage;
  readonly tookMs: number;
  /** In milliseconds of `performance.now()`. */
  readonly endedAtMs: number;
  readonly count: number;
  /** The feed they are of, when they are of one, and the last one's place in it. */
  readonly feed?: string;
  readonly seq?: number;
}

/** The name under which any listener in this process finds them (node:diagnostics_channel). */
export const STAGE_CHANNEL = 'karaula:stage';

const stages = channel(STAGE_CHANNEL);

/** Times the stages of one piece of work; when nobody listens it does nothing. */
export interface Stopwatch {
  /** The time since the last lap, or the start, was spent in this stage; a stage may have several laps. */
  lap(stage: Stage): void;
  /** Tells of all laps so far, for so many alerts. */
  tell(count: number, place?: { readonly feed: string; readonly seq: number }): void;
}

const STOPPED: Stopwatch = { lap: () => undefined, tell: () => undefined };

export function startStopwatch(): Stopwatch {
  if (!stages.hasSubscribers) return STOPPED;
  const laps = new Map<Stage, { tookMs: number; endedAtMs: number }>();
  let sinceMs = performance.now();
  return {
    lap: (stage) => {
      const nowMs = performance.now();
      laps.set(stage, { tookMs: (laps.get(stage)?.tookMs ?? 0) + nowMs - sinceMs, endedAtMs: nowMs });
      sinceMs = nowMs;
    },
    tell: (count, place) => {
      for (const [stage, lap] of laps) stages.publish({ stage, count, ...lap, ...place } satisfies StageTime);
    },
  };
}

/** Does the work of one stage, and tells how long it took when somebody listens. */
export function timeStage<T>(stage: Stage, count: number, work: () => T): T {
  const watch = startStopwatch();
  const result = work();
  watch.lap(stage);
  watch.tell(count);
  return result;
}

/** Tells of one alert each whose stage began elsewhere, at that time since 1970; looks at none when nobody listens. */
export function tellSince<T>(stage: Stage, items: readonly T[], beganAtMs: (item: T) => number): void {
  if (!stages.hasSubscribers) return;
  const endedAtMs = performance.now();
  const nowMs = performance.timeOrigin + endedAtMs;
  for (const item of items) {
    const tookMs = Math.max(0, nowMs - beganAtMs(item));
    stages.publish({ stage, count: 1, tookMs, endedAtMs } satisfies StageTime);
  }
}

/** Listens to all stages of this process. @returns how to stop */
export function onStage(listener: (time: StageTime) => void): () => void {
  const hear = (message: unknown) => listener(message as StageTime);
  subscribe(STAGE_CHANNEL, hear);
  return () => void unsubscribe(STAGE_CHANNEL, hear);
}
