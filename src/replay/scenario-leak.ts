import type { StepBase } from './scenario.ts';

/** The text of an alert, as a member has it, turns up outside; its originator traces it (docs/tracing.md). */
export interface LeakStep extends StepBase {
  readonly does: 'leak';
  readonly of: string;
  readonly by: string;
}
