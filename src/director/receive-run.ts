import type { FeedId } from '../contract/feed.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import type { GateContext } from '../gate/gate-context.ts';
import { inspectRun } from '../gate/inspect-run.ts';
import type { Delivered } from '../gate/verdict.ts';
import { type Stopwatch, startStopwatch } from '../observe/stages.ts';
import { keepClosed } from '../store/closed-entries.ts';
import { noteUnopened } from '../store/content-keys.ts';
import { acceptedHash, readFeedState, recordPassed, writeFeedState } from '../store/inbox.ts';
import { hasWaiting } from '../store/inbox-heads.ts';
import { forgetComplete } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';
import { settleOwed } from '../store/owed-heads.ts';
import { noteStreamPlace } from '../store/stream-restarts.ts';
import { feedMemory } from '../store/threads.ts';
import { isOnRecord, lastStreamSeq, recordVerdict, type VerdictRecord } from '../store/verdict-log.ts';
import { hashEnvelope } from '../trust/chain.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { admitContentKey, keysOf } from './admit-content-key.ts';
import { endOfPart, feedIdOf } from './cut-run.ts';
import type { GradedEntry } from './grade-entry.ts';
import type { OfferedKeys } from './offered-keys.ts';
import { regradeRun } from './regrade.ts';
import { takeIn } from './take-in.ts';
import { evidenceOf, recordOfVerdict } from './verdict-record.ts';

/** A message of an origin's stream, as the bus hands it over. */
export interface StreamArrival {
  readonly subject: string;
  readonly bytes: Uint8Array;
  readonly streamSeq: number;
}

export interface ReceiveContext {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  readonly reader: string;
  readonly nowMs: number;
  /** Content keys that the run may bring (offered-keys.ts). @default none */
  readonly offered?: OfferedKeys;
  /** False: `nowMs` may be far off, and nothing is refused for good because of it. @default true */
  readonly trustsClock?: boolean;
}

/** A verdict as it went on record. */
export type Recorded = Omit<VerdictRecord, 'evidence'>;

export type RunOutcome =
  | { readonly outcome: 'committed'; readonly recorded: readonly Recorded[] }
  /** Nothing was kept: an entry's key is not in the directory, and a newer directory may know it. */
  | { readonly outcome: 'unknown-key' }
  /** Nothing was kept: by a clock that is not to be trusted an entry has expired, or somebody is no member. */
  | { readonly outcome: 'in-doubt' };

/**
 * Judges a run of arrivals from one origin's stream and keeps all that follows from it: verdicts, inbox, heads
 * and held entries.
 * K4: one transaction, so that a crash leaves either everything or nothing, and the hub hands it over again.
 * K8: whatever arrived is on record. A redelivery, the same bytes at the same place of the stream, is there already.
 * @param isFinal refuse unknown keys; otherwise the outcome is `unknown-key`
 */
export function receiveRun(
  context: ReceiveContext,
  origin: string,
  arrivals: readonly StreamArrival[],
  isFinal = true,
): RunOutcome {
  const { store } = context;
  const recorded: Recorded[] = [];
  const watch = startStopwatch();
  const taken: GradedEntry[] = [];
  try {
    store.transaction(() => {
      const marked = markRedelivered(context, origin, arrivals);
      for (let start = 0; start < marked.length; ) {
        const end = endOfPart(store, marked, start);
        for (const record of receivePart({ ...context, taken }, origin, marked.slice(start, end), watch)) {
          if (!isFinal && record.code === 'TRUST_UNKNOWN_KEY') throw UNKNOWN_KEY;
          if (context.trustsClock === false && isTimely(record)) throw IN_DOUBT;
          recordVerdict(store, record);
          const { evidence: _evidence, ...rest } = record;
          recorded.push(rest);
        }
        start = end;
      }
      for (const record of regradeRun(context, taken)) recorded.push(record);
    });
  } catch (reason) {
    if (reason === UNKNOWN_KEY) return { outcome: 'unknown-key' };
    if (reason === IN_DOUBT) return { outcome: 'in-doubt' };
    throw reason;
  }
  watch.lap('commit');
  watch.tell(arrivals.length);
  return { outcome: 'committed', recorded };
}

/** Rolls the transaction back. */
const UNKNOWN_KEY = Symbol('unknown key');
const IN_DOUBT = Symbol('in doubt');

/** A refusal that another time might not give. */
function isTimely({ outcome, code }: VerdictRecord): boolean {
  return outcome === 'refused' && (code === 'GATE_EXPIRED' || code === 'POLICY_NOT_MEMBER');
}

/** With what the run has delivered, which is graded at its end. K6 */
interface PartContext extends ReceiveContext {
  readonly taken: GradedEntry[];
}

interface MarkedArrival extends StreamArrival {
  readonly redelivered: boolean;
}

function markRedelivered(
  { store, nowMs }: ReceiveContext,
  origin: string,
  arrivals: readonly StreamArrival[],
): MarkedArrival[] {
  const seen = lastStreamSeq(store, origin);
  // A hub that was rebuilt counts from 1 again: so the bytes decide, not the number alone.
  return arrivals.map((arrival) => {
    if (arrival.streamSeq > seen) return { ...arrival, redelivered: false };
    const place = { streamSeq: arrival.streamSeq, hash: hashEnvelope(arrival.bytes) };
    const redelivered = isOnRecord(store, origin, place.streamSeq, place.hash);
    if (!redelivered) noteStreamPlace(store, origin, place, nowMs);
    return { ...arrival, redelivered };
  });
}

