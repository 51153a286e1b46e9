import type { StepBase } from './scenario.ts';

/** Persons open an alert of another service; each opening is a line in the read log of their own (docs/reading.md). */
export interface ReadStep extends StepBase {
  readonly does: 'read';
  readonly of: string;
  /** Names by which their service knows them, by service. */
  readonly by: Readonly<Record<string, readonly string[]>>;
}

/** The originator of an alert asks who read it, and the members that are there answer from their read logs. */
export interface AskReadersStep extends StepBase {
  readonly does: 'askReaders';
  readonly of: string;
}

export type ReadersStep = ReadStep | AskReadersStep;
