import { formatTime } from '../../contract/timestamp.ts';
import { STAGES } from '../../observe/stages.ts';
import type { Finding } from '../faults/check-deliveries.ts';
import type { Cast } from './cast.ts';
import type { LoadCheck } from './check-load.ts';
import type { NotKnown } from './disk-flushes.ts';
import type { FlushReport } from './flush-meter.ts';
import {
  addEncoded,
  createLatencies,
  type Latencies,
  percentileCurve,
  summariseLatencies,
} from './latency.ts';
import type { LoadPlan } from './load-plan.ts';
import type {
  CheckReport,
  LoadReport,
  Machine,
  ProcessReport,
  StageReport,
  TimelinePoint,
} from './load-report.ts';
import type { HubFigures } from './load-stage.ts';
import type { LoadTally } from './load-tally.ts';
import type { MemberEnd, StageTally } from './load-words.ts';
import { reportFlood } from './report-flood.ts';
import type { MeasuredStage } from './stage-tallies.ts';
import { acceptedForMs } from './watch-load.ts';

/** All that is known of a load when it is over. */
export interface LoadOutcome {
  readonly plan: LoadPlan;
  readonly cast: Cast;
  readonly due: number;
  readonly machine: Machine;
  readonly ranAtMs: number;
  readonly playedForMs: number;
  /** On the machine's monotonic clock. */
  readonly startMs: number;
  readonly isInterrupted: boolean;
  readonly tally: LoadTally;
  readonly ends: ReadonlyMap<string, MemberEnd>;
  readonly processes: readonly ProcessReport[];
  readonly flushes: FlushReport | NotKnown;
  readonly hub: HubFigures;
  readonly hubBefore: HubFigures;
  readonly check: LoadCheck;
  readonly timeline: readonly TimelinePoint[];
  readonly intervalMs: number;
}

export function compileLoadReport(outcome: LoadOutcome): LoadReport {
  const { plan, cast, tally, ends, check, playedForMs } = outcome;
  const { profile, seed, rate } = plan;
  const figures = tally.now();
  const untilLastMs = figures.committedAtMs === 0 ? playedForMs : figures.committedAtMs - outcome.startMs;
  const perSecond = (alerts: number, ms: number) => ({
    alerts,
    perSecond: ms <= 0 ? 0 : (alerts * 1_000) / ms,
  });
  const all = summariseLatencies(tally.latencies);
  const byOrigin = latenciesByOrigin(ends);
  const flood = reportFlood(outcome, byOrigin);
  const idOf = ({ id }: { readonly id: string }) => id;
  return {
    format: 'karaula-load-report/1',
    status: profile.status,
    held: check.findings.length === 0 && check.delivered === check.expected,
    isInterrupted: outcome.isInterrupted,
    profile: { id: profile.id, title: profile.title, says: profile.says, spanHours: profile.spanHours },
    seed,
    loop: rate === 'max' ? 'closed' : 'open',
    ranAt: formatTime(outcome.ranAtMs),
    machine: outcome.machine,
    publishers: cast.publishers.map(idOf),
    followers: cast.followers.map(idOf),
    plannedForMs: plan.durationMs,
    playedForMs,
    tailMs: Math.max(0, untilLastMs - playedForMs),
    offered: perSecond(outcome.due, playedForMs),
    accepted: perSecond(figures.accepted, acceptedForMs(outcome.timeline, playedForMs)),
    rejected: figures.rejected,
    delivered: perSecond(figures.everywhere, untilLastMs),
    latency: {
      from: rate === 'max' ? 'taken' : 'intended',
      ...(all && { all }),
      curve: percentileCurve(tally.latencies),
      byOrigin: Object.fromEntries([...byOrigin].map(([origin, of]) => [origin, summariseLatencies(of)!])),
    },
    ...(flood && { flood }),
    stages: (['wait', ...STAGES] as const).flatMap((stage) => reportStage(stage, ends) ?? []),
    processes: outcome.processes,
    ...reportDiskAndBytes(outcome),
    check: reportCheck(check),
    timeline: outcome.timeline,
    stretches: tally
      .stretches()
      .map(({ index, latency }) => ({ untilMs: (index + 1) * outcome.intervalMs, latency })),
    troubles: [
      ...tally.troubles,
      ...[...tally.settled].flatMap(([id, { stops }]) =>
        stops.map((stop) => `${id} stopped sending: ${stop}`),
      ),
    ],
  };
}

