import type { ReturnStep } from '../contract/alert.ts';
import type { CodeOf } from '../contract/code-lists.ts';
import { codesOf } from '../contract/code-lists.ts';
import { applyStep, awaitsAnswer, type CaseState, NO_CASE, partiesOf } from './return-state.ts';
import { decideStep, outOfTurn, type StepVerdict } from './return-step.ts';

/** A step as it was signed: by whom, when, and at which place of his feed. */
export interface CaseEntry {
  readonly origin: string;
  readonly seq: number;
  readonly entryId: string;
  /** Milliseconds since 1970. */
  readonly issuedAtMs: number;
  readonly step: ReturnStep;
  /** It stands in an update, which says more of an alert and moves no case. */
  readonly isUpdate?: true;
}

export interface CaseLine<E extends CaseEntry = CaseEntry> {
  readonly entry: E;
  readonly verdict: StepVerdict;
}

export interface ReturnCase<E extends CaseEntry = CaseEntry> {
  readonly state: CaseState;
  /** Every step, in the order in which they count. */
  readonly timeline: readonly CaseLine<E>[];
}

/**
 * The case that sound entries make (none that is taken back or tainted), in one order whatever order they came in, each
 * counted once: so all who have the same entries hold the same state. Whose turn it was not changes nothing.
 */
export function caseOf<E extends CaseEntry>(entries: readonly E[]): ReturnCase<E> {
  let state = NO_CASE;
  const timeline = inOrder(entries).map((entry): CaseLine<E> => {
    const { origin, issuedAtMs, step } = entry;
    const verdict = entry.isUpdate
      ? outOfTurn('POLICY_CASE_BY_UPDATE', 'a step is taken back and said anew, not updated')
      : decideStep(state, step, origin, issuedAtMs);
    if (verdict.inTurn) state = applyStep(state, step, origin, issuedAtMs);
    return { entry, verdict };
  });
  return { state, timeline };
}

function inOrder<E extends CaseEntry>(entries: readonly E[]): E[] {
  const once = new Map(entries.map((entry) => [`${entry.origin} ${entry.seq} ${entry.entryId}`, entry]));
  return [...once.values()].sort(
    (one, other) =>
      one.issuedAtMs - other.issuedAtMs ||
      compare(one.origin, other.origin) ||
      one.seq - other.seq ||
      compare(one.entryId, other.entryId),
  );
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The deeming that an answer signed in time has overtaken, if there is one: whoever acted on it has to know. */
export function overtakenDeeming<E extends CaseEntry>({ timeline }: ReturnCase<E>): CaseLine<E> | undefined {
  return timeline.find(({ verdict }) => !verdict.inTurn && verdict.code === 'POLICY_CASE_OVERTAKEN');
}

/** A step that may be said next. Times are milliseconds since 1970. */
export interface NextStep {
  readonly step: CodeOf<'Step'>;
  readonly by: readonly string[];
  /** Not before. */
  readonly fromMs?: number;
  /** Silence past it may be taken for acceptance. */
  readonly untilMs?: number;
}

/** What may be said next, by whom, from when and until when. */
export function nextSteps(state: CaseState, nowMs: number): NextStep[] {
  const { type, countryOfOrigin, deadlineMs } = state;
  if (type === undefined || countryOfOrigin === undefined) return [];
  const reasons = codesOf('HoldReason');
  return codesOf('Step').flatMap((step): NextStep[] => {
    const isLater = step === 'DEEMED_ACCEPTED' && deadlineMs !== undefined && nowMs <= deadlineMs;
    const atMs = isLater ? deadlineMs + 1 : nowMs;
    const may = (who: string) =>
      reasons.some((holdReason) => {
        const found: ReturnStep = { caseId: '', type, step, countryOfOrigin, holdReason };
        return decideStep(state, found, who, atMs).inTurn;
      });
    const by = partiesOf(state).filter(may);
    if (by.length === 0) return [];
    const isAnswer = awaitsAnswer(state) && (step === 'ACCEPTED' || step === 'REFUSED');
    return [
      {
        step,
        by,
        ...(isLater && { fromMs: deadlineMs }),
        ...(isAnswer && deadlineMs !== undefined && { untilMs: deadlineMs }),
      },
    ];
  });
}
