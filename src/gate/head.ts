import { GENESIS } from '../trust/chain.ts';

/** The last entry of a feed that somebody has accepted. */
export interface Head {
  /** 0 when there is none yet. */
  readonly seq: number;
  /** SHA-256 of its envelope; 32 zero bytes when there is none yet. */
  readonly hash: Uint8Array;
}

export const EMPTY_HEAD: Head = { seq: 0, hash: GENESIS };
