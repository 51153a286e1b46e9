import type { FeedHead } from './entry.ts';

/** The one order of heads in a statement: by feed, character by character, whatever the locale. */
export function compareFeedHeads(a: FeedHead, b: FeedHead): number {
  if (a.feed === b.feed) return 0;
  return a.feed < b.feed ? -1 : 1;
}

/** Heads as a statement lists them. */
export function sortFeedHeads(heads: readonly FeedHead[]): FeedHead[] {
  return [...heads].sort(compareFeedHeads);
}
