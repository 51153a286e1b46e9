import type { Clock } from '../../contract/clock.ts';
import { type Alarm, type CampaignReport, type StepOutcome, tallyKinds } from './campaign-report.ts';
import { type CampaignStage, openCampaignStage } from './campaign-stage.ts';
import { drawUpAccount } from './draw-up-account.ts';
import { FAULT_KINDS, type FaultKind, natureOf } from './fault-kinds.ts';
import { type Injected, injectFault } from './inject-fault.ts';
import { pause } from './member-at-work.ts';
import { type FaultStep, type PlannedFault, planFaults } from './plan-faults.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Occasions, watchOccasions } from './rightly-said.ts';
import { whyNoDisks } from './small-disk.ts';

export interface CampaignOptions {
  readonly seed: string;
  readonly count: number;
  /** Only these kinds. @default all that can be made on this machine */
  readonly kinds?: readonly FaultKind[];
  /** No new fault begins after so long, once every kind was made. @default no bound */
  readonly boundMs?: number;
  readonly rowsPerSecond: number;
  /** Empty folder for everything. */
  readonly dir: string;
  readonly natsServerPath: string;
  readonly memberScriptPath: string;
  readonly clock: Clock;
  /** No new fault begins; the account is drawn up of what there was. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: CampaignEvent) => void;
}

export type CampaignEvent =
  | { readonly event: 'preparing'; readonly what: string }
  | { readonly event: 'injected'; readonly fault: PlannedFault; readonly detail?: string }
  | { readonly event: 'recovered'; readonly step: FaultStep; readonly recoveredMs: number }
  | { readonly event: 'not recovered'; readonly step: FaultStep }
  /** The member that began last has everything, or has not. */
  | { readonly event: 'drained'; readonly isDrained: boolean; readonly tookMs: number }
  /** A member thinks that the hub does something. */
  | {
      readonly event: 'finding';
      readonly member: string;
      readonly name: string;
      readonly about: string;
      readonly isFalse: boolean;
      readonly says: string;
    }
  | { readonly event: 'trouble'; readonly member: string; readonly where: string; readonly message: string };

/** Two that write and two that only read: all four receive. One more begins when all is over. */
const PUBLISHERS = ['mk-bp', 'rs-gp'];
const FOLLOWERS = ['al-bmp', 'xk-kp'];
const LATE = 'ba-gp';
const MEMBERS = [...PUBLISHERS, ...FOLLOWERS];
const READERS = [...MEMBERS, LATE];
const COMMUNITY = 'wb6';

const RECOVERY_MS = 60_000;
const STANDSTILL_MS = 120_000;
/** Load in good weather, before the first fault. */
const WARM_UP_MS = 1_000;

/**
 * Breaks a hub and its members in the planned order while they work, then draws up the account: what was
 * acknowledged against what arrived, in which order, how often. K3, K4.
 */
export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const { seed, count, onEvent, signal } = options;
  const beganMs = performance.now();
  const why = await whyNoDisks(options.dir);
  const wanted = options.kinds ?? FAULT_KINDS;
  const kinds = wanted.filter((kind) => why === undefined || natureOf(kind).needsDisk !== true);
  const skipped = wanted.flatMap((kind) => (kinds.includes(kind) ? [] : [{ kind, why: why ?? '' }]));
  const plan = planFaults({ seed, count, publishers: PUBLISHERS, followers: FOLLOWERS, kinds });
  const progress = createProgress(MEMBERS, PUBLISHERS);
  const alarms: Alarm[] = [];
  const occasions = watchOccasions();
  onEvent({ event: 'preparing', what: 'a hub, four members, a disk and a wire for each' });
  const stage = await openCampaignStage({
    dir: options.dir,
    natsServerPath: options.natsServerPath,
    memberScriptPath: options.memberScriptPath,
    publishers: PUBLISHERS,
    followers: FOLLOWERS,
    lateFollower: LATE,
    community: COMMUNITY,
    rowsPerSecond: options.rowsPerSecond,
    hasDisks: why === undefined,
    clock: options.clock,
    onNews: (member, news) => {
      progress.take(member, news);
      if (news.tell === 'finding') {
        const { name, about, says } = news;
        const alarm = { name, about, member };
        const isFalse = occasions.isFalseAlarm(alarm);
        alarms.push({ ...alarm, isFalse });
        if (name !== 'silent') onEvent({ event: 'finding', ...alarm, isFalse, says });
      }
      if (news.tell === 'trouble')
        onEvent({ event: 'trouble', member, where: news.where, message: news.message });
    },
    onDeath: (member, what) => {
      onEvent({ event: 'trouble', member, where: 'its process', message: what });
      progress.forgetReady(member);
      // As a service manager would.
      stage.members.get(member)?.start();
    },
  });
  try {
    if (!(await progress.untilRecovered(RECOVERY_MS)))
      throw new Error('the members did not come to work at all');
    await pause(WARM_UP_MS, signal);
    const outcomes: StepOutcome[] = [];
    for (const [index, step] of plan.entries()) {
      if (signal.aborted) break;
      const isFirstOfAKind = (step[0]?.number ?? 0) <= kinds.length;
      if (!isFirstOfAKind && performance.now() - beganMs > (options.boundMs ?? Number.POSITIVE_INFINITY))
        break;
      progress.beginStep(index);
      occasions.beginStep(step);
      outcomes.push(await runStep(stage, progress, occasions, step, options, index));
    }
    for (const member of stage.members.values()) member.tell({ do: 'finish' });
    progress.join(LATE);
    occasions.noteLateBeginning();
    stage.members.get(LATE)?.start();
    const drainingMs = performance.now();
    const isDrained = await progress.untilDrained(STANDSTILL_MS);
    onEvent({ event: 'drained', isDrained, tookMs: performance.now() - drainingMs });
    for (const member of stage.members.values()) await member.stop();
    const account = await drawUpAccount(stage, {
      ...options,
      publishers: PUBLISHERS,
      readers: READERS,
      applications: FOLLOWERS,
      community: COMMUNITY,
    });
    return {
      seed,
      count: outcomes.reduce((sum, { step }) => sum + step.length, 0),
      tookMs: performance.now() - beganMs,
      rows: tallyKinds(outcomes, account.findings, progress.stepOf),
      accepted: account.accepted,
      deliveries: account.deliveries,
      alarms,
      findings: account.findings,
      skipped,
      notRecovered:
        outcomes.filter(({ recoveredMs }) => recoveredMs === undefined).length + (isDrained ? 0 : 1),
    };
  } finally {
    await stage.close();
  }
}

