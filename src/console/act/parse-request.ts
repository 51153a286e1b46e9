import { readAction, readNewAlert } from '../serve/action-schema.ts';
import type { ActionRequest, FieldProblem, NewAlert } from '../wire/action.ts';
import { type Refusal, refuse } from './refusal.ts';

/** An action, or why it is none: who asks for it may send anything. */
export function parseRequest(json: unknown): ActionRequest | Refusal {
  const read = readAction(json);
  return read.isGood ? read.value : notUnderstood(read.problems);
}

/** The same of a new alert that is being filled in. */
export function parseNewAlert(json: unknown): NewAlert | Refusal {
  const read = readNewAlert(json);
  return read.isGood ? read.value : notUnderstood(read.problems);
}

function notUnderstood(problems: readonly FieldProblem[]): Refusal {
  const says = problems.map((one) => `${one.path} ${one.says}`.trim()).join('; ');
  return refuse('NOT_UNDERSTOOD', says, problems);
}
