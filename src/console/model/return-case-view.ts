import type { CaseName, KnownCase, KnownCases } from '../../agency/known-cases.ts';
import { withAsterisk } from '../../contract/names.ts';
import { keyOf } from '../../director/said.ts';
import { nextSteps } from '../../policy/return-case.ts';
import { deadlineStanding } from '../../policy/return-deadline.ts';
import { type CaseState, isClosedCase, partiesOf } from '../../policy/return-state.ts';
import { strictestHandling } from '../../policy/strictest-handling.ts';
import type { ReturnCaseView } from '../wire/thread.ts';
import type { ThreadPart } from './thread-part.ts';

/** Who looks at a case. */
interface CaseLook {
  readonly nowMs: number;
  /** For whom the person may speak; absent: for nobody. */
  readonly speaksFor?: string;
}

/** The case that a card stands for, with every step of it and what is due; undefined: it stands for none. */
export function returnCaseView(
  cases: KnownCases,
  part: ThreadPart,
  { nowMs, speaksFor }: CaseLook,
): ReturnCaseView | undefined {
  const { entry } = part.root;
  if (entry.body.case !== 'alert' || entry.body.alert.returnStep === undefined) return undefined;
  const { returnStep: step, place } = entry.body.alert;
  const name: CaseName = { community: entry.feed.community, status: entry.status, caseId: step.caseId };
  const known = cases.read(name, nowMs);
  const { state } = known.found;
  const due = dueOf(state, nowMs);
  const next = speaksFor === undefined ? undefined : nextOf(state, part, speaksFor, nowMs);
  return {
    caseId: step.caseId,
    type: state.type ?? step.type,
    countryOfOrigin: state.countryOfOrigin ?? step.countryOfOrigin,
    ...(state.persons !== undefined && { persons: state.persons, minors: state.minors ?? 0 }),
    place,
    parties: partiesOf(state),
    ...(state.stage !== 'NONE' && { stands: state.stage }),
    isHeld: state.holds.length > 0 && !isClosedCase(state),
    isClosed: isClosedCase(state),
    ...(due && { due }),
    steps: stepsOf(known),
    ...(next && { next }),
  };
}

/** K2, K6: nothing is built on what is in doubt. K5: what is said next is for nobody, and for nothing, that the step before is not for. */
function nextOf(
  state: CaseState,
  { card, root }: ThreadPart,
  self: string,
  nowMs: number,
): ReturnCaseView['next'] {
  const handling = strictestHandling([root.entry], self);
  if (card.trust !== 'verified' || handling === undefined) return undefined;
  const steps = nextSteps(state, nowMs)
    .filter(({ by, fromMs }) => by.includes(self) && fromMs === undefined)
    .map(({ step }) => step);
  return steps.length === 0 ? undefined : { steps, handling };
}

const UNSOUND = {
  retracted: 'taken back by its author',
  tainted: 'tainted: the key that signed it is in doubt',
} as const;

function stepsOf({ found, unsound }: KnownCase): ReturnCaseView['steps'] {
  return [
    ...found.timeline.map(({ entry, verdict }) => ({
      entry,
      // Who was not told how a case was opened cannot say that a step of it is out of turn.
      ...(verdict.inTurn || (found.state.stage === 'NONE' && verdict.code === 'POLICY_CASE_NOT_OPEN')
        ? {}
        : { outOfTurn: withAsterisk(verdict.reason) }),
    })),
    ...unsound.map((entry) => ({ entry, outOfTurn: UNSOUND[entry.unsound!] })),
  ]
    .toSorted((one, other) => one.entry.issuedAtMs - other.entry.issuedAtMs)
    .map(({ entry, ...says }) => ({
      key: keyOf(entry),
      step: entry.step.step,
      by: entry.origin,
      atMs: entry.issuedAtMs,
      ...says,
    }));
}

function dueOf(state: CaseState, nowMs: number): ReturnCaseView['due'] {
  const { deadlineMs, requested, requester = '', stage, transferAtMs } = state;
  const standing = deadlineStanding(state, nowMs);
  if (deadlineMs !== undefined && standing !== 'none' && standing !== 'held') {
    const who = requested ?? 'the country of origin';
    const isOverdue = standing === 'overdue';
    const says = isOverdue
      ? `${who} has not answered in time: ${requester} may take that for acceptance`
      : `${who} is to answer; silence past it may be taken for acceptance`;
    return { says, byMs: deadlineMs, isOverdue };
  }
  if (stage !== 'TRANSFER_NOTICE' || transferAtMs === undefined || state.holds.length > 0) return undefined;
  const isOverdue = nowMs > transferAtMs;
  const says = isOverdue
    ? 'the transfer was to be, and nobody has said how it went'
    : 'the transfer is to be';
  return { says, byMs: transferAtMs, isOverdue };
}
