import type { Person } from '../member.ts';
import type { ActionOutcome, ActionRequest, FieldProblem, NewAlert, WaitingRelease } from '../wire/action.ts';

/** What people at the page do: each action becomes a signed entry of this service, or waits for a second officer. */
export interface ConsoleActions {
  /**
   * @param key made by the page for this request: who sends both again, since no answer came, is told what came of the
   *   first, and nothing is said twice
   */
  perform(person: Person, request: ActionRequest, key?: string): Promise<ActionOutcome>;
  /** What is wrong with a new alert, while it is filled in; empty is good. Says nothing. */
  check(newAlert: NewAlert): FieldProblem[];
  /** What waits for a second officer, oldest first. */
  releases(person: Person): WaitingRelease[];
}
