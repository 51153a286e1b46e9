import { publishBeginnings, readBeginningsText } from '../bus/beginnings.ts';
import type { BusConnection } from '../bus/connect.ts';
import { eraseMessage } from '../bus/erase.ts';
import { BusError } from '../bus/errors.ts';
import { streamOf } from '../bus/names.ts';
import { readLastBySubject } from '../bus/read-last.ts';
import { inspectStream, readStream, type StreamContents } from '../bus/read-stream.ts';
import { type FeedId, parseFeed, subjectOf } from '../contract/feed.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import {
  decideErasure,
  type FeedErasure,
  type FeedMessage,
  isOver,
  readFeedMessage,
} from './decide-erasure.ts';
import { OperatorError } from './errors.ts';
import { type FoundWord, findWord } from './find-let-go-word.ts';
import { readIssuedDirectory } from './issue-directory.ts';
import { mergeBeginnings, tryParseBeginnings } from './merge-beginnings.ts';
import { connectOperator } from './operator-connection.ts';
import type { OperatorState } from './state.ts';

/** What went of one feed, or would go. */
export interface ExpiredFeed {
  readonly feed: string;
  /** All up to this place. */
  readonly toSeq: number;
  readonly messages: number;
  readonly bytes: number;
}

export interface ExpireOutcome {
  readonly feeds: readonly ExpiredFeed[];
  /** Streams that were made to deny it. */
  readonly denying: readonly string[];
}

export interface ExpireOptions {
  /** Changes nothing. @default false */
  readonly isDryRun?: boolean;
  /** Ends it between two messages; the next run goes on. */
  readonly signal?: Pick<AbortSignal, 'aborted'>;
}

/**
 * Erases at the hub what has expired and of which its author has signed to have let go, feed by feed (decide-erasure.ts).
 * Before anything goes, the hub says where the feed begins from then on, with the author's word for it, so that who comes
 * late goes on from there and misses nothing (K2). A second run finds nothing; one that was ended goes on.
 *
 * A clock alone erases nothing: what has expired since the latest that any author has signed stays.
 * @throws {BusError | OperatorError | TrustError}
 */
export async function expireHub(state: OperatorState, options: ExpireOptions = {}): Promise<ExpireOutcome> {
  const { verified: directory } = readIssuedDirectory(state);
  const hub = await connectOperator(state, 'hub');
  try {
    const words: FoundWord[] = [];
    const denying: string[] = [];
    for (const { id } of directory.directory.participants) {
      if (options.signal?.aborted) return { feeds: [], denying: [] };
      const contents = await tryInspect(hub, streamOf(id));
      if (contents?.deniesErasure) denying.push(streamOf(id));
      else if (contents !== undefined) words.push(...(await findWords(hub, directory, contents)));
    }
    const signedMs = words.reduce((latest, { word }) => Math.max(latest, word.issuedAtMs), 0);
    const certainMs = Math.min(state.directoryClock.nowMs(), signedMs);
    const feeds: ExpiredFeed[] = [];
    for (const found of words) feeds.push(...(await expireFeeds(hub, directory, found, certainMs, options)));
    return { feeds, denying };
  } finally {
    await hub.close();
  }
}

/** @throws {OperatorError} `OPERATOR_ERASURE_DENIED` when there are such streams */
export function assertNoneDenies({ denying }: ExpireOutcome): void {
  if (denying.length === 0) return;
  throw new OperatorError(
    'OPERATOR_ERASURE_DENIED',
    `of ${denying.join(', ')} nothing can be erased: these streams were made to deny it, and the broker lets nobody change that. What has expired there goes when it is five years old; see "At the hub" in docs/retention.md`,
  );
}

/** Undefined: the hub has not been applied since that participant was enrolled. */
async function tryInspect(hub: BusConnection, stream: string): Promise<StreamContents | undefined> {
  return inspectStream(hub, stream).catch((error: unknown) => {
    if (error instanceof BusError && error.code === 'BUS_STREAM_MISSING') return undefined;
    throw error;
  });
}

async function findWords(
  hub: BusConnection,
  directory: VerifiedDirectory,
  { countBySubject, lastStreamSeq }: StreamContents,
): Promise<FoundWord[]> {
  const found: FoundWord[] = [];
  for (const subject of countBySubject.keys()) {
    if (!subject.endsWith('.receipt')) continue;
    const word = await findWord(hub, directory, parseFeed(subject), lastStreamSeq);
    if (word !== undefined) found.push(word);
  }
  return found;
}

async function expireFeeds(
  hub: BusConnection,
  directory: VerifiedDirectory,
  found: FoundWord,
  certainMs: number,
  { isDryRun = false, signal }: ExpireOptions,
): Promise<ExpiredFeed[]> {
  const { origin, community } = found.receipts;
  const erasures: FeedErasure[] = [];
  for (const said of found.word.letGo.values()) {
    const feed = parseFeed(said.feed);
    const first = await readMessages(hub, feed, FIRST_LOOK);
    if (!first.some((message) => message.seq <= said.seq && isOver(message, certainMs))) continue;
    const newest = await readLastBySubject(hub, streamOf(origin), subjectOf(feed));
    const messages = await readMessages(hub, feed);
    const erasure = decideErasure(messages, newest?.streamSeq ?? 0, said, certainMs);
    if (erasure !== undefined) erasures.push(erasure);
  }
  if (isDryRun) return erasures.map(tellExpired);
  const before = await readBeginningsText(hub, community, origin);
  const after = mergeBeginnings(tryParseBeginnings(before), erasures, found, directory);
  if (after !== undefined && after !== before) await publishBeginnings(hub, community, origin, after);
  const expired: ExpiredFeed[] = [];
  for (const erasure of erasures) {
    const gone: FeedMessage[] = [];
    for (const message of erasure.messages) {
      if (signal?.aborted) break;
      // Each that is overwritten costs a block file; a member says two statements a minute, in clear.
      await eraseMessage(hub, streamOf(origin), message.streamSeq, !message.isStatement);
      gone.push(message);
    }
    if (gone.length > 0) expired.push(tellExpired({ ...erasure, messages: gone }));
  }
  return expired;
}

function tellExpired({ feed, seq, messages }: FeedErasure): ExpiredFeed {
  const bytes = messages.reduce((sum, { byteCount }) => sum + byteCount, 0);
  return { feed, toSeq: seq, messages: messages.length, bytes };
}

/** How many of a feed are looked at to see whether anything may go. */
const FIRST_LOOK = 256;

async function readMessages(
  hub: BusConnection,
  feed: FeedId,
  atMost = Number.POSITIVE_INFINITY,
): Promise<FeedMessage[]> {
  const messages: FeedMessage[] = [];
  for await (const { streamSeq, bytes } of readStream(hub, streamOf(feed.origin), subjectOf(feed))) {
    const message = readFeedMessage(feed, streamSeq, bytes);
    if (message !== undefined) messages.push(message);
    if (messages.length >= atMost) break;
  }
  return messages;
}
