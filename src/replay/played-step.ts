import type { FeedId } from '../contract/feed.ts';
import type { Step } from './scenario.ts';

/** A step as it was carried out. Times are scenario time. */
export interface PlayedStep {
  readonly step: Step;
  /** From 1. */
  readonly number: number;
  /** Who did it: a participant, or `hub` for the hub's operator. */
  readonly from: string;
  readonly inTheNameOf?: string;
  readonly feed: FeedId;
  /** What was put into the feed. */
  readonly put: PutEnvelope;
  readonly headline: string;
  readonly place: string;
  readonly impact?: string;
  readonly scheduledAtMs: number;
  /** When the work on it began, before it was signed. */
  readonly publishedAtMs: number;
  /** Members of its community that read this feed. */
  readonly entitled: readonly string[];
  /** The server's refusal, when it was tried on the server first. */
  readonly serverRefusal?: ServerRefusal;
}

export interface PutEnvelope {
  readonly bytes: Uint8Array;
  /** SHA-256, hex. */
  readonly hash: string;
  readonly seq?: number;
  readonly entryId?: string;
  /** Where it stands in its origin's stream; of an attack it tells the copy from the original. */
  readonly streamSeq: number;
}

export interface ServerRefusal {
  readonly code: string;
  readonly reason: string;
  readonly atMs: number;
}

/** The hub's operator, where a step says who did it. */
export const HUB_OPERATOR = 'hub';
