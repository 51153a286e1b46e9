import type { FeedHead } from '../contract/entry.ts';
import { sortFeedHeads } from '../contract/feed-heads.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace, lastStoredSeq, outboxFeeds } from '../store/outbox.ts';

/**
 * Our own feeds as far as the hub has ever confirmed them, for our statement of heads. They never go back: what a
 * wiped hub is given again was said before.
 */
export function ownStoredHeads(store: Store): FeedHead[] {
  const heads = outboxFeeds(store).flatMap((feed) => {
    const newest = findOwnPlace(store, feed, lastStoredSeq(store, feed));
    return newest === undefined ? [] : [{ feed, seq: newest.seq, hash: newest.hash }];
  });
  return sortFeedHeads(heads);
}
