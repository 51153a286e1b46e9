import type { Stage } from '../../observe/stages.ts';
import { createLatencies, encodeLatencies, type Latencies, recordLatency } from './latency.ts';
import type { StageTally } from './load-words.ts';

/** `wait`: from when an alert was due until it is signed, without looking at it. Ours to measure: the product knows of no due time. */
export type MeasuredStage = Stage | 'wait';

/** Collects what the stages of one process took. */
export interface StageTallies {
  /** How long each of `count` alerts was in the stage. */
  record(stage: MeasuredStage, ms: number, count: number): void;
  /** A piece of work on however many. */
  spend(stage: MeasuredStage, ms: number): void;
  encode(): Partial<Record<MeasuredStage, StageTally>>;
}

export function createStageTallies(): StageTallies {
  const tallies = new Map<MeasuredStage, { latencies: Latencies; runs: number; spentMs: number }>();
  const tallyOf = (stage: MeasuredStage) => {
    let found = tallies.get(stage);
    if (found === undefined) {
      found = { latencies: createLatencies(), runs: 0, spentMs: 0 };
      tallies.set(stage, found);
    }
    return found;
  };
  return {
    record: (stage, ms, count) => recordLatency(tallyOf(stage).latencies, ms, count),
    spend: (stage, ms) => {
      const tally = tallyOf(stage);
      tally.runs += 1;
      tally.spentMs += ms;
    },
    encode: () =>
      Object.fromEntries(
        [...tallies].map(([stage, { latencies, runs, spentMs }]) => [
          stage,
          { latencies: encodeLatencies(latencies), runs, spentMs },
        ]),
      ),
  };
}
