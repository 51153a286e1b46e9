import type { Directory } from '../contract/directory.ts';

/** Whether what is said to a community at that moment (milliseconds since 1970) must be sealed for its members. K2 */
export function mustBeSealed(directory: Directory, community: string, atMs: number): boolean {
  const from = directory.communities.find(({ id }) => id === community)?.sealedFrom;
  return from !== undefined && atMs >= Date.parse(from);
}
