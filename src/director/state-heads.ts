import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft, FeedHead, HeadsStatement, Status } from '../contract/entry.ts';
import { formatFeed, parseFeed } from '../contract/feed.ts';
import { sortFeedHeads } from '../contract/feed-heads.ts';
import { MAX_HEADS_LIFETIME_MS, MAX_SEEN_HEADS } from '../contract/limits.ts';
import { entitledFeeds } from '../policy/entitled-feeds.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { inboxHeads } from '../store/inbox-heads.ts';
import type { Store } from '../store/open-store.ts';
import { owedHeads } from '../store/owed-heads.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { StatementMemory } from './statement-memory.ts';

export interface StatementOptions {
  readonly store: Store;
  readonly directory: VerifiedDirectory;
  /** The member that states. */
  readonly self: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** The next statement is promised within that time. Seconds, 1 to 86 400. */
  readonly intervalS: number;
  /** Heads of our own feeds, as far as the hub has confirmed them stored. */
  readonly ownHeads: readonly FeedHead[];
  /** Of our own feeds, the newest entries that are no longer kept here. @default none */
  readonly letGo?: readonly FeedHead[];
  /** What this process has said before, and so need not say again; absent: all is said. */
  readonly memory?: StatementMemory;
  /** @default 'ACTUAL' */
  readonly status?: Status;
}

/**
 * Our statement of heads for each community in which we are a member: of our own feeds what the hub has confirmed,
 * of others' what was verified here. K3, K8: whoever reads it knows what we have, and what the hub owes him. Once they
 * have their places, tell the memory.
 */
export function draftStatements(options: StatementOptions): Draft[] {
  const { store, directory, self, clock, random, ownHeads, intervalS, memory, letGo = [] } = options;
  const nowMs = clock.nowMs();
  const seenHeads = inboxHeads(store);
  const behindIn = communitiesBehind(store, directory, self, nowMs);
  const communities = directory.directory.communities
    .map(({ id }) => id)
    .filter((id) => isMemberAt(directory.directory, id, self, nowMs));
  return communities.sort().map((community) => {
    const ofCommunity = ({ feed }: FeedHead) => parseFeed(feed).community === community;
    const isOthers = ({ feed }: FeedHead) => parseFeed(feed).origin !== self;
    const letGoHere = sortFeedHeads(letGo.filter(ofCommunity));
    const all: HeadsStatement = {
      own: sortFeedHeads(ownHeads.filter(ofCommunity)),
      seen: fitting(seenHeads.filter((head) => ofCommunity(head) && isOthers(head))),
      intervalS,
      ...(letGoHere.length > 0 && { letGo: letGoHere }),
    };
    const heads = memory?.reduce(community, all, { nowMs, isBehind: behindIn.has(community) }) ?? all;
    return {
      feed: { origin: self, community, kind: 'receipt' },
      issuedAtMs: nowMs,
      expiresAtMs: nowMs + MAX_HEADS_LIFETIME_MS,
      entryId: uuidV7({ msecs: nowMs, random: random(16) }),
      status: options.status ?? 'ACTUAL',
      handling: { code: 'H0' },
      body: { case: 'heads', heads },
    };
  });
}

/** The communities in which others have stated more than the hub has delivered here of what we may read. */
function communitiesBehind(
  store: Store,
  { directory }: VerifiedDirectory,
  self: string,
  nowMs: number,
): Set<string> {
  const owed = owedHeads(store);
  if (owed.length === 0) return new Set();
  const entitled = new Set(entitledFeeds(directory, self, nowMs).map(formatFeed));
  return new Set(owed.filter(({ feed }) => entitled.has(feed)).map(({ feed }) => parseFeed(feed).community));
}

/** Should a community ever have more feeds than a statement holds, those of alerts come first. */
function fitting(heads: readonly FeedHead[]): FeedHead[] {
  const isReceipts = ({ feed }: FeedHead) => feed.endsWith('.receipt');
  const alertsFirst = [...heads.filter((head) => !isReceipts(head)), ...heads.filter(isReceipts)];
  return sortFeedHeads(alertsFirst.slice(0, MAX_SEEN_HEADS));
}
