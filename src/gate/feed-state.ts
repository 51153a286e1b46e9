import { EMPTY_HEAD, type Head } from './head.ts';

/** An entry that waits for its place; see held-entries.ts. Plain data. */
export interface HeldEntry {
  readonly seq: number;
  /** SHA-256 of `bytes`. */
  readonly hash: Uint8Array;
  readonly bytes: Uint8Array;
  /** Whether its own signature was found good; else only a later entry can vouch for it. */
  readonly signed: boolean;
}

/** What a reader keeps of a feed between runs, in one transaction with what was delivered. K4. Plain data. */
export interface FeedState {
  readonly head: Head;
  /** By place, then by arrival; bounded. */
  readonly held: readonly HeldEntry[];
  /**
   * The furthest entry beyond the head that the feed's author has signed to have let go of, as far as this reader has
   * been told: by statements that were delivered, or that wait in this feed (let-go.ts). Absent: none.
   */
  readonly letGo?: Head;
}

export const EMPTY_FEED_STATE: FeedState = { head: EMPTY_HEAD, held: [] };
