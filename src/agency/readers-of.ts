import { parseFeed } from '../contract/feed.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** Who must confirm a feed of ours: the members of its community at that moment, but for ourselves. */
export function readersOf({ directory }: VerifiedDirectory, feed: string, atMs: number): string[] {
  const { origin, community } = parseFeed(feed);
  const listed = directory.communities.find(({ id }) => id === community)?.members ?? [];
  const names = new Set(listed.map(({ participant }) => participant));
  names.delete(origin);
  return [...names].filter((name) => isMemberAt(directory, community, name, atMs)).sort();
}
