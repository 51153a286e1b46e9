import type { Alert } from '../contract/alert.ts';
import type { Entry } from '../contract/entry.ts';
import { targetOf } from '../gate/thread.ts';
import { lateByMs } from '../policy/first-report.ts';
import { gatherSaid, keyOf, type MemberReading, type Said } from './said.ts';

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

/** The threads of what a member has in a community, its own and those of others that it may be shown. K5 */
export function gatherThreads(reading: MemberReading, community = '*'): KnownThreads {
  return joinThreads(gatherSaid(reading, community));
}

/** They follow from the set of entries, in whatever order these came and however often. K10 */
export function joinThreads(all: readonly Said[]): KnownThreads {
  const said = [...new Map(all.map((one) => [keyOf(one.reference), one])).values()].sort(byTime);
  const rootOf = rootFinder(said);
  const ofRoot = Map.groupBy(said, (one) => rootOf(one));
  const threads = said
    .filter(({ entry }) => entry.body.case === 'alert')
    .map((root) => threadOf(root, ofRoot.get(keyOf(root.reference)) ?? [root]));
  return { threads, said };
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
    isTakenBack: root.isTakenBack,
    ...(late !== undefined && { lateByMs: late }),
  };
}

/** Of one moment by their places, which are the same for all members. */
function byTime({ entry: one, reference: at }: Said, { entry: other, reference: place }: Said): number {
  return one.issuedAtMs - other.issuedAtMs || at.seq - place.seq || (keyOf(at) < keyOf(place) ? -1 : 1);
}
