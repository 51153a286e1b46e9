import { ContractError } from './errors.ts';
import { isKind, type Kind } from './kind.ts';
import { isName } from './name.ts';

/** Everything one participant says to one community about one kind; one writer, one hash chain. */
export interface FeedId {
  readonly origin: string;
  readonly community: string;
  readonly kind: Kind;
}

/** The feed's name for people, keys and files: `mk-bp.wb6.border-incident`. */
export function formatFeed(feed: FeedId): string {
  return `${feed.origin}.${feed.community}.${feed.kind}`;
}

/** The NATS subject of a feed: `alert.<origin>.<community>.<kind>`. K7: nothing else goes into a subject. */
export function subjectOf(feed: FeedId): string {
  return `alert.${formatFeed(feed)}`;
}

/**
 * Reads a feed's name, with or without the leading `alert.`.
 * @throws {ContractError} `CONTRACT_BAD_FEED`
 */
export function parseFeed(text: string): FeedId {
  const tokens = (text.startsWith('alert.') ? text.slice(6) : text).split('.');
  const [origin, community, kind] = tokens;
  if (tokens.length !== 3 || !isName(origin) || !isName(community) || !isKind(kind)) {
    throw new ContractError(
      'CONTRACT_BAD_FEED',
      `"${text}" is not a feed; write <origin>.<community>.<kind>, for example mk-bp.wb6.border-incident`,
    );
  }
  return { origin, community, kind };
}

/** Whether a text is a feed's name, exactly as {@link formatFeed} writes it. */
export function isFeedName(text: string): boolean {
  const [origin, community, kind, ...rest] = text.split('.');
  return rest.length === 0 && isName(origin) && isName(community) && isKind(kind);
}
