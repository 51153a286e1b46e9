import type { Directory, SealingKey } from '../contract/directory.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import type { KeptContentKey } from '../store/content-keys.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * How long what is sealed with one key may be good, at most. Each content key is for one of these, so that it can be
 * deleted soon after the last that it opens has expired. Milliseconds.
 */
const LIFETIMES_MS = [7, 35, 400, 5 * 366].map((days) => days * DAY_MS);

/**
 * Until when what is sealed with a new key may be good, so that content which expires then can be sealed all day.
 * Times: milliseconds since 1970.
 */
export function keyEndMs(nowMs: number, expiresAtMs: number): number {
  const endOfDayMs = (Math.floor(nowMs / DAY_MS) + 1) * DAY_MS;
  const lifetimeMs = LIFETIMES_MS.find((one) => expiresAtMs - nowMs <= one) ?? LIFETIMES_MS.at(-1)!;
  return Math.max(endOfDayMs + lifetimeMs, expiresAtMs);
}

/** The sealing keys of those who are members now, by thumbprint: they, and nobody else, can read what comes next. */
export function sealingKeysOf(
  directory: Directory,
  community: string,
  nowMs: number,
  only?: string,
): SealingKey[] {
  return directory.participants
    .filter(({ id }) => isMemberAt(directory, community, id, nowMs) && (only === undefined || id === only))
    .flatMap(({ keys }) => keys.filter((key) => key.use === 'seal'))
    .filter(({ notBefore, notAfter, revokedAt }) => {
      const isOver =
        nowMs > Date.parse(notAfter) || (revokedAt !== undefined && nowMs >= Date.parse(revokedAt));
      return nowMs >= Date.parse(notBefore) && !isOver;
    })
    .sort((a, b) => (a.kid < b.kid ? -1 : 1));
}

/**
 * The key that content which expires then is sealed with now; undefined: a new one is needed. K2: a key is for a day,
 * and for exactly those who are members; who has left has none of what comes next, and who has come none of before.
 * @param own our keys for the community, newest first
 */
export function findCurrentKey(
  own: readonly KeptContentKey[],
  recipients: readonly SealingKey[],
  { nowMs, expiresAtMs }: { readonly nowMs: number; readonly expiresAtMs: number },
): KeptContentKey | undefined {
  const kids = recipients.map(({ kid }) => kid).join(' ');
  return own.find(({ madeAtMs, untilMs, recipients: handedTo = [] }) => {
    const isOfToday = Math.floor(madeAtMs / DAY_MS) === Math.floor(nowMs / DAY_MS);
    return isOfToday && handedTo.join(' ') === kids && untilMs === keyEndMs(nowMs, expiresAtMs);
  });
}