async function runStep(
  stage: CampaignStage,
  progress: Progress,
  occasions: Occasions,
  step: FaultStep,
  { onEvent, signal }: CampaignOptions,
  index: number,
): Promise<StepOutcome> {
  const made: { injected: Injected; untilMs: number }[] = [];
  for (const fault of step) {
    await pause(fault.afterMs, signal);
    if (MEMBERS.includes(fault.target) && /killed|power-cut/.test(fault.kind))
      progress.forgetReady(fault.target);
    const injected = await injectFault(stage, fault);
    if (injected.damagedOrigin !== undefined) occasions.noteFlip(injected.damagedOrigin);
    onEvent({ event: 'injected', fault, ...(injected.detail !== undefined && { detail: injected.detail }) });
    made.push({ injected, untilMs: performance.now() + fault.lastsMs });
  }
  for (const { injected, untilMs } of made.sort((a, b) => a.untilMs - b.untilMs)) {
    await pause(Math.max(0, untilMs - performance.now()), signal);
    await injected.lift();
  }
  const overMs = performance.now();
  const isRecovered = await progress.untilRecovered(RECOVERY_MS);
  const accepted = progress.acceptedIn(index);
  if (!isRecovered) {
    onEvent({ event: 'not recovered', step });
    return { step, accepted };
  }
  const recoveredMs = performance.now() - overMs;
  onEvent({ event: 'recovered', step, recoveredMs });
  return { step, accepted, recoveredMs };
}
