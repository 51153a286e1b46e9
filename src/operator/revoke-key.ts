import type { LastGoodPlace } from '../contract/directory.ts';
import { formatTime } from '../contract/timestamp.ts';
import { OperatorError } from './errors.ts';
import { type IssueOutcome, issueDirectory } from './issue-directory.ts';
import type { EnrolledParticipant, Registry } from './registry.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

export interface Revocation {
  /** Only this key; absent: all of the participant's that are not revoked, or, where all are, all. */
  readonly kid?: string;
  /** Milliseconds since 1970. */
  readonly suspectSinceMs: number;
  /** Up to where the keys are certainly the participant's own, by feed; absent: as it was said before, or nothing. */
  readonly lastGood?: readonly LastGoodPlace[];
}

export interface RevokedKeys {
  readonly kids: readonly string[];
  readonly suspectSince: string;
  readonly issued: IssueOutcome;
}

/**
 * Revokes keys of a participant from now on, with the time from which what they signed is suspect (K6). The participant
 * stays enrolled and can go on with a new key. Of a key that is revoked already only the time of suspicion changes.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_BAD_INPUT`
 */
export function revokeKeys(state: OperatorState, id: string, revocation: Revocation): RevokedKeys {
  const { kids, suspectSince, registry } = planRevocation(state, id, revocation);
  return { kids, suspectSince, issued: issueDirectory(state, registry) };
}

export interface RevocationPlan extends Omit<RevokedKeys, 'issued'> {
  readonly registry: Registry;
  /** A key that lay in the participant's home until now may be in other hands, and so may the rest of the home. */
  readonly isHomeInDoubt: boolean;
}

/** What `revokeKeys` would do, doing nothing. @throws {OperatorError} as `revokeKeys` */
export function planRevocation(state: OperatorState, id: string, revocation: Revocation): RevocationPlan {
  const registry = readRegistry(state);
  // What is found out about a key's theft may be found out after its participant has left.
  const participant = registry.participants.find((one) => one.id === id) ?? findEnrolled(registry, id);
  const nowMs = state.directoryClock.nowMs();
  const { suspectSinceMs, lastGood } = revocation;
  const suspectSince = formatTime(suspectSinceMs);
  if (suspectSinceMs > nowMs) {
    throw new OperatorError(
      'OPERATOR_BAD_INPUT',
      `${suspectSince} is later than now (${formatTime(nowMs)}); give the time from which the key may have been in other hands`,
    );
  }
  const kids = choose(participant, revocation);
  const keys = participant.keys.map((key) => {
    if (!kids.includes(key.kid)) return key;
    if (key.revokedAt !== undefined && Date.parse(key.revokedAt) < suspectSinceMs) {
      throw new OperatorError(
        'OPERATOR_BAD_INPUT',
        `the key ${key.kid} of ${id} is revoked since ${key.revokedAt}, and nothing issued later is accepted; give a time before that`,
      );
    }
    const places = key.use === 'sign' && lastGood !== undefined ? { lastGood } : {};
    return { ...key, revokedAt: key.revokedAt ?? formatTime(nowMs), suspectSince, ...places };
  });
  const isHomeInDoubt =
    participant.removedAt === undefined &&
    participant.keys.some(
      // The key of a second officer is not in the home.
      ({ kid, use, revokedAt, notAfter }) =>
        kids.includes(kid) && use !== 'release' && revokedAt === undefined && Date.parse(notAfter) > nowMs,
    );
  const participants = registry.participants.map((one) => (one.id === id ? { ...one, keys } : one));
  return { kids, suspectSince, registry: { ...registry, participants }, isHomeInDoubt };
}

function choose({ id, keys }: EnrolledParticipant, { kid }: Revocation): string[] {
  const all = keys.map((key) => key.kid);
  if (kid === undefined) {
    const inForce = keys.filter(({ revokedAt }) => revokedAt === undefined).map((key) => key.kid);
    return inForce.length > 0 ? inForce : all;
  }
  if (all.includes(kid)) return [kid];
  throw new OperatorError('OPERATOR_BAD_INPUT', `${id} has no key ${kid}; it has: ${all.join(', ')}`);
}
