import type { BusConnection } from '../bus/connect.ts';
import { type DetectionRule, parseDetections } from '../director/detection-file.ts';
import { type Listening, listenTo } from '../director/listening.ts';
import { receiveFeeds } from '../director/receive.ts';
import { openHome, type ParticipantHome } from '../store/home.ts';
import { readDirectory } from '../store/home-keys.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { HomeFlags, LogFlags } from './commands/shared-flags.ts';
import type { WorkFlags } from './commands/work-flags.ts';
import type { CliContext } from './context.ts';
import { namingFile, readTextFile } from './files.ts';
import { type FollowReporter, followReporter } from './follow-reporter.ts';
import { existingHome } from './locate.ts';
import { type MemberWork, prepareWork } from './member-work.ts';
import { openLog, type RunLog } from './open-log.ts';
import { outboxLimits } from './outbox-limits.ts';
import { unlockHome } from './token-pin.ts';

/** A member's running process, whatever it shows: what it works with. */
export interface MemberRun {
  readonly context: CliContext;
  readonly home: ParticipantHome;
  readonly store: Store;
  readonly report: FollowReporter;
  readonly log: RunLog;
  /** The newest directory; receiving takes newer ones from the hub. */
  directory: VerifiedDirectory;
  close(): void;
}

export interface MemberRunFlags extends HomeFlags, LogFlags {
  readonly json: boolean | undefined;
}

/**
 * Opens the participant's folder that the options mean, its key where it speaks, its database and its log.
 * @throws {CliError | StoreError | TrustError}
 */
export async function openMemberRun(
  context: CliContext,
  flags: MemberRunFlags,
  speaks: boolean,
): Promise<MemberRun> {
  const home = openHome(existingHome(context, flags));
  const directory = namingFile(home.dir, () => readDirectory(home));
  if (speaks) await unlockHome(context, home);
  const log = openLog(context, flags);
  const store = openStore(home.databasePath);
  const report = followReporter(context, flags.json === true);
  const close = () => {
    store.close();
    log.close();
  };
  return { context, home, store, report, log, directory, close };
}

/** Between two statements of a member that stays. Milliseconds. */
export const HEARTBEAT_MS = 30_000;

/** The rules of `--detect`; undefined: none was given. */
export async function readRules(
  context: CliContext,
  { detect }: Pick<WorkFlags, 'detect'>,
): Promise<readonly DetectionRule[] | undefined> {
  return detect === undefined ? undefined : parseDetections(detect, await readTextFile(context, detect));
}

/** A member's work as the options say. @throws {StoreError | TrustError} when its keys are there and cannot be used */
export function prepareRunWork(
  run: MemberRun,
  flags: WorkFlags & Pick<MemberRunFlags, 'json'>,
  given: {
    readonly rules?: readonly DetectionRule[] | undefined;
    readonly speaks: boolean;
    readonly heartbeatMs: number;
  },
): MemberWork {
  const { rules, speaks, heartbeatMs } = given;
  return prepareWork({
    context: run.context,
    member: run,
    directory: () => run.directory,
    heartbeatMs,
    speaks,
    json: flags.json === true,
    ...(rules && { rules }),
    ...(flags.dueSoon !== undefined && { dueSoonMs: flags.dueSoon }),
    outbox: {
      limits: outboxLimits(flags),
      ...(flags.outboxKeep !== undefined && { keepMs: flags.outboxKeep }),
    },
  });
}

/** Receives, does a member's work, and whatever else, until the signal or until one of them fails. */
export async function workLive(
  run: MemberRun,
  bus: BusConnection,
  member: MemberWork,
  signal: AbortSignal,
  besides: (until: AbortSignal) => Promise<void> = async () => {},
): Promise<void> {
  const failed = new AbortController();
  const until = AbortSignal.any([signal, failed.signal]);
  const listening = listenTo(bus, run.context.clock);
  const work = [receiveFor(run, bus, until, { listening }), besides(until), member.doUntil(listening, until)];
  try {
    await Promise.all(work);
  } finally {
    failed.abort();
    await Promise.allSettled(work);
    listening.close();
  }
}

/** Receives until the signal, and tells of what is refused, and of what is wrong. */
export function receiveFor(
  run: MemberRun,
  bus: BusConnection,
  signal: AbortSignal,
  { listening, onDoubt }: { readonly listening?: Listening; readonly onDoubt?: () => void },
): Promise<void> {
  const { context, home, store, directory, report, log } = run;
  return receiveFeeds({
    home,
    store,
    bus,
    directory,
    clock: context.clock,
    signal,
    ...(log.logger && { logger: log.logger }),
    onRecorded: report.recorded,
    untilTold: async () => context.stderr.untilTaken?.(signal),
    onTrouble: report.trouble,
    onDoubt: (nowMs, hubMs) => {
      report.doubt(nowMs, hubMs);
      onDoubt?.();
    },
    ...(listening && { onStep: listening.setInStep }),
    onDirectory: (outcome) => {
      run.directory = outcome.directory;
      report.directory(outcome);
    },
  });
}
