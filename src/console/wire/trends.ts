import type { CodeOf } from '../../contract/code-lists.ts';

/** A line of counts; null: not shown, because it is small or would tell another that is (docs/reading.md). */
export interface TrendSeries {
  /** A code of the kind, route, type or origin; the page has the label. */
  readonly group: string;
  readonly counts: readonly (number | null)[];
}

/** Counts of the alerts of others that may be counted, by ISO week, oldest first. */
export interface Trends {
  /** Those in earnest were counted, or exercises: never both. */
  readonly status: Extract<CodeOf<'Status'>, 'ACTUAL' | 'EXERCISE'>;
  /** ISO weeks: `2026-W48`. */
  readonly weeks: readonly string[];
  readonly byKind: readonly TrendSeries[];
  readonly byRoute: readonly TrendSeries[];
  readonly byType: readonly TrendSeries[];
  readonly byOrigin: readonly TrendSeries[];
  /** Below this no count is shown. */
  readonly smallestShown: number;
  /** Why alerts were not counted, and how many, by code (EXERCISE, RETRACTED, TRUST_KEY_SUSPECT …). */
  readonly notCounted: Readonly<Record<string, number>>;
}
