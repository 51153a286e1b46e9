import { isSameBytes } from '../../contract/plain-bytes.ts';
import type { MemberHead } from '../../store/member-heads.ts';

/** By feed and member, what members state. */
export type HeadsByFeed = ReadonlyMap<string, ReadonlyMap<string, MemberHead>>;

export const NO_HEADS: ReadonlyMap<string, MemberHead> = new Map();

export function headsByFeed(heads: readonly MemberHead[]): HeadsByFeed {
  const ofFeed = Map.groupBy(heads, ({ feed }) => feed);
  return new Map(
    [...ofFeed].map(([feed, all]) => [feed, new Map(all.map((head) => [head.member, head] as const))]),
  );
}

/** By feed the places, from the first to the last, of which some member says something else than before. */
export function movedHeads(
  before: HeadsByFeed,
  after: HeadsByFeed,
): Map<string, { readonly from: number; readonly to: number }> {
  const moved = new Map<string, { readonly from: number; readonly to: number }>();
  for (const feed of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(feed) ?? NO_HEADS, after.get(feed) ?? NO_HEADS];
    for (const member of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(member), is.get(member)];
      if (one && other && one.seq === other.seq && isSameBytes(one.hash, other.hash)) continue;
      const [from, to] = [one?.seq ?? 0, other?.seq ?? 0].toSorted((a, b) => a - b) as [number, number];
      const range = moved.get(feed);
      moved.set(feed, { from: Math.min(from, range?.from ?? from), to: Math.max(to, range?.to ?? to) });
    }
  }
  return moved;
}
