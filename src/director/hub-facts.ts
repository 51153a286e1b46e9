import type { OwedHead, SignedPlace } from '../store/owed-heads.ts';

/** How entries of a feed, or of all feeds of one origin, have been coming in. */
export interface Progress {
  /** When the newest came; absent: none has. */
  readonly lastMs?: number;
  /** Whether they came as fast as only a backlog does. */
  readonly isFast: boolean;
  /** When the newest was issued, by its author's clock; absent: not known. */
  readonly issuedMs?: number;
}

/** A head that the hub owes us, and what is needed to tell whether it withholds it or is merely bringing it. */
export interface OwedFact extends OwedHead {
  /** How far the hub has delivered the feed here. */
  readonly headSeq: number;
  readonly ofFeed: Progress;
  readonly ofOrigin: Progress;
  /** The place that the hub has not delivered; undefined: all is here, and waits for its author's mistake. */
  readonly findMissing: () => number | undefined;
}

/** A member that makes statements: when the hub last delivered one. */
export interface Voice {
  readonly member: string;
  readonly heardMs: number;
  /** It promises the next within that time. */
  readonly intervalMs: number;
  readonly statement: SignedPlace;
}

/** Two histories of one feed. */
export interface ForkFact {
  readonly feed: string;
  readonly seq: number;
  readonly atMs: number;
  /** Whose word the second history rests on; absent: its author's own signature, on an entry that was refused here. */
  readonly by?: string;
  readonly evidence: readonly SignedPlace[];
}

/** The hub is behind what it had shown or confirmed. */
export type RollbackFact =
  | {
      readonly what: 'stream';
      readonly origin: string;
      readonly atMs: number;
      readonly streamSeq: number;
      readonly shownSeq: number;
    }
  | {
      readonly what: 'own entries';
      readonly feed: string;
      readonly fromSeq: number;
      readonly toSeq: number;
      readonly atMs: number;
      /** Whether the hub has them again, because they were sent again. */
      readonly isMended: boolean;
      /** The first and the last of them. */
      readonly evidence: readonly SignedPlace[];
    };

/** All that a member knows about its hub, by the clock of `nowMs`. */
export interface HubFacts {
  readonly nowMs: number;
  /** Since when this process has been receiving without a break; absent: it does not, and silence means nothing. */
  readonly listeningSinceMs?: number;
  /** For how long after a moment an origin's words would have come, had the hub brought them; absent: all the time since then. */
  readonly listenedMs?: (origin: string, fromMs: number) => number;
  /** For how long after a moment the hub was heard at all, whatever it brought; absent: all the time since then. */
  readonly heardMs?: (fromMs: number) => number;
  /** When the hub last showed that it lives: it answered or delivered; of who does not ask, also confirmed something. */
  readonly signOfLifeMs?: number;
  /** Whether it was asked, and has answered. */
  readonly hasAnswered?: boolean;
  /** When the newest that the hub has delivered was issued. */
  readonly newestIssuedMs?: number;
  readonly voices: readonly Voice[];
  readonly owed: readonly OwedFact[];
  readonly forks: readonly ForkFact[];
  readonly rollbacks: readonly RollbackFact[];
  /** Keys (findings.ts) of what is on record and not cleared. */
  readonly open: ReadonlySet<string>;
}
