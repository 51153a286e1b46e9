import { parseFeed } from '../../contract/feed.ts';
import type { Cast } from './cast.ts';
import { addLatencies, createLatencies, type Latencies, summariseLatencies } from './latency.ts';
import { dueCounter, type LoadPlan } from './load-plan.ts';
import type { FloodPart, FloodReport } from './load-report.ts';
import type { LoadTally } from './load-tally.ts';

export interface FloodOutcome {
  readonly plan: LoadPlan;
  readonly cast: Cast;
  readonly tally: LoadTally;
  readonly playedForMs: number;
}

/** Tells the publisher that floods and all others apart; undefined where nobody floods. */
export function reportFlood(
  { plan, cast: { publishers }, tally, playedForMs }: FloodOutcome,
  byOrigin: ReadonlyMap<string, Latencies>,
): FloodReport | undefined {
  const participant = plan.profile.flood?.participant;
  if (!publishers.some(({ id }) => id === participant)) return undefined;
  const partOf = (of: Cast['publishers']): FloodPart => {
    const isOf = (origin: string) => of.some(({ id }) => id === origin);
    const latencies = createLatencies();
    for (const [origin, one] of byOrigin) if (isOf(origin)) addLatencies(latencies, one);
    const latency = summariseLatencies(latencies);
    const accepted = [...tally.accepted].filter(([feed]) => isOf(parseFeed(feed).origin));
    return {
      offered:
        plan.rate === 'max'
          ? of.reduce((sum, { id }) => sum + tally.takenBy(id), 0)
          : dueCounter(plan, of)(playedForMs),
      accepted: accepted.reduce((sum, [, { length }]) => sum + length, 0),
      deliveries: latencies.totalCount,
      ...(latency && { latency }),
    };
  };
  return {
    participant: participant!,
    flooding: partOf(publishers.filter(({ id }) => id === participant)),
    others: partOf(publishers.filter(({ id }) => id !== participant)),
  };
}
