import type { ReturnStep } from '../contract/alert.ts';
import type { CodeOf } from '../contract/code-lists.ts';

/** A step that has brought a case where it is; holds do not move it. */
export type CaseStage = 'NONE' | Exclude<CodeOf<'Step'>, 'HOLD' | 'HOLD_LIFTED'>;

/** Blocks every onward step until its setter lifts it. */
export interface CaseHold {
  readonly by: string;
  readonly reason: CodeOf<'HoldReason'>;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
}

/** How it stands with a return, by the steps whose turn it was. Times are milliseconds since 1970. */
export interface CaseState {
  readonly stage: CaseStage;
  readonly holds: readonly CaseHold[];
  readonly type?: CodeOf<'ReturnType'>;
  readonly countryOfOrigin?: string;
  readonly persons?: number;
  readonly minors?: number;
  /** Who has opened the case. */
  readonly requester?: string;
  /** The participant that is asked; absent: the other side is none, and the requester says what it answers. */
  readonly requested?: string;
  readonly assisting?: string;
  /** Silence past it may be taken for acceptance. */
  readonly deadlineMs?: number;
  readonly answeredAtMs?: number;
  readonly transferAtMs?: number;
}

export const NO_CASE: CaseState = { stage: 'NONE', holds: [] };

const CLOSED: ReadonlySet<CaseStage> = new Set(['EFFECTIVE', 'FAILED', 'WITHDRAWN']);

export function isClosedCase({ stage }: CaseState): boolean {
  return CLOSED.has(stage);
}

/** Asked, and not answered. */
export function awaitsAnswer({ stage }: CaseState): boolean {
  return stage === 'READMISSION_REQUEST' || stage === 'ACKNOWLEDGED';
}

/** Who takes part, each once. */
export function partiesOf({ requester, requested, assisting }: CaseState): string[] {
  return [...new Set([requester, requested, assisting].filter((one) => one !== undefined))];
}

/** The state after a step whose turn it was. */
export function applyStep(state: CaseState, found: ReturnStep, who: string, atMs: number): CaseState {
  const { step, holdReason, persons, minors } = found;
  const counted = { ...state, ...(persons !== undefined && { persons, minors: minors ?? 0 }) };
  if (step === 'HOLD') {
    const hold: CaseHold = { by: who, reason: holdReason!, sinceMs: atMs };
    return { ...counted, holds: [...state.holds, hold].toSorted(byTime) };
  }
  if (step === 'HOLD_LIFTED') {
    const holds = state.holds.filter(({ by, reason }) => by !== who || reason !== holdReason);
    return { ...counted, ...deadlineAfterHold(state, holds, atMs), holds };
  }
  const opening = step === 'DECISION' || step === 'READMISSION_REQUEST';
  return {
    ...counted,
    stage: step,
    ...(opening && openedBy(state, found, who)),
    ...(found.answerBy !== undefined && { deadlineMs: Date.parse(found.answerBy) }),
    ...(found.transferAt !== undefined && { transferAtMs: Date.parse(found.transferAt) }),
    ...((step === 'ACCEPTED' || step === 'REFUSED') && { answeredAtMs: atMs }),
  };
}

function openedBy({ requester = undefined }: CaseState, found: ReturnStep, who: string): Partial<CaseState> {
  const { type, countryOfOrigin, requested, assisting } = found;
  return {
    type,
    countryOfOrigin,
    requester: requester ?? who,
    ...(requested !== undefined && { requested }),
    ...(assisting !== undefined && { assisting }),
  };
}

/** While a case is held nobody can answer, so the time for it stands still. */
function deadlineAfterHold(
  state: CaseState,
  left: readonly CaseHold[],
  atMs: number,
): Pick<CaseState, 'deadlineMs'> {
  const [first] = state.holds;
  const { deadlineMs } = state;
  if (deadlineMs === undefined || first === undefined || left.length > 0) return {};
  if (!awaitsAnswer(state) || first.sinceMs >= deadlineMs) return {};
  return { deadlineMs: deadlineMs + (atMs - first.sinceMs) };
}

function byTime(one: CaseHold, other: CaseHold): number {
  return one.sinceMs - other.sinceMs;
}
