import type { Draft } from '../contract/entry.ts';
import { encodeDraft } from '../contract/entry-codec.ts';
import { protectedHeaderOf, SIGNATURE_TYPES } from '../trust/protected-header.ts';
import { signingInput } from '../trust/signing-input.ts';
import type { SigningKey } from '../trust/signing-key.ts';

/**
 * A draft with the signature of a second officer (RFC 7515, section 5.1). A signature that was there goes.
 * @throws {ContractError} `CONTRACT_INVALID` for what cannot be written
 */
export function signRelease(draft: Draft, key: SigningKey): Draft {
  const header = protectedHeaderOf(key.kid, SIGNATURE_TYPES.release);
  const signature = key.sign(signingInput(header, encodeDraft(draft)));
  return { ...draft, release: { protected: header, signature } };
}
