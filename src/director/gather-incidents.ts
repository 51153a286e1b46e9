import type { Draft } from '../contract/entry.ts';
import { type FeedId, formatFeed } from '../contract/feed.ts';
import { parseFeedPattern } from '../contract/feed-pattern.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { soundLinks } from '../store/links.ts';
import { sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import { type Incident, joinIncidents, type Sighting } from './incidents.ts';
import { type InboxItem, listInbox, type Reading } from './list-inbox.ts';

export interface KnownIncidents {
  readonly incidents: readonly Incident[];
  /** Entries of others that are in them, by identifier. */
  readonly items: ReadonlyMap<string, InboxItem>;
}

/** The incidents of what a member has, its own entries with those of others that it may be shown. K5 */
export function gatherIncidents(reading: Reading): KnownIncidents {
  const { store, nowMs } = reading;
  const feeds = ALERT_KINDS.map((kind) => parseFeedPattern(`*.*.${kind}`));
  const { items } = listInbox(reading, 0, Number.MAX_SAFE_INTEGER, { feeds });
  const requests = listInbox(reading, 0, Number.MAX_SAFE_INTEGER, {
    feeds: [parseFeedPattern('*.*.request')],
  });
  const own = sentEntries(store, { limit: -1 })
    .filter(({ bytes, expiresAtMs }) => bytes !== undefined && bytes.length > 0 && expiresAtMs > nowMs)
    .map(({ seq, bytes }) => ({ seq, entry: readStoredEntry(store, bytes!) }));
  const gone = new Set<string>();
  const closed = new Set<string>();
  const sightings: Sighting[] = [];
  const note = (draft: Draft, seq: number) => {
    const { body, entryId } = draft;
    if (body.case === 'alert') sightings.push(sightingOf(draft, entryId, seq));
    if (body.case === 'update' && body.update.closes) closed.add(body.update.target.entryId);
  };
  for (const { entry, seq } of own) {
    note(entry, seq);
    if (entry.body.case === 'retraction') gone.add(entry.body.retraction.target.entryId);
  }
  for (const { entry, entryId, seq, retractedBy, taint } of items) {
    if (taint === undefined) note(entry, seq);
    if (retractedBy !== undefined) gone.add(entryId);
  }
  const links = soundLinks(store, nowMs).map(
    ({ own: mine, theirs }) => [mine.entryId, theirs.entryId] as const,
  );
  // What others have found, where we may know of it.
  const told = requests.items.flatMap(({ entry: { body }, taint }) =>
    body.case === 'link' && taint === undefined
      ? [[body.link.mine.entryId, body.link.theirs.entryId] as const]
      : [],
  );
  return {
    incidents: joinIncidents({ sightings, links: [...links, ...told], closed, gone }),
    items: new Map(items.map((item) => [item.entryId, item])),
  };
}

function sightingOf({ feed, issuedAtMs, status, body }: Draft, entryId: string, seq: number): Sighting {
  const eventId = body.case === 'alert' ? body.alert.eventId : undefined;
  const event = eventId === undefined ? {} : { event: `${status} ${feed.community} ${eventId}` };
  return { entryId, origin: feed.origin, place: placeOf(feed, seq), issuedAtMs, ...event };
}

function placeOf(feed: FeedId, seq: number): string {
  return `${formatFeed(feed)}/${seq}`;
}
