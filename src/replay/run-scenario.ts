import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../contract/clock.ts';
import { writeFileAtomic } from '../store/atomic-file.ts';
import { performAct } from './act.ts';
import { actorOf } from './actor.ts';
import { performAttack } from './attack.ts';
import { compileReport, reportAct, reportStep } from './compile-report.ts';
import { ReplayError } from './errors.ts';
import { createLogbook, type Logbook } from './logbook.ts';
import { gatherFindings, lookAtHub } from './look-at-hub.ts';
import type { Observation } from './observation.ts';
import type { PlayedStep, Spoken } from './played-step.ts';
import { reply } from './reply.ts';
import type { ActReport, Report, StepReport } from './report.ts';
import { renderReportHtml } from './report-html.ts';
import { renderReportJson } from './report-json.ts';
import {
  type ActStep,
  type AttackStep,
  type EntryStep,
  isEntryStep,
  isReplyStep,
  type Scenario,
} from './scenario.ts';
import { type SpeakContext, speak } from './speak.ts';
import { openStage, type Stage } from './stage.ts';
import { tryAllOpenings } from './try-to-open.ts';
import { viewStep } from './view-step.ts';
import { type Speed, startVirtualClock, type VirtualClock } from './virtual-clock.ts';
import { letStay, type OpenVisit, type Visit } from './visit.ts';

/** What happens while a scenario is played, for whoever watches. */
export type ReplayEvent =
  | { readonly type: 'preparing'; readonly what: string }
  /** Everybody is connected and follows. */
  | { readonly type: 'ready'; readonly clock: Clock }
  /** A step was carried out; what came of it is not known yet. */
  | { readonly type: 'played'; readonly step: PlayedStep }
  /** A step that puts nothing into a feed was carried out, and all has come of it. */
  | { readonly type: 'acted'; readonly act: ActReport }
  /** A reader put a verdict on record. */
  | { readonly type: 'observed'; readonly observation: Observation }
  /** Every entitled reader has judged the step, or was given up on. */
  | { readonly type: 'settled'; readonly report: StepReport };

export interface RunOptions {
  readonly scenario: Scenario;
  /** @default the scenario's own */
  readonly seed?: string;
  /** Times real time, or `max`: no waiting. Infinity is `max`. */
  readonly speed: Speed;
  /** Where the run's state is made, and left; absent: in a temporary folder that is removed. */
  readonly stateDir?: string;
  /** Where report.json and report.html are written; absent: nowhere. */
  readonly reportDir?: string;
  readonly natsServerPath: string;
  readonly onEvent?: (event: ReplayEvent) => void;
  /** Somebody who has no part in it comes to the stage. */
  readonly visit?: OpenVisit;
  readonly signal?: AbortSignal;
  /** Wall-clock time; @default the machine's */
  readonly clock?: Clock;
}

/** So long a reader may take over one step before the replay goes on without it. Real milliseconds. */
const PATIENCE_MS = 15_000;

/**
 * Plays a scenario over a hub of its own, attacks and all, and reports what came of every expectation. Everything
 * it publishes is signed as EXERCISE, with keys made from the seed. Nothing is left running, however it ends.
 * K10: the same scenario and seed publish the same bytes, at any speed.
 * @throws {ReplayError} `REPLAY_STAGE_FAILED`, `REPLAY_INTERRUPTED`; a failed expectation is in the report
 */
