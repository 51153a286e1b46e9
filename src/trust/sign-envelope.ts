import { encodeEnvelope } from '../contract/envelope.ts';
import { signingInput } from './signing-input.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * Signs the exact bytes of an entry and returns the envelope's exact bytes. Ed25519 is deterministic (RFC 8032):
 * the same payload and key give the same envelope. K10.
 * @throws {ContractError} `CONTRACT_TOO_LARGE` when the envelope would be over the limit
 */
export function signPayload(payload: Uint8Array, key: SigningKey): Uint8Array {
  const signature = key.sign(signingInput(key.protectedHeader, payload));
  return encodeEnvelope({ protected: key.protectedHeader, payload, signature });
}
