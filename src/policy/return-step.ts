import type { ReturnStep } from '../contract/alert.ts';
import { labelOf } from '../contract/code-lists.ts';
import { formatTime } from '../contract/timestamp.ts';
import { type CaseState, isClosedCase } from './return-state.ts';
import { NOT_ONWARD, rolesOf, TURNS, type Turn } from './return-table.ts';

export type OutOfTurnCode =
  | 'POLICY_CASE_BY_UPDATE'
  | 'POLICY_CASE_CLOSED'
  | 'POLICY_CASE_HELD'
  | 'POLICY_CASE_NOT_OPEN'
  | 'POLICY_CASE_NOT_YOURS'
  | 'POLICY_CASE_NO_HOLD'
  | 'POLICY_CASE_ON_HOLD'
  | 'POLICY_CASE_OPEN'
  | 'POLICY_CASE_OTHER'
  | 'POLICY_CASE_OUT_OF_ORDER'
  | 'POLICY_CASE_OVERTAKEN'
  | 'POLICY_CASE_TOO_EARLY'
  | 'POLICY_CASE_TOO_LATE';

/** Whether it is a step's turn, and why not. A value, never an exception. */
export type StepVerdict =
  | { readonly inTurn: true }
  | { readonly inTurn: false; readonly code: OutOfTurnCode; readonly reason: string };

const IN_TURN: StepVerdict = { inTurn: true };

/**
 * Whether somebody may say a step of a return in that state, at that time (milliseconds since 1970). Its publisher asks
 * before it signs; its readers ask of the time at which it was issued, and what was out of turn changes nothing.
 */
export function decideStep(state: CaseState, found: ReturnStep, who: string, nowMs: number): StepVerdict {
  const { step, type, countryOfOrigin } = found;
  const turns = TURNS.filter((turn) => turn.step === step && turn.types.includes(type));
  const here = turns.filter(({ after }) => after.includes(state.stage));
  if (state.stage === 'NONE') {
    if (here.length > 0) return IN_TURN;
    return outOfTurn(
      'POLICY_CASE_NOT_OPEN',
      'no decision and no request that has opened this case is known here',
    );
  }
  if (type !== state.type || countryOfOrigin !== state.countryOfOrigin) {
    const is = `${state.type} to ${state.countryOfOrigin}`;
    return outOfTurn('POLICY_CASE_OTHER', `the case is ${is}, and this is ${type} to ${countryOfOrigin}`);
  }
  if (isClosedCase(state)) {
    return outOfTurn('POLICY_CASE_CLOSED', `the case is closed: ${inWords(state.stage)}`);
  }
  if (here.length === 0) return notHere(state, found);
  return findRoleFault(state, found, who, here) ?? findHoldFault(state, found, nowMs) ?? IN_TURN;
}

export function outOfTurn(code: OutOfTurnCode, reason: string): StepVerdict {
  return { inTurn: false, code, reason };
}

/** The state has gone another way; in some of them it helps to know which. */
function notHere({ stage, requester, answeredAtMs }: CaseState, { step }: ReturnStep): StepVerdict {
  if (step === 'DECISION') {
    return outOfTurn('POLICY_CASE_OPEN', `${requester} has opened this case already`);
  }
  if (step === 'DEEMED_ACCEPTED' && answeredAtMs !== undefined) {
    const answered = `an answer was signed at ${formatTime(answeredAtMs)}: ${inWords(stage)}`;
    return outOfTurn('POLICY_CASE_OVERTAKEN', `there was no silence; ${answered}`);
  }
  if (stage === 'DEEMED_ACCEPTED' && ['ACKNOWLEDGED', 'ACCEPTED', 'REFUSED'].includes(step)) {
    return outOfTurn(
      'POLICY_CASE_TOO_LATE',
      'it was signed when silence past the limit had been taken for acceptance',
    );
  }
  return outOfTurn('POLICY_CASE_OUT_OF_ORDER', `the case stands at: ${inWords(stage)}`);
}

function findRoleFault(
  state: CaseState,
  { step, holdReason }: ReturnStep,
  who: string,
  here: readonly Turn[],
): StepVerdict | undefined {
  const roles = rolesOf(state, who);
  if (!here.some(({ by }) => by.some((role) => roles.includes(role)))) {
    const { requester, requested = requester, assisting } = state;
    const names = { anybody: 'anybody', requester, requested, assisting };
    const may =
      [...new Set(here.flatMap(({ by }) => by.flatMap((role) => names[role] ?? [])))].join(', ') || 'nobody';
    return outOfTurn('POLICY_CASE_NOT_YOURS', `that is not for ${who} to say, but for: ${may}`);
  }
  const holds = state.holds.filter(({ reason }) => reason === holdReason);
  const isOwn = holds.some(({ by }) => by === who);
  if (step === 'HOLD' && isOwn) {
    return outOfTurn('POLICY_CASE_HELD', `${who} holds the case for that reason already`);
  }
  if (step !== 'HOLD_LIFTED' || isOwn) return undefined;
  if (holds.length === 0) return outOfTurn('POLICY_CASE_NO_HOLD', 'nobody holds the case for that reason');
  const setters = holds.map(({ by }) => by).join(', ');
  return outOfTurn('POLICY_CASE_NOT_YOURS', `only who set the hold can lift it: ${setters}`);
}

function findHoldFault(
  { holds, deadlineMs }: CaseState,
  { step }: ReturnStep,
  nowMs: number,
): StepVerdict | undefined {
  if (holds.length > 0 && !NOT_ONWARD.has(step)) {
    const held = holds.map(({ by, reason }) => `${by} (${inLower(labelOf('HoldReason', reason))})`);
    return outOfTurn('POLICY_CASE_ON_HOLD', `the case is held by ${held.join(', ')}`);
  }
  if (step === 'DEEMED_ACCEPTED' && deadlineMs !== undefined && nowMs <= deadlineMs) {
    return outOfTurn('POLICY_CASE_TOO_EARLY', `an answer may come until ${formatTime(deadlineMs)}`);
  }
  return undefined;
}

/** The stage as people read it. */
export function inWords(stage: CaseState['stage']): string {
  return stage === 'NONE' ? 'not opened' : inLower(labelOf('Step', stage));
}

function inLower(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