export async function runScenario(options: RunOptions): Promise<Report> {
  const stop = new AbortController();
  const interrupt = () =>
    stop.abort(new ReplayError('REPLAY_INTERRUPTED', 'the replay was interrupted; nothing is left running'));
  options.signal?.addEventListener('abort', interrupt);
  if (options.signal?.aborted) interrupt();
  const temporary =
    options.stateDir === undefined ? mkdtempSync(join(tmpdir(), 'karaula-replay-')) : undefined;
  try {
    const report = await play(options, join(temporary ?? '', options.stateDir ?? 'state'), stop);
    if (options.reportDir !== undefined) writeReport(options.reportDir, report);
    return report;
  } catch (error) {
    // Whatever broke off, the reason is why it was told to.
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

async function play(options: RunOptions, dir: string, stop: AbortController): Promise<Report> {
  const { scenario, onEvent = () => {} } = options;
  const seed = options.seed ?? scenario.seed;
  const speed = options.speed === Number.POSITIVE_INFINITY ? 'max' : options.speed;
  const machineClock = options.clock ?? { nowMs: () => Date.now() };
  const logbook = createLogbook();
  // While the stage is set the scenario stands at its beginning.
  let clock: Clock = { nowMs: () => scenario.startMs };
  const scenarioClock = { nowMs: () => clock.nowMs() };
  const stage = await openStage({
    scenario,
    seed,
    dir,
    natsServerPath: options.natsServerPath,
    machineClock,
    scenarioClock,
    onObservation: (observation) => {
      logbook.addObservation(observation);
      onEvent({ type: 'observed', observation });
    },
    onFailure: (error) => stop.abort(error),
    onProgress: (what) => onEvent({ type: 'preparing', what }),
    signal: stop.signal,
  });
  let visit: Visit | undefined;
  try {
    let rate = () => 1;
    visit = await options.visit?.({
      homeDir: stage.state.paths.home,
      clock: scenarioClock,
      rate: () => rate(),
    });
    // Steady, unlike the wall clock, and finer.
    const virtual = startVirtualClock(scenario.startMs, speed, { nowMs: () => performance.now() });
    clock = virtual;
    rate = virtual.rate;
    onEvent({ type: 'ready', clock });
    const ranAtMs = machineClock.nowMs();
    const beganMs = performance.now();
    await playTimeline({ scenario, seed, stage, clock: virtual, logbook, onEvent, signal: stop.signal });
    const playedForMs = performance.now() - beganMs;
    gatherFindings(stage, virtual, logbook);
    await tryAllOpenings(scenario, stage, logbook);
    const report = compileReport({
      scenario,
      seed,
      speed,
      directory: stage.directory,
      logbook,
      ranAtMs,
      playedForMs,
    });
    virtual.slowDown();
    await letStay(visit, { actors: stage.actors, clock: virtual, report, stop });
    // Who asked for the end has had all; a stage that fell had visitors.
    if (!options.signal?.aborted) stop.signal.throwIfAborted();
    return report;
  } finally {
    await visit?.end().catch(() => {});
    await stage.close();
  }
}

interface Performance {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly stage: Stage;
  readonly clock: VirtualClock;
  readonly logbook: Logbook;
  readonly onEvent: (event: ReplayEvent) => void;
  readonly signal: AbortSignal;
}

async function playTimeline(performance: Performance): Promise<void> {
  const { scenario, clock, logbook, onEvent, signal } = performance;
  const open: Promise<void>[] = [];
  for (const [index, step] of scenario.timeline.entries()) {
    await clock.reach(scenario.startMs + step.atMs, signal);
    logbook.begin(index + 1);
    if (!isEntryStep(step)) {
      await playAct(step, index + 1, performance);
      await look(step.name, performance);
      continue;
    }
    const played = await playStep(step, index + 1, performance);
    logbook.addStep(played);
    onEvent({ type: 'played', step: played });
    const settled = logbook.settled(played, PATIENCE_MS, signal).then(() => {
      if (!signal.aborted) onEvent({ type: 'settled', report: reportStep(played, logbook, clock.speed) });
    });
    // At full speed a step is over when everybody has judged it: only then does time jump on.
    if (clock.speed === 'max') await settled;
    else open.push(settled);
    signal.throwIfAborted();
    await look(step.name, performance);
  }
  await Promise.all(open);
  await look(undefined, performance);
  signal.throwIfAborted();
  lookAtHub(performance.stage, clock, logbook);
}

/** At any speed all that was said before is judged before it begins, and all that comes of it when it is over. K10 */
async function playAct(step: ActStep, number: number, performance: Performance): Promise<void> {
  const { scenario, seed, stage, clock, logbook, onEvent, signal } = performance;
  await logbook.allSettled(PATIENCE_MS, signal);
  signal.throwIfAborted();
  lookAtHub(stage, clock, logbook);
  const scheduledAtMs = scenario.startMs + step.atMs;
  const outcome = await performAct(step, { scenario, seed, stage, logbook, scheduledAtMs, signal });
  const act = { step, number, scheduledAtMs, ...outcome };
  logbook.addAct(act);
  await logbook.allSettled(PATIENCE_MS, signal);
  signal.throwIfAborted();
  onEvent({ type: 'acted', act: reportAct(act) });
}

async function playStep(step: EntryStep, number: number, performance: Performance): Promise<PlayedStep> {
  const { scenario, seed, stage, clock, logbook, signal } = performance;
  const scheduledAtMs = scenario.startMs + step.atMs;
  const publishedAtMs = clock.nowMs();
  const context = { seed, scheduledAtMs, played: logbook.played };
  const done =
    step.does === 'attack'
      ? await performAttack(step, { ...context, hub: stage.hub, actors: stage.actors, clock })
      : {
          from: step.from,
          ...(await say(step, { ...context, actor: actorOf(stage.actors, step.from), signal })),
        };
  const entitled = stage.readersOf(done.feed, clock.nowMs());
  const withheldFrom = entitled.filter((reader) => logbook.isWithheld(reader, done.feed));
  const offline = [...logbook.away];
  return { step, number, scheduledAtMs, publishedAtMs, entitled, offline, withheldFrom, ...done };
}

function say(step: Exclude<EntryStep, AttackStep>, context: SpeakContext): Promise<Spoken> {
  return isReplyStep(step) ? reply(step, context) : speak(step, context);
}

/** Writes down what members would be shown, where an expectation asks for it at this point. @param after undefined: in the end */
async function look(after: string | undefined, performance: Performance): Promise<void> {
  const { scenario, stage, clock, logbook, signal } = performance;
  const asked = scenario.expect.filter((one) => one.expects === 'shows').filter((one) => one.after === after);
  if (asked.length === 0) return;
  await logbook.allSettled(PATIENCE_MS, signal);
  signal.throwIfAborted();
  for (const expectation of asked) {
    for (const id of expectation.on) {
      const view = viewStep(expectation.step, actorOf(stage.actors, id), logbook.played, clock.nowMs());
      logbook.addShown(expectation.step, { in: id, ...(view && { view }) });
    }
  }
}

function writeReport(dir: string, report: Report): void {
  mkdirSync(dir, { recursive: true });
  writeFileAtomic(join(dir, 'report.json'), renderReportJson(report), 0o644);
  writeFileAtomic(join(dir, 'report.html'), renderReportHtml(report), 0o644);
}
