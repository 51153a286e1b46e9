import type { Directory } from '../contract/directory.ts';
import type { Draft } from '../contract/entry.ts';
import type { Violation } from '../contract/errors.ts';
import { formatTime } from '../contract/timestamp.ts';
import { findOriginProblem } from '../policy/return-origin.ts';
import type { TurnJudge } from './judge-turn.ts';
import { stepOf } from './read-steps.ts';

/** Why a step of a return is not to be signed, with the field of its row; undefined: it may be, or it is none. */
export function checkReturn(
  directory: Pick<Directory, 'participants'>,
  judge: TurnJudge,
  draft: Draft,
): Violation | undefined {
  const step = stepOf(draft);
  if (step === undefined) return undefined;
  const problem = findOriginProblem(directory, draft);
  if (problem !== undefined) return { path: 'returnStep.countryOfOrigin', problem };
  if (step.answerBy !== undefined && draft.expiresAtMs <= Date.parse(step.answerBy)) {
    return {
      path: 'karaula.expiresAt',
      problem: `is before ${step.answerBy}, when the answer is due, and nobody would know of the request any more`,
    };
  }
  const fault = judge.findFault(draft);
  if (fault === undefined) return findLapse(judge, draft);
  return { path: 'returnStep.step', problem: `is out of turn: ${fault.reason} (${fault.code})` };
}

/** K5: with its entry's time a hold is over, so it must not end before what it blocks. */
function findLapse(judge: TurnJudge, draft: Draft): Violation | undefined {
  if (stepOf(draft)?.step !== 'HOLD') return undefined;
  const untilMs = judge.lastsUntilMs(draft);
  if (untilMs === undefined || draft.expiresAtMs >= untilMs) return undefined;
  return {
    path: 'karaula.expiresAt',
    problem: `is before ${formatTime(untilMs)}, until when steps of this case are known: the hold would lapse first`,
  };
}
