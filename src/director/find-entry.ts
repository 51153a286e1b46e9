import { ContractError } from '../contract/errors.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import { entriesByIdPrefix, entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { findPassedOver } from './passed-over.ts';

export type FindOutcome =
  | { readonly outcome: 'found'; readonly entry: InboxEntry }
  /** Several begin so; some of their identifiers, oldest first. */
  | { readonly outcome: 'ambiguous'; readonly entryIds: readonly string[] }
  /** `why`: it is known that the place was passed over. */
  | { readonly outcome: 'none'; readonly why?: string }
  /** Neither an identifier, nor at least 8 characters of its beginning, nor feed/seq. */
  | { readonly outcome: 'unclear' };

const SHORTEST_PREFIX = 8;
const SHOWN = 10;

/** Finds an entry in the inbox by its identifier, the beginning of it, or its place: `mk-bp.wb6.border-incident/17`. */
export function findEntry(store: Store, name: string): FindOutcome {
  const place = /^(.+)\/(\d{1,15})$/.exec(name.trim());
  if (place !== null) return atPlace(store, place[1] ?? '', Number(place[2]));
  const prefix = name.trim().toLowerCase();
  if (prefix.length < SHORTEST_PREFIX || !/^[0-9a-f-]+$/.test(prefix)) return { outcome: 'unclear' };
  const entries = entriesByIdPrefix(store, prefix, SHOWN);
  const [only] = entries;
  if (only === undefined) return { outcome: 'none' };
  if (entries.length > 1) return { outcome: 'ambiguous', entryIds: entries.map(({ entryId }) => entryId) };
  return { outcome: 'found', entry: only };
}

function atPlace(store: Store, feedName: string, seq: number): FindOutcome {
  try {
    const feed = formatFeed(parseFeed(feedName));
    const entry = entryAtPlace(store, feed, seq);
    if (entry !== undefined) return { outcome: 'found', entry };
    const passed = findPassedOver(store, feed, seq);
    return { outcome: 'none', ...(passed !== undefined && { why: passed.says }) };
  } catch (error) {
    if (error instanceof ContractError) return { outcome: 'unclear' };
    throw error;
  }
}
