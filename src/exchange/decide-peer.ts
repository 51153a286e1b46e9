import type { Directory } from '../contract/directory.ts';
import { isMemberAt } from '../policy/entitlement.ts';

/** The communities in which both are members at that moment (milliseconds since 1970). K5: nothing else is exchanged. */
export function sharedCommunities(directory: Directory, self: string, peer: string, atMs: number): string[] {
  if (self === peer) return [];
  return directory.communities
    .map(({ id }) => id)
    .filter((id) => isMemberAt(directory, id, self, atMs) && isMemberAt(directory, id, peer, atMs));
}
