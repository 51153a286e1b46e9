import { type Beginning, parseBeginnings, renderBeginnings } from '../contract/beginnings.ts';
import { ContractError } from '../contract/errors.ts';
import { coversBeginning, readLetGoWord } from '../gate/let-go-word.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { FeedErasure } from './decide-erasure.ts';
import type { FoundWord } from './find-let-go-word.ts';

/**
 * What the hub says from now on of where an origin's feeds begin. A word stays with its place until a later place goes,
 * or until readers no longer take it, as when its key turns out to have been stolen; then the newest takes its place.
 * @returns undefined: nothing has ever gone
 */
export function mergeBeginnings(
  before: readonly Beginning[],
  erasures: readonly FeedErasure[],
  { receipts, word, bytes }: FoundWord,
  directory: VerifiedDirectory,
): string | undefined {
  const after = new Map(before.map((one) => [one.feed, one]));
  for (const one of before) {
    const old = readLetGoWord(directory, receipts, one.word);
    if (old !== undefined && coversBeginning(old, one)) continue;
    if (coversBeginning(word, one)) after.set(one.feed, { ...one, word: bytes });
  }
  for (const { feed, seq, hash } of erasures) {
    if (seq > (after.get(feed)?.seq ?? 0)) after.set(feed, { feed, seq, hash, word: bytes });
  }
  const feeds = [...after.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1));
  return feeds.length === 0 ? undefined : renderBeginnings(feeds);
}

/** What cannot be read was not written by this program, and is written anew. */
export function tryParseBeginnings(text: string | undefined): Beginning[] {
  try {
    return text === undefined ? [] : parseBeginnings(text);
  } catch (error) {
    if (error instanceof ContractError) return [];
    throw error;
  }
}
