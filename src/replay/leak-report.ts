import type { WordingMatch } from '../agency/match-wordings.ts';

/** A text that was found outside, and what its originator and others make of it. */
export interface LeakReport {
  /** Name of the step whose alert it is. */
  readonly of: string;
  /** As it was found. */
  readonly text: string;
  /** What the originator's own trace says; `none`: it is made from no alert that was given to each member in other words. */
  readonly outcome: WordingMatch['outcome'];
  /** Members whose wording says all of it that could be read. */
  readonly words: readonly string[];
  /** Choices of words that could be read in it, and in how many. */
  readonly read: number;
  readonly slots: number;
  /** Where one member is named: what each other participant finds that the proof shows, by its own directory. */
  readonly proofs: readonly LeakProof[];
}

export interface LeakProof {
  /** Who has verified it. */
  readonly by: string;
  /** Whom it shows to have been given these words; absent: it is not believed. */
  readonly names?: string;
  /** Why it is not believed. */
  readonly reason?: string;
}
