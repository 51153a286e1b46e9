import type { Draft, Handling } from '../contract/entry.ts';
import { caseOf } from '../policy/return-case.ts';
import { partiesOf } from '../policy/return-state.ts';
import type { StepVerdict } from '../policy/return-step.ts';
import { type CaseName, caseNameOf, type KnownCases } from './known-cases.ts';
import { type KnownStep, stepOf } from './read-steps.ts';

type OutOfTurn = Extract<StepVerdict, { inTurn: false }>;

/** What a publisher knows of cases while it takes on what it is about to sign. */
export interface TurnJudge {
  /** Where a minor is concerned, the draft for those who take part, and whom else its author lists. K5 */
  withAudience(draft: Draft): Draft;
  /** Why it is not the step's turn, as far as the case is known here; undefined: it is, or it is no step of a return. */
  findFault(draft: Draft): OutOfTurn | undefined;
  /** Until when the last step of its case is known; milliseconds since 1970. Undefined: nothing is known of it. */
  lastsUntilMs(draft: Draft): number | undefined;
  /** It will be signed; what is judged after it, and before it has its place, knows of it. */
  note(draft: Draft): void;
  /** What was noted has its place now, or none. */
  forget(): void;
}

export function turnJudge(self: string, cases: KnownCases): TurnJudge {
  const noted: Draft[] = [];
  const stepsOf = (name: CaseName, nowMs: number): KnownStep[] => {
    const known = cases.read(name, nowMs).found.timeline.map(({ entry }) => entry);
    const takenBack = new Set(
      noted.flatMap(({ body }) => (body.case === 'retraction' ? [body.retraction.target.entryId] : [])),
    );
    const coming = noted.flatMap((draft, index) => comingStep(draft, name, index));
    return [...known, ...coming].filter(({ entryId }) => !takenBack.has(entryId));
  };
  return {
    withAudience: (draft) => {
      const [step, name] = [stepOf(draft), caseNameOf(draft)];
      if (step === undefined || name === undefined) return draft;
      const { state } = caseOf(stepsOf(name, draft.issuedAtMs));
      if ((step.minors ?? 0) === 0 && (step.persons !== undefined || (state.minors ?? 0) === 0)) return draft;
      const named = [step.requested, step.assisting].filter((one) => one !== undefined);
      const parties = [...partiesOf(state), ...named, self];
      return { ...draft, handling: releasedTo(draft.handling, parties) };
    },
    findFault: (draft) => {
      const name = caseNameOf(draft);
      const [coming] = name === undefined ? [] : comingStep(draft, name, noted.length);
      if (name === undefined || coming === undefined) return undefined;
      const { timeline } = caseOf([...stepsOf(name, draft.issuedAtMs), coming]);
      const verdict = timeline.find(({ entry }) => entry === coming)?.verdict;
      return verdict === undefined || verdict.inTurn ? undefined : verdict;
    },
    lastsUntilMs: (draft) => {
      const name = caseNameOf(draft);
      const steps = name === undefined ? [] : stepsOf(name, draft.issuedAtMs);
      return steps.length === 0 ? undefined : Math.max(...steps.map(({ entry }) => entry.expiresAtMs));
    },
    note: (draft) => {
      if (draft.feed.kind === 'return') noted.push(draft);
    },
    forget: () => void noted.splice(0),
  };
}

/** After all that its author has said: it has no place yet. */
const LAST_PLACE = Number.MAX_SAFE_INTEGER - 1_000_000;

function comingStep(draft: Draft, name: CaseName, index: number): KnownStep[] {
  const [step, own] = [stepOf(draft), caseNameOf(draft)];
  const isOfCase =
    own?.caseId === name.caseId && own.community === name.community && own.status === name.status;
  if (step === undefined || !isOfCase) return [];
  const { feed, entryId, issuedAtMs, body } = draft;
  const seq = LAST_PLACE + index;
  const entry = { ...draft, seq, prev: new Uint8Array(32) };
  return [
    {
      origin: feed.origin,
      feed: `${feed.origin}.${feed.community}.${feed.kind}`,
      hash: new Uint8Array(32),
      entry,
      seq,
      entryId,
      issuedAtMs,
      step,
      ...(body.case === 'update' && { isUpdate: true as const }),
    },
  ];
}

function releasedTo(handling: Handling, parties: readonly string[]): Handling {
  const listed = [...(handling.releasableTo ?? []), ...parties];
  return { ...handling, releasableTo: [...new Set(listed)].toSorted() };
}
