import type { FoundLink } from '../store/links.ts';
import type { RejectedRow } from './rejects-file.ts';
import type { Stop } from './sender.ts';

/** What is told of a run of publishing, as it happens. */
export type RowResult = Accepted | Rejected | ForRelease | Skipped | Stored | PublishSummary;

/** Signed and in the outbox, on the disk. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly line: number;
  readonly entryId: string;
  readonly feed: string;
  readonly seq: number;
  /** Others that have reported the same. */
  readonly links?: readonly FoundLink[];
}

export type Rejected = { readonly outcome: 'rejected' } & RejectedRow;

/** Nothing was signed: a second officer must sign it first, and it waits for him in a file. */
export interface ForRelease {
  readonly outcome: 'for-release';
  readonly line: number;
  readonly entryId: string;
  readonly feed: string;
}

/** An earlier run took this row. */
export interface Skipped {
  readonly outcome: 'skipped';
  readonly line: number;
}

/** On the hub's disk as well. */
export interface Stored {
  readonly outcome: 'stored';
  /** Absent when the row came in an earlier run. */
  readonly line?: number;
  readonly entryId: string;
  readonly feed: string;
  readonly seq: number;
  readonly streamSeq: number;
}

/** The last result of a run. */
export interface PublishSummary {
  readonly outcome: 'summary';
  readonly accepted: number;
  readonly rejected: number;
  /** With `skipPublished`: rows that an earlier run took. */
  readonly skipped?: number;
  /** Rows that wait for a second officer. */
  readonly forRelease?: number;
  readonly stored: number;
  /** Entries of this run and earlier ones that the hub does not have yet; the next run sends them. */
  readonly waiting: number;
  /** Why, feed by feed; empty also when there was no broker from the start. */
  readonly stops: readonly Stop[];
}
