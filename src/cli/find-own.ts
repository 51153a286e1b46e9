import { formatFeed, parseFeed } from '../contract/feed.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnEntry, findOwnPlace } from '../store/outbox.ts';
import type { OutboxEntry } from '../store/outbox-entry.ts';

/** The entry of ours that was named by its whole id or as FEED/SEQ. @throws {ContractError} `CONTRACT_BAD_FEED` */
export function findOwn(store: Store, name: string): OutboxEntry | undefined {
  const [, feed, seq] = /^(.+)\/([1-9]\d{0,14})$/.exec(name) ?? [];
  return feed === undefined
    ? findOwnEntry(store, name.toLowerCase())
    : findOwnPlace(store, formatFeed(parseFeed(feed)), Number(seq));
}
