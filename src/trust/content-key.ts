import { errors, GeneralEncrypt, type GeneralJWE, generalDecrypt, importJWK } from 'jose';
import type { RandomBytes } from '../contract/clock.ts';
import type { SealingKey } from '../contract/directory.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { type ContentKey, contentKeyOf } from './seal.ts';
import type { OpeningKey } from './sealing-key.ts';

/** Whose key it is and where it is used: under another name or in another community it is none. */
export interface ContentKeyScope {
  readonly origin: string;
  readonly community: string;
}

const TYPE = 'karaula-content-key+jwe';
const WRAPPING = 'ECDH-ES+A256KW';
const ENCRYPTION = 'A256GCM';
/** Of a key that never was one of ours: who sends it wants us to be busy. */
const MAX_RECIPIENTS = 1_000;

/** Makes a new key. K10: from the randomness it is given. */
export function createContentKey(random: RandomBytes): ContentKey {
  return contentKeyOf(Buffer.from(random(16)).toString('hex'), random(32));
}

/**
 * Wraps a content key for each of these sealing keys (RFC 7516; ECDH-ES+A256KW on X25519, RFC 7518, section 4.6). Who is
 * not among them, the hub and its operator first of all, learns nothing. K2
 * @returns JWE JSON serialization
 */
export async function wrapContentKey(
  { keyId, key }: ContentKey,
  scope: ContentKeyScope,
  recipients: readonly SealingKey[],
): Promise<string> {
  const jwk = { kty: 'oct', k: encodeBase64url(new Uint8Array(key.export())), kid: keyId };
  const jwe = new GeneralEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ enc: ENCRYPTION, typ: TYPE })
    .setAdditionalAuthenticatedData(scopeData(keyId, scope));
  for (const {
    kid,
    jwk: { kty, crv, x },
  } of recipients) {
    jwe.addRecipient(await importJWK({ kty, crv, x }, WRAPPING)).setUnprotectedHeader({ alg: WRAPPING, kid });
  }
  return JSON.stringify(await jwe.encrypt());
}

/**
 * The content key, with a participant's own key; undefined: it was not wrapped for that, or is not what it says. The
 * library refuses other algorithms than the two that are ours.
 */
export async function unwrapContentKey(
  keyId: string,
  jweText: string,
  scope: ContentKeyScope,
  own: OpeningKey,
): Promise<ContentKey | undefined> {
  const jwe = parseJwe(jweText);
  const recipient = jwe?.recipients.find(({ header }) => header?.kid === own.kid);
  if (jwe === undefined || recipient === undefined) return undefined;
  try {
    const { plaintext, additionalAuthenticatedData } = await generalDecrypt(
      { ...jwe, recipients: [recipient] },
      own.privateKey,
      { keyManagementAlgorithms: [WRAPPING], contentEncryptionAlgorithms: [ENCRYPTION] },
    );
    const isOurs = Buffer.compare(additionalAuthenticatedData ?? Buffer.of(), scopeData(keyId, scope)) === 0;
    return isOurs ? contentKeyIn(plaintext, keyId) : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The thumbprints of the sealing keys that a content key was wrapped for, as its author says. */
export function recipientsOf(jweText: string): string[] {
  return (parseJwe(jweText)?.recipients ?? []).map(({ header }) => String(header?.kid));
}

function parseJwe(text: string): GeneralJWE | undefined {
  try {
    const value = JSON.parse(text) as GeneralJWE | null;
    const isJwe = Array.isArray(value?.recipients) && value.recipients.length <= MAX_RECIPIENTS;
    return isJwe && value.recipients.every((one) => typeof one === 'object' && one !== null)
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

function contentKeyIn(plaintext: Uint8Array, keyId: string): ContentKey | undefined {
  const jwk = JSON.parse(new TextDecoder().decode(plaintext)) as {
    kty?: unknown;
    k?: unknown;
    kid?: unknown;
  };
  const secret = typeof jwk.k === 'string' ? decodeBase64url(jwk.k) : undefined;
  return jwk.kty === 'oct' && jwk.kid === keyId && secret?.length === 32
    ? contentKeyOf(keyId, secret)
    : undefined;
}

function scopeData(keyId: string, { origin, community }: ContentKeyScope): Uint8Array {
  return new TextEncoder().encode(`${origin}.${community} ${keyId}`);
}
