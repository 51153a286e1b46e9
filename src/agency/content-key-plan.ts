import type { Directory, SealingKey } from '../contract/directory.ts';
import type { Draft } from '../contract/entry.ts';
import { isInformationBody } from '../contract/information.ts';
import { isLinkBody } from '../contract/link.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import type { KeptContentKey } from '../store/content-keys.ts';
import type { PublicSealingKey } from '../trust/content-key.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What is good for longer may be readable for a day after its time instead of an hour: fewer keys. */
const SHORT_LIFETIME_MS = 2 * DAY_MS;

/**
 * Until when the key is kept that opens what is good from then until then: the full hour after, or the full day (UTC). What
 * expires within the same one may have the same key. K7. Times: milliseconds since 1970.
 */
export function keyEndMs({ issuedAtMs, expiresAtMs }: ValidFor): number {
  const stepMs = expiresAtMs - issuedAtMs <= SHORT_LIFETIME_MS ? HOUR_MS : DAY_MS;
  return Math.ceil(expiresAtMs / stepMs) * stepMs;
}

/** How long content is good, as its entry says. */
export interface ValidFor {
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
}

/** Members that something is for alone, its author with them. */
export type Audience = readonly string[];

/**
 * For whom alone something is sealed; undefined: for the whole community. What is said of a link tells others that two have
 * something in common, and an answer has what that is; what is asked is for those who are asked. K5, K7
 */
export function audienceOf({
  feed,
  handling,
  body,
}: Pick<Draft, 'feed' | 'handling' | 'body'>): Audience | undefined {
  const { releasableTo = [] } = handling;
  const isForFew = isLinkBody(body) || isInformationBody(body);
  return isForFew && releasableTo.length > 0 ? [...new Set([feed.origin, ...releasableTo])] : undefined;
}

/** Those who are members now and can be handed anything, with the keys by which, by thumbprint. */
export function membersWithKeys(
  directory: Directory,
  community: string,
  nowMs: number,
  only?: string,
): { readonly member: string; readonly keys: SealingKey[] }[] {
  return directory.participants
    .filter(({ id }) => isMemberAt(directory, community, id, nowMs) && (only === undefined || id === only))
    .map(({ id, keys }) => ({ member: id, keys: keys.filter((key) => key.use === 'seal') }))
    .map(({ member, keys }) => ({ member, keys: keys.filter((key) => isInForce(key, nowMs)) }))
    .filter(({ keys }) => keys.length > 0);
}

function isInForce({ notBefore, notAfter, revokedAt }: SealingKey, nowMs: number): boolean {
  const isOver = nowMs > Date.parse(notAfter) || (revokedAt !== undefined && nowMs >= Date.parse(revokedAt));
  return nowMs >= Date.parse(notBefore) && !isOver;
}

/**
 * The key that content is sealed with now; undefined: a new one is needed. K2: a key is for a day, and for exactly those
 * who are members; who has left has none of what comes next, and who has come none of before.
 * @param own our keys for the community with that end, newest first
 */
export function findCurrentKey(
  own: readonly KeptContentKey[],
  sealingKeys: readonly PublicSealingKey[],
  nowMs: number,
): KeptContentKey | undefined {
  const kids = kidsOf(sealingKeys).join(' ');
  return own.find(({ madeAtMs, recipients = [] }) => {
    const isOfToday = Math.floor(madeAtMs / DAY_MS) === Math.floor(nowMs / DAY_MS);
    return isOfToday && recipients.join(' ') === kids;
  });
}

/** Thumbprints, in the order in which they are kept. */
export function kidsOf(sealingKeys: readonly PublicSealingKey[]): string[] {
  return sealingKeys.map(({ kid }) => kid).sort();
}
