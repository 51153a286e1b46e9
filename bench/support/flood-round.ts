import type { FloodPart, LoadReport } from '../../src/replay/load/load-report.ts';
import type { Profile } from '../../src/replay/load/profile.ts';
import { type LoadOptions, runLoad } from '../../src/replay/load/run-load.ts';

/** Under which the others say the same at the same times. */
export const FLOOD_CONDITIONS = {
  without: 'no flood: that one says as much as another',
  beside: 'a flood on this machine, over a hub of its own to a reader of its own',
  within: 'the flood over their hub, to their reader',
} as const;

export type FloodCondition = keyof typeof FLOOD_CONDITIONS;

export interface FloodRound {
  readonly others: FloodPart;
  /** Accepted of the one that floods. */
  readonly floodPerSecond: number;
  /** What publishers, hubs and readers kept busy, on average. */
  readonly coresBusy: number;
}

export interface FloodRoundOptions extends Pick<LoadOptions, 'natsServerPath' | 'signal'> {
  /** One with a flood; how much of it there is, is said here. */
  readonly profile: Profile;
  readonly othersPerSecond: number;
  /** Due of the one that floods, however much of it can be said. */
  readonly floodPerSecond: number;
}

const OTHERS = 3;
const DURATION_MS = 8_000;
/** By then the others are through; the one that floods would not be for long. */
const CATCH_UP_MS = 2_000;
/** Two loads that are begun at once are not ready at once. */
const LEAD_MS = 4_000;

/** @throws Error when an alert was lost, or the flood was over before the others were */
export async function playFloodRound(
  condition: FloodCondition,
  options: FloodRoundOptions,
): Promise<FloodRound> {
  const { othersPerSecond, floodPerSecond } = options;
  const usual = { others: othersPerSecond, own: othersPerSecond / OTHERS, catchUpMs: CATCH_UP_MS };
  if (condition === 'without') return roundOf(await play(options, usual));
  if (condition === 'within') return roundOf(await play(options, { ...usual, own: floodPerSecond }));
  const both = [
    play(options, usual),
    play(options, { others: 0, own: floodPerSecond, catchUpMs: CATCH_UP_MS + LEAD_MS }),
  ] as const;
  // Each tidies up before a failure is told.
  await Promise.allSettled(both);
  const [report, flood] = await Promise.all(both);
  const [from, until] = [beganAt(report), beganAt(report) + report.playedForMs];
  if (beganAt(flood) > from + LEAD_MS || beganAt(flood) + flood.playedForMs + flood.tailMs < until) {
    throw new Error('the flood and the others were not there at the same time');
  }
  return roundOf(report, flood);
}

interface Part {
  readonly others: number;
  readonly own: number;
  readonly catchUpMs: number;
}

/** The arrivals of the others do not depend on how much the one that floods has to say. K10 */
async function play(
  { profile, natsServerPath, signal }: FloodRoundOptions,
  { others, own, catchUpMs }: Part,
): Promise<LoadReport> {
  const rate = others + own;
  // Alone it says all there is, whatever its share.
  const share = others === 0 ? 0.5 : own / rate;
  const report = await runLoad({
    profile: { ...profile, flood: { participant: profile.flood!.participant, share } },
    seed: 'bench',
    rate,
    durationMs: DURATION_MS,
    catchUpMs,
    publishers: others === 0 ? 1 : 1 + OTHERS,
    followers: 1,
    natsServerPath,
    clock: { nowMs: () => Date.now() },
    signal,
  });
  if (report.isInterrupted) throw new Error('interrupted');
  if (!report.held) throw new Error(`alerts are missing: ${JSON.stringify(report.check.counts)}`);
  return report;
}

function roundOf(report: LoadReport, flood?: LoadReport): FloodRound {
  const { accepted, flood: parts } = flood ?? report;
  const tookSeconds = accepted.alerts / accepted.perSecond;
  return {
    others: report.flood!.others,
    floodPerSecond: parts!.flooding.accepted / tookSeconds,
    coresBusy: coresBusy(report) + (flood ? coresBusy(flood) : 0),
  };
}

function coresBusy({ processes, playedForMs, tailMs }: LoadReport): number {
  const seconds = processes.reduce((sum, { usage }) => sum + (usage?.cpuSeconds ?? Number.NaN), 0);
  return (1_000 * seconds) / (playedForMs + tailMs);
}

function beganAt({ ranAt }: LoadReport): number {
  return Date.parse(ranAt);
}
