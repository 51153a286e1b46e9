import { formatTime } from '../contract/timestamp.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import { isKeyValidAt, isSigningAsListed } from '../trust/trusted-key.ts';

/**
 * Why nothing is signed now; undefined when all is well. K3: what no reader will take is not accepted. With a clock
 * that is years off, or a key that has run out, it would be signed, acknowledged, and refused everywhere.
 */
export function findKeyProblem(
  directory: VerifiedDirectory,
  key: SigningKey,
  nowMs: number,
): string | undefined {
  const listed = directory.findKey(key.protectedHeader);
  // A key that our copy of the directory does not know yet may be in a newer one.
  if (listed === undefined) return undefined;
  if (!isSigningAsListed(key.publicJwk, listed)) {
    return `our key makes ${key.second ? 'two signatures' : 'one signature'}, and the directory lists it with ${listed.second ? 'another second key' : 'no second key'}; ask the operator for a rotation to a new key`;
  }
  if (isKeyValidAt(listed, nowMs)) return undefined;
  return `our key is not valid at ${formatTime(nowMs)}; check this machine's clock, then ask the operator for a new key`;
}
