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

export type Attack = ForgeAs | ReplayEntry | FlipBit;

export type Step = AlertStep | UpdateStep | RetractStep | AttackStep;

/** A step that a participant signs and publishes. */
export type SpokenStep = AlertStep | UpdateStep | RetractStep;

/** Each of `to` has it, verified, exactly once, at most `withinMs` of scenario time after it was published. */
export interface DeliveredExpectation {
  readonly expects: 'delivered';
  readonly step: string;
  readonly to: readonly string[];
  readonly withinMs: number;
  readonly line: number;
}

/** None of `from` has it. */
export interface AbsentExpectation {
  readonly expects: 'absent';
  readonly step: string;
  readonly from: readonly string[];
  readonly line: number;
}

/** Each of `by` (a participant, or `server`) refused it, with this code on record. K8. */
export interface RefusedExpectation {
  readonly expects: 'refused';
  readonly step: string;
  readonly by: readonly string[];
  readonly code: string;
  readonly line: number;
}

export type Expectation = DeliveredExpectation | AbsentExpectation | RefusedExpectation;

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
