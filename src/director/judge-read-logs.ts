import { isSameBytes } from '../contract/plain-bytes.ts';
import type { StatedReadLog } from '../store/read-log-heads.ts';

/** What a member has stated of its read log, and whether that can all be true. */
export interface JudgedReadLog {
  readonly member: string;
  /** The longest that it has stated. */
  readonly newest: StatedReadLog;
  /** How many statements there are. */
  readonly count: number;
  /** Two signed statements of which one must be untrue: its log was cut short, or written anew. */
  readonly contradiction?: readonly [StatedReadLog, StatedReadLog];
}

/**
 * Holds what members have stated of their read logs against itself: a log only grows. In one feed a later place is never
 * shorter; anywhere, the same length has the same hash.
 * @param stated feed by feed, oldest first
 */
export function judgeReadLogs(stated: readonly StatedReadLog[]): JudgedReadLog[] {
  return [...Map.groupBy(stated, ({ member }) => member)].map(([member, own]) => {
    const newest = own.reduce((longest, one) => (one.length > longest.length ? one : longest));
    const contradiction = findShorter(own) ?? findOther(own);
    return { member, newest, count: own.length, ...(contradiction && { contradiction }) };
  });
}

type Pair = readonly [StatedReadLog, StatedReadLog];

function findShorter(stated: readonly StatedReadLog[]): Pair | undefined {
  const longest = new Map<string, StatedReadLog>();
  for (const one of stated) {
    const before = longest.get(one.feed);
    if (before !== undefined && one.length < before.length) return [before, one];
    longest.set(one.feed, one);
  }
  return undefined;
}

function findOther(stated: readonly StatedReadLog[]): Pair | undefined {
  const known = new Map<number, StatedReadLog>();
  for (const one of stated) {
    const before = known.get(one.length);
    if (before !== undefined && !isSameBytes(before.hash, one.hash)) return [before, one];
    known.set(one.length, one);
  }
  return undefined;
}
