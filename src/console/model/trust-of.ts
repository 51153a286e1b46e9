import type { Said } from '../../director/said.ts';
import { taintWords } from '../../director/taint-words.ts';
import type { Trust } from '../wire/card.ts';

/** By feed the first place from which on two histories are signed. K2 */
export type Forks = ReadonlyMap<string, number>;

export interface TrustVerdict {
  readonly trust: Trust;
  readonly says?: string;
}

export function isDisputed(forks: Forks, { reference: { feed, seq } }: Said): boolean {
  return seq >= (forks.get(feed) ?? Number.POSITIVE_INFINITY);
}

/** What is known against an entry: of both, that there are two histories weighs more than a key in doubt. */
export function trustOf(forks: Forks, said: Said): TrustVerdict {
  const taint = taintSays(said);
  if (isDisputed(forks, said)) {
    const from = forks.get(said.reference.feed);
    const { origin } = said.entry.feed;
    const says = `two histories of its feed are signed, from entry ${from} on; ask ${origin} by telephone which is its own`;
    return { trust: 'disputed', says: taint === undefined ? says : `${says}. Also, ${taint}` };
  }
  return taint === undefined ? { trust: 'verified' } : { trust: 'tainted', says: taint };
}

/** Of what our own key has signed in doubt, others say it; we alone can set it right. K6 */
function taintSays({ item, isSound, isTakenBack, entry }: Said): string | undefined {
  if (item !== undefined) return item.taint && taintWords(item.taint);
  if (isSound || isTakenBack) return undefined;
  if (entry.body.case === 'forwarded') return 'a key that signed what is copied in it is revoked and suspect';
  return 'our key that signed it is revoked and was suspect by then; confirm it with an update, or take it back';
}
