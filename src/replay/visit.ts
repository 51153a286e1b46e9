import type { Clock } from '../contract/clock.ts';
import type { Report } from './report.ts';

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