/** Processes' histograms are added up: a percentile of them all, not a mean of percentiles. */
function latenciesByOrigin(ends: ReadonlyMap<string, MemberEnd>): ReadonlyMap<string, Latencies> {
  const origins = new Map<string, Latencies>();
  for (const { byOrigin } of ends.values()) {
    for (const [origin, encoded] of Object.entries(byOrigin)) {
      const latencies = origins.get(origin) ?? createLatencies();
      origins.set(origin, latencies);
      addEncoded(latencies, encoded);
    }
  }
  return new Map([...origins].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reportStage(stage: MeasuredStage, ends: ReadonlyMap<string, MemberEnd>): StageReport | undefined {
  const latencies = createLatencies();
  let runs = 0;
  let spentMs = 0;
  for (const tally of tallies(stage, ends)) {
    addEncoded(latencies, tally.latencies);
    runs += tally.runs;
    spentMs += tally.spentMs;
  }
  const latency = summariseLatencies(latencies);
  if (latency === undefined) return undefined;
  const isWaiting = stage === 'wait' || stage === 'ack' || stage === 'fetch';
  return { stage, latency, runs, ...(!isWaiting && { perAlertMs: spentMs / latency.count }) };
}

function tallies(stage: MeasuredStage, ends: ReadonlyMap<string, MemberEnd>): StageTally[] {
  return [...ends.values()].flatMap(({ stages }) => stages[stage] ?? []);
}

function reportDiskAndBytes({
  ends,
  cast,
  processes,
  flushes,
  hub,
  hubBefore,
  check,
}: LoadOutcome): Pick<LoadReport, 'disk' | 'bytes'> {
  const commits = (members: Cast['publishers']) =>
    members.reduce((sum, { id }) => sum + (ends.get(id)?.commits ?? 0), 0);
  const written = processes.map(({ usage }) => usage?.writtenBytes);
  const writtenBytes = written.every((bytes) => bytes !== undefined)
    ? written.reduce((sum, bytes) => sum + bytes, 0)
    : undefined;
  const perAlert = (bytes: number) => (check.accepted === 0 ? 0 : bytes / check.accepted);
  const wire = hub.receivedBytes + hub.sentBytes - hubBefore.receivedBytes - hubBefore.sentBytes;
  return {
    disk: {
      countedAs:
        'Transactions of outboxes and inboxes, and runs that the hub acknowledged; each is on the disk before the next step, so each had one fsync at least. Flushes are what the disk did for fsyncs, of everybody on this machine: several fsyncs at once may share one, and one may need two.',
      isBrokerSyncing: hub.isSyncedAlways,
      outboxCommits: commits(cast.publishers),
      hubAppends: tallies('append', ends).reduce((sum, { runs }) => sum + runs, 0),
      inboxCommits: commits(cast.followers),
      flushes,
      ...(writtenBytes !== undefined && { writtenBytes }),
    },
    bytes: {
      envelope: check.envelopeBytes,
      stored: perAlert(hub.storedBytes - hubBefore.storedBytes),
      wire: perAlert(wire),
      ...(writtenBytes !== undefined && { written: perAlert(writtenBytes) }),
    },
  };
}

const SHOWN_FINDINGS = 20;

function reportCheck({ accepted, delivered, expected, findings }: LoadCheck): CheckReport {
  const count = (what: Finding['what']) => findings.filter((finding) => finding.what === what).length;
  return {
    accepted,
    delivered,
    expected,
    counts: {
      lost: count('lost'),
      duplicated: count('duplicated'),
      'out of order': count('out of order'),
      altered: count('altered'),
    },
    findings: findings.slice(0, SHOWN_FINDINGS),
  };
}
