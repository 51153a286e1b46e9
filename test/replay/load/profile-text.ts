/** A small profile that is good; tests spoil one line of it. */
export const GOOD_PROFILE = `id: small
title: A small load
says: Two points, one of them busy by day.
status: TEST
start: 2025-02-11T00:00:00Z
span: 24h
perSecond: 50
communities: { wb6: 2, region: 1 }
kinds: { border-incident: 6, visa-abuse: 3, return: 1 }
sizes:
  - { share: 3, summary: [0, 0] }
  - { share: 1, summary: [80, 400] }
curves:
  day:
    hours: [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 3, 2, 1, 1, 0, 0, 0, 0]
    months: [1, 1, 1, 1, 1, 2, 4, 4, 2, 1, 1, 1]
  even:
    hours: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
points:
  - { point: horgos, weight: 3, curve: even }
  - { point: tabanovce-presevo, weight: 1, curve: day }
`;

/** The good profile with one text in it replaced; fails when it is not there. */
export function spoil(from: string, to: string): string {
  if (!GOOD_PROFILE.includes(from)) throw new Error(`the good profile has no ${from}`);
  return GOOD_PROFILE.replace(from, to);
}
