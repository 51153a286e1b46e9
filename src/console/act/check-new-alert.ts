import type { ConsoleMember } from '../member.ts';
import type { FieldProblem, NewAlert } from '../wire/action.ts';
import { parseNewAlert } from './parse-request.ts';
import { isRefusal, type Refusal, refusalOf } from './refusal.ts';
import { draftNewAlert } from './reports.ts';

/** What is wrong with a new alert, field by field; empty: it would be said as it is, or waits for a second officer. */
export function checkNewAlert(member: ConsoleMember, json: NewAlert): FieldProblem[] {
  const newAlert = parseNewAlert(json);
  if (isRefusal(newAlert)) return problemsIn(newAlert);
  try {
    const report = draftNewAlert(member, newAlert);
    return isRefusal(report) ? problemsIn(report) : [];
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return problemsIn(refusal);
  }
}

/** What is wrong with no field stands at the top of the form. */
function problemsIn({ problems, says }: Refusal): FieldProblem[] {
  return problems.length > 0 ? [...problems] : [{ path: '', says }];
}
