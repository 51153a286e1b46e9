import {
  agreeToKeyRequest,
  type KeyRequest,
  type KeyUse,
  makeKeyRequest,
  parseKeyRequest,
} from '../../src/trust/key-request.ts';
import type { OpeningKey } from '../../src/trust/sealing-key.ts';
import type { SigningKey } from '../../src/trust/signing-key.ts';

export interface RequestWishes {
  readonly use?: KeyUse;
  readonly madeAtMs: number;
  /** A key that the participant has already. */
  readonly agreeing?: SigningKey;
  /** With which it opens what is sealed from then on. */
  readonly opening?: OpeningKey;
}

/** What a participant sends to the operator, to have a key listed. */
export function requestFor(participant: string, key: SigningKey, wishes: RequestWishes): KeyRequest {
  const { use = 'sign', madeAtMs, agreeing, opening } = wishes;
  const sealJwk = opening && { sealJwk: opening.publicJwk };
  const request = parseKeyRequest(makeKeyRequest({ participant, use, madeAtMs, ...sealJwk }, key));
  return agreeing === undefined ? request : parseKeyRequest(agreeToKeyRequest(request, agreeing));
}
