import type { Directory } from '../../contract/directory.ts';

/** When somebody next becomes or ceases to be a member of something; milliseconds since 1970. */
export function nextMembershipChange({ communities }: Directory, nowMs: number): number {
  const times = communities.flatMap(({ members }) =>
    members.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])].map(Date.parse)),
  );
  return Math.min(...times.filter((atMs) => atMs > nowMs));
}
