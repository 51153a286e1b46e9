import type { Alert } from '../contract/alert.ts';
import type { Entry, EntryReference } from '../contract/entry.ts';
import { parseFeedPattern } from '../contract/feed-pattern.ts';
import { decideRelease } from '../policy/release.ts';
import { sentEntries } from '../store/sent-entries.ts';
import { readStoredEntry } from '../store/stored-entry.ts';
import type { AbuseFact } from './abuse-fact.ts';
import { type InboxItem, listInbox, type Reading } from './list-inbox.ts';

export interface KnownAbuse {
  /** What may be counted, of one community. */
  readonly facts: readonly AbuseFact[];
  /** What would count, had it not been taken back or tainted; by its content as it was. K6 */
  readonly gone: readonly AbuseFact[];
  /** Entries of others that are among the facts, by identifier. */
  readonly items: ReadonlyMap<string, InboxItem>;
  /** Detections, our own ones too, that stand. */
  readonly detections: readonly KnownDetection[];
  /** Of our own those that somebody has taken back, not for want of evidence: that they are wrong was said. */
  readonly dismissed: readonly KnownDetection[];
}

export interface KnownDetection {
  readonly reference: EntryReference;
  readonly entry: Entry;
  /** Absent: it is our own. */
  readonly item?: InboxItem;
}

interface Said {
  readonly reference: EntryReference;
  readonly entry: Entry;
  readonly item?: InboxItem;
  readonly isGone: boolean;
}

/**
 * The alerts of visa abuse of a community that a member has, its own with those of others. K5: what it counts it asks for at the
 * exits `show`, since it names them, and `statistics`. Exercises and tests count for nothing.
 */
export function gatherAbuse(reading: Reading, community: string): KnownAbuse {
  const said = [...ownEntries(reading), ...othersEntries(reading, community)].filter(
    ({ entry }) => entry.feed.community === community && entry.feed.kind === 'visa-abuse',
  );
  const takenBack = new Map(
    said.flatMap(({ entry: { body }, isGone, item }) =>
      body.case === 'retraction' && !isGone && item === undefined
        ? [[body.retraction.target.entryId, body.retraction.reason] as const]
        : [],
    ),
  );
  const updates = newestUpdates(said);
  const facts: AbuseFact[] = [];
  const gone: AbuseFact[] = [];
  const items = new Map<string, InboxItem>();
  const detections: KnownDetection[] = [];
  const dismissed: KnownDetection[] = [];
  for (const { reference, entry, item, isGone } of said) {
    const { body } = entry;
    const reason = takenBack.get(reference.entryId);
    const isOver = isGone || reason !== undefined;
    if (body.case === 'detection' && reason !== undefined && reason !== 'SOURCE_WITHDRAWN')
      dismissed.push({ reference, entry });
    if (body.case === 'detection' && !isOver) detections.push({ reference, entry, ...(item && { item }) });
    if (body.case !== 'alert' || entry.status !== 'ACTUAL' || entry.handling.code === 'H3') continue;
    if (!mayCount(reading, entry)) continue;
    const fact = factOf(reference, entry, updates.get(reference.entryId) ?? body.alert);
    if (fact === undefined) continue;
    (isOver ? gone : facts).push(fact);
    if (item !== undefined && !isOver) items.set(reference.entryId, item);
  }
  return { facts, gone, items, detections, dismissed };
}

function mayCount({ directory, reader, nowMs, purpose }: Reading, entry: Entry): boolean {
  return decideRelease({
    directory,
    entry,
    reader,
    exit: 'statistics',
    nowMs,
    ...(purpose && { purpose }),
  }).allowed;
}

function othersEntries(reading: Reading, community: string): Said[] {
  const feeds = [parseFeedPattern(`*.${community}.visa-abuse`)];
  return listInbox(reading, 0, Number.MAX_SAFE_INTEGER, { feeds }).items.map((item) => ({
    reference: item,
    entry: item.entry,
    item,
    isGone: item.taint !== undefined || item.retractedBy !== undefined,
  }));
}

function ownEntries({ store, nowMs }: Reading): Said[] {
  return sentEntries(store, { limit: -1 })
    .filter(({ bytes, expiresAtMs }) => bytes !== undefined && bytes.length > 0 && expiresAtMs > nowMs)
    .map((sent) => ({ reference: sent, entry: readStoredEntry(store, sent.bytes!), isGone: false }));
}

/** What an update puts in the place of its alert, by the alert; of several, the last in the feed. */
function newestUpdates(said: readonly Said[]): Map<string, Alert> {
  const newest = new Map<string, Alert>();
  for (const { entry, isGone } of said.toSorted((one, other) => one.reference.seq - other.reference.seq)) {
    const { body } = entry;
    if (body.case === 'update' && body.update.alert !== undefined && !isGone)
      newest.set(body.update.target.entryId, body.update.alert);
  }
  return newest;
}

function factOf(
  { feed, seq, entryId, hash }: EntryReference,
  entry: Entry,
  { occurredAt, place, visaAbuse }: Alert,
): AbuseFact | undefined {
  if (visaAbuse === undefined) return undefined;
  const reference = { feed, seq, entryId, hash };
  return { reference, entry, occurredMs: Date.parse(occurredAt), country: place.country, abuse: visaAbuse };
}
