import { decodeEnvelope } from '../contract/envelope.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import { readRouting } from '../gate/read-routing.ts';
import { entitledFeeds } from '../policy/entitled-feeds.ts';
import { findingKey, openFindings } from '../store/findings.ts';
import { hubLosses } from '../store/hub-losses.ts';
import { acceptedHash } from '../store/inbox.ts';
import { inboxHeads } from '../store/inbox-heads.ts';
import { lastStatements, type MemberStatement } from '../store/member-statements.ts';
import type { Store } from '../store/open-store.ts';
import { findOwnPlace } from '../store/outbox.ts';
import { contradictions, owedHeads } from '../store/owed-heads.ts';
import { arrivalsOf, lastDeliveredMs, lastSignOfLifeMs } from '../store/sign-of-life.ts';
import { openStreamRestarts } from '../store/stream-restarts.ts';
import { lastStreamSeq, listVerdicts } from '../store/verdict-log.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { ForkFact, HubFacts, OwedFact, Progress, RollbackFact, Voice } from './hub-facts.ts';
import { findMissingPlace } from './missing-place.ts';

export interface ExamineOptions {
  /** The member that examines; its store it is. */
  readonly reader: string;
  /**
   * Since when this process has been receiving from the hub without a break, by the clock of `nowMs`. Absent: it does
   * not receive; then silence means nothing, and what was stated is judged by what came after it.
   */
  readonly listeningSinceMs?: number;
  /** When the hub was last asked what it has answered, such as a ping; absent: what it delivers and confirms counts. */
  readonly hubAnsweredMs?: number;
  /** For how long after a moment an origin's words would have come, had the hub brought them (listening.ts). */
  readonly listenedMs?: (origin: string, fromMs: number) => number;
  /** For how long after a moment the hub was heard at all. */
  readonly heardMs?: (fromMs: number) => number;
  /** Only these origins are received from; absent: all that the reader is entitled to. */
  readonly origins?: readonly string[];
}

/** Everything in the store that says something about the hub. */
export function gatherHubFacts(
  store: Store,
  directory: VerifiedDirectory,
  nowMs: number,
  options: ExamineOptions,
): HubFacts {
  const { reader, listeningSinceMs, listenedMs, heardMs, hubAnsweredMs, origins } = options;
  const feeds = entitledFeeds(directory.directory, reader, nowMs)
    .filter(({ origin }) => origins?.includes(origin) ?? true)
    .map(formatFeed);
  const entitled = new Set(feeds);
  const owed = gatherOwed(store, entitled);
  // An answer may stand behind much that is still to be read; what confirms ours comes by another connection.
  const signOfLifeMs =
    hubAnsweredMs === undefined
      ? lastSignOfLifeMs(store)
      : Math.max(hubAnsweredMs, lastDeliveredMs(store) ?? 0);
  const newestIssuedMs = listeningSinceMs === undefined ? newestIssued(store, entitled) : undefined;
  return {
    nowMs,
    ...(listeningSinceMs !== undefined && { listeningSinceMs }),
    ...(listenedMs !== undefined && { listenedMs }),
    ...(heardMs !== undefined && { heardMs }),
    ...(signOfLifeMs !== undefined && { signOfLifeMs }),
    hasAnswered: hubAnsweredMs !== undefined,
    ...(newestIssuedMs !== undefined && { newestIssuedMs }),
    voices: gatherVoices(store, entitled),
    owed,
    forks: gatherForks(store),
    rollbacks: gatherRollbacks(store, nowMs),
    open: new Set(openFindings(store).map(findingKey)),
  };
}

function gatherOwed(store: Store, entitled: ReadonlySet<string>): OwedFact[] {
  const rows = owedHeads(store).filter(({ feed, statement }) => {
    return entitled.has(feed) && entitled.has(statement.feed);
  });
  if (rows.length === 0) return [];
  const heads = new Map(inboxHeads(store).map(({ feed, seq }) => [feed, seq]));
  const ofFeed = new Map<string, Progress>();
  const progressOf = (feed: string): Progress => {
    const known = ofFeed.get(feed) ?? progressIn(store, feed, heads.get(feed) ?? 0);
    ofFeed.set(feed, known);
    return known;
  };
  // The oldest word of each member on each feed decides; those after it cannot be overdue before it is.
  const oldest = new Map(rows.toReversed().map((row) => [`${row.feed} ${row.member}`, row]));
  return [...oldest.values()].reverse().map((row) => ({
    ...row,
    headSeq: heads.get(row.feed) ?? 0,
    ofFeed: progressOf(row.feed),
    ofOrigin: [...heads.keys()]
      .filter((feed) => parseFeed(feed).origin === parseFeed(row.feed).origin)
      .map(progressOf)
      .reduce(together, { isFast: false }),
    findMissing: () => findMissingPlace(store, row),
  }));
}

