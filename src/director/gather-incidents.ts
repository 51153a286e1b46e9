import { parseFeedPattern } from '../contract/feed-pattern.ts';
import { soundLinks } from '../store/links.ts';
import { type FirstReport, type Incident, type IncidentFacts, joinIncidents } from './incidents.ts';
import { type InboxItem, listInbox } from './list-inbox.ts';
import { gatherSaid, keyOf, type MemberReading, type Said } from './said.ts';

export interface KnownIncidents {
  readonly incidents: readonly Incident[];
  /** Entries of others that are in them, by their keys (said.ts). */
  readonly items: ReadonlyMap<string, InboxItem>;
}

/** The incidents of what a member has, its own entries with those of others that it may be shown. K5 */
export function gatherIncidents(reading: MemberReading): KnownIncidents {
  const { store, nowMs } = reading;
  const said = gatherSaid(reading);
  const requests = listInbox(reading, 0, Number.MAX_SAFE_INTEGER, {
    feeds: [parseFeedPattern('*.*.request')],
  });
  const links = soundLinks(store, nowMs).map(({ own, theirs }) => [keyOf(own), keyOf(theirs)] as const);
  // What others have found, where we may know of it.
  const told = requests.items.flatMap(({ entry: { body }, taint }) =>
    body.case === 'link' && taint === undefined
      ? [[keyOf(body.link.mine), keyOf(body.link.theirs)] as const]
      : [],
  );
  const items = said.flatMap(({ reference, item }) => (item ? [[keyOf(reference), item] as const] : []));
  return { incidents: incidentsIn(said, [...links, ...told]), items: new Map(items) };
}

/** The incidents of what was said. @param links pairs of entries that have an identifier in common, by their keys */
export function incidentsIn(said: readonly Said[], links: IncidentFacts['links']): Incident[] {
  const closed = said.flatMap(({ entry: { body }, isSound }) =>
    body.case === 'update' && body.update.closes && isSound ? keyOf(body.update.target) : [],
  );
  return joinIncidents({
    reports: said.flatMap(reportOf),
    links,
    closed: new Set(closed),
    gone: new Set(said.flatMap(({ reference, isSound }) => (isSound ? [] : keyOf(reference)))),
  });
}

function reportOf({ reference, entry }: Said): FirstReport[] {
  const { feed, issuedAtMs, status, body } = entry;
  if (body.case !== 'alert') return [];
  const { eventId } = body.alert;
  const event = eventId === undefined ? {} : { event: `${status} ${feed.community} ${eventId}` };
  const { entryId } = reference;
  const place = `${reference.feed}/${reference.seq}`;
  return [{ key: keyOf(reference), entryId, origin: feed.origin, place, issuedAtMs, status, ...event }];
}
