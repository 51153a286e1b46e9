import type { TrendSeries } from '../../wire/trends.ts';

/** A week's bar, in units of the drawing: its height up from the ground. */
export interface TrendBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** It was too few to be told: the bar says "at most so much". */
  readonly isSmall: boolean;
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A round number that no bar of these lines goes beyond: all of them are drawn to it, so that they can be compared. */
export function topOfScale(lines: readonly TrendSeries[], smallestShown: number): number {
  const most = Math.max(smallestShown, ...lines.flatMap(({ counts }) => counts.map((count) => count ?? 0)));
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return power * ROUND.find((round) => round * power >= most)!;
}

/** Bars side by side in a drawing of this size. A count that is not told is as high as it can be at most. */
export function barsOf(
  counts: readonly (number | null)[],
  top: number,
  smallestShown: number,
  size: { readonly width: number; readonly height: number },
): TrendBar[] {
  const step = size.width / Math.max(counts.length, 1);
  const gap = Math.min(step * 0.25, 3);
  return counts.map((count, index) => ({
    x: round(index * step + gap / 2),
    width: round(step - gap),
    height: round((Math.min(count ?? Math.max(smallestShown - 1, 0), top) / top) * size.height),
    isSmall: count === null,
  }));
}

const DAY_MS = 86_400_000;

/**
 * When an ISO 8601 week begins, in milliseconds since 1970, UTC: `2026-W48` on Monday 23 November. Undefined: that is no
 * week.
 */
export function startOfWeekMs(week: string): number | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined || Number(number) < 1 || Number(number) > 53)
    return undefined;
  // The fourth of January is always in week 1.
  const fourthMs = Date.UTC(Number(year), 0, 4);
  const sinceMonday = (new Date(fourthMs).getUTCDay() + 6) % 7;
  return fourthMs + (7 * (Number(number) - 1) - sinceMonday) * DAY_MS;
}

/** It has not ended yet: what it counts will still grow. */
export function isRunning(week: string, nowMs: number): boolean {
  const startMs = startOfWeekMs(week);
  return startMs !== undefined && nowMs >= startMs && nowMs < startMs + 7 * DAY_MS;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
