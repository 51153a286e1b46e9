import type { CaseStage } from '../policy/return-state.ts';
import type { HubExpectation } from './hub-expectation.ts';

/** Says of an expectation that it cannot come true yet. */
export interface PendingMark {
  /** What is missing. */
  readonly missing: string;
  /** Line in the scenario file of the mark itself. */
  readonly line: number;
}

export interface ExpectationBase {
  /** Line in the scenario file. */
  readonly line: number;
  readonly pending?: PendingMark;
}

/** Each of `to` has it, verified, exactly once, at most `withinMs` of scenario time after it was published. */
export interface DeliveredExpectation extends ExpectationBase {
  readonly expects: 'delivered';
  readonly step: string;
  readonly to: readonly string[];
  readonly withinMs: number;
}

/** None of `from` has it. */
export interface AbsentExpectation extends ExpectationBase {
  readonly expects: 'absent';
  readonly step: string;
  readonly from: readonly string[];
}

/** Each of `by` (a participant, also the author's own program, or `server`) refused it, with this code on record. K8. */
export interface RefusedExpectation extends ExpectationBase {
  readonly expects: 'refused';
  readonly step: string;
  readonly by: readonly string[];
  readonly code: string;
}

/** In the inbox of each of `on` it is marked as signed by a key that was suspect; or it is there and not marked. K6 */
export interface TaintExpectation extends ExpectationBase {
  readonly expects: 'tainted' | 'untainted';
  readonly step: string;
  readonly on: readonly string[];
  /** When all has come of that step; absent: in the end. */
  readonly after?: string;
}

/** Each of `seenBy` has on record that its place has another entry, and that its origin signed both. K2, K8 */
export interface ForkedExpectation extends ExpectationBase {
  readonly expects: 'forked';
  readonly step: string;
  readonly seenBy: readonly string[];
}

/** How an entry stands with what each of `on` has: what their commands would show. */
export interface ShowsExpectation extends ExpectationBase {
  readonly expects: 'shows';
  readonly step: string;
  readonly on: readonly string[];
  /** When all has come of that step; absent: in the end. */
  readonly after?: string;
  readonly shows: ExpectedView;
}

/** What is not named may be as it likes. */
export interface ExpectedView {
  /** Independent origins that it and its event rest on. */
  readonly origins?: number;
  /** Steps of the other reports in its incident; none: it is in no incident. */
  readonly incident?: readonly string[];
  readonly thread?: ThreadStanding;
  /** It came later than 24 hours after it happened. */
  readonly late?: boolean;
  /** Where its case stands. */
  readonly case?: CaseStage;
  /** Whether somebody holds its case. */
  readonly held?: boolean;
  /** Whether it was the turn of its step. */
  readonly inTurn?: boolean;
  /** Of a retraction, at its author: how many use what it takes back no more, those to whom that was passed on too. */
  readonly complied?: number;
  /** Rules under which a standing detection cites it. */
  readonly detections?: readonly string[];
}

export type ThreadStanding = 'OPEN' | 'CLOSED' | 'TAKEN_BACK';

/** The participant's own program does not sign it, and says so in these words among others. */
export interface DeclinedExpectation extends ExpectationBase {
  readonly expects: 'declined';
  readonly step: string;
  readonly because: string;
}

/** The originator has traced the text to the member `to` alone, and each of `provedTo` can verify that. */
export interface TracedExpectation extends ExpectationBase {
  readonly expects: 'traced';
  readonly step: string;
  readonly to: string;
  readonly provedTo: readonly string[];
}

/** By the answer of the member `in` these persons, and nobody else there, read what was asked about. */
export interface ReadByExpectation extends ExpectationBase {
  readonly expects: 'readBy';
  readonly step: string;
  readonly in: string;
  readonly who: readonly string[];
}

export type Expectation =
  | DeliveredExpectation
  | AbsentExpectation
  | RefusedExpectation
  | TaintExpectation
  | ForkedExpectation
  | ShowsExpectation
  | DeclinedExpectation
  | TracedExpectation
  | ReadByExpectation
  | HubExpectation;