/**
 * Feed by feed, content keys first, for what they open comes with them, and receipts last, since the word that may stand in the last of them is not for what came before it
 * (cut-run.ts); then those who wait in feeds of whose beginning their author has said more are looked at again.
 */
function receivePart(
  context: PartContext,
  origin: string,
  arrivals: readonly MarkedArrival[],
  watch: Stopwatch,
): VerdictRecord[] {
  const letGo = new Set<string>();
  const groups = [...bySubject(arrivals)].sort(([a], [b]) => turnOf(a) - turnOf(b));
  const records = groups.flatMap(([subject, ofSubject]) => {
    const feed = feedIdOf(subject);
    return feed === undefined
      ? ofSubject.flatMap((arrival) => refuseSubject(context, origin, arrival))
      : receiveFeedRun(context, origin, feed, ofSubject, watch, letGo);
  });
  const again = [...letGo].filter((feed) => hasWaiting(context.store, feed));
  return [
    ...records,
    ...again.flatMap((feed) => receiveFeedRun(context, origin, parseFeed(feed), [], watch, letGo)),
  ];
}

function turnOf(subject: string): number {
  if (subject.endsWith('.key')) return 0;
  return subject.endsWith('.receipt') ? 2 : 1;
}

/** @param letGo takes the feeds of which their author has said, further than before, what it has let go of */
function receiveFeedRun(
  context: PartContext,
  origin: string,
  feed: FeedId,
  arrivals: readonly MarkedArrival[],
  watch: Stopwatch,
  letGo: Set<string>,
): VerdictRecord[] {
  const { store, directory, reader, nowMs } = context;
  const name = formatFeed(feed);
  const before = readFeedState(store, name);
  const gate: GateContext = {
    directory,
    reader,
    nowMs,
    digestAt: (seq) => acceptedHash(store, name, seq),
    findContentKey: keysOf(store),
    ...feedMemory(store, 'inbox', name),
  };
  const opened: VerdictRecord[] = [];
  watch.lap('commit');
  const { verdicts, state } = inspectRun(gate, feed, before, arrivals);
  watch.lap('verify');
  for (const verdict of verdicts) {
    if (verdict.outcome === 'delivered') {
      const { position, letGo: words } = takeIn(store, reader, verdict, nowMs);
      for (const of of words) letGo.add(of);
      context.taken.push({ ...verdict, position, feed: name, receivedAtMs: nowMs });
      if (verdict.entry.body.case === 'contentKey') opened.push(...bringKey(context, verdict, position));
    }
    const isPassed = verdict.outcome === 'refused' && verdict.advances;
    if ((isPassed || verdict.outcome === 'passed-over') && verdict.seq !== undefined) {
      recordPassed(store, name, verdict.seq, verdict.hash);
      if (isPassed && verdict.closed !== undefined) {
        keepClosed(
          store,
          { feed: name, ...verdict.closed, seq: verdict.seq, bytes: verdict.bytes },
          verdict.closed.keyId,
          nowMs,
        );
      }
      if (feed.kind === 'receipt') forgetComplete(store, feed.origin, feed.community, verdict.seq);
    }
  }
  writeFeedState(store, name, before, state);
  if (state.head.seq !== before.head.seq) settleOwed(store, name, state.head.seq, nowMs);
  const records = verdicts.flatMap((verdict) => {
    const arrival = arrivals[verdict.arrival];
    if (verdict.outcome === 'duplicate') return [];
    if (verdict.outcome !== 'delivered' && arrival?.redelivered === true) return [];
    const place = arrival === undefined ? {} : { streamSeq: arrival.streamSeq };
    return [{ atMs: nowMs, origin, feed: name, ...place, ...recordOfVerdict(verdict) }];
  });
  return [...records, ...opened];
}

/** A content key that could not be opened before its run waits for the time after it (open-content-keys.ts). */
function bringKey(context: PartContext, { entry, hash }: Delivered, position: number): VerdictRecord[] {
  const contentKey = context.offered?.get(Buffer.from(hash).toString('hex'));
  if (contentKey === undefined) {
    noteUnopened(context.store, position);
    return [];
  }
  const { records, taken } = admitContentKey(context, entry, contentKey);
  context.taken.push(...taken);
  return records;
}

function refuseSubject(context: ReceiveContext, origin: string, arrival: MarkedArrival): VerdictRecord[] {
  if (arrival.redelivered) return [];
  const record: VerdictRecord = {
    atMs: context.nowMs,
    origin,
    feed: arrival.subject.slice(0, 200),
    outcome: 'refused',
    code: 'GATE_WRONG_FEED',
    reason: 'its subject names no feed',
    hash: hashEnvelope(arrival.bytes),
    streamSeq: arrival.streamSeq,
    ...evidenceOf(arrival.bytes),
  };
  return [record];
}

function bySubject(arrivals: readonly MarkedArrival[]): Map<string, MarkedArrival[]> {
  const groups = new Map<string, MarkedArrival[]>();
  for (const arrival of arrivals) {
    const group = groups.get(arrival.subject);
    if (group === undefined) groups.set(arrival.subject, [arrival]);
    else group.push(arrival);
  }
  return groups;
}
