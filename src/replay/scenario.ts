import type { Alert } from '../contract/alert.ts';
import type { TwoPersonRule } from '../contract/directory.ts';
import type { Handling, RetractionReason } from '../contract/entry.ts';
import type { DetectionRule } from '../director/detection-file.ts';
import type { Expectation } from './expectation.ts';
import type { HubStep } from './hub-step.ts';
import type { Attack } from './scenario-attack.ts';
import type { ReadersStep } from './scenario-readers.ts';
import type { ReplyStep } from './scenario-reply.ts';

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

export interface StepBase {
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
  /** Codes of sources, and names of the steps that it rests on (docs/threads.md). */
  readonly basedOn?: readonly string[];
  /** What it is about, by type; tokens of it are published (docs/links.md). */
  readonly identifiers?: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly handling: Handling;
  readonly lifetimeMs: number;
  /** Each member gets the summary in words of its own, `{lorry|truck}` (docs/tracing.md). */
  readonly trace?: true;
  /** A second officer of `from` signs it first. */
  readonly secondOfficer?: true;
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
  readonly secondOfficer?: true;
}

export interface RetractStep extends StepBase {
  readonly does: 'retract';
  readonly from: string;
  readonly of: string;
  readonly reason: RetractionReason;
  readonly note: string;
  readonly handling: Handling;
  readonly lifetimeMs: number;
  readonly secondOfficer?: true;
}

export interface AttackStep extends StepBase {
  readonly does: 'attack';
  readonly attack: Attack;
}

/**
 * Participants stop following and lose their connections, or come back. What they have, they keep; what they say
 * meanwhile is signed, and leaves when they are back.
 */
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

/** A participant tries to say what its own program will not sign. */
export interface AttemptStep extends StepBase {
  readonly does: 'attempt';
  readonly spoken: SpokenStep;
}

/** Participants do what a running member does by itself: say which links they found and what their rules detect, take back what they passed on. */
export interface TendStep extends StepBase {
  readonly does: 'tend';
  readonly who: readonly string[];
}

/** The text of an alert, as a member has it, turns up outside; its originator traces it (docs/tracing.md). */
export interface LeakStep extends StepBase {
  readonly does: 'leak';
  readonly of: string;
  readonly by: string;
}

/** A step that a participant signs and publishes as a row. */
export type SpokenStep = AlertStep | UpdateStep | RetractStep;

/** A step that puts an entry into a feed, for readers to judge. */
export type EntryStep = SpokenStep | ReplyStep | AttackStep;

/** A step that changes what participants can do or know, and is judged by what comes of the entries. */
export type ActStep =
  | PresenceStep
  | StateStep
  | RevokeStep
  | AttemptStep
  | TendStep
  | LeakStep
  | ReadersStep
  | HubStep;

export type Step = EntryStep | ActStep;

export function isEntryStep(step: Step): step is EntryStep {
  return step.does === 'attack' || isReplyStep(step) || isSpokenStep(step);
}

const REPLIES: ReadonlySet<string> = new Set<ReplyStep['does']>([
  'sighting',
  'askToForward',
  'grant',
  'forward',
  'ack',
]);

export function isReplyStep(step: Step): step is ReplyStep {
  return REPLIES.has(step.does);
}

export function isSpokenStep(step: Step): step is SpokenStep {
  return step.does === 'alert' || step.does === 'update' || step.does === 'retract';
}

/** A story on real crossing points, played over the real bus; every entry of it is an EXERCISE. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly source: ScenarioSource;
  readonly storyline: string;
  readonly seed: string;
  readonly startMs: number;
  readonly participants: readonly string[];
  /** What members look for in alerts of visa abuse, when they tend. */
  readonly rules: readonly DetectionRule[];
  /** What a community asks two officers of the originator for, by community; absent: nothing anywhere. */
  readonly twoPerson?: Readonly<Record<string, readonly TwoPersonRule[]>>;
  readonly timeline: readonly Step[];
  readonly expect: readonly Expectation[];
}

/** The broker, where an expectation speaks of who refused. */
export const SERVER = 'server';
