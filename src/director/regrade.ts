import { decodeEnvelope } from '../contract/envelope.ts';
import { parseFeed } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { formatTime } from '../contract/timestamp.ts';
import { confirmedBy, findSuspicion, type Suspicion } from '../gate/taint.ts';
import { entryAtPlace, type InboxEntry } from '../store/inbox.ts';
import type { Store } from '../store/open-store.ts';
import { clearTaint, setTaint, type Taint } from '../store/taint.ts';
import {
  entriesOfFeed,
  feedsOf,
  firstToGrade,
  gradedParticipants,
  hasUnconfirmed,
  noteGraded,
  unconfirmedUpTo,
} from '../store/tainted-entries.ts';
import { recordVerdict, type VerdictRecord } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { TrustedKey } from '../trust/trusted-key.ts';
import { coveredBefore } from './covered-before.ts';

/** What grading looks at. */
export interface GradingContext {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly nowMs: number;
}

/** Where an entry of the inbox is, and its mark. */
type Marked = Pick<InboxEntry, 'position' | 'feed' | 'seq' | 'hash' | 'taint'>;

/** An entry of the inbox as far as its grade depends on it. */
export type GradedEntry = Marked & Pick<InboxEntry, 'bytes' | 'entry' | 'receivedAtMs'>;

const CHUNK = 1_000;

/**
 * Brings the inbox up to what the directory says of suspect keys: for participants of whom that has changed, whatever
 * they have said since is graded anew. K6. One transaction, and the second time it changes nothing.
 * @returns what went on record (K8)
 */
export function regradeInbox(context: GradingContext): VerdictRecord[] {
  const { store, directory } = context;
  const keys = Map.groupBy(directory.suspectKeys, ({ participant }) => participant);
  const before = gradedParticipants(store);
  const changed = [...new Set([...keys.keys(), ...before.keys()])]
    .map((participant) => ({ participant, words: wordsOf(keys.get(participant) ?? []) }))
    .filter(({ participant, words }) => words !== (before.get(participant) ?? ''));
  if (changed.length === 0) return [];
  return store.transaction(() =>
    changed.flatMap(({ participant, words }) => {
      const records = feedsOf(store, participant).flatMap((feed) =>
        regradeFeed(context, feed, keys.get(participant) ?? []),
      );
      noteGraded(store, participant, words);
      return records;
    }),
  );
}

function wordsOf(keys: readonly TrustedKey[]): string {
  return keys
    .map(({ kid, suspectSinceMs }) => `${kid} ${suspectSinceMs}`)
    .sort()
    .join(',');
}

function regradeFeed(context: GradingContext, feed: string, keys: readonly TrustedKey[]): VerdictRecord[] {
  const { store } = context;
  const sinceMs = Math.min(...keys.map(({ suspectSinceMs = Number.POSITIVE_INFINITY }) => suspectSinceMs));
  const grade = graderOf(context);
  const suspects: { readonly item: Marked; readonly taint: Taint | undefined }[] = [];
  /** By the hash of what is confirmed: the place of the update. */
  const confirmed = new Map<string, number>();
  for (let from = firstToGrade(store, feed, sinceMs); from !== undefined; ) {
    const chunk = entriesOfFeed(store, feed, from, CHUNK);
    for (const item of chunk) {
      const { position, seq, hash, taint: before } = item;
      const taint = grade(item);
      const target = taint === undefined ? confirmedBy(item.entry) : undefined;
      if (target !== undefined) confirmed.set(hex(target.hash), seq);
      if (taint === undefined && before === undefined) continue;
      suspects.push({ item: { position, feed, seq, hash, ...(before && { taint: before }) }, taint });
    }
    from = chunk.length < CHUNK ? undefined : chunk.at(-1)!.seq + 1;
  }
  return suspects.flatMap(({ item, taint }) => {
    const confirmation = confirmed.get(hex(item.hash));
    if (taint !== undefined && confirmation === undefined) return mark(context, item, taint);
    return item.taint === undefined ? [] : clear(context, item, confirmation ?? 'the directory');
  });
}

function hex(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}

/**
 * The same for what a run has brought: entries of suspect keys, updates that confirm such entries, and statements by
 * which a member had one in time. K4: part of the transaction of the run.
 */
export function regradeRun(context: GradingContext, taken: readonly GradedEntry[]): VerdictRecord[] {
  const origins = new Set(context.directory.suspectKeys.map(({ participant }) => participant));
  const grade = graderOf(context);
  const touched = new Set<string>();
  const graded = taken.flatMap((item) => {
    const { body, feed } = item.entry;
    if (body.case === 'heads') for (const head of body.heads.seen) touched.add(head.feed);
    if (!origins.has(feed.origin)) return [];
    touched.add(item.feed);
    const taint = grade(item);
    return taint === undefined ? clearConfirmed(context, item) : mark(context, item, taint);
  });
  return [...graded, ...regradeStated(context, touched)];
}

