import { ContractError } from './errors.ts';
import type { FeedId } from './feed.ts';
import { isKind, type Kind } from './kind.ts';
import { isName } from './name.ts';

/** A choice of feeds: `*` stands for any value. */
export interface FeedPattern {
  readonly origin: string;
  readonly community: string;
  readonly kind: Kind | '*';
}

/**
 * Reads a pattern with NATS wildcards, with or without the leading `alert.`: `*` is any one part, `>` all
 * that follow. `mk-bp.>`, `*.wb6.border-incident`, `>`.
 * @throws {ContractError} `CONTRACT_BAD_PATTERN`, also for a pattern that no feed can match
 */
export function parseFeedPattern(text: string): FeedPattern {
  const tokens = (text.startsWith('alert.') ? text.slice(6) : text).split('.');
  if (tokens.at(-1) === '>') tokens.splice(-1, 1, ...Array<string>(Math.max(1, 4 - tokens.length)).fill('*'));
  const [origin, community, kind] = tokens;
  const isGood =
    tokens.length === 3 &&
    (origin === '*' || isName(origin)) &&
    (community === '*' || isName(community)) &&
    (kind === '*' || isKind(kind));
  if (!isGood) {
    throw new ContractError(
      'CONTRACT_BAD_PATTERN',
      `"${text}" is not a choice of feeds; write <origin>.<community>.<kind> with * for any one part or > for the rest, for example *.wb6.border-incident or mk-bp.>`,
    );
  }
  return { origin, community, kind };
}

/** Whole parts only: nothing matches by prefix. */
export function matchesFeed(pattern: FeedPattern, feed: FeedId): boolean {
  return (
    (pattern.origin === '*' || pattern.origin === feed.origin) &&
    (pattern.community === '*' || pattern.community === feed.community) &&
    (pattern.kind === '*' || pattern.kind === feed.kind)
  );
}
