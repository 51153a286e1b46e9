import type { Directory } from '../contract/directory.ts';
import { type FeedId, formatFeed } from '../contract/feed.ts';
import { ALLOWED, type Decision, denied } from './decision.ts';

/** Whether somebody was a member at that moment (milliseconds since 1970): from `from`, before `until`. */
export function isMemberAt(
  directory: Directory,
  community: string,
  participant: string,
  atMs: number,
): boolean {
  const members = directory.communities.find(({ id }) => id === community)?.members ?? [];
  return members.some((member) => {
    const hasLeft = member.until !== undefined && atMs >= Date.parse(member.until);
    return member.participant === participant && atMs >= Date.parse(member.from) && !hasLeft;
  });
}

/**
 * Whether a participant may read a feed: it is a member of the feed's community at `atMs`, and so was the origin
 * when it spoke (`issuedAtMs`; without it: is). Membership opens what the community was told before and is still
 * in force, and ends with its last day whatever was told before.
 */
export function decideEntitlement(
  directory: Directory,
  participant: string,
  feed: FeedId,
  atMs: number,
  issuedAtMs = atMs,
): Decision {
  if (!isMemberAt(directory, feed.community, feed.origin, issuedAtMs)) {
    return denied(
      'POLICY_NOT_MEMBER',
      `${feed.origin} was not a member of ${feed.community} at ${new Date(issuedAtMs).toISOString()}, so ${formatFeed(feed)} is no feed of that community`,
    );
  }
  if (!isMemberAt(directory, feed.community, participant, atMs)) {
    return denied(
      'POLICY_NOT_MEMBER',
      `${participant} is not a member of ${feed.community}, for which ${formatFeed(feed)} is meant`,
    );
  }
  return ALLOWED;
}
