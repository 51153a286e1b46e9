import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../contract/clock.ts';
import { ReplayError } from '../errors.ts';
import { type Cast, castFor } from './cast.ts';
import { type CheckOptions, checkLoad } from './check-load.ts';
import { compileLoadReport } from './compile-load-report.ts';
import { describeMachine } from './describe-machine.ts';
import { meterFlushes } from './flush-meter.ts';
import type { LoadPlan } from './load-plan.ts';
import type { LoadReport } from './load-report.ts';
import { type LoadStage, openLoadStage } from './load-stage.ts';
import { createLoadTally, type LoadTally } from './load-tally.ts';
import type { MemberEnd } from './load-words.ts';
import { machineNowMs, toOwnMs } from './machine-clock.ts';
import { pauseUntil } from './pause-until.ts';
import { meterProcesses } from './process-meter.ts';
import type { Profile } from './profile.ts';
import { type LoadEvent, watchDrain, watchLoad } from './watch-load.ts';

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
  /** So long after the last was due publishers may still take what was due. @default as long as the load, at least 10 s */
  readonly catchUpMs?: number;
  readonly natsServerPath: string;
  readonly clock: Clock;
  readonly onEvent?: (event: LoadEvent) => void;
  /** Ends the load; what was accepted still goes its way, and the report is of what there was. */
  readonly signal: AbortSignal;
  /** For tests: told when all processes have ended, before anything is checked. */
  readonly onEnded?: (account: CheckOptions) => void;
}

/** From the moment when everybody is ready: time to open their sessions with the hub. */
const LEAD_MS = 1_000;
const MIN_CATCH_UP_MS = 10_000;
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
  const { profile, seed, rate, durationMs, signal, onEvent = () => undefined } = options;
  const cast = castFor(profile, options.publishers, options.followers);
  const plan: LoadPlan = { seed, profile, publishers: cast.publishers, durationMs, rate };
  const failed = new AbortController();
  const run: Run = {
    options,
    plan,
    cast,
    dir,
    tally: createLoadTally(cast),
    intervalMs: Math.max(MIN_STRETCH_MS, durationMs / STRETCHES),
    onEvent,
    fail: (error) =>
      failed.abort(new ReplayError('REPLAY_STAGE_FAILED', `the load broke off: ${error.message}`)),
    failed: failed.signal,
    stop: AbortSignal.any([signal, failed.signal]),
  };
  onEvent({ event: 'preparing', what: describeCast(cast) });
  const stage = await openStage(run);
  try {
    return await play(run, stage);
  } catch (error) {
    // Whatever broke off then, the reason is why.
    throw failed.signal.aborted ? failed.signal.reason : error;
  } finally {
    await stage.close();
  }
}

interface Run {
  readonly options: LoadOptions;
  readonly plan: LoadPlan;
  readonly cast: Cast;
  readonly dir: string;
  readonly tally: LoadTally;
  readonly intervalMs: number;
  readonly onEvent: (event: LoadEvent) => void;
  readonly fail: (error: Error) => void;
  readonly failed: AbortSignal;
  /** Told to end, or failed. */
  readonly stop: AbortSignal;
}

async function openStage({ options, tally, fail, ...run }: Run): Promise<LoadStage> {
  const { natsServerPath, clock } = options;
  try {
    return await openLoadStage({ ...run, natsServerPath, clock, onNews: tally.take, onFailure: fail });
  } catch (error) {
    if (!options.signal.aborted) throw error;
    throw new ReplayError(
      'REPLAY_INTERRUPTED',
      'the load was interrupted before it began; nothing is left running',
    );
  }
}

async function play(run: Run, stage: LoadStage): Promise<LoadReport> {
  const { options, plan, cast, tally, onEvent, failed, stop } = run;
  const hubBefore = await stage.inspect();
  const machine = describeMachine(run.dir, hubBefore.version);
  const ranAtMs = options.clock.nowMs();
  const flushMeter = meterFlushes(run.dir);
  const startMs = machineNowMs() + LEAD_MS;
  for (const { tell } of stage.processes) tell({ do: 'start', atMs: startMs });
  await pauseUntil(toOwnMs(startMs), stop);
  flushMeter.begin();
  const meter = meterProcesses(stage);
  const watch = { tally, plan, startMs, onEvent };
  const { timeline, playedForMs } = await watchLoad(watch, stop);
  failed.throwIfAborted();
  const isInterrupted = options.signal.aborted;
  onEvent({ event: 'draining' });
  const finish = () => {
    for (const { tell } of stage.processes) tell({ do: 'finish' });
  };
  if (isInterrupted) finish();
  // What was due is taken, however late: the latest are the worst. A load beyond all measure has an end all the same.
  const { catchUpMs = Math.max(MIN_CATCH_UP_MS, plan.durationMs) } = options;
  const patience = setTimeout(finish, catchUpMs);
  const drained = await watchDrain(watch, failed).finally(() => clearTimeout(patience));
  const processes = meter.read();
  const flushes = flushMeter.read();
  const hub = await stage.inspect();
  const ends = await endAll(stage);
  onEvent({ event: 'checking' });
  const account = { cast, accepted: tally.accepted, homeDir: stage.state.paths.home };
  options.onEnded?.(account);
  return compileLoadReport({
    plan,
    cast,
    due: plan.rate === 'max' ? tally.now().taken : timeline.at(-1)!.due,
    machine,
    ranAtMs,
    playedForMs,
    startMs,
    isInterrupted,
    tally,
    ends,
    processes,
    flushes,
    hub,
    hubBefore,
    check: checkLoad(account),
    timeline: [...timeline, ...drained],
    intervalMs: run.intervalMs,
  });
}

function describeCast({ publishers, followers }: Cast): string {
  const names = (all: Cast['publishers']) => all.map(({ id }) => id).join(', ');
  return `a hub, publishers ${names(publishers)}, followers ${names(followers)}`;
}

async function endAll({ processes }: LoadStage): Promise<Map<string, MemberEnd>> {
  const ends = await Promise.all(processes.map(async ({ id, end }) => [id, await end()] as const));
  return new Map(ends);
}
