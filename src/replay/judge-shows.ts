import { inWords } from '../policy/return-step.ts';
import type { ExpectedView, ShowsExpectation } from './expectation.ts';
import type { Judgement } from './judge-expectations.ts';
import type { ShownView, StepReport } from './report.ts';

type Field = keyof ExpectedView;

/** What a field says, in words. */
const WORDS: { readonly [F in Field]: (value: NonNullable<ExpectedView[F]>) => string } = {
  origins: (count) => `${count} independent origin${count === 1 ? '' : 's'}`,
  incident: (steps) => (steps.length === 0 ? 'in no incident' : `in one incident with ${steps.join(', ')}`),
  thread: (standing) => ({ OPEN: 'open', CLOSED: 'closed', TAKEN_BACK: 'taken back' })[standing],
  late: (isLate) => (isLate ? 'late' : 'in time'),
  case: (stage) => `in a case at ${inWords(stage)}`,
  held: (isHeld) => (isHeld ? 'held' : 'not held'),
  inTurn: (isInTurn) => (isInTurn ? 'in turn' : 'out of turn'),
  complied: (count) => `no longer used by ${count}`,
  detections: (rules) => (rules.length === 0 ? 'in no detection' : `evidence of ${rules.join(', ')}`),
};

export function sentenceOfShows({ step, on, after, shows }: ShowsExpectation): string {
  const when = after === undefined ? '' : `after ${after}, `;
  return `${when}${step} is shown ${inWordsAll(shows)} on ${on.join(', ')}`;
}

/** @param until number of the step after which it is judged; absent: in the end */
export function judgeShows(
  { on, shows }: ShowsExpectation,
  { shown }: StepReport,
  until?: number,
): Judgement {
  const failures = on.flatMap((member) => {
    const found = shown.findLast((one) => one.in === member && (until === undefined || one.during === until));
    if (found?.view === undefined) return [`${member} does not have it`];
    const wrong = fieldsOf(shows).filter((field) => !isSame(shows[field], found.view?.[field]));
    const { view } = found;
    return wrong.map((field) => `${member} has it ${inWordsOf(view, field) ?? `without ${field}`}`);
  });
  return { failures, success: `${on.length} of ${on.length} have it so` };
}

function fieldsOf(shows: ExpectedView): Field[] {
  return (Object.keys(WORDS) as Field[]).filter((field) => shows[field] !== undefined);
}

function inWordsAll(shows: ExpectedView): string {
  return fieldsOf(shows)
    .map((field) => inWordsOf(shows, field))
    .join(', ');
}

function inWordsOf(view: ExpectedView | ShownView, field: Field): string | undefined {
  const value = view[field];
  return value === undefined ? undefined : (WORDS[field] as (value: unknown) => string)(value);
}

/** Names are a set. */
function isSame(expected: unknown, found: unknown): boolean {
  const sorted = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  return sorted(expected) === sorted(found);
}
