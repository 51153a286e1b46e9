import { formatTime } from '../contract/timestamp.ts';
import { issueDirectory } from './issue-directory.ts';
import { findCommunity, type MembershipOutcome } from './memberships.ts';
import { type OperatorState, readRegistry } from './state.ts';

/** Who could not be handed anything: no key of it for sealing is in the directory. */
export function membersWithoutSealingKey(state: OperatorState, community: string): string[] {
  const registry = readRegistry(state);
  const { members } = findCommunity(registry, community);
  return members
    .filter(({ until }) => until === undefined)
    .map(({ participant }) => participant)
    .filter((id) => {
      const keys = registry.participants.find((one) => one.id === id)?.keys ?? [];
      return !keys.some(({ use, revokedAt }) => use === 'seal' && revokedAt === undefined);
    })
    .sort();
}

/**
 * From now on what is said in a community is sealed for its members, and nothing else is taken. It is never undone: what
 * was said for members alone is for nobody else later.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_COMMUNITY`
 */
export function sealCommunity(state: OperatorState, id: string): MembershipOutcome {
  const registry = readRegistry(state);
  if (findCommunity(registry, id).sealedFrom !== undefined) return { outcome: 'unchanged' };
  const sealedFrom = formatTime(state.directoryClock.nowMs());
  const communities = registry.communities.map((one) => (one.id === id ? { ...one, sealedFrom } : one));
  return issueDirectory(state, { ...registry, communities });
}