/**
 * Takes the mark from what members turn out to have had in time, in feeds of which they have stated heads. Part of the
 * transaction in which the statement is taken in.
 */
export function regradeStated(context: GradingContext, feeds: Iterable<string>): VerdictRecord[] {
  const { store, directory } = context;
  const keys = Map.groupBy(directory.suspectKeys, ({ participant }) => participant);
  return [...feeds].flatMap((feed) => {
    const ofOrigin = keys.get(parseFeed(feed).origin);
    return ofOrigin !== undefined && hasUnconfirmed(store, feed) ? lift(context, feed, ofOrigin) : [];
  });
}

function lift(context: GradingContext, feed: string, keys: readonly TrustedKey[]): VerdictRecord[] {
  const { store, directory } = context;
  return keys.flatMap(({ kid, suspectSinceMs = 0 }) => {
    const covered = coveredBefore(store, directory, feed, suspectSinceMs);
    return unconfirmedUpTo(store, feed, kid, covered).flatMap((item) => [
      ...clear(context, item, 'a member'),
      ...clearConfirmed(context, item),
    ]);
  });
}

/** Takes the mark from the entry that an entry which is not suspect confirms. */
function clearConfirmed(context: GradingContext, { entry, feed, seq }: GradedEntry): VerdictRecord[] {
  const target = confirmedBy(entry);
  const found = target === undefined ? undefined : entryAtPlace(context.store, feed, target.seq);
  if (target === undefined || found?.taint === undefined || !isSameBytes(found.hash, target.hash)) return [];
  return clear(context, found, seq);
}

/** Grades single entries by key and time; what members had in time is looked up once for each feed and key. */
function graderOf({ store, directory, nowMs }: GradingContext): (item: GradedEntry) => Taint | undefined {
  const covers = new Map<string, number>();
  return ({ bytes, entry, feed, seq, receivedAtMs }) => {
    const key = directory.findKey(decodeEnvelope(bytes).protected);
    const sinceMs = key?.suspectSinceMs;
    if (key === undefined || sinceMs === undefined) return undefined;
    const judge = (isCovered: boolean): Suspicion | undefined =>
      findSuspicion(key, { issuedAtMs: entry.issuedAtMs, receivedAtMs, isCovered });
    let why = judge(false);
    if (why === 'unconfirmed') {
      const name = `${feed} ${key.kid}`;
      const covered = covers.get(name) ?? coveredBefore(store, directory, feed, sinceMs);
      covers.set(name, covered);
      why = judge(seq <= covered);
    }
    return why === undefined ? undefined : { kid: key.kid, sinceMs, why, atMs: nowMs };
  };
}

const WHY: Readonly<Record<Suspicion, string>> = {
  issued: 'and it was issued after that',
  unconfirmed: 'and nobody is known to have had it before that',
};

function mark(context: GradingContext, item: Marked, taint: Taint): VerdictRecord[] {
  const { taint: before } = item;
  const atMs = before?.atMs ?? taint.atMs;
  setTaint(context.store, item.position, { ...taint, atMs });
  if (before?.kid === taint.kid && before.sinceMs === taint.sinceMs) return [];
  const reason = `the key ${taint.kid} is suspect since ${formatTime(taint.sinceMs)}, ${WHY[taint.why]}`;
  return note(context, item, { outcome: 'tainted', code: 'TRUST_KEY_SUSPECT', reason });
}

/** @param by the place of the entry that confirms it, or who else clears it */
function clear(
  context: GradingContext,
  item: Marked,
  by: number | 'a member' | 'the directory',
): VerdictRecord[] {
  clearTaint(context.store, item.position);
  const reasons = {
    'a member': 'a member had stated that it has it, before the key was suspect',
    'the directory': 'by the directory it is suspect no more',
  };
  const reason = typeof by === 'number' ? `its originator confirms it, with entry ${by}` : reasons[by];
  return note(context, item, { outcome: 'cleared', reason });
}

/** K8 */
function note(
  { store, nowMs }: GradingContext,
  { feed, seq, hash }: Marked,
  verdict: Pick<VerdictRecord, 'outcome' | 'code' | 'reason'>,
): VerdictRecord[] {
  const record = { atMs: nowMs, origin: parseFeed(feed).origin, feed, seq, hash, ...verdict };
  recordVerdict(store, record);
  return [record];
}
