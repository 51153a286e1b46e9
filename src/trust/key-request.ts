import { type KeyObject, verify } from 'node:crypto';
import { z } from 'zod';
import type { SealingKey } from '../contract/directory.ts';
import { SIGNATURE_BYTES } from '../contract/limits.ts';
import { isName } from '../contract/name.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { formatTime } from '../contract/timestamp.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { timeSchema } from './key-schema.ts';
import { protectedHeaderOf, type SignatureType } from './protected-header.ts';
import { findSealingKeyWeakness, loadPublicKey } from './public-key.ts';
import { loadSecondKey, SECOND_SIGNATURE_BYTES, secondHeaderOf } from './second-key.ts';
import { signingInput } from './signing-input.ts';
import type { SigningKey } from './signing-key.ts';
import { type SigningJwk, thumbprintOf } from './thumbprint.ts';

/**
 * What a participant asks the operator to list: a key, signed for by that very key, so that nobody has another's listed
 * as his own. A JWS in the general JSON serialization (RFC 7515, section 7.2.1): first the signatures of the new key, then
 * those of a key which the participant has already. A key that makes two signatures makes both.
 */
export interface KeyRequest {
  readonly participant: string;
  readonly use: KeyUse;
  readonly jwk: SigningJwk;
  /** RFC 7638 thumbprint of `jwk`. */
  readonly kid: string;
  /** The key that content keys are handed to it with, listed along with a key for signing: it cannot sign for itself. */
  readonly sealJwk?: SealingKey['jwk'];
  /** By the clock of who asks. */
  readonly madeAtMs: number;
  /** The exact text, as it travels and is kept. */
  readonly text: string;
}

const TYPE: SignatureType = 'karaula-key-request+jws';

export type KeyUse = 'sign' | 'release';

/** A request is some 700 characters long; one in which both keys make two signatures, 10,000. */
const MAX_CHARACTERS = 16_384;

/** As the JSON of a JWS stands, its members in this order; what is not understood is not trusted. */
const outer = z.strictObject({
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ protected: z.string(), signature: z.string() }))
    .min(1)
    .max(4),
});

const inner = z.strictObject({
  participant: z.string().refine(isName, 'is not a name such as mk-bp'),
  use: z.enum(['sign', 'release']),
  jwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  second: z.strictObject({ kty: z.literal('AKP'), alg: z.literal('ML-DSA-44'), pub: z.string() }).optional(),
  seal: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('X25519'), x: z.string() }).optional(),
  madeAt: timeSchema,
});

type Outer = z.infer<typeof outer>;
type Signed = Outer['signatures'][number];

/** Asks for a key by signing with it. @returns the text of the file that goes to the operator */
export function makeKeyRequest(
  { participant, use, madeAtMs, sealJwk }: Pick<KeyRequest, 'participant' | 'use' | 'madeAtMs' | 'sealJwk'>,
  key: SigningKey,
): string {
  const { kty, crv, x, second } = key.publicJwk;
  const seal = sealJwk && { kty: sealJwk.kty, crv: sealJwk.crv, x: sealJwk.x };
  const stated = { participant, use, jwk: { kty, crv, x }, second, seal, madeAt: formatTime(madeAtMs) };
  const payload = new TextEncoder().encode(JSON.stringify(stated));
  return render({ payload: encodeBase64url(payload), signatures: signAs(key, payload) });
}

/** Adds the signature of a key that the participant has already: the new one is its own wish. */
export function agreeToKeyRequest(request: KeyRequest, key: SigningKey): string {
  const { payload, signatures } = JSON.parse(request.text) as Outer;
  const own = signatures.slice(0, countSignatures(request.jwk));
  return render({ payload, signatures: [...own, ...signAs(key, decodeBase64url(payload)!)] });
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
  const { participant, use, second, seal, madeAt } = stated.data;
  const jwk: SigningJwk = { ...stated.data.jwk, ...(second && { second }) };
  if (!isSignedBy(jwk, bytes, signatures.slice(0, countSignatures(jwk)))) {
    throw bad('it is not signed with the very key that it asks for, or was altered since');
  }
  const weakness =
    seal && (use === 'sign' ? findSealingKeyWeakness(seal.x) : 'only a key for signing has one');
  if (weakness !== undefined) throw bad(`the key for sealing in it cannot be listed: ${weakness}`);
  const kid = thumbprintOf(jwk);
  return { participant, use, jwk, kid, ...(seal && { sealJwk: seal }), madeAtMs: Date.parse(madeAt), text };
}

/** Whether the owner of this key agreed to the request. */
export function isAgreedBy(request: KeyRequest, jwk: SigningJwk): boolean {
  const { payload, signatures } = JSON.parse(request.text) as Outer;
  return isSignedBy(jwk, decodeBase64url(payload)!, signatures.slice(countSignatures(request.jwk)));
}

function countSignatures({ second }: SigningJwk): number {
  return second === undefined ? 1 : 2;
}

function signAs({ kid, sign, second }: SigningKey, payload: Uint8Array): Signed[] {
  const header = protectedHeaderOf(kid, TYPE);
  const signed = [signUnder(header, payload, sign)];
  if (second !== undefined)
    signed.push(signUnder(secondHeaderOf(second.publicJwk, TYPE), payload, second.sign));
  return signed;
}

function signUnder(header: Uint8Array, payload: Uint8Array, sign: SigningKey['sign']): Signed {
  const signature = sign(signingInput(header, payload));
  return { protected: encodeBase64url(header), signature: encodeBase64url(signature) };
}

/** Whether these are the signatures of this key, all that it makes and no other. */
function isSignedBy(jwk: SigningJwk, payload: Uint8Array, signed: readonly Signed[]): boolean {
  const [first, further] = signed;
  if (first === undefined || signed.length !== countSignatures(jwk)) return false;
  const header = protectedHeaderOf(thumbprintOf(jwk), TYPE);
  if (!isSignature(first, header, payload, () => loadPublicKey(jwk), SIGNATURE_BYTES)) return false;
  const { second } = jwk;
  if (second === undefined || further === undefined) return second === further;
  const secondHeader = secondHeaderOf(second, TYPE);
  return isSignature(further, secondHeader, payload, () => loadSecondKey(second), SECOND_SIGNATURE_BYTES);
}

/** The header must be the one this key would have written: what a stranger's says is never interpreted. */
function isSignature(
  signed: Signed,
  header: Uint8Array,
  payload: Uint8Array,
  loadKey: () => KeyObject,
  length: number,
): boolean {
  const [given, signature] = [decodeBase64url(signed.protected), decodeBase64url(signed.signature)];
  if (given === undefined || signature?.length !== length || !isSameBytes(given, header)) return false;
  return verify(null, signingInput(header, payload), loadKey(), signature);
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
