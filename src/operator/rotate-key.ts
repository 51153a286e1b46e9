import type { SignatureKey } from '../contract/directory.ts';
import { formatTime } from '../contract/timestamp.ts';
import type { KeyRequest } from '../trust/key-request.ts';
import { listSealingKey } from '../trust/sealing-key.ts';
import { listSignatureKey } from '../trust/trusted-key.ts';
import { refuseSharedKey } from './enrol.ts';
import { OperatorError } from './errors.ts';
import { type IssueOutcome, issueDirectory } from './issue-directory.ts';
import { admitKeyRequest, keepKeyRequest } from './key-requests.ts';
import type { EnrolledParticipant } from './registry.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

const DAY_MS = 24 * 3_600_000;

/** Long enough for every member to learn of the new key, also for one that is away for some days. */
export const OVERLAP_MS = 7 * DAY_MS;

export interface RotatedKey {
  readonly kid: string;
  /** The key of before that agreed; absent where none was in force any more. */
  readonly agreedBy?: string;
  /** Until when the keys of before go on. RFC 3339, UTC. */
  readonly othersUntil: string;
  readonly issued: IssueOutcome;
}

/**
 * Gives a participant a further key, whose private half it made itself; those of before go on for a while, so that it
 * may change over when every member knows the new one, and nothing is refused meanwhile.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_BAD_INPUT`, `OPERATOR_REQUEST_REFUSED`
 */
export function rotateKey(
  state: OperatorState,
  id: string,
  request: KeyRequest,
  overlapMs: number = OVERLAP_MS,
): RotatedKey {
  const registry = readRegistry(state);
  const participant = findEnrolled(registry, id);
  const agreedBy = admitKeyRequest(state, registry, request, { id, use: 'sign' });
  const nowMs = state.directoryClock.nowMs();
  const endMs = nowMs + overlapMs;
  const key = listSignatureKey(request.jwk, 'sign', {
    notBefore: formatTime(nowMs),
    notAfter: formatTime(nowMs + state.operator.certificateDays * DAY_MS),
  });
  refuseSharedKey(registry, key);
  refuseOlderSuite(participant, key);
  const sealingKey = request.sealJwk && listSealingKey(request.sealJwk, key);
  if (sealingKey !== undefined) refuseSharedKey(registry, sealingKey);
  const added = sealingKey === undefined ? [key] : [key, sealingKey];
  const before = participant.keys.map((old) => {
    return added.some(({ use }) => use === old.use) ? { ...old, notAfter: earlier(old, endMs) } : old;
  });
  keepKeyRequest(state, request);
  const issued = issueDirectory(state, {
    ...registry,
    participants: registry.participants.map((one) =>
      one.id === id ? { ...one, keys: [...before, ...added] } : one,
    ),
  });
  return {
    kid: key.kid,
    ...(agreedBy !== undefined && { agreedBy }),
    othersUntil: formatTime(endMs),
    issued,
  };
}

/**
 * Who makes two signatures does not go back to one by a rotation, also when its key is revoked: it is enrolled anew.
 * @throws {OperatorError} `OPERATOR_BAD_INPUT`
 */
function refuseOlderSuite({ id, keys }: EnrolledParticipant, { suite }: SignatureKey): void {
  const newest = keys.findLast(({ use }) => use === 'sign');
  if (suite !== 'Ed25519' || newest?.suite !== 'Ed25519+ML-DSA-44') return;
  throw new OperatorError(
    'OPERATOR_BAD_INPUT',
    `${id} makes two signatures, and with this key it would make one only; ask for one of "karaula keys next --suite Ed25519+ML-DSA-44"`,
  );
}

/** A key that began just now has an end after its beginning all the same. */
function earlier({ notBefore, notAfter }: EnrolledParticipant['keys'][number], endMs: number): string {
  if (Date.parse(notAfter) <= endMs) return notAfter;
  return formatTime(Math.max(endMs, Date.parse(notBefore) + 1_000));
}
