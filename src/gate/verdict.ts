import type { Entry } from '../contract/entry.ts';
import type { Thread } from './thread.ts';
import type { VerdictCode } from './verdict-code.ts';

/**
 * What is common to all verdicts. K8: every arrival gets one, and one that is held gets another when it is settled,
 * in the same run or a later one.
 */
interface About {
  /** Index in the run, or -1 when the entry was held from an earlier run. */
  readonly arrival: number;
  /** SHA-256 of the bytes. */
  readonly hash: Uint8Array;
}

/**
 * What vouches for an entry: its own signature, or the signature on the later entry `seq` of the feed, which
 * commits to it through `prev`. Only the witness depends on how arrivals were split into runs.
 */
export type VerifiedBy = { readonly how: 'signature' } | { readonly how: 'chain'; readonly seq: number };

/** It may go to the application, at this place. */
export interface Delivered extends About {
  readonly outcome: 'delivered';
  readonly entry: Entry;
  readonly bytes: Uint8Array;
  readonly seq: number;
  readonly verifiedBy: VerifiedBy;
  /** False: the chain vouched for it, its own signature waits for idle time (check-own-signature.ts). */
  readonly ownSignatureChecked: boolean;
  /** What goes on record with it: `TRUST_BAD_SIGNATURE`, or `GATE_FROM_THE_FUTURE` when a clock is wrong. */
  readonly fault?: VerdictCode;
  /** The alert that it is, or updates, with the greatest impact that this has had. */
  readonly thread?: Thread;
}

/** The very bytes already accepted at that place, handed over again by the hub. */
export interface Duplicate extends About {
  readonly outcome: 'duplicate';
  readonly seq: number;
}

/** Kept, not delivered: a later arrival can still vouch for it, or fill the gap before it. */
export interface Held extends About {
  readonly outcome: 'held';
  readonly code: VerdictCode;
  readonly reason: string;
  readonly seq: number;
}

export interface Refused extends About {
  readonly outcome: 'refused';
  readonly code: VerdictCode;
  readonly reason: string;
  readonly bytes: Uint8Array;
  /** The place it claims; absent when it could not be read. */
  readonly seq?: number;
  /** It is authentic and in its place: the chain goes on past it, but it is not delivered. */
  readonly advances: boolean;
  /** The accepted entry that `bytes` contradict: with them, the proof of two histories. K2. */
  readonly against?: { readonly seq: number; readonly hash: Uint8Array };
  /** With GATE_SEALED: what it waits for, and what vouches for it. When the content key has come it is judged anew. */
  readonly closed?: {
    readonly keyId: string;
    readonly verifiedBy: VerifiedBy;
    readonly ownSignatureChecked: boolean;
  };
}

/**
 * Places that no entry was given to: their author has let go of what stood there (let-go.ts). The chain goes on after
 * `seq`. Rests on no arrival.
 */
export interface PassedOver extends About {
  readonly outcome: 'passed-over';
  readonly code: 'GATE_LET_GO';
  readonly reason: string;
  readonly fromSeq: number;
  /** The last of them; `hash` is that of the entry that stood there. */
  readonly seq: number;
}

export type Verdict = Delivered | Duplicate | Held | Refused | PassedOver;
