import type { Draft, FeedHead, HeadsStatement } from '../contract/entry.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';

/** A complete statement comes at least so often. Milliseconds. */
export const COMPLETE_EVERY_MS = 600_000;

/** After so many statements of changes that named something, a complete one comes: few have to be handed on with it. */
export const MAX_CHANGES = 16;

/** Remembers what this process has said to each community, so that it need not say it again. */
export interface StatementMemory {
  /**
   * Of all heads, those that are to be said now. K3: who is behind what others state says all each time, so that its
   * standing still is its signed word, and whoever helps it need not guess.
   */
  reduce(community: string, all: HeadsStatement, at: StatementMoment): HeadsStatement;
  /** It has its place in our feed. A body that is no statement is passed over. */
  noteSaid(draft: Draft): void;
}

export interface StatementMoment {
  readonly nowMs: number;
  /** Whether others have stated more than the hub has delivered here. */
  readonly isBehind: boolean;
}

interface Said {
  readonly heads: Map<string, FeedHead>;
  readonly letGo: Map<string, FeedHead>;
  readonly intervalS: number;
  readonly completeAtMs: number;
  readonly changes: number;
}

/**
 * An empty memory: the first statement to each community says all. So does one that promises another interval than
 * the one before it, as that of a member that leaves.
 */
export function statementMemory(): StatementMemory {
  const communities = new Map<string, Said>();
  return {
    reduce: (community, all, at) => {
      const said = communities.get(community);
      return said === undefined || isCompleteDue(said, all, at) ? all : changesSince(said, all);
    },
    noteSaid: ({ feed, issuedAtMs, body }) => {
      if (body.case !== 'heads') return;
      communities.set(feed.community, afterSaying(communities.get(feed.community), body.heads, issuedAtMs));
    },
  };
}

function isCompleteDue(said: Said, all: HeadsStatement, { nowMs, isBehind }: StatementMoment): boolean {
  const agoMs = nowMs - said.completeAtMs;
  // A clock that was set back has forgotten how long it was.
  const isTime = agoMs < 0 || agoMs >= COMPLETE_EVERY_MS;
  return isBehind || isTime || said.changes >= MAX_CHANGES || said.intervalS !== all.intervalS;
}

function changesSince(said: Said, { own, seen, intervalS, letGo = [] }: HeadsStatement): HeadsStatement {
  const isNews = (known: Map<string, FeedHead>) => (head: FeedHead) => {
    const before = known.get(head.feed);
    const isKnown = before?.seq === head.seq && isSameBytes(before.hash, head.hash);
    return !head.feed.endsWith('.receipt') && !isKnown;
  };
  const letGoSince = letGo.filter(isNews(said.letGo));
  // What is let go of stands beside the head of its feed.
  const isBeside = ({ feed }: FeedHead) => letGoSince.some((head) => head.feed === feed);
  const isNewHead = isNews(said.heads);
  return {
    own: own.filter((head) => isNewHead(head) || isBeside(head)),
    seen: seen.filter(isNewHead),
    intervalS,
    ...(letGoSince.length > 0 && { letGo: letGoSince }),
    changesOnly: true,
  };
}

function afterSaying(before: Said | undefined, heads: HeadsStatement, atMs: number): Said {
  const { own, seen, letGo = [], intervalS, changesOnly = false } = heads;
  const isMore = changesOnly && before !== undefined;
  const together = (known: Map<string, FeedHead> | undefined, said: readonly FeedHead[]) =>
    new Map([...(isMore ? (known ?? []) : []), ...said.map((head) => [head.feed, head] as const)]);
  const isNews = own.length + seen.length + letGo.length > 0;
  return {
    heads: together(before?.heads, [...own, ...seen]),
    letGo: together(before?.letGo, letGo),
    intervalS,
    completeAtMs: isMore ? before.completeAtMs : atMs,
    changes: isMore ? before.changes + (isNews ? 1 : 0) : 0,
  };
}
