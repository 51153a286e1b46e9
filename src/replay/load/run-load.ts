import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../contract/clock.ts';
import { ReplayError } from '../errors.ts';
import { type Cast, castFor } from './cast.ts';
import { checkLoad } from './check-load.ts';
import { compileLoadReport } from './compile-load-report.ts';
import { describeMachine } from './describe-machine.ts';
import { type LatencySummary, summariseLatencies } from './latency.ts';
import { dueCounter, type LoadPlan } from './load-plan.ts';
import type { LoadReport, TimelinePoint } from './load-report.ts';
import { type LoadStage, openLoadStage } from './load-stage.ts';
import { createLoadTally, type LoadFigures, type LoadTally } from './load-tally.ts';
import type { MemberEnd } from './load-words.ts';
import { machineNowMs, toOwnMs } from './machine-clock.ts';
import { pauseUntil } from './pause-until.ts';
import { meterProcesses } from './process-meter.ts';
import type { Profile } from './profile.ts';

export interface LoadOptions {
  readonly profile: Profile;
  readonly seed: string;
  /** Alerts a second of all publishers together, as the mean of the run; `max`: closed loop, as fast as it goes. */
  readonly rate: number | 'max';
  readonly durationMs: number;
  readonly publishers: number;
  readonly followers: number;
  /** Where hub and databases are put while it runs, on the disk that is to be measured. @default a temporary folder */
  readonly parentDir?: string;
  readonly natsServerPath: string;
  readonly clock: Clock;
  readonly onEvent?: (event: LoadEvent) => void;
  /** Ends the load; what was accepted still goes its way, and the report is of what there was. */
  readonly signal: AbortSignal;
  /** For tests: told when all processes have ended, before anything is checked. */
  readonly onEnded?: (homeDir: (participant: string) => string, cast: Cast) => void;
}

export type LoadEvent =
  | { readonly event: 'preparing'; readonly what: string }
  | {
      readonly event: 'progress';
      readonly atMs: number;
      readonly due: number;
      readonly figures: LoadFigures;
      readonly latency: LatencySummary | undefined;
    }
  /** Nothing more is due; what waits is sent. */
  | { readonly event: 'draining' }
  | { readonly event: 'checking' };

/** From the moment when everybody is ready: time to open their sessions with the hub. */
const LEAD_MS = 1_000;
/** So long, or as long as the load itself, publishers may still take what was due in it. */
const MIN_CATCH_UP_MS = 10_000;
/** So long nothing may move before what is missing counts as lost. */
const STALL_MS = 20_000;
const LOOK_EVERY_MS = 50;
const TIMELINE_POINTS = 240;
const MIN_TIMELINE_MS = 250;
const STRETCHES = 120;
const MIN_STRETCH_MS = 1_000;

/**
 * Loads a hub of its own with a profile and reports how it did. Publishers and followers are processes of their own
 * that use the product as it is; this one only starts, watches and checks them. Nothing is left running, and no file.
 * @throws {ReplayError} `REPLAY_STAGE_FAILED`; `REPLAY_INTERRUPTED` when told to end before it began
 */
