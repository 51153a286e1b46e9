import type { Alert } from '../contract/alert.ts';
import type { Handling, RetractionReason } from '../contract/entry.ts';

/** Where in the region's own texts a scenario comes from. */
export interface ScenarioSource {
  /** The text itself, when the project has it. */
  readonly file?: string;
  /** The text's title and date. */
  readonly document: string;
  readonly paragraph: number;
  /** The sentence the scenario plays, word for word. */
  readonly quote: string;
}

interface StepBase {
  /** How later steps and expectations name it. */
  readonly name: string;
  /** After the scenario's start, milliseconds. */
  readonly atMs: number;
  /** What happens, for the report's reader. */
  readonly says: string;
  /** Line in the scenario file. */
  readonly line: number;
}

export interface AlertStep extends StepBase {
  readonly does: 'alert';
  readonly from: string;
  readonly community: string;
  readonly alert: Alert;
  readonly handling: Handling;
  readonly lifetimeMs: number;
}

export interface UpdateStep extends StepBase {
  readonly does: 'update';
  readonly from: string;
  /** Name of the step whose alert it updates. */
  readonly of: string;
  readonly note: string;
  readonly alert?: Alert;
  readonly closes: boolean;
  readonly handling: Handling;
  readonly lifetimeMs: number;
}

export interface RetractStep extends StepBase {
  readonly does: 'retract';
  readonly from: string;
  readonly of: string;
  readonly reason: RetractionReason;
  readonly note: string;
  readonly handling: Handling;
  readonly lifetimeMs: number;
}

export interface AttackStep extends StepBase {
  readonly does: 'attack';
  readonly attack: Attack;
}

/** An alert of the attacker's making, put under another participant's name. */
export interface ForgeAs {
  readonly kind: 'forge-as';
  /** A member in good standing who tries it first, with its own valid credentials. */
  readonly by: string;
  /** The participant in whose name it speaks. */
  readonly as: string;
  readonly community: string;
  readonly alert: Alert;
  /**
   * What the hub's operator signs it with when he puts it into the victim's stream himself: a key nobody
   * knows, the member's own key, or a key nobody knows under the victim's header.
   */
  readonly signedWith: 'unknown-key' | 'member-key' | 'victims-header';
}

/** The exact bytes of an earlier entry, appended to its feed once more by the hub's operator. */
export interface ReplayEntry {
  readonly kind: 'replay-entry';
  readonly of: string;
}

/** The bytes of an entry with one bit flipped, appended to its feed by the hub's operator. */
export interface FlipBit {
  readonly kind: 'flip-bit';
  readonly of: string;
  readonly part: 'protected' | 'payload' | 'signature';
  /** Counted from the start of the part, most significant first. */
  readonly bit: number;
}

/** An alert of a thief's making, signed with the key with which the victim began, and put into the victim's feed. */
export interface StolenKey {
  readonly kind: 'stolen-key';
  /** Who has the victim's folder, and publishes with the credentials in it. Absent: the hub's operator has the key alone. */
  readonly by?: string;
  /** The victim. */
  readonly as: string;
  readonly community: string;
  readonly alert: Alert;
  /** When it claims to have been issued, after the scenario's start, milliseconds; absent: when it is. */
  readonly claimsMs?: number;
  /** The step for whose place in the feed it is a second entry; absent: it takes the next place. */
  readonly beside?: string;
}

export type Attack = ForgeAs | ReplayEntry | FlipBit | StolenKey;

/** Participants stop following and lose their connections, or come back; what they have, they keep. */
export interface PresenceStep extends StepBase {
  readonly does: 'offline' | 'online';
  readonly who: readonly string[];
}

/** Members sign what they have verified, for all others to read. */
export interface StateStep extends StepBase {
  readonly does: 'state';
  readonly who: readonly string[];
}

/** A participant's keys are revoked, and it goes on with a new one. Members learn of it from the hub. K6 */
export interface RevokeStep extends StepBase {
  readonly does: 'revoke';
  readonly participant: string;
  /** From when on the keys are suspect, after the scenario's start, milliseconds. */
  readonly suspectSinceMs: number;
}

/** A step that a participant signs and publishes. */
export type SpokenStep = AlertStep | UpdateStep | RetractStep;

/** A step that puts an entry into a feed, for readers to judge. */
export type EntryStep = SpokenStep | AttackStep;

/** A step that changes what participants can do or know, and is judged by what comes of the entries. */
export type ActStep = PresenceStep | StateStep | RevokeStep;

export type Step = EntryStep | ActStep;

export function isEntryStep(step: Step): step is EntryStep {
  return step.does === 'attack' || isSpokenStep(step);
}

export function isSpokenStep(step: Step): step is SpokenStep {
  return step.does === 'alert' || step.does === 'update' || step.does === 'retract';
}

/** Says of an expectation that it cannot come true yet. */
export interface PendingMark {
  /** What is missing. */
  readonly missing: string;
  /** Line in the scenario file of the mark itself. */
  readonly line: number;
}

interface ExpectationBase {
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

/** Each of `by` (a participant, or `server`) refused it, with this code on record. K8. */
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

export type Expectation =
  | DeliveredExpectation
  | AbsentExpectation
  | RefusedExpectation
  | TaintExpectation
  | ForkedExpectation;

/** A story on real crossing points, played over the real bus; every entry of it is an EXERCISE. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly source: ScenarioSource;
  readonly storyline: string;
  readonly seed: string;
  readonly startMs: number;
  readonly participants: readonly string[];
  readonly timeline: readonly Step[];
  readonly expect: readonly Expectation[];
}

/** The broker, where an expectation speaks of who refused. */
export const SERVER = 'server';
