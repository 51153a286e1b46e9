import { rmSync } from 'node:fs';
import { formatTime } from '../contract/timestamp.ts';
import { OperatorError } from './errors.ts';
import { issueDirectory } from './issue-directory.ts';
import type { Registry } from './registry.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

/**
 * Lets a participant into a community from now on. The broker learns of it by `applyState`.
 * @throws {OperatorError}
 */
export function entitleParticipant(state: OperatorState, id: string, community: string): void {
  const registry = readRegistry(state);
  findEnrolled(registry, id);
  const found = findCommunity(registry, community);
  if (found.members.some(({ participant, until }) => participant === id && until === undefined)) return;
  const from = formatTime(state.directoryClock.nowMs());
  changeMembers(state, registry, community, [...found.members, { participant: id, from }]);
}

/** Ends a membership now. What was said before stays with those who have it. @throws {OperatorError} */
export function dismissParticipant(state: OperatorState, id: string, community: string): void {
  const registry = readRegistry(state);
  findEnrolled(registry, id);
  changeMembers(state, registry, community, endMembership(findCommunity(registry, community), id, state));
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

type Community = Registry['communities'][number];

function findCommunity(registry: Registry, id: string): Community {
  const found = registry.communities.find((community) => community.id === id);
  if (found !== undefined) return found;
  const known = registry.communities.map((community) => community.id).join(', ');
  throw new OperatorError(
    'OPERATOR_UNKNOWN_COMMUNITY',
    `there is no community ${id} at this hub; there are: ${known}`,
  );
}

/** A membership that ends in the moment it began never was one, and the directory has no empty periods. */
function endMembership({ members }: Community, id: string, state: OperatorState): Community['members'] {
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
): void {
  issueDirectory(state, {
    ...registry,
    communities: registry.communities.map((community) =>
      community.id === id ? { ...community, members } : community,
    ),
  });
}
