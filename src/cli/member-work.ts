import { setTimeout as wait } from 'node:timers/promises';
import { AgencyError } from '../agency/errors.ts';
import { BusError } from '../bus/errors.ts';
import type { DetectionRule } from '../director/detection-file.ts';
import { examineHubFor } from '../director/examine-hub.ts';
import type { Hearing, Listening } from '../director/listening.ts';
import { newlyOverdue } from '../director/overdue-cases.ts';
import { statementSchedule } from '../director/statement-schedule.ts';
import { alertProgress } from '../store/inbox-heads.ts';
import { caseWatch } from './case-watch.ts';
import type { CliContext } from './context.ts';
import { informationWatch } from './information-watch.ts';
import { LEAVING_INTERVAL_S, type MemberVoice, type OutboxPolicy, openVoice } from './member-voice.ts';
import type { OpenMember } from './open-member.ts';
import { questionWatch } from './question-watch.ts';
import { type WorkReporter, workReporter } from './work-reporter.ts';

export interface MemberWorkOptions {
  readonly context: CliContext;
  readonly member: Omit<OpenMember, 'directory'>;
  /** The newest one; receiving brings it. */
  readonly directory: () => OpenMember['directory'];
  /** Between two statements when nothing happens; for who comes once, until it comes again. Milliseconds. */
  readonly heartbeatMs: number;
  /** False: only examine the hub, say nothing. */
  readonly speaks: boolean;
  readonly json: boolean;
  /** So long before it passes the deadline of a return is near. Milliseconds. */
  readonly dueSoonMs?: number;
  /** Patterns of visa abuse that are looked for (docs/detections.md). */
  readonly rules?: readonly DetectionRule[];
  /** How much the outbox may keep, and for how long. */
  readonly outbox?: OutboxPolicy;
}

/** What a member does besides receiving: it says what it has, looks after its outbox, and examines the hub. */
export interface MemberWork {
  /** All of it once, by somebody who then leaves. */
  doOnce(signal: AbortSignal): Promise<void>;
  /** All of it again and again, until the signal. @param listening to the hub from which the participant receives */
  doUntil(listening: Listening, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** The last words must not hold up the end. Milliseconds. */
const FAREWELL_MS = 3_000;

/** @throws {StoreError | TrustError} when the participant's keys are there and cannot be used */
export function prepareWork(options: MemberWorkOptions): MemberWork {
  const { context, member, directory, heartbeatMs, speaks, json } = options;
  const report = workReporter(context, json);
  const voice = speaks
    ? openVoice(context, member, directory, report, options.outbox, options.rules)
    : undefined;
  const watchCases = caseWatch(options);
  const watchInformation = informationWatch(options);
  const watchQuestions = questionWatch(options);
  const examine = (hearing?: Hearing) => {
    watchCases();
    watchInformation();
    watchQuestions();
    const asked = { reader: member.home.id, ...hearing };
    const nowMs = context.clock.nowMs();
    report.found(examineHubFor(member.store, directory(), nowMs, asked));
    report.overdue(newlyOverdue({ ...member, directory: directory(), self: member.home.id, nowMs }));
  };
  return {
    doOnce: async (signal) => {
      await speak(report, async () => voice?.state(Math.ceil(heartbeatMs / 1_000), signal));
      await speak(report, async () => voice?.tend(signal));
      examine();
    },
    doUntil: async (listening, signal) => {
      const everyMs = Math.max(250, Math.min(heartbeatMs / 4, 5_000));
      const examining = repeat(signal, everyMs, () => examine(listening.hear()));
      const speaking = voice === undefined ? Promise.resolve() : speakUntil(options, voice, report, signal);
      await Promise.all([examining, speaking]);
    },
    close: async () => voice?.close(),
  };
}

async function speakUntil(
  { member, heartbeatMs }: MemberWorkOptions,
  voice: MemberVoice,
  report: WorkReporter,
  signal: AbortSignal,
): Promise<void> {
  const schedule = statementSchedule({ intervalMs: heartbeatMs });
  const intervalS = Math.ceil(heartbeatMs / 1_000);
  while (!signal.aborted) {
    schedule.observe(alertProgress(member.store), performance.now());
    const dueInMs = schedule.dueAtMs() - performance.now();
    if (dueInMs > 0) {
      await untilCommitted(member, Math.min(dueInMs, heartbeatMs), signal);
      continue;
    }
    await speak(report, () => voice.state(intervalS, signal));
    // Who cannot say anything now looks after what was said before.
    await speak(report, () => voice.tend(signal));
    schedule.stated(performance.now());
  }
  // Who leaves says so: nobody shall take his absence for the hub's doing.
  await speak(report, () => voice.state(LEAVING_INTERVAL_S, AbortSignal.timeout(FAREWELL_MS)));
}

/** What cannot be said now is told, and ends no reading; a disk or a key that fails does. */
async function speak(report: WorkReporter, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof BusError || error instanceof AgencyError)) throw error;
    report.silent(error);
  }
}

/** Resolves when this process has written to the store, when the time has passed, or at the signal. */
async function untilCommitted(
  { store }: MemberWorkOptions['member'],
  timeoutMs: number,
  signal: AbortSignal,
): Promise<void> {
  const written = new AbortController();
  const forget = store.onCommit(() => written.abort());
  await wait(timeoutMs, undefined, { signal: AbortSignal.any([signal, written.signal]) }).catch(
    () => undefined,
  );
  forget();
}

async function repeat(signal: AbortSignal, everyMs: number, action: () => void): Promise<void> {
  while (!signal.aborted) {
    action();
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
