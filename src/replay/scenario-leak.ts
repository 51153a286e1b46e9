import type { StepBase } from './scenario.ts';

/** The text of an alert, as a member has it, turns up outside; its originator traces it (docs/tracing.md). */
export interface LeakStep extends StepBase {
  readonly does: 'leak';
  readonly of: string;
  readonly by: string;
}

/** The originator has traced the text to the member `to` alone, and each of `provedTo` can verify that. */
export interface TracedExpectation {
  readonly expects: 'traced';
  readonly step: string;
  readonly to: string;
  readonly provedTo: readonly string[];
  readonly line: number;
}
