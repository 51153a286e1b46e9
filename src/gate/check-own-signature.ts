import { decodeEnvelope } from '../contract/envelope.ts';
import type { VerifiedDirectory } from '../trust/directory.ts';
import { verifySignature } from '../trust/verify-signature.ts';

/**
 * The check that catching up skipped: an accepted entry's own signature. `bad` is the publisher's fault
 * (TRUST_BAD_SIGNATURE) to put on record with it; the entry stays delivered, its chain vouches for it.
 * @throws {ContractError} when the bytes are no envelope, which accepted bytes always are
 */
export function checkOwnSignature(
  directory: VerifiedDirectory,
  bytes: Uint8Array,
): 'good' | 'bad' | 'unknown-key' {
  const envelope = decodeEnvelope(bytes);
  const key = directory.findKey(envelope.protected);
  if (key === undefined) return 'unknown-key';
  return verifySignature(envelope, key) ? 'good' : 'bad';
}
