import type { Report } from './report.ts';

/** A scenario that was played with others. */
export interface PlayedScenario {
  readonly file: string;
  /** Real milliseconds, with the hub that was made for it. */
  readonly tookMs: number;
  readonly report: Report;
}

export interface AllTotals {
  readonly scenarios: number;
  readonly scenariosFailed: number;
  readonly steps: number;
  readonly attacks: number;
  readonly delivered: number;
  /** By readers and by the server. */
  readonly refused: number;
  readonly expectationsHeld: number;
  readonly expectationsFailed: number;
  readonly expectationsPending: number;
  readonly tookMs: number;
}

/** What came of scenarios that were played one after the other. */
export interface AllReport {
  readonly format: 'karaula-replay-all-report/1';
  readonly status: 'EXERCISE';
  /** No expectation of any of them failed. */
  readonly held: boolean;
  readonly totals: AllTotals;
  readonly scenarios: readonly PlayedScenario[];
}

export function compileAllReport(played: readonly PlayedScenario[]): AllReport {
  return {
    format: 'karaula-replay-all-report/1',
    status: 'EXERCISE',
    held: played.every(({ report }) => report.held),
    totals: sumUp(played),
    scenarios: played,
  };
}

/** The sums of some scenarios, or the figures of one. */
export function sumUp(played: readonly PlayedScenario[]): AllTotals {
  const sum = (of: (one: PlayedScenario) => number) => played.reduce((total, one) => total + of(one), 0);
  return {
    scenarios: played.length,
    scenariosFailed: played.filter(({ report }) => !report.held).length,
    steps: sum(({ report }) => report.steps.length + report.acts.length),
    attacks: sum(({ report }) => report.totals.attacks),
    delivered: sum(({ report }) => report.totals.delivered),
    refused: sum(({ report }) => report.totals.refusedByReaders + report.totals.refusedByServer),
    expectationsHeld: sum(({ report }) => report.totals.expectationsHeld),
    expectationsFailed: sum(({ report }) => report.totals.expectationsFailed),
    expectationsPending: sum(({ report }) => report.totals.expectationsPending),
    tookMs: sum(({ tookMs }) => tookMs),
  };
}
