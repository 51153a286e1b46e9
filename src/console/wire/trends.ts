/** A line of counts; null: too small to be shown (docs/reading.md). */
export interface TrendSeries {
  /** A code of the kind, route, type or origin; the page has the label. */
  readonly group: string;
  readonly counts: readonly (number | null)[];
}

/** Counts of alerts in earnest that may be counted, by ISO week, oldest first. */
export interface Trends {
  /** ISO weeks: `2026-W48`. */
  readonly weeks: readonly string[];
  readonly byKind: readonly TrendSeries[];
  readonly byRoute: readonly TrendSeries[];
  readonly byType: readonly TrendSeries[];
  readonly byOrigin: readonly TrendSeries[];
  /** Below this a count is not shown. */
  readonly smallestShown: number;
  /** Why alerts were not counted, and how many, by code (EXERCISE, RETRACTED, TRUST_KEY_SUSPECT …). */
  readonly notCounted: Readonly<Record<string, number>>;
}
