import type { Entry, Handling, Purpose } from '../contract/entry.ts';
import { CRIME_FIGHTING } from './release.ts';

/**
 * The handling of what is derived from entries and said by `author`: nobody may have it, and for nothing may it be used,
 * that one of them forbids. Undefined: nobody would be left, or no purpose, or one is restricted in words (H3), which no machine can join.
 * K5
 */
export function strictestHandling(
  evidence: readonly Pick<Entry, 'feed' | 'handling'>[],
  author: string,
): Handling | undefined {
  if (evidence.length === 0 || evidence.some(({ handling }) => handling.code === 'H3')) return undefined;
  const code = (['H2', 'H1', 'H0'] as const).find((one) =>
    evidence.some(({ handling }) => handling.code === one),
  )!;
  const purposes = intersection(evidence.map(({ handling }) => purposesOf(handling)));
  const audience = intersection(evidence.map(audienceOf))?.filter((one) => one !== author);
  if (purposes?.length === 0 || audience?.length === 0) return undefined;
  return {
    code,
    ...(purposes && !isImplied(code, purposes) && { purposes }),
    ...(audience && { releasableTo: audience.toSorted() }),
  };
}

/** H0 says crime-fighting by itself; a stricter code does not, so it is said in words where H0 is joined with it. */
function purposesOf({ code, purposes }: Handling): readonly Purpose[] | undefined {
  if (code !== 'H0') return purposes;
  return purposes?.filter((one) => CRIME_FIGHTING.includes(one)) ?? CRIME_FIGHTING;
}

function isImplied(code: Handling['code'], purposes: readonly Purpose[]): boolean {
  return code === 'H0' && CRIME_FIGHTING.every((one) => purposes.includes(one));
}

/** The originator has its own anyway. */
function audienceOf({ feed, handling }: Pick<Entry, 'feed' | 'handling'>): readonly string[] | undefined {
  const { releasableTo = [] } = handling;
  return releasableTo.length === 0 ? undefined : [...new Set([...releasableTo, feed.origin])];
}

/** Undefined is everybody, and everything. */
function intersection<T>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined {
  const listed = lists.filter((list) => list !== undefined);
  if (listed.length === 0) return undefined;
  const [first, ...others] = listed;
  return first!.filter((one) => others.every((list) => list.includes(one)));
}
