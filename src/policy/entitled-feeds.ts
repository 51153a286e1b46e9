import type { Directory } from '../contract/directory.ts';
import type { FeedId } from '../contract/feed.ts';
import { KINDS } from '../contract/kind.ts';
import { isMemberAt } from './entitlement.ts';

/**
 * Every feed of others that a participant may read at that moment (milliseconds since 1970), sorted by community,
 * origin, kind. Its own feeds are not among them: it has them in its outbox.
 */
export function entitledFeeds(directory: Directory, reader: string, atMs: number): FeedId[] {
  const communities = directory.communities
    .map(({ id }) => id)
    .filter((id) => isMemberAt(directory, id, reader, atMs))
    .sort();
  const origins = directory.participants.map(({ id }) => id).sort();
  return communities.flatMap((community) =>
    origins
      .filter((origin) => origin !== reader && isMemberAt(directory, community, origin, atMs))
      .flatMap((origin) => KINDS.map((kind) => ({ origin, community, kind }))),
  );
}

/** Everybody of whom a participant may read something at that moment, sorted. */
export function entitledOrigins(directory: Directory, reader: string, atMs: number): string[] {
  return [...new Set(entitledFeeds(directory, reader, atMs).map(({ origin }) => origin))].sort();
}
