import type { Person } from '../member.ts';
import type { ActionOutcome, ActionRequest, FieldProblem, NewAlert, WaitingRelease } from '../wire/action.ts';

/** What a person at the page may have said in the name of the service. */
export interface ConsoleActions {
  /** Expected failures are outcomes; only a fault rejects. */
  perform(person: Person, request: ActionRequest): Promise<ActionOutcome>;
  /** All that is wrong with a new alert, by the contract; nothing is kept or sent. */
  check(newAlert: NewAlert): FieldProblem[];
  releases(person: Person): WaitingRelease[];
}
