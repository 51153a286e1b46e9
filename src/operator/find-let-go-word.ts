import type { BusConnection } from '../bus/connect.ts';
import { streamOf } from '../bus/names.ts';
import { readStream } from '../bus/read-stream.ts';
import { type FeedId, subjectOf } from '../contract/feed.ts';
import { type LetGoWord, readLetGoWord } from '../gate/let-go-word.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

/** An author's newest complete statement at the hub, as it signed it. */
export interface FoundWord {
  readonly receipts: FeedId;
  readonly word: LetGoWord;
  readonly bytes: Uint8Array;
}

/** So far back in a stream is looked at first; each look goes four times as far. A complete one comes every ten minutes. */
const FIRST_WINDOW = 512;

/**
 * Looks for what an author has last said of all its feeds, from the end of its stream backwards. K2: what anybody else has
 * put there says nothing.
 * @throws {BusError}
 */
export async function findWord(
  hub: BusConnection,
  directory: VerifiedDirectory,
  receipts: FeedId,
  lastStreamSeq: number,
): Promise<FoundWord | undefined> {
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const from = Math.max(1, lastStreamSeq - window + 1);
    let found: FoundWord | undefined;
    for await (const { bytes } of readStream(hub, streamOf(receipts.origin), subjectOf(receipts), from)) {
      const word = readLetGoWord(directory, receipts, bytes);
      if (word !== undefined && word.seq > (found?.word.seq ?? 0)) found = { receipts, word, bytes };
    }
    if (found !== undefined || from === 1) return found;
  }
}
