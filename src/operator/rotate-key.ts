import { formatTime } from '../contract/timestamp.ts';
import { loadPublicKey } from '../trust/public-key.ts';
import { type PublicJwk, thumbprintOf } from '../trust/thumbprint.ts';
import { refuseSharedKey } from './enrol.ts';
import { type IssueOutcome, issueDirectory } from './issue-directory.ts';
import { findEnrolled, type OperatorState, readRegistry } from './state.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Gives a participant one more key, good from now on. Its keys of before go on until they run out or are revoked, so
 * that what waits in its outbox still arrives.
 * @throws {OperatorError} `OPERATOR_UNKNOWN_PARTICIPANT`; `OPERATOR_BAD_INPUT` for a key that is or was somebody's
 * @throws {TrustError} `TRUST_BAD_KEY`
 */
export function rotateKey(
  state: OperatorState,
  id: string,
  publicJwk: PublicJwk,
): { readonly kid: string; readonly notAfter: string; readonly issued: IssueOutcome } {
  const registry = readRegistry(state);
  findEnrolled(registry, id);
  loadPublicKey(publicJwk); // throws on a key that cannot be trusted
  const kid = thumbprintOf(publicJwk);
  refuseSharedKey(registry, kid);
  const nowMs = state.directoryClock.nowMs();
  const notAfter = formatTime(nowMs + state.operator.certificateDays * DAY_MS);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: publicJwk.x } as const;
  const key = { kid, jwk, notBefore: formatTime(nowMs), notAfter };
  const issued = issueDirectory(state, {
    ...registry,
    participants: registry.participants.map((one) =>
      one.id === id ? { ...one, keys: [...one.keys, key] } : one,
    ),
  });
  return { kid, notAfter, issued };
}