export async function runLoad(options: LoadOptions): Promise<LoadReport> {
  const dir = mkdtempSync(join(options.parentDir ?? tmpdir(), 'karaula-load-'));
  try {
    return await load(options, dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function load(options: LoadOptions, dir: string): Promise<LoadReport> {
  const { profile, seed, rate, durationMs, clock, signal, onEvent = () => undefined } = options;
  const cast = castFor(profile, options.publishers, options.followers);
  const plan: LoadPlan = { seed, profile, publishers: cast.publishers, durationMs, rate };
  const tally = createLoadTally(cast);
  const intervalMs = Math.max(MIN_STRETCH_MS, durationMs / STRETCHES);
  const failed = new AbortController();
  const fail = (error: Error) =>
    failed.abort(new ReplayError('REPLAY_STAGE_FAILED', `the load broke off: ${error.message}`));
  const stop = AbortSignal.any([signal, failed.signal]);
  onEvent({ event: 'preparing', what: describeCast(cast) });
  let stage: LoadStage;
  try {
    stage = await openLoadStage({
      plan,
      cast,
      dir,
      natsServerPath: options.natsServerPath,
      clock,
      intervalMs,
      onNews: tally.take,
      onFailure: fail,
      stop,
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new ReplayError(
      'REPLAY_INTERRUPTED',
      'the load was interrupted before it began; nothing is left running',
    );
  }
  try {
    const hubBefore = await stage.inspect();
    const machine = describeMachine(dir, hubBefore.version);
    const ranAtMs = clock.nowMs();
    const startMs = machineNowMs() + LEAD_MS;
    for (const { tell } of stage.processes) tell({ do: 'start', atMs: startMs });
    await pauseUntil(toOwnMs(startMs), stop);
    const meter = meterProcesses(stage);
    const { timeline, playedForMs } = await watch(tally, plan, { startMs, stop, onEvent });
    failed.signal.throwIfAborted();
    const isInterrupted = signal.aborted;
    onEvent({ event: 'draining' });
    const finish = () => {
      for (const { tell } of stage.processes) tell({ do: 'finish' });
    };
    if (isInterrupted) finish();
    // What was due is taken, however late: the latest are the worst. A load beyond all measure has an end all the same.
    const patience = setTimeout(finish, Math.max(MIN_CATCH_UP_MS, durationMs));
    await drain(tally, failed.signal).finally(() => clearTimeout(patience));
    const { due = 0 } = timeline.at(-1) ?? {};
    timeline.push(pointAt(machineNowMs() - startMs, due, tally));
    const processes = meter.read();
    const hub = await stage.inspect();
    const ends = await endAll(stage);
    failed.signal.throwIfAborted();
    onEvent({ event: 'checking' });
    options.onEnded?.(stage.state.paths.home, cast);
    const check = checkLoad({ cast, accepted: tally.accepted, homeDir: stage.state.paths.home });
    return compileLoadReport({
      plan,
      cast,
      due: rate === 'max' ? tally.now().taken : due,
      machine,
      ranAtMs,
      playedForMs,
      startMs,
      isInterrupted,
      tally,
      ends,
      processes,
      hub,
      hubBefore,
      check,
      timeline,
      intervalMs,
    });
  } finally {
    await stage.close();
  }
}

function describeCast({ publishers, followers }: Cast): string {
  const names = (all: Cast['publishers']) => all.map(({ id }) => id).join(', ');
  return `a hub, publishers ${names(publishers)}, followers ${names(followers)}`;
}

/** Looks on while alerts are due. @returns how it went, and how long it was until the last was due, or the stop */
async function watch(
  tally: LoadTally,
  plan: LoadPlan,
  { startMs, stop, onEvent }: { startMs: number; stop: AbortSignal; onEvent: (event: LoadEvent) => void },
): Promise<{ timeline: TimelinePoint[]; playedForMs: number }> {
  const { durationMs, rate } = plan;
  const everyMs = Math.max(MIN_TIMELINE_MS, durationMs / TIMELINE_POINTS);
  const dueUntil = dueCounter(plan);
  const timeline: TimelinePoint[] = [{ atMs: 0, due: 0, accepted: 0, delivered: 0 }];
  for (let next = 1; ; next++) {
    const untilMs = Math.min(next * everyMs, durationMs);
    await pauseUntil(toOwnMs(startMs + untilMs), stop);
    const atMs = machineNowMs() - startMs;
    const figures = tally.now();
    const due = rate === 'max' ? figures.taken : dueUntil(atMs);
    timeline.push(pointAt(atMs, due, tally));
    onEvent({ event: 'progress', atMs, due, figures, latency: summariseLatencies(tally.latencies) });
    if (untilMs >= durationMs || stop.aborted) return { timeline, playedForMs: Math.min(durationMs, atMs) };
  }
}

function pointAt(atMs: number, due: number, tally: LoadTally): TimelinePoint {
  const { accepted, everywhere } = tally.now();
  return { atMs: Math.round(atMs), due, accepted, delivered: everywhere };
}

/** Until everything is everywhere, or nothing has moved for too long: what is missing then is found by the check. */
async function drain(tally: LoadTally, failed: AbortSignal): Promise<void> {
  let seen = -1;
  let movedAtMs = performance.now();
  while (!tally.isDrained() && !failed.aborted) {
    const { accepted, stored, deliveries } = tally.now();
    const sum = accepted + stored + deliveries;
    if (sum !== seen) movedAtMs = performance.now();
    seen = sum;
    if (performance.now() - movedAtMs > STALL_MS) return;
    await pauseUntil(performance.now() + LOOK_EVERY_MS, failed);
  }
}

async function endAll({ processes }: LoadStage): Promise<Map<string, MemberEnd>> {
  const ends = await Promise.all(processes.map(async ({ id, end }) => [id, await end()] as const));
  return new Map(ends);
}
