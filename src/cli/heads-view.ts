import { formatFeed, parseFeed } from '../contract/feed.ts';
import { entitledFeeds } from '../policy/entitled-feeds.ts';
import { readFeedState } from '../store/inbox.ts';
import { memberHeads } from '../store/member-heads.ts';
import { lastStoredSeq, outboxFeeds } from '../store/outbox.ts';
import type { OpenMember } from './open-member.ts';
import type { Paint } from './paint.ts';
import { plainTable } from './plain-table.ts';

/** How far a feed goes: as we have verified it, as its author has signed, and as other members have signed. */
export interface KnownHeads {
  readonly feed: string;
  /** For a feed of ours: what the hub has confirmed. 0: nothing. */
  readonly ours: number;
  /** Absent: its author has not stated it. */
  readonly author?: number;
  readonly others: readonly { readonly member: string; readonly seq: number }[];
}

/** Every feed of which somebody knows something, in the order of their names. */
export function listHeads({ home, store, directory }: OpenMember, nowMs: number): KnownHeads[] {
  const stated = memberHeads(store);
  const entitled = entitledFeeds(directory.directory, home.id, nowMs).map(formatFeed);
  const feeds = new Set([...outboxFeeds(store), ...entitled, ...stated.map(({ feed }) => feed)]);
  return [...feeds]
    .sort()
    .map((feed) => {
      const { origin } = parseFeed(feed);
      const ofFeed = stated.filter((head) => head.feed === feed);
      const author = ofFeed.find(({ member }) => member === origin);
      return {
        feed,
        ours: origin === home.id ? lastStoredSeq(store, feed) : readFeedState(store, feed).head.seq,
        ...(author === undefined ? {} : { author: author.seq }),
        others: ofFeed.filter(({ member }) => member !== origin).map(({ member, seq }) => ({ member, seq })),
      };
    })
    .filter(({ ours, author, others }) => ours > 0 || author !== undefined || others.length > 0);
}

/** For people: not the feeds of receipts, since a statement is always behind the feed that it stands in, nor of content keys. */
export function headsTable(paint: Paint, heads: readonly KnownHeads[]): string {
  const rows = heads
    .filter(({ feed }) => !feed.endsWith('.receipt') && !feed.endsWith('.key'))
    .map(({ feed, ours, author, others }) => [
      feed,
      `${ours}`,
      author === undefined ? '-' : `${author}`,
      others.map(({ member, seq }) => `${member} ${seq}`).join(', '),
    ]);
  return plainTable(paint, ['FEED', 'WE', 'ITS AUTHOR', 'OTHERS'], rows);
}
