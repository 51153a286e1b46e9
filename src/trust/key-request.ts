import { verify } from 'node:crypto';
import { z } from 'zod';
import { isName } from '../contract/name.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { formatTime } from '../contract/timestamp.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { timeSchema } from './key-schema.ts';
import { protectedHeaderOf } from './protected-header.ts';
import { loadPublicKey } from './public-key.ts';
import { signingInput } from './signing-input.ts';
import type { SigningKey } from './signing-key.ts';
import { type PublicJwk, thumbprintOf } from './thumbprint.ts';

/**
 * What a participant asks the operator to list: a key, signed for by that very key, so that nobody has another's listed
 * as his own. A JWS in the general JSON serialization (RFC 7515, section 7.2.1): the first signature is the new key's,
 * a second one that of a key which the participant has already.
 */
export interface KeyRequest {
  readonly participant: string;
  readonly use: KeyUse;
  readonly jwk: PublicJwk;
  /** RFC 7638 thumbprint of `jwk`. */
  readonly kid: string;
  /** By the clock of who asks. */
  readonly madeAtMs: number;
  /** The exact text, as it travels and is kept. */
  readonly text: string;
}

export type KeyUse = 'sign' | 'release';

/** A request is some 700 characters long. */
const MAX_CHARACTERS = 4_096;

/** As the JSON of a JWS stands, its members in this order; what is not understood is not trusted. */
const outer = z.strictObject({
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ protected: z.string(), signature: z.string() }))
    .min(1)
    .max(2),
});

const inner = z.strictObject({
  participant: z.string().refine(isName, 'is not a name such as mk-bp'),
  use: z.enum(['sign', 'release']),
  jwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  madeAt: timeSchema,
});

type Outer = z.infer<typeof outer>;

/** Asks for a key by signing with it. @returns the text of the file that goes to the operator */
export function makeKeyRequest(
  { participant, use, madeAtMs }: Pick<KeyRequest, 'participant' | 'use' | 'madeAtMs'>,
  key: SigningKey,
): string {
  const { kty, crv, x } = key.publicJwk;
  const stated = { participant, use, jwk: { kty, crv, x }, madeAt: formatTime(madeAtMs) };
  const payload = new TextEncoder().encode(JSON.stringify(stated));
  return render({ payload: encodeBase64url(payload), signatures: [signAs(key, payload)] });
}

/** Adds the signature of a key that the participant has already: the new one is its own wish. */
export function agreeToKeyRequest(request: KeyRequest, key: SigningKey): string {
  const { payload, signatures } = JSON.parse(request.text) as Outer;
  return render({ payload, signatures: [signatures[0]!, signAs(key, decodeBase64url(payload)!)] });
}

/**
 * Reads a request and checks that who made it has the private half of the key.
 * @throws {TrustError} `TRUST_BAD_REQUEST`, `TRUST_BAD_KEY`
 */
export function parseKeyRequest(text: string): KeyRequest {
  const { payload, signatures } = parseOuter(text);
  const bytes = decodeBase64url(payload);
  const stated = inner.safeParse(
    bytes === undefined ? undefined : parseJson(new TextDecoder().decode(bytes)),
  );
  // One statement has one spelling: no member twice, none in another order.
  if (bytes === undefined || !stated.success || !isSpelled(bytes, stated.data)) {
    throw bad('what it asks for cannot be read');
  }
  const { participant, use, jwk, madeAt } = stated.data;
  if (!isSignedBy(jwk, bytes, signatures[0]!)) {
    throw bad('it is not signed with the very key that it asks for, or was altered since');
  }
  return { participant, use, jwk, kid: thumbprintOf(jwk), madeAtMs: Date.parse(madeAt), text };
}

/** Whether the owner of this key agreed to the request. */
export function isAgreedBy(request: KeyRequest, jwk: PublicJwk): boolean {
  const { payload, signatures } = JSON.parse(request.text) as Outer;
  const second = signatures[1];
  return second !== undefined && isSignedBy(jwk, decodeBase64url(payload)!, second);
}

function signAs(key: SigningKey, payload: Uint8Array): Outer['signatures'][number] {
  const header = protectedHeaderOf(key.kid, 'karaula-key-request+jws');
  return {
    protected: encodeBase64url(header),
    signature: encodeBase64url(key.sign(signingInput(header, payload))),
  };
}

/** The header must be the one this key would have written: what a stranger's says is never interpreted. */
function isSignedBy(jwk: PublicJwk, payload: Uint8Array, signed: Outer['signatures'][number]): boolean {
  const header = protectedHeaderOf(thumbprintOf(jwk), 'karaula-key-request+jws');
  const [given, signature] = [decodeBase64url(signed.protected), decodeBase64url(signed.signature)];
  if (given === undefined || signature?.length !== 64 || !isSameBytes(given, header)) return false;
  return verify(null, signingInput(header, payload), loadPublicKey(jwk), signature);
}

function parseOuter(text: string): Outer {
  const json = text.length > MAX_CHARACTERS ? undefined : parseJson(text);
  if (typeof json === 'object' && json !== null && 'kty' in json) {
    throw bad(
      'it is a bare key, and anybody may have written it',
      'whoever has the key makes a request of it',
    );
  }
  const parsed = outer.safeParse(json);
  if (parsed.success) return parsed.data;
  throw bad('it is something else');
}

function isSpelled(bytes: Uint8Array, stated: z.infer<typeof inner>): boolean {
  return isSameBytes(bytes, new TextEncoder().encode(JSON.stringify(stated)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function render(jws: Outer): string {
  return `${JSON.stringify(jws, undefined, 2)}\n`;
}

function bad(problem: string, mend = 'ask who sent it for another'): TrustError {
  return new TrustError(
    'TRUST_BAD_REQUEST',
    `this is no key request that can be believed: ${problem}; ${mend} ("karaula keys request")`,
  );
}
