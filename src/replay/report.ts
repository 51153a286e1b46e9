import type { FindingName } from '../store/findings.ts';
import type { EntryView } from './entry-view.ts';
import type { Expectation } from './expectation.ts';
import type { ActOutcome } from './played-step.ts';
import type { ActStep, EntryStep } from './scenario.ts';
import type { Speed } from './virtual-clock.ts';

/** A receiver has taken an entry in, verified. Times of the scenario unless they say real. */
export interface DeliveryReport {
  readonly to: string;
  readonly atMs: number;
  /** From the step being published to the receiver's commit, in scenario time. */
  readonly scenarioLatencyMs: number;
  /** The same by the machine's clock. */
  readonly realLatencyMs: number;
  /** One of the two was offline when it was signed: how long it took says when he came back, and nothing of the bus. */
  readonly wasOffline?: true;
  /** The hub gave the receiver nothing of this feed when it was published: it had it when that was mended. */
  readonly wasWithheld?: true;
  /** `its own signature`, or the later entry of the feed that vouched for it. */
  readonly verifiedBy: string;
  /** How often the receiver's inbox has it: 1, or something is wrong (K4). */
  readonly times: number;
}

/** Somebody would not take it. */
export interface RefusalReport {
  /** A participant, or `server`. */
  readonly by: string;
  readonly code: string;
  /** What that means here, in words. */
  readonly reason: string;
  readonly atMs: number;
}

/** How an entry stood in a member's inbox from then on. */
export interface StandingReport {
  readonly in: string;
  /** `tainted`: marked as signed by a key that was suspect. K6 */
  readonly stands: 'good' | 'tainted';
  /** Number of the step during which that came to be. */
  readonly during: number;
  readonly atMs: number;
  /** Why it was marked, or the mark taken from it; as the member has it on record. */
  readonly reason?: string;
}

/** What a member's own commands would show of the entry when that step was over. */
export interface ShownReport {
  readonly in: string;
  /** Number of the step that was the last to be begun. */
  readonly during: number;
  /** Absent: it has no such entry, or may not be shown it. */
  readonly view?: ShownView;
}

export interface ShownView extends Omit<EntryView, 'incident'> {
  /** The other reports in its incident, by the names of their steps, in the order of the timeline. */
  readonly incident: readonly string[];
}

/** What a member has on record against the hub, or against an author. K2, K8 */
export interface FindingReport {
  readonly in: string;
  readonly finding: FindingName;
  /** Whose signed word it rests on. */
  readonly onWordOf?: string;
  /** As the member has it on record. */
  readonly says: string;
  readonly atMs: number;
  /** When it was so no more; absent: it still is. */
  readonly clearedAtMs?: number;
  /** What a third party makes of the evidence with the directory alone; `claimed`: in part it is a word. */
  readonly evidence: 'proved' | 'claimed' | 'refused';
  /** In words: what follows from signatures alone. */
  readonly proved: readonly string[];
  /** In words: what somebody's word must be taken for; or why the evidence is refused. */
  readonly claimed: readonly string[];
}

export interface StepReport {
  readonly number: number;
  readonly name: string;
  readonly does: EntryStep['does'];
  /** The kind of attack, when it is one. */
  readonly attack?: string;
  readonly says: string;
  /** Who really did it: a participant, or `hub` for the hub's operator. */
  readonly from: string;
  /** In whose name, when that is another. */
  readonly inTheNameOf?: string;
  readonly feed: string;
  readonly seq?: number;
  readonly entryId?: string;
  /** SHA-256 of the envelope, hex. */
  readonly hash?: string;
  /** Its author was offline: it waited in his outbox until he was back. */
  readonly waited?: true;
  /** One line of content for people. */
  readonly headline: string;
  /** Where, by name, with Kosovo* where that is meant. K9. */
  readonly place: string;
  readonly impact?: string;
  readonly scheduledAtMs: number;
  readonly publishedAtMs: number;
  readonly entitled: readonly string[];
  readonly deliveries: readonly DeliveryReport[];
  readonly refusals: readonly RefusalReport[];
  /** In order; the last one of a member is how it has it in the end. */
  readonly standings: readonly StandingReport[];
  /** What expectations ask for. */
  readonly shown: readonly ShownReport[];
  /** Who has heard others state that it is there, and has held that against what the hub gives; absent: nobody. */
  readonly checkedBy?: readonly string[];
  /** What members have on record that is about it; absent: nothing. */
  readonly findings?: readonly FindingReport[];
  /** Who tried to open it with all that he has and all that lies at the hub; absent: nobody. */
  readonly tries?: readonly { readonly by: string; readonly opens: boolean }[];
}

/** A step that put nothing into a feed and changed what participants can do or know. */
export interface ActReport extends Omit<ActOutcome, 'stated'> {
  /** In one count with the steps. */
  readonly number: number;
  readonly name: string;
  readonly does: ActStep['does'];
  readonly says: string;
  /** Whom it concerns; `hub` for its operator. */
  readonly who: readonly string[];
  readonly scheduledAtMs: number;
  /** What members said in it; `hash`: SHA-256 of the envelope, hex. */
  readonly stated: readonly { readonly feed: string; readonly seq: number; readonly hash: string }[];
}

/** What a member has answered when it was asked who read an alert. */
export interface ReadersReport {
  readonly member: string;
  readonly hasAnswered: boolean;
  /**
   * Those who read it, as the member itself can look them up: by the name that the scenario has; by the pseudonym in its
   * answer where it has none.
   */
  readonly readers: readonly string[];
}

export interface ExpectationReport {
  /** The expectation as a sentence. */
  readonly says: string;
  readonly expects: Expectation['expects'];
  readonly step: string;
  readonly line: number;
  readonly held: boolean;
  /** What is missing for it to hold: it has neither held nor failed. */
  readonly pending?: string;
  /** Why it held or did not, each party by name. */
  readonly why: string;
}

export interface ParticipantReport {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly sent: number;
  readonly received: number;
  readonly refused: number;
}

export interface Totals {
  readonly published: number;
  readonly attacks: number;
  readonly delivered: number;
  readonly refusedByReaders: number;
  readonly refusedByServer: number;
  /** Entries that are marked in an inbox in the end, and that were and are no more; once for each inbox. K6 */
  readonly tainted: number;
  readonly cleared: number;
  readonly expectationsHeld: number;
  readonly expectationsFailed: number;
  /** Marked in the file as what cannot come true yet, and did not. */
  readonly expectationsPending: number;
  readonly refusalsByCode: Readonly<Record<string, number>>;
  /** Publish to verified delivery, real milliseconds; absent when nothing was delivered. */
  readonly latencyMedianMs?: number;
  readonly latencyP99Ms?: number;
  /** Verified deliveries per real second, over the time the timeline took. */
  readonly deliveriesPerSecond: number;
}

/** What a replay did, saw and concluded. */
export interface Report {
  readonly format: 'karaula-replay-report/1';
  readonly status: 'EXERCISE';
  /** No expectation failed. */
  readonly held: boolean;
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly storyline: string;
    readonly source: { readonly document: string; readonly paragraph: number; readonly quote: string };
    readonly start: string;
  };
  readonly seed: string;
  readonly speed: Speed;
  /** Real time, RFC 3339. */
  readonly ranAt: string;
  /** Real milliseconds from the first step to the last verdict. */
  readonly playedForMs: number;
  readonly participants: readonly ParticipantReport[];
  readonly steps: readonly StepReport[];
  readonly acts: readonly ActReport[];
  readonly expectations: readonly ExpectationReport[];
  readonly totals: Totals;
}
