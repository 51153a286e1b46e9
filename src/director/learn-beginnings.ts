import { readBeginningsText } from '../bus/beginnings.ts';
import type { BusConnection } from '../bus/connect.ts';
import { BusError } from '../bus/errors.ts';
import { parseBeginnings } from '../contract/beginnings.ts';
import type { FeedHead } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import type { FeedId } from '../contract/feed.ts';
import { coversBeginning, readLetGoWord } from '../gate/let-go-word.ts';
import { entitledFeeds } from '../policy/entitled-feeds.ts';
import { noteLetGoWord } from '../store/let-go.ts';
import type { Store } from '../store/open-store.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

export interface LearnContext {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly reader: string;
  readonly nowMs: number;
}

/**
 * Asks the hub where an origin's feeds begin of which it has erased what had expired. The author says the same in the
 * stream, behind all that still stands there, and a reader keeps only so much waiting until then. K2: the hub's word
 * counts up to the place of which the author has signed to have let go, with a key that the directory lists.
 * A hub that says nothing, or something else, is a hub that says nothing.
 */
export async function learnBeginnings(
  bus: BusConnection,
  context: LearnContext,
  origin: string,
): Promise<void> {
  const { store, directory, reader, nowMs } = context;
  const receipts = entitledFeeds(directory.directory, reader, nowMs).filter(
    (feed) => feed.origin === origin && feed.kind === 'receipt',
  );
  try {
    for (const feed of receipts) {
      const text = await readBeginningsText(bus, feed.community, origin);
      const believed = text === undefined ? [] : believedBeginnings(directory, feed, text);
      if (believed.length === 0) continue;
      store.transaction(() => {
        for (const head of believed) noteLetGoWord(store, head);
      });
    }
  } catch (error) {
    if (!(error instanceof BusError)) throw error;
  }
}

/** Those of which the author's word is good. */
export function believedBeginnings(
  directory: VerifiedDirectory,
  receipts: FeedId,
  text: string,
): readonly FeedHead[] {
  try {
    return parseBeginnings(text).filter((beginning) => {
      const word = readLetGoWord(directory, receipts, beginning.word);
      return word !== undefined && coversBeginning(word, beginning);
    });
  } catch (error) {
    if (error instanceof ContractError) return [];
    throw error;
  }
}
