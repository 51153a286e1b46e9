import { type AdoptOptions, type AdoptOutcome, adoptHead } from '../../src/agency/adopt-head.ts';
import { feedEndOf } from '../../src/agency/feed-end.ts';
import { formatFeed, parseFeed } from '../../src/contract/feed.ts';
import { readDirectory, readSigningKey } from '../../src/store/home-keys.ts';
import type { Member } from './member.ts';
import { PUBLISH_DEFAULTS } from './rows.ts';

/** As `--adopt-head` does: the content keys of a feed's community first, then the feed. @returns what came of the feed */
export async function adoptFeed(
  { home, store, bus }: Member,
  feed: string,
  changes: Partial<AdoptOptions> = {},
): Promise<AdoptOutcome> {
  const { clock, random } = PUBLISH_DEFAULTS;
  const options = {
    home,
    store,
    key: readSigningKey(home),
    directory: readDirectory(home),
    end: feedEndOf(bus, home.id),
    clock,
    random,
    ...changes,
  };
  await adoptHead(options, formatFeed({ ...parseFeed(feed), kind: 'key' }));
  return adoptHead(options, feed);
}
