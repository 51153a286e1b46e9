import type { Store } from './open-store.ts';

/** How often something was refused in a feed for one reason. K8 */
export interface RefusalCount {
  /** Or the subject as it came, when that names no feed. */
  readonly feed: string;
  readonly code: string;
  /** In words, of the newest of them. */
  readonly reason: string;
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly lastAtMs: number;
}

/** Of the record no more than its newest so many lines are looked at: a flood of garbage must not slow down who looks on. */
const MAX_LOOKED_AT = 10_000;
/** A flood may name as many feeds as it likes. */
const MAX_TOLD = 50;

/**
 * What was refused from a time on, and what others have put into our feeds; newest first. The index of codes is walked from code
 * to code, so that what was delivered costs nothing.
 * @param sinceMs milliseconds since 1970
 */
export function recentRefusals(store: Store, sinceMs: number): RefusalCount[] {
  return store
    .all(
      `WITH RECURSIVE codes (code) AS (
         SELECT (SELECT min(code) FROM verdicts WHERE code IS NOT NULL)
         UNION ALL
         SELECT (SELECT min(code) FROM verdicts WHERE code > codes.code) FROM codes WHERE codes.code IS NOT NULL)
       SELECT feed, verdicts.code, reason, count(*) AS count, max(at_ms) AS last_at_ms
       FROM codes CROSS JOIN verdicts ON verdicts.code = codes.code
         AND id > (SELECT coalesce(max(id), 0) FROM verdicts) - ?1
       WHERE codes.code IS NOT NULL AND outcome IN ('refused', 'foreign') AND at_ms >= ?2
       GROUP BY feed, verdicts.code ORDER BY last_at_ms DESC, feed, verdicts.code LIMIT ?3`,
      MAX_LOOKED_AT,
      sinceMs,
      MAX_TOLD,
    )
    .map((row) => ({
      feed: String(row.feed),
      code: String(row.code),
      reason: row.reason === null ? '' : String(row.reason),
      count: Number(row.count),
      lastAtMs: Number(row.last_at_ms),
    }));
}
