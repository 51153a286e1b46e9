import { formatTime } from '../contract/timestamp.ts';
import { OperatorError } from './errors.ts';
import { issueDirectory } from './issue-directory.ts';
import { endMembership, isMember, type MembershipOutcome } from './memberships.ts';
import { type EnrolledParticipant, findReasonProblem, type Registry } from './registry.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

/**
 * Ends all memberships of a participant now, and remembers them: what it says is refused, and nothing is handed to it.
 * Its keys stay as they are, and so does what was said before. The broker cuts it off by `cutConnections` or
 * `applyState`, whether the officers have signed or not.
 * @param reason for people, at most 200 characters; stays in the registry
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_BAD_INPUT`
 */
export function suspendParticipant(state: OperatorState, id: string, reason?: string): MembershipOutcome {
  const registry = readRegistry(state);
  const { suspended } = findEnrolled(registry, id);
  if (suspended !== undefined) return { outcome: 'unchanged' };
  const problem = reason === undefined ? undefined : findReasonProblem(reason);
  if (problem !== undefined) throw new OperatorError('OPERATOR_BAD_INPUT', `the reason ${problem}`);
  const { communities } = registry;
  return issueDirectory(state, {
    ...registry,
    participants: withSuspension(registry, id, {
      since: formatTime(state.directoryClock.nowMs()),
      ...(reason === undefined ? {} : { reason }),
      communities: communities
        .filter((community) => isMember(community, id))
        .map((community) => community.id),
    }),
    communities: communities.map((community) => ({
      ...community,
      members: endMembership(community, id, state),
    })),
  });
}

/**
 * Lets a participant that was suspended go on: the communities it was in are open to it again from now on.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`
 */
export function resumeParticipant(state: OperatorState, id: string): MembershipOutcome {
  const registry = readRegistry(state);
  const { suspended } = findEnrolled(registry, id);
  if (suspended === undefined) return { outcome: 'unchanged' };
  const from = formatTime(state.directoryClock.nowMs());
  return issueDirectory(state, {
    ...registry,
    participants: withSuspension(registry, id, undefined),
    communities: registry.communities.map((community) =>
      suspended.communities.includes(community.id)
        ? { ...community, members: [...community.members, { participant: id, from }] }
        : community,
    ),
  });
}

export interface Suspended extends NonNullable<EnrolledParticipant['suspended']> {
  readonly id: string;
}

/** Who is suspended, in the order of enrolment. */
export function listSuspended({ participants }: Registry): Suspended[] {
  return participants.flatMap(({ id, suspended }) => (suspended === undefined ? [] : [{ id, ...suspended }]));
}

/** `iom is suspended since 2026-03-02T06:00:00Z (inspection)` */
export function describeSuspended({ id, since, reason }: Suspended): string {
  return `${id} is suspended since ${since}${reason === undefined ? '' : ` (${reason})`}`;
}

function withSuspension(
  { participants }: Registry,
  id: string,
  suspended: EnrolledParticipant['suspended'],
): Registry['participants'] {
  return participants.map((one) => (one.id === id ? { ...one, suspended } : one));
}
