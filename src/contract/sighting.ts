import type { Evaluation, Place } from './alert.ts';
import type { CodeOf } from './code-lists.ts';
import type { EntryReference } from './entry.ts';

/** What a member has itself seen of another's alert, in its own feed of that kind. */
export interface Sighting {
  /** The alert of another, in the same community. */
  readonly target: EntryReference;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly place: Place;
  readonly what: CodeOf<'SightingResult'>;
  /** Its author's; the evaluation of the alert stays as it is. */
  readonly evaluation: Evaluation;
  /** Absent: there is no more to say. */
  readonly note?: string;
}
