import { decodeContent } from '../contract/content-codec.ts';
import type { Entry } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import type { FeedId } from '../contract/feed.ts';
import { isKeyId } from '../contract/field-rules.ts';
import { sealsOf } from '../contract/sealed-rules.ts';
import { type ContentKey, contentOf, openSealed } from '../trust/seal.ts';
import type { Fault } from './candidate.ts';

/** Looks a content key up that the feed's origin has handed out in the feed's community. */
export type FindContentKey = (feed: FeedId, keyId: string) => ContentKey | undefined;

/**
 * The entry with its content in clear; as it is where nothing is sealed. K1: what opens was sealed by whoever has the
 * key, for this place, and the entry's signature commits to it.
 */
export function unsealEntry(entry: Entry, findContentKey: FindContentKey | undefined): Entry | Fault {
  const seals = sealsOf(entry.body);
  if (seals.length === 0) return entry;
  const { feed, seq } = entry;
  if (!seals.every(({ keyId }) => isKeyId(keyId)))
    return { code: 'CONTRACT_INVALID', reason: 'its seal names no content key' };
  const found = seals
    .map((sealed) => ({ sealed, key: findContentKey?.(feed, sealed.keyId) }))
    .find(({ key }) => key !== undefined);
  if (found?.key === undefined) {
    const keyId = seals.map((one) => one.keyId).join(' ');
    const which = seals.length === 1 ? `the content key ${keyId}` : 'the content key of our variant';
    return { code: 'GATE_SEALED', reason: `${which} of ${feed.origin} is not here`, keyId };
  }
  const { sealed, key } = found;
  const content = openSealed(sealed, { feed, seq }, key);
  return content === undefined
    ? broken(`the content key ${sealed.keyId} of ${feed.origin} does not open it`)
    : withContent(entry, content);
}

/**
 * The same with the plaintext in place of the key: what was sealed can be shown to somebody who is to have no more than
 * that. The entry's signature commits to it.
 */
export function unsealWith(entry: Entry, plaintext: Uint8Array): Entry | Fault {
  const content = sealsOf(entry.body)
    .map((sealed) => contentOf(sealed, plaintext))
    .find((one) => one !== undefined);
  return content === undefined
    ? broken('what is shown with it is not what was sealed')
    : withContent(entry, content);
}

function withContent(entry: Entry, content: Uint8Array): Entry | Fault {
  try {
    return { ...entry, ...decodeContent(content) };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return broken(error.message);
  }
}

function broken(reason: string): Fault {
  return { code: 'GATE_SEAL_BROKEN', reason };
}
