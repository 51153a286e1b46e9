import { v7 as uuidV7 } from 'uuid';
import type { Clock, RandomBytes } from '../contract/clock.ts';
import type { Draft, FeedHead, HeadsStatement, Status } from '../contract/entry.ts';
import { parseFeed } from '../contract/feed.ts';
import { sortFeedHeads } from '../contract/feed-heads.ts';
import { MAX_HEADS_LIFETIME_MS, MAX_SEEN_HEADS } from '../contract/limits.ts';
import { isMemberAt } from '../policy/entitlement.ts';
import { inboxHeads } from '../store/inbox-heads.ts';
import type { Store } from '../store/open-store.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';

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
  /** @default 'ACTUAL' */
  readonly status?: Status;
}

/**
 * Our statement of heads for each community in which we are a member: of our own feeds what the hub has confirmed,
 * of others' what was verified here. K3, K8: whoever reads it knows what we have, and what the hub owes him.
 */
export function draftStatements(options: StatementOptions): Draft[] {
  const { store, directory, self, clock, random, ownHeads, intervalS } = options;
  const nowMs = clock.nowMs();
  const seenHeads = inboxHeads(store);
  const communities = directory.directory.communities
    .map(({ id }) => id)
    .filter((id) => isMemberAt(directory.directory, id, self, nowMs));
  return communities.sort().map((community) => {
    const ofCommunity = ({ feed }: FeedHead) => parseFeed(feed).community === community;
    const isOthers = ({ feed }: FeedHead) => parseFeed(feed).origin !== self;
    const heads: HeadsStatement = {
      own: sortFeedHeads(ownHeads.filter(ofCommunity)),
      seen: fitting(seenHeads.filter((head) => ofCommunity(head) && isOthers(head))),
      intervalS,
    };
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

/** Should a community ever have more feeds than a statement holds, those of alerts come first. */
function fitting(heads: readonly FeedHead[]): FeedHead[] {
  const isReceipts = ({ feed }: FeedHead) => feed.endsWith('.receipt');
  const alertsFirst = [...heads.filter((head) => !isReceipts(head)), ...heads.filter(isReceipts)];
  return sortFeedHeads(alertsFirst.slice(0, MAX_SEEN_HEADS));
}
