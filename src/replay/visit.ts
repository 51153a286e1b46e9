import type { Clock } from '../contract/clock.ts';
import type { Actor } from './actor.ts';
import type { Report } from './report.ts';
import { stateOn } from './state-on.ts';

/** What a visitor, who has no part in the scenario, finds on a stage: everybody is connected and follows. */
export interface StageView {
  /** The folder of one that takes part; its database may be opened a second time. */
  readonly homeDir: (id: string) => string;
  /** Scenario time. After the last step it goes on at the pace of real time. */
  readonly clock: Clock;
  /** How many times as fast as real time that clock goes now. */
  readonly rate: () => number;
}

/** Somebody at a stage, from before the first step until it is taken down. */
export interface Visit {
  /** All was played and judged. The stage stands until this resolves; at the signal it should, soon. */
  readonly onPlayed?: (report: Report, signal: AbortSignal) => Promise<void>;
  /** The stage is about to be taken down. */
  readonly end: () => Promise<void>;
}

/** Called when the stage stands, and before the first step. */
export type OpenVisit = (stage: StageView) => Promise<Visit>;

interface PlayedStage {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly clock: Clock;
  readonly report: Report;
  /** Aborted when the stage falls, too. */
  readonly stop: AbortController;
}

/** Lets a visitor stay who wants to; meanwhile members state what they have. */
export async function letStay(
  visit: Visit | undefined,
  { actors, clock, report, stop }: PlayedStage,
): Promise<void> {
  if (visit?.onPlayed === undefined) return;
  const left = new AbortController();
  const until = AbortSignal.any([stop.signal, left.signal]);
  const stating = stateOn(actors, clock, until).catch((error: unknown) => stop.abort(error));
  try {
    await visit.onPlayed(report, stop.signal);
  } finally {
    left.abort();
    await stating;
  }
}
