import type { Stage } from '../../observe/stages.ts';
import type { StartingParticipant } from '../../operator/starting-participants.ts';
import type { LoadPlan } from './load-plan.ts';

/** What a process of a load is told first. */
export type LoadOrders = PublisherOrders | FollowerOrders;

export interface PublisherOrders extends LoadPlan {
  readonly role: 'publisher';
  readonly homeDir: string;
  /** Which of the publishers it is. */
  readonly participant: StartingParticipant;
}

export interface FollowerOrders {
  readonly role: 'follower';
  readonly homeDir: string;
  /** Latencies are told anew for each stretch of so long. */
  readonly intervalMs: number;
}

export type LoadCommand =
  | ({ readonly do: 'begin' } & { readonly orders: LoadOrders })
  /** The load starts then; milliseconds of the machine's monotonic clock. */
  | { readonly do: 'start'; readonly atMs: number }
  /** Nothing new; send what waits. */
  | { readonly do: 'finish' }
  /** Tell what is left to tell, and end. */
  | { readonly do: 'stop' };

/** Tallies are told a few times a second, however many alerts there were: news are bounded. */
export type LoadNews =
  | { readonly tell: 'ready' }
  | ({ readonly tell: 'published' } & PublisherTally)
  /** Nothing of this publisher waits for the hub any more, or nothing more can be sent. */
  | ({ readonly tell: 'settled' } & Settlement)
  | ({ readonly tell: 'received' } & FollowerTally)
  | ({ readonly tell: 'ended' } & MemberEnd)
  | { readonly tell: 'trouble'; readonly where: string; readonly message: string };

export interface PublisherTally {
  /** Arrivals whose rows were given out. */
  readonly taken: number;
  readonly rejected: number;
  readonly stored: number;
  /** Accepted since the last time, by feed, in the order of acceptance: numbers of its arrivals. */
  readonly accepted: Readonly<Record<string, readonly number[]>>;
}

export interface Settlement {
  readonly waiting: number;
  /** Why entries wait, feed by feed. */
  readonly stops: readonly string[];
}

export interface FollowerTally {
  readonly delivered: number;
  readonly refused: number;
  /** Since the last time: the furthest place of each feed that has grown. */
  readonly heads: Readonly<Record<string, number>>;
  /** When the newest of them was committed; milliseconds of the machine's monotonic clock. */
  readonly committedAtMs: number;
  /** Latencies of one stretch, encoded; the last one of it comes with the first news after it. */
  readonly stretch?: { readonly index: number; readonly latencies: string };
}

/** What a process has measured, told at its end. */
export interface MemberEnd {
  readonly stages: Readonly<Partial<Record<Stage | 'wait', StageTally>>>;
  /** Transactions of its database, each of them on the disk before it counted. */
  readonly commits: number;
  /** End to end, by origin; a follower's. Encoded. */
  readonly byOrigin: Readonly<Record<string, string>>;
}

export interface StageTally {
  /** Encoded: how long an alert was in the stage. */
  readonly latencies: string;
  /** Pieces of work, and the time spent in them: a batch counts once. */
  readonly runs: number;
  readonly spentMs: number;
}
