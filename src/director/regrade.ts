import { envelopeBeginning } from '../contract/envelope.ts';
import { parseFeed } from '../contract/feed.ts';
import { FUTURE_TOLERANCE_MS } from '../contract/limits.ts';
import { firstCopyUnder } from '../store/copied-keys.ts';
import {
  type DoubtfulPart,
  entriesBefore,
  feedsOf,
  firstTainted,
  firstToGrade,
  gradedParticipants,
  hasTainted,
  noteGraded,
  taintedBefore,
  taintedFeeds,
} from '../store/tainted-entries.ts';
import type { VerdictRecord } from '../store/verdict-log.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';
import { stands } from './good-alone.ts';
import {
  type Grade,
  type GradedEntry,
  type Grader,
  type GradingContext,
  graderOf,
  startOfWayBack,
  type WayBack,
} from './grade-entry.ts';
import { clear, type Marked, mark } from './taint-record.ts';

const CHUNK = 1_000;

/**
 * Brings the inbox up to what the directory says of keys: when that has changed, whatever keys in doubt have signed is
 * graded anew, and by a member's key also what others have said. K6. One transaction, and the second time it changes
 * nothing.
 * @returns what went on record (K8)
 */
export function regradeInbox(context: GradingContext): VerdictRecord[] {
  const { store, directory } = context;
  const words = new Map(
    directory.directory.participants.map(({ id }) => [id, wordsOf(directory.keysOf(id))]),
  );
  const before = gradedParticipants(store);
  const all = [...new Set([...words.keys(), ...before.keys()])];
  const changed = all.filter((id) => (words.get(id) ?? '') !== (before.get(id) ?? ''));
  if (changed.length === 0) return [];
  return store.transaction(() => {
    const grader = graderOf(context);
    const records = all.flatMap((id) =>
      feedsOf(store, id).flatMap((feed) => regradeFeed(context, grader, feed, directory.keysOf(id))),
    );
    for (const id of changed) noteGraded(store, id, words.get(id) ?? '');
    return records;
  });
}

function wordsOf(keys: readonly TrustedKey[]): string {
  return keys
    .map(({ kid, suspectSinceMs, inDoubtFromMs, lastGood = new Map() }) => {
      const places = [...lastGood].map(
        ([feed, { seq, hash }]) => `${feed}/${seq}/${Buffer.from(hash).toString('hex')}`,
      );
      return [kid, inDoubtFromMs, suspectSinceMs ?? 'ends', ...places.sort()].join(' ');
    })
    .sort()
    .join(',');
}

