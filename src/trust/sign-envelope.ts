import { encodeEnvelope } from '../contract/envelope.ts';
import { signingInput } from './signing-input.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * Signs the exact bytes of an entry and returns the envelope's exact bytes. Ed25519 is deterministic (RFC 8032): the same
 * payload and key give the same envelope (K10), but for a second signature (second-key.ts). An entry is signed once, so
 * no place of a feed gets two of them.
 * @throws {ContractError} `CONTRACT_TOO_LARGE` when the envelope would be over the limit
 */
export function signPayload(payload: Uint8Array, key: SigningKey): Uint8Array {
  const { protectedHeader, second } = key;
  const signature = key.sign(signingInput(protectedHeader, payload));
  const envelope = { protected: protectedHeader, payload, signature };
  if (second === undefined) return encodeEnvelope(envelope);
  const further = second.sign(signingInput(second.protectedHeader, payload));
  return encodeEnvelope({ ...envelope, second: { protected: second.protectedHeader, signature: further } });
}
