import { rmSync } from 'node:fs';
import { formatTime } from '../contract/timestamp.ts';
import { OperatorError } from './errors.ts';
import { type IssueOutcome, issueDirectory } from './issue-directory.ts';
import type { Registry } from './registry.ts';
import { findEnrolled, type OperatorState, readRegistry, writeRegistry } from './state.ts';

export type MembershipOutcome =
  | IssueOutcome
  /** It was so already. */
  | { readonly outcome: 'unchanged' }
  /** The directory says so already, and the registry will not say otherwise again. */
  | { readonly outcome: 'noted' };

/**
 * Lets a participant into a community from now on. The broker learns of it by `applyState`.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_UNKNOWN_COMMUNITY`, `OPERATOR_BAD_INPUT` while it is
 * suspended
 */
export function entitleParticipant(state: OperatorState, id: string, community: string): MembershipOutcome {
  const registry = readRegistry(state);
  const { suspended } = findEnrolled(registry, id);
  const found = findCommunity(registry, community);
  if (suspended !== undefined) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${id} is suspended since ${suspended.since}, and so in no community; let it go on first ("karaula operator resume ${id}")`,
    );
  }
  if (isMember(found, id)) return { outcome: 'unchanged' };
  const from = formatTime(state.directoryClock.nowMs());
  return changeMembers(state, registry, community, [...found.members, { participant: id, from }]);
}

/**
 * Ends a membership now. What was said before stays with those who have it. One that is suspended is not let into the
 * community again when it may go on.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_UNKNOWN_COMMUNITY`
 */
export function dismissParticipant(state: OperatorState, id: string, community: string): MembershipOutcome {
  const registry = readRegistry(state);
  const { suspended } = findEnrolled(registry, id);
  const found = findCommunity(registry, community);
  if (suspended?.communities.includes(community)) {
    const communities = suspended.communities.filter((one) => one !== community);
    const participants = registry.participants.map((one) =>
      one.id === id ? { ...one, suspended: { ...suspended, communities } } : one,
    );
    writeRegistry(state, { ...registry, participants });
    return { outcome: 'noted' };
  }
  if (!isMember(found, id)) return { outcome: 'unchanged' };
  return changeMembers(state, registry, community, endMembership(found, id, state));
}

/**
 * Removes a participant from the hub: all memberships end, its key counts as revoked from now, its account and its
 * home in the state folder go. Its stream and its place in the directory stay, so that what it said can be verified.
 * @throws {OperatorError}
 */
export function removeParticipant(state: OperatorState, id: string): void {
  const registry = readRegistry(state);
  findEnrolled(registry, id);
  const now = formatTime(state.directoryClock.nowMs());
  issueDirectory(state, {
    ...registry,
    participants: registry.participants.map((participant) =>
      participant.id === id
        ? {
            ...participant,
            keys: participant.keys.map((key) => ({ ...key, revokedAt: key.revokedAt ?? now })),
            removedAt: now,
            suspended: undefined,
          }
        : participant,
    ),
    communities: registry.communities.map((community) => ({
      ...community,
      members: endMembership(community, id, state),
    })),
  });
  rmSync(state.paths.home(id), { recursive: true, force: true });
  rmSync(state.paths.accountSeed(id), { force: true });
}

export type Community = Registry['communities'][number];

export function isMember({ members }: Community, id: string): boolean {
  return members.some(({ participant, until }) => participant === id && until === undefined);
}

export function findCommunity(registry: Registry, id: string): Community {
  const found = registry.communities.find((community) => community.id === id);
  if (found !== undefined) return found;
  const known = registry.communities.map((community) => community.id).join(', ');
  throw new OperatorError(
    'OPERATOR_UNKNOWN_COMMUNITY',
    `there is no community ${id} at this hub; there are: ${known}`,
  );
}

/** A membership that ends in the moment it began never was one, and the directory has no empty periods. */
export function endMembership(
  { members }: Community,
  id: string,
  state: OperatorState,
): Community['members'] {
  const nowMs = state.directoryClock.nowMs();
  return members
    .map((member) =>
      member.participant === id && member.until === undefined
        ? { ...member, until: formatTime(nowMs) }
        : member,
    )
    .filter(({ from, until }) => until === undefined || Date.parse(from) < Date.parse(until));
}

function changeMembers(
  state: OperatorState,
  registry: Registry,
  id: string,
  members: Community['members'],
): IssueOutcome {
  return issueDirectory(state, {
    ...registry,
    communities: registry.communities.map((community) =>
      community.id === id ? { ...community, members } : community,
    ),
  });
}
