import type { Finding } from '../faults/check-deliveries.ts';
import type { NotKnown } from './disk-flushes.ts';
import type { FlushReport } from './flush-meter.ts';
import type { LatencySummary, PercentilePoint } from './latency.ts';
import type { ProcessUsage } from './process-usage.ts';
import type { MeasuredStage } from './stage-tallies.ts';

/** What came of a load. Times are in milliseconds, rates in alerts a second of real time. */
export interface LoadReport {
  readonly format: 'karaula-load-report/1';
  readonly status: 'TEST' | 'EXERCISE';
  /** Every accepted alert is there once, in order and unaltered, at every follower that may have it. */
  readonly held: boolean;
  /** Ended by Ctrl-C: what was due after it is not in any figure. */
  readonly isInterrupted: boolean;
  readonly profile: {
    readonly id: string;
    readonly title: string;
    readonly says: string;
    readonly spanHours: number;
  };
  readonly seed: string;
  /** Open loop: alerts come when they are due. Closed loop: each publisher takes the next when it can. */
  readonly loop: 'open' | 'closed';
  readonly ranAt: string;
  readonly machine: Machine;
  readonly publishers: readonly string[];
  readonly followers: readonly string[];
  readonly plannedForMs: number;
  /** From the start until the last arrival was due, and from then until the last commit at a follower. */
  readonly playedForMs: number;
  readonly tailMs: number;
  readonly offered: Rate;
  /** A second of the time until the last was accepted, the load at least. */
  readonly accepted: Rate;
  readonly rejected: number;
  /** Committed at every follower that may have it; a second of the time until the last commit. */
  readonly delivered: Rate;
  readonly latency: {
    /** `intended`: from when an alert was due. `taken`: from when its row was given out; what a user waits it does not say. */
    readonly from: 'intended' | 'taken';
    readonly all?: LatencySummary;
    readonly curve: readonly PercentilePoint[];
    readonly byOrigin: Readonly<Record<string, LatencySummary>>;
  };
  /** Of a profile in which one floods: that one and all others, apart. */
  readonly flood?: FloodReport;
  readonly stages: readonly StageReport[];
  readonly processes: readonly ProcessReport[];
  readonly disk: DiskReport;
  readonly bytes: BytesReport;
  readonly check: CheckReport;
  readonly timeline: readonly TimelinePoint[];
  /** Latency of what was committed in each stretch, by its end. */
  readonly stretches: readonly { readonly untilMs: number; readonly latency: LatencySummary }[];
  readonly troubles: readonly string[];
}

export interface Rate {
  readonly alerts: number;
  readonly perSecond: number;
}

export interface FloodReport {
  readonly participant: string;
  readonly flooding: FloodPart;
  readonly others: FloodPart;
}

export interface FloodPart {
  /** Due; in a closed loop taken. */
  readonly offered: number;
  readonly accepted: number;
  /** Commits at followers, one by one. */
  readonly deliveries: number;
  readonly latency?: LatencySummary;
}

export interface Machine {
  readonly cpus: number;
  readonly cpu: string;
  readonly memoryBytes: number;
  readonly platform: string;
  readonly node: string;
  readonly broker: string;
  /** Of the folder in which hub and databases were; with `tmpfs` an fsync costs nothing and shows nothing. */
  readonly fileSystem: string;
}

export interface StageReport {
  readonly stage: MeasuredStage;
  /** How long an alert was in it. */
  readonly latency: LatencySummary;
  /** Pieces of work: a batch is one. */
  readonly runs: number;
  /** Time of a piece of work, shared by its alerts: what one costs here. Absent for what is only waiting. */
  readonly perAlertMs?: number;
}

export interface ProcessReport {
  readonly id: string;
  readonly role: 'publisher' | 'broker' | 'follower';
  /** While the load was on and until it was drained; absent where there is no /proc. */
  readonly usage?: ProcessUsage;
}

export interface DiskReport {
  /** What the figures count, and what they say of fsyncs. */
  readonly countedAs: string;
  readonly isBrokerSyncing: boolean;
  readonly outboxCommits: number;
  readonly hubAppends: number;
  readonly inboxCommits: number;
  /** Of the disk under hub and databases, for everybody who uses it. */
  readonly flushes: FlushReport | NotKnown;
  /** Absent where there is no /proc. */
  readonly writtenBytes?: number;
}

/** Per alert: means. */
export interface BytesReport {
  readonly envelope: number;
  /** In the hub's streams. */
  readonly stored: number;
  /** In and out of the broker, with all followers. */
  readonly wire: number;
  /** Written to disks by all processes; absent where there is no /proc. */
  readonly written?: number;
}

export interface CheckReport {
  readonly accepted: number;
  readonly delivered: number;
  readonly expected: number;
  readonly counts: Readonly<Record<Finding['what'], number>>;
  /** The first of them. */
  readonly findings: readonly Finding[];
}

export interface TimelinePoint {
  readonly atMs: number;
  /** Since the start. */
  readonly due: number;
  readonly accepted: number;
  readonly delivered: number;
}
