/** When the next statement of heads is due. Milliseconds of any one clock that does not jump. */
export interface StatementSchedule {
  /** Tells of the alerts' progress (inbox-heads.ts); a change of it calls for a statement soon. */
  observe(progress: number, nowMs: number): void;
  /** A statement was made. */
  stated(nowMs: number): void;
  dueAtMs(): number;
}

/** The receiving of a run is over when so long nothing has moved. Milliseconds. */
const IDLE_MS = 250;

/** Statements are never closer than that, unless the interval is. Milliseconds. */
export const MIN_GAP_MS = 2_000;

/**
 * A statement at every interval, even when nothing happens; and when alerts have come, as soon as no more come, yet
 * at least `minGapMs` after the one before. A stream that never pauses is stated at the interval. Receipts alone call
 * for none, or members would answer each other without end. The first is due at once.
 */
export function statementSchedule(options: {
  readonly intervalMs: number;
  /** @default 2_000 */
  readonly minGapMs?: number;
}): StatementSchedule {
  const { intervalMs } = options;
  const minGapMs = Math.min(options.minGapMs ?? MIN_GAP_MS, intervalMs);
  let known: number | undefined;
  let statedMs = Number.NEGATIVE_INFINITY;
  let movedMs: number | undefined;
  return {
    observe: (progress, nowMs) => {
      if (known !== undefined && progress !== known) movedMs = nowMs;
      known = progress;
    },
    stated: (nowMs) => {
      statedMs = nowMs;
      movedMs = undefined;
    },
    dueAtMs: () => {
      const heartbeatMs = statedMs + intervalMs;
      if (movedMs === undefined) return heartbeatMs;
      return Math.min(heartbeatMs, Math.max(statedMs + minGapMs, movedMs + IDLE_MS));
    },
  };
}
