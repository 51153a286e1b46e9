import { formatTime } from '../../../contract/timestamp.ts';
import type { AlertCard } from '../../wire/card.ts';
import type { ReturnCaseView } from '../../wire/thread.ts';
import type { AlertForm } from './alert-form.ts';

/** What the case has settled, and a step of it does not change. */
export const SETTLED: ReadonlySet<string> = new Set([
  'returnStep.step',
  'returnStep.caseId',
  'returnStep.type',
  'returnStep.countryOfOrigin',
  'impact',
  'evaluation.source',
  'evaluation.information',
]);

/**
 * The next step of a case, as far as the case tells it: of whom, where and how many as it was last said, and now. What only
 * this step has is left to the person.
 */
export function formOfStep(
  { impact }: Pick<AlertCard, 'impact'>,
  { caseId, type, countryOfOrigin, persons, minors, place }: ReturnCaseView,
  step: string,
  nowMs: number,
): AlertForm {
  const known = {
    'returnStep.step': step,
    'returnStep.caseId': caseId,
    'returnStep.type': type,
    'returnStep.countryOfOrigin': countryOfOrigin,
    'returnStep.persons': persons,
    'returnStep.minors': minors,
    occurredAt: formatTime(nowMs),
    impact,
    ...Object.fromEntries(Object.entries(place).map(([part, value]) => [`place.${part}`, value])),
  };
  const values = Object.entries(known).flatMap(([path, value]) =>
    value === undefined ? [] : [[path, String(value)] as const],
  );
  return { kind: 'return', values: Object.fromEntries(values), basedOn: [] };
}