function regradeFeed(
  context: GradingContext,
  grader: Grader,
  feed: string,
  keys: readonly TrustedKey[],
): VerdictRecord[] {
  const { store, nowMs } = context;
  const parts = keys.flatMap((key) => doubtfulParts(key, feed, nowMs));
  const places = [firstToGrade(store, feed, parts), ...firstCopies(context, feed)];
  const from = Math.min(...places.map((seq) => seq ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(from)) return [];
  const next = (before: number) => entriesBefore(store, feed, from, before, CHUNK);
  return settle(context, grader, startOfWayBack(), next);
}

/** Where in a feed copies begin that rest on keys which may have been in other hands, of any participant. */
function firstCopies({ store, directory }: GradingContext, feed: string): (number | undefined)[] {
  const keys = directory.directory.participants.flatMap(({ id }) => directory.keysOf(id));
  return keys
    .filter(({ suspectSinceMs }) => suspectSinceMs !== undefined)
    .map(({ protectedHeader }) => firstCopyUnder(store, feed, protectedHeader));
}

/** Where in a feed a key's entries may be in doubt by now; an entry may be issued a little later than it is received. */
function doubtfulParts(key: TrustedKey, feed: string, nowMs: number): DoubtfulPart[] {
  const isRelease = key.use === 'release';
  // That one for releases has ended says nothing (gate/suspect-key.ts).
  if (isRelease && key.suspectSinceMs === undefined) return [];
  // What it has released begins with the header of the other officer's key.
  const beginning = isRelease ? new Uint8Array() : envelopeBeginning(key.protectedHeader);
  const receivedFromMs = key.inDoubtFromMs - FUTURE_TOLERANCE_MS;
  const last = key.lastGood?.get(feed);
  return [
    ...(receivedFromMs <= nowMs ? [{ beginning, receivedFromMs, aboveSeq: 0 }] : []),
    ...(last === undefined ? [] : [{ beginning, receivedFromMs: 0, aboveSeq: last.seq }]),
  ];
}

/**
 * The same for what a run has brought: entries of keys in doubt, what vouches for such entries or confirms them, and
 * statements by which a member had one in time. Within the run it is looked ahead: what its end settles is never
 * marked. K4: part of the transaction of the run.
 */
export function regradeRun(context: GradingContext, taken: readonly GradedEntry[]): VerdictRecord[] {
  const grader = graderOf(context);
  const records = [...Map.groupBy(taken, ({ feed }) => feed)].flatMap(([feed, items]) =>
    gradeArrivals(context, grader, feed, items),
  );
  const communities = new Set(
    taken.filter(({ entry }) => entry.body.case === 'heads').map(({ entry }) => entry.feed.community),
  );
  return [...records, ...[...communities].flatMap((community) => regradeStated(context, community, grader))];
}

function gradeArrivals(
  context: GradingContext,
  grader: Grader,
  feed: string,
  items: readonly GradedEntry[],
): VerdictRecord[] {
  const { store, directory, nowMs } = context;
  const keys = directory.keysOf(parseFeed(feed).origin);
  const hasMarks = hasTainted(store, feed);
  const isDoubtful = keys.some((key) => key.suspectSinceMs !== undefined || key.inDoubtFromMs <= nowMs);
  if (!hasMarks && !isDoubtful) return [];
  const way = startOfWayBack();
  const [first] = items;
  const fresh = settle(context, grader, way, onceBefore(items));
  return hasMarks && first !== undefined ? [...fresh, ...lift(context, grader, feed, way, first.seq)] : fresh;
}

function onceBefore(items: readonly GradedEntry[]): (before: number) => readonly GradedEntry[] {
  return (before) => items.filter(({ seq }) => seq < before).toReversed();
}

/**
 * Takes the mark from what members of a community turn out to have had in time, after a statement. Part of the
 * transaction in which the statement is taken in.
 */
export function regradeStated(
  context: GradingContext,
  community: string,
  grader: Grader = graderOf(context),
): VerdictRecord[] {
  const feeds = taintedFeeds(context.store, community);
  return feeds.flatMap((feed) => lift(context, grader, feed, startOfWayBack(), Number.MAX_SAFE_INTEGER));
}

/** Takes the mark from what is vouched for by now, before a place of a feed. */
function lift(
  context: GradingContext,
  grader: Grader,
  feed: string,
  way: WayBack,
  beforeSeq: number,
): VerdictRecord[] {
  if (!mayLift(context, grader, feed, way)) return [];
  const next = (before: number) => taintedBefore(context.store, feed, Math.min(before, beforeSeq), CHUNK);
  return settle(context, grader, way, next);
}

/** Whether looking at what is marked may change anything: it may be much, and there for long. */
function mayLift({ store, directory }: GradingContext, grader: Grader, feed: string, way: WayBack): boolean {
  if (way.confirmed.size > 0) return true;
  return directory.keysOf(parseFeed(feed).origin).some((key) => {
    const { kid, suspectSinceMs, lastGood } = key;
    const last = lastGood?.get(feed);
    const marked =
      last && stands(store, { feed, ...last }) ? firstTainted(store, feed, kid, 'any') : undefined;
    if (last !== undefined && marked !== undefined && marked <= last.seq) return true;
    const first = firstTainted(store, feed, kid, 'unconfirmed');
    if (first === undefined) return false;
    const isSucceeded = suspectSinceMs === undefined && way.keys.keys().some((other) => other !== kid);
    return isSucceeded || first <= grader.reach(feed, key);
  });
}

/** Grades entries from the last one back, as `next` gives those before a place, and puts down what comes of it. */
function settle(
  context: GradingContext,
  grader: Grader,
  way: WayBack,
  next: (before: number) => readonly GradedEntry[],
): VerdictRecord[] {
  const graded: { readonly item: Marked; readonly grade: Grade }[] = [];
  for (let chunk = next(Number.MAX_SAFE_INTEGER); chunk.length > 0; chunk = next(chunk.at(-1)!.seq)) {
    for (const item of chunk) {
      const grade = grader.grade(item, way);
      const { position, feed, seq, hash, taint } = item;
      if (taint === undefined && !('taint' in grade)) continue;
      graded.push({ item: { position, feed, seq, hash, ...(taint && { taint }) }, grade });
    }
  }
  return graded
    .toReversed()
    .flatMap(({ item, grade }) =>
      'taint' in grade ? mark(context, item, grade.taint) : clear(context, item, grade.because),
    );
}