function progressIn(store: Store, feed: string, headSeq: number): Progress {
  const { lastMs, beforeMs, newest } = arrivalsOf(store, feed, headSeq, FAST.entries);
  const issuedMs = newest && readRouting(decodeEnvelope(newest).payload)?.issuedAtMs;
  return {
    isFast: lastMs !== undefined && beforeMs !== undefined && lastMs - beforeMs <= FAST.withinMs,
    ...(lastMs !== undefined && { lastMs }),
    ...(issuedMs !== undefined && { issuedMs }),
  };
}

/** A national border police does not say so much in so little time; a backlog that is caught up does. */
const FAST = { entries: 500, withinMs: 10_000 };

function together(a: Progress, b: Progress): Progress {
  const [newer, older] = (b.lastMs ?? 0) > (a.lastMs ?? 0) ? [b, a] : [a, b];
  return { ...older, ...newer, isFast: a.isFast || b.isFast };
}

function newestIssued(store: Store, entitled: ReadonlySet<string>): number | undefined {
  const issued = inboxHeads(store)
    .filter(({ feed }) => entitled.has(feed))
    .map(({ feed, seq }) => progressIn(store, feed, seq).issuedMs ?? 0);
  return issued.length === 0 ? undefined : Math.max(...issued);
}

/** Current members whose statements the hub has delivered; of each the one heard last. */
function gatherVoices(store: Store, entitled: ReadonlySet<string>): Voice[] {
  const voices = new Map<string, Voice>();
  for (const statement of lastStatements(store)) {
    const voice = voiceOf(statement);
    if (voice === undefined || !entitled.has(voice.statement.feed)) continue;
    const known = voices.get(voice.member);
    if (known === undefined || voice.heardMs > known.heardMs) voices.set(voice.member, voice);
  }
  return [...voices.values()];
}

function voiceOf({ member, community, seq, hash, heardAtMs, intervalS }: MemberStatement): Voice | undefined {
  if (heardAtMs === undefined) return undefined;
  const feed = formatFeed({ origin: member, community, kind: 'receipt' });
  return { member, heardMs: heardAtMs, intervalMs: intervalS * 1_000, statement: { feed, seq, hash } };
}

function gatherForks(store: Store): ForkFact[] {
  const signed = listVerdicts(store, { code: 'GATE_FORKED', outcome: 'refused' }).flatMap((verdict) => {
    const { feed, seq, hash, atMs } = verdict;
    if (seq === undefined) return [];
    // It contradicts the entry at its own place, or the one before it, which it does not follow.
    const against = [seq, seq - 1].flatMap((place) => {
      const accepted = acceptedHash(store, feed, place);
      return accepted === undefined ? [] : [{ feed, seq: place, hash: accepted }];
    })[0];
    const evidence = [...(against === undefined ? [] : [against]), { feed, seq, hash }];
    return [{ feed, seq, atMs, evidence }];
  });
  const stated = contradictions(store).map(({ feed, seq, member, statement, heldHash, atMs }) => ({
    feed,
    seq,
    atMs,
    by: member,
    evidence: [statement, { feed, seq, hash: heldHash }],
  }));
  return [...signed, ...stated];
}

function gatherRollbacks(store: Store, nowMs: number): RollbackFact[] {
  const streams = openStreamRestarts(store)
    .filter(({ origin, shownSeq }) => lastStreamSeq(store, origin) <= shownSeq)
    .map((restart) => ({ what: 'stream', ...restart }) as const);
  const losses = hubLosses(store)
    .filter(({ appendedAgain, isOpen, noticedAtMs }) => {
      // Until something is appended again, the hub may only have answered from an old copy.
      return (
        appendedAgain > 0 || (isOpen && noticedAtMs !== undefined && nowMs - noticedAtMs > STALE_ANSWER_MS)
      );
    })
    .map(({ feed, fromSeq, toSeq, isOpen, noticedAtMs = nowMs }) => {
      const places = [...new Set([fromSeq, toSeq])].flatMap((seq) => findOwnPlace(store, feed, seq) ?? []);
      return {
        what: 'own entries',
        feed,
        fromSeq,
        toSeq,
        atMs: noticedAtMs,
        isMended: !isOpen,
        evidence: places.map(({ seq, hash }) => ({ feed, seq, hash })),
      } as const;
    });
  return [...streams, ...losses];
}

/** So long an answer from a replica that lags may be believed. Milliseconds. */
const STALE_ANSWER_MS = 10_000;
