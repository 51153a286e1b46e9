export type ReplayErrorCode =
  | 'REPLAY_INTERRUPTED'
  | 'REPLAY_PROFILE_INVALID'
  | 'REPLAY_SCENARIO_INVALID'
  | 'REPLAY_STAGE_FAILED';

/** One thing that is wrong with a scenario or a profile, where it stands in the file. */
export interface ScenarioProblem {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Path in the document, such as `timeline[3].alert.place.country`. */
  readonly path: string;
  readonly problem: string;
}

/** A scenario or a profile could not be read or played. `problems` holds all that is wrong, not only the first. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
  readonly code: ReplayErrorCode;
  readonly problems: readonly ScenarioProblem[];

  constructor(code: ReplayErrorCode, message: string, problems: readonly ScenarioProblem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** A step cannot be carried out as the timeline has it. @param problem in words, after its name */
export function stepFailed(step: string, problem: string): ReplayError {
  return new ReplayError('REPLAY_STAGE_FAILED', `step ${step} ${problem}`);
}
