import type { Alert } from '../contract/alert.ts';
import type { Entry, EntryReference } from '../contract/entry.ts';
import { parseFeedPattern } from '../contract/feed-pattern.ts';
import { ALERT_KINDS } from '../contract/kind.ts';
import { targetOf } from '../gate/thread.ts';
import { lateByMs } from '../policy/first-report.ts';
import { sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import { type InboxItem, listInbox, type Reading } from './list-inbox.ts';

/** An entry of a feed of alerts, ours or another's. */
export interface Said {
  readonly reference: EntryReference;
  readonly entry: Entry;
  /** Absent: it is ours. */
  readonly item?: InboxItem;
  /** Neither tainted nor taken back. */
  readonly isSound: boolean;
}

/** A first report with all that was said on it: by its owner, and by others who have seen the same. */
export interface KnownThread {
  readonly root: Said;
  /** As it now stands. */
  readonly alert: Alert;
  /** The first report, updates, retractions and sightings, by the time of issue. */
  readonly said: readonly Said[];
  readonly isClosed: boolean;
  readonly isTakenBack: boolean;
  /** By how much the first report came late (policy/first-report.ts). */
  readonly lateByMs?: number;
}

export interface KnownThreads {
  /** By the time of the first report. */
  readonly threads: readonly KnownThread[];
  /** All of them, copies too. */
  readonly said: readonly Said[];
}

/**
 * The threads of what a member has in a community, its own and those of others that it may be shown (K5). They follow from
 * the set of entries, in whatever order these came. K10
 */
export function gatherThreads(reading: Reading, community = '*'): KnownThreads {
  const said = [...ownSaid(reading, community), ...othersSaid(reading, community)].sort(byTime);
  const rootOf = rootFinder(said);
  const ofRoot = Map.groupBy(said, (one) => rootOf(one));
  const threads = said
    .filter(({ entry }) => entry.body.case === 'alert')
    .map((root) => threadOf(root, ofRoot.get(keyOf(root.reference)) ?? [root]));
  return { threads, said };
}

/** What names an entry beyond doubt: the hash of its envelope, in hexadecimal. K2 */
export function keyOf({ hash }: Pick<EntryReference, 'hash'>): string {
  return Buffer.from(hash).toString('hex');
}

function othersSaid(reading: Reading, community: string): Said[] {
  const feeds = ALERT_KINDS.map((kind) => parseFeedPattern(`*.${community}.${kind}`));
  return listInbox(reading, 0, Number.MAX_SAFE_INTEGER, { feeds }).items.map((item) => {
    const { feed, seq, entryId, hash, entry, taint, retractedBy } = item;
    const isSound = taint === undefined && retractedBy === undefined;
    return { reference: { feed, seq, entryId, hash }, entry, item, isSound };
  });
}

function ownSaid({ store, nowMs }: Reading, community: string): Said[] {
  const own = sentEntries(store, { limit: -1 })
    .filter(({ bytes, expiresAtMs }) => bytes !== undefined && bytes.length > 0 && expiresAtMs > nowMs)
    .map(({ feed, seq, entryId, hash, bytes }) => {
      return { reference: { feed, seq, entryId, hash }, entry: readStoredEntry(store, bytes!) };
    })
    .filter(({ entry: { feed } }) => isAlertFeed(feed.kind) && [feed.community, '*'].includes(community));
  const takenBack = new Set(
    own.flatMap(({ entry: { body } }) => (body.case === 'retraction' ? keyOf(body.retraction.target) : [])),
  );
  return own.map((one) => ({ ...one, isSound: !takenBack.has(keyOf(one.reference)) }));
}

function isAlertFeed(kind: string): boolean {
  return (ALERT_KINDS as readonly string[]).includes(kind);
}

/** What an update, retraction or sighting is about, up to the first report. */
function rootFinder(said: readonly Said[]): (one: Said) => string {
  const known = new Map(said.map((one) => [keyOf(one.reference), one]));
  return (one) => {
    let current = one;
    for (;;) {
      const { body } = current.entry;
      const target = body.case === 'sighting' ? body.sighting.target : targetOf(current.entry);
      const next = target && known.get(keyOf(target));
      if (next === undefined) return keyOf(target ?? current.reference);
      current = next;
    }
  };
}

function threadOf(root: Said, said: readonly Said[]): KnownThread {
  const updates = said.flatMap(({ entry: { body }, isSound }) =>
    body.case === 'update' && isSound ? body.update : [],
  );
  const first = (root.entry.body as Extract<Entry['body'], { case: 'alert' }>).alert;
  const late = lateByMs(first.occurredAt, root.entry.issuedAtMs);
  return {
    root,
    alert: updates.findLast(({ alert }) => alert !== undefined)?.alert ?? first,
    said,
    isClosed: updates.some(({ closes }) => closes),
    isTakenBack: root.item === undefined ? !root.isSound : root.item.retractedBy !== undefined,
    ...(late !== undefined && { lateByMs: late }),
  };
}

/** Of one moment by their places, which are the same for all members. */
function byTime({ entry: one, reference: at }: Said, { entry: other, reference: place }: Said): number {
  return one.issuedAtMs - other.issuedAtMs || at.seq - place.seq || (keyOf(at) < keyOf(place) ? -1 : 1);
}
