import { type LatencySummary, summariseLatencies } from './latency.ts';
import { dueCounter, type LoadPlan } from './load-plan.ts';
import type { TimelinePoint } from './load-report.ts';
import type { LoadFigures, LoadTally } from './load-tally.ts';
import { machineNowMs, toOwnMs } from './machine-clock.ts';
import { pauseUntil } from './pause-until.ts';

/** What happens in a load, for whoever watches. */
export type LoadEvent =
  | { readonly event: 'preparing'; readonly what: string }
  | {
      readonly event: 'progress';
      /** Milliseconds since the start. */
      readonly atMs: number;
      readonly due: number;
      readonly figures: LoadFigures;
      readonly latency: LatencySummary | undefined;
    }
  /** Nothing more is due; what waits is sent. */
  | { readonly event: 'draining' }
  | { readonly event: 'checking' };

export interface Watch {
  readonly tally: LoadTally;
  readonly plan: LoadPlan;
  /** On the machine's monotonic clock. */
  readonly startMs: number;
  readonly onEvent: (event: LoadEvent) => void;
}

const TIMELINE_POINTS = 240;
const MIN_TIMELINE_MS = 250;
/** So long nothing may move before what is missing counts as lost. */
const STALL_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** Looks on while alerts are due. @returns how it went, and how long it was until the last was due, or the stop */
export async function watchLoad(
  watch: Watch,
  stop: AbortSignal,
): Promise<{ timeline: TimelinePoint[]; playedForMs: number }> {
  const { tally, plan, startMs, onEvent } = watch;
  const dueUntil = dueCounter(plan);
  const timeline: TimelinePoint[] = [{ atMs: 0, due: 0, accepted: 0, delivered: 0 }];
  for (let next = 1; ; next++) {
    const untilMs = Math.min(next * gapOf(plan), plan.durationMs);
    await pauseUntil(toOwnMs(startMs + untilMs), stop);
    const atMs = machineNowMs() - startMs;
    const figures = tally.now();
    const due = plan.rate === 'max' ? figures.taken : dueUntil(atMs);
    timeline.push(pointAt(watch, due));
    onEvent({ event: 'progress', atMs, due, figures, latency: summariseLatencies(tally.latencies) });
    if (untilMs >= plan.durationMs || stop.aborted) {
      return { timeline, playedForMs: Math.min(plan.durationMs, atMs) };
    }
  }
}

/** Looks on until everything is everywhere, or nothing has moved for too long: what is missing then the check finds. */
export async function watchDrain(watch: Watch, failed: AbortSignal): Promise<TimelinePoint[]> {
  const { tally, plan, startMs } = watch;
  const timeline: TimelinePoint[] = [];
  // Nothing is due any more; a closed loop ends its row in hand.
  const note = () => void timeline.push(pointAt(watch, tally.now().taken));
  let seen = -1;
  let movedAtMs = performance.now();
  while (!tally.isDrained() && !failed.aborted) {
    const { accepted, stored, deliveries } = tally.now();
    const sum = accepted + stored + deliveries;
    if (sum !== seen) movedAtMs = performance.now();
    seen = sum;
    if (performance.now() - movedAtMs > STALL_MS) break;
    const lastMs = timeline.at(-1)?.atMs ?? 0;
    if (machineNowMs() - startMs - lastMs >= gapOf(plan)) note();
    await pauseUntil(performance.now() + LOOK_EVERY_MS, failed);
  }
  note();
  return timeline;
}

/** How long it took to accept what was accepted in the end, the load at least: in overload most of it is late. */
export function acceptedForMs(timeline: readonly TimelinePoint[], playedForMs: number): number {
  const most = timeline.at(-1)?.accepted ?? 0;
  const reached = timeline.find(({ accepted }) => accepted >= most);
  return Math.max(playedForMs, reached?.atMs ?? 0);
}

function gapOf({ durationMs }: LoadPlan): number {
  return Math.max(MIN_TIMELINE_MS, durationMs / TIMELINE_POINTS);
}

function pointAt({ tally, startMs }: Watch, due: number): TimelinePoint {
  const { accepted, everywhere } = tally.now();
  return { atMs: Math.round(machineNowMs() - startMs), due, accepted, delivered: everywhere };
}
