import { formatTime } from '../contract/timestamp.ts';
import type { KeyRequest } from '../trust/key-request.ts';
import { listSignatureKey } from '../trust/trusted-key.ts';
import { refuseSharedKey } from './enrol.ts';
import { type IssueOutcome, issueDirectory } from './issue-directory.ts';
import { admitKeyRequest, keepKeyRequest } from './key-requests.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

const DAY_MS = 24 * 3_600_000;

export interface AddedKey {
  readonly kid: string;
  /** The participant's key that agreed. */
  readonly agreedBy?: string;
  readonly issued: IssueOutcome;
}

/**
 * Lists a second officer's key of a participant, with which nothing is said and releases are signed. Those that are
 * listed stay as they are.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`, `OPERATOR_BAD_INPUT`, `OPERATOR_REQUEST_REFUSED`
 */
export function addReleaseKey(state: OperatorState, id: string, request: KeyRequest): AddedKey {
  const registry = readRegistry(state);
  findEnrolled(registry, id);
  const agreedBy = admitKeyRequest(state, registry, request, { id, use: 'release' });
  const nowMs = state.directoryClock.nowMs();
  const key = listSignatureKey(request.jwk, 'release', {
    notBefore: formatTime(nowMs),
    notAfter: formatTime(nowMs + state.operator.certificateDays * DAY_MS),
  });
  refuseSharedKey(registry, key);
  keepKeyRequest(state, request);
  const issued = issueDirectory(state, {
    ...registry,
    participants: registry.participants.map((one) =>
      one.id === id ? { ...one, keys: [...one.keys, key] } : one,
    ),
  });
  return { kid: key.kid, ...(agreedBy !== undefined && { agreedBy }), issued };
}
