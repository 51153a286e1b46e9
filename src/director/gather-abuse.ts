import type { Alert } from '../contract/alert.ts';
import type { Entry, EntryReference, Status } from '../contract/entry.ts';
import { decideRelease } from '../policy/release.ts';
import type { AbuseFact } from './abuse-fact.ts';
import type { InboxItem, Reading } from './list-inbox.ts';
import { gatherSaid, keyOf, type MemberReading, type Said } from './said.ts';

export interface KnownAbuse {
  /** What may be counted, of one community. */
  readonly facts: readonly AbuseFact[];
  /** What would count, had it not been taken back or tainted; by its content as it was. K6 */
  readonly gone: readonly AbuseFact[];
  /** Entries of others that are among the facts, by their keys (said.ts). */
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

/**
 * The alerts of visa abuse of a community that a member has, its own with those of others. K5: what it counts it asks for at the
 * exits `show`, since it names them, and `statistics`. What is in earnest, an exercise and a test are never counted together.
 */
export function gatherAbuse(
  reading: MemberReading,
  community: string,
  status: Status = 'ACTUAL',
): KnownAbuse {
  const said = gatherSaid(reading, community, ['visa-abuse']);
  const whyTakenBack = new Map(
    said.flatMap(({ entry: { body }, item, isSound }) =>
      body.case === 'retraction' && item === undefined && isSound
        ? [[keyOf(body.retraction.target), body.retraction.reason] as const]
        : [],
    ),
  );
  const updates = newestUpdates(said);
  const facts: AbuseFact[] = [];
  const gone: AbuseFact[] = [];
  const items = new Map<string, InboxItem>();
  const detections: KnownDetection[] = [];
  const dismissed: KnownDetection[] = [];
  for (const { reference, entry, item, isSound } of said) {
    const { body } = entry;
    const key = keyOf(reference);
    const reason = item === undefined ? whyTakenBack.get(key) : undefined;
    if (entry.status !== status) continue;
    if (body.case === 'detection' && reason !== undefined && reason !== 'SOURCE_WITHDRAWN')
      dismissed.push({ reference, entry });
    if (body.case === 'detection' && isSound) detections.push({ reference, entry, ...(item && { item }) });
    if (body.case !== 'alert' || entry.handling.code === 'H3') continue;
    if (!mayCount(reading, entry)) continue;
    const fact = factOf(reference, entry, updates.get(key) ?? body.alert);
    if (fact === undefined) continue;
    (isSound ? facts : gone).push(fact);
    if (item !== undefined && isSound) items.set(key, item);
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

/** What an update puts in the place of its alert, by the alert; of several, the last in the feed. */
function newestUpdates(said: readonly Said[]): Map<string, Alert> {
  const newest = new Map<string, Alert>();
  for (const { entry, isSound } of said.toSorted((one, other) => one.reference.seq - other.reference.seq)) {
    const { body } = entry;
    if (body.case === 'update' && body.update.alert !== undefined && isSound)
      newest.set(keyOf(body.update.target), body.update.alert);
  }
  return newest;
}

function factOf(
  reference: EntryReference,
  entry: Entry,
  { occurredAt, place, visaAbuse }: Alert,
): AbuseFact | undefined {
  if (visaAbuse === undefined) return undefined;
  return { reference, entry, occurredMs: Date.parse(occurredAt), country: place.country, abuse: visaAbuse };
}
