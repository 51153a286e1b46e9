import type { FeedId } from '../contract/feed.ts';
import type { LeakReport } from './leak-report.ts';
import type { ReadersReport } from './report.ts';
import type { ActStep, EntryStep } from './scenario.ts';

/** What was put into a feed, and what is told of it to people. */
export interface Spoken {
  readonly feed: FeedId;
  readonly put: PutEnvelope;
  readonly headline: string;
  readonly place: string;
  readonly impact?: string;
}

/** What a step did, before anybody judged it. */
export interface DoneStep extends Spoken {
  /** Who did it: a participant, or `hub` for the hub's operator. */
  readonly from: string;
  readonly inTheNameOf?: string;
  /** The server's refusal, when it was tried on the server first. */
  readonly serverRefusal?: Refusal;
  /** That of its author's own program, before it was signed with other software. */
  readonly ownRefusal?: Refusal;
}

/** A step that put an entry into a feed, as it was carried out. Times are scenario time. */
export interface PlayedStep extends DoneStep {
  readonly step: EntryStep;
  /** From 1. */
  readonly number: number;
  readonly scheduledAtMs: number;
  /** When the work on it began, before it was signed. */
  readonly publishedAtMs: number;
  /** Members of its community that read this feed. */
  readonly entitled: readonly string[];
  /** Who was offline then, and whom the hub gave nothing of its feed. */
  readonly offline: readonly string[];
  readonly withheldFrom: readonly string[];
}

/** What came of an act. */
export interface ActOutcome {
  /** What members have said in it. */
  readonly stated: readonly StatedEntry[];
  /** Why a participant's own program did not publish what it was to. */
  readonly declined?: string;
  /** What its originator and others make of a text that was found outside. */
  readonly leak?: LeakReport;
  /** What members have answered when they were asked who read an alert. */
  readonly readers?: readonly ReadersReport[];
}

/** A step that changed what participants can do or know, as it was carried out. */
export interface PlayedAct extends ActOutcome {
  readonly step: ActStep;
  /** From 1, in one count with the others. */
  readonly number: number;
  readonly scheduledAtMs: number;
}

/** What a member has said in an act: a statement of heads or links, a detection, a question, an answer. */
export interface StatedEntry extends PutEnvelope {
  readonly from: string;
  readonly feed: FeedId;
  readonly seq: number;
  /** Members of its community that read this feed. */
  readonly entitled: readonly string[];
}

export interface PutEnvelope {
  readonly bytes: Uint8Array;
  /** SHA-256, hex. */
  readonly hash: string;
  readonly seq?: number;
  readonly entryId?: string;
  /**
   * Where it stands in its origin's stream; of an attack it tells the copy from the original. Absent: its author was
   * offline, and it waited in his outbox.
   */
  readonly streamSeq?: number;
}

export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly atMs: number;
}

/** The hub's operator, where a step says who did it. */
export const HUB_OPERATOR = 'hub';
