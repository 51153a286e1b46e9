import { errors, GeneralEncrypt, type GeneralJWE, generalDecrypt, importJWK } from 'jose';
import type { RandomBytes } from '../contract/clock.ts';
import type { SealingKey } from '../contract/directory.ts';
import type { ContentKeyBody } from '../contract/entry.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { type ContentKey, contentKeyOf } from './seal.ts';
import { type OpeningKey, openingKeyOf } from './sealing-key.ts';

/** Whose key it is and where it is used: under another name or in another community it is none. */
export interface ContentKeyScope {
  readonly origin: string;
  readonly community: string;
  /** Of a link key, the month of its tokens: what is handed over as the one is never taken for the other. */
  readonly linkEpoch?: string;
}

/** The public half of a key that something can be handed to. */
export type PublicSealingKey = Pick<SealingKey, 'kid' | 'jwk'>;

/** Whom a content key is for. */
export interface KeyHolders {
  /** The sealing keys of its members, as the directory lists them. */
  readonly sealingKeys: readonly PublicSealingKey[];
  /** Their newest prekeys; of a member that has none, its sealing keys. Empty: no member has any. */
  readonly prekeys: readonly PublicSealingKey[];
  /** Members for whom it is not, listed among the others with something that opens nothing: nobody sees for whom it is. K7 */
  readonly decoys?: Omit<KeyHolders, 'decoys'>;
}

const TYPE = 'karaula-content-key+jwe';
const WRAPPING = 'ECDH-ES+A256KW';
const ENCRYPTION = 'A256GCM';
const KEY_BYTES = 32;
/** Of a key that never was one of ours: who sends it wants us to be busy. */
const MAX_RECIPIENTS = 1_000;

/** Makes a new key. K10: from the randomness it is given. */
export function createContentKey(random: RandomBytes): ContentKey {
  return contentKeyOf(Buffer.from(random(16)).toString('hex'), random(KEY_BYTES));
}

/**
 * Wraps a content key for its holders (RFC 7516; ECDH-ES+A256KW on X25519, RFC 7518, section 4.6). Who is not among
 * them, the hub and its operator first of all, learns nothing. K2. Where there are prekeys, the key is cut in two, and a
 * holder needs both: a stolen sealing key opens nothing whose prekey is destroyed (K7), and a prekey that a thief has
 * signed opens nothing without the sealing key.
 */
export async function wrapContentKey(
  { keyId, key }: ContentKey,
  scope: ContentKeyScope,
  { sealingKeys, prekeys, decoys }: KeyHolders,
  random: RandomBytes,
): Promise<ContentKeyBody> {
  const secret = new Uint8Array(key.export());
  const named = { keyId, ...(scope.linkEpoch !== undefined && { linkEpoch: scope.linkEpoch }) };
  const withDecoys = (keys: readonly PublicSealingKey[], others: readonly PublicSealingKey[] = []) =>
    others.length === 0 ? keys : [...keys, ...others.map((one) => decoyOf(one, random))].sort(byKid);
  const listed = withDecoys(sealingKeys, decoys?.sealingKeys);
  if (prekeys.length === 0) {
    return { ...named, jwe: await wrapSecret(secret, keyId, scopeData(keyId, scope), listed) };
  }
  const half = random(KEY_BYTES);
  return {
    ...named,
    jwe: await wrapSecret(exclusiveOr(secret, half), keyId, scopeData(keyId, scope), listed),
    prekeyJwe: await wrapSecret(half, keyId, prekeyData(keyId, scope), withDecoys(prekeys, decoys?.prekeys)),
  };
}

/** The name of a member's key over a key that nobody has. */
function decoyOf({ kid }: PublicSealingKey, random: RandomBytes): PublicSealingKey {
  return { kid, jwk: { ...openingKeyOf(random(KEY_BYTES)).publicJwk } };
}

/** The order must not tell either. */
function byKid(one: PublicSealingKey, other: PublicSealingKey): number {
  return one.kid < other.kid ? -1 : 1;
}

/**
 * The content key, with a participant's own keys, sealing keys and prekeys; undefined: it was not wrapped for them, or is
 * not what it says. The library refuses other algorithms than the two that are ours.
 */
export async function unwrapContentKey(
  { keyId, jwe, prekeyJwe, linkEpoch }: ContentKeyBody,
  { origin, community }: Omit<ContentKeyScope, 'linkEpoch'>,
  own: readonly OpeningKey[],
): Promise<ContentKey | undefined> {
  const scope = { origin, community, ...(linkEpoch !== undefined && { linkEpoch }) };
  const first = await unwrapSecret(jwe, keyId, scopeData(keyId, scope), own);
  if (first === undefined || prekeyJwe === undefined) return first && contentKeyOf(keyId, first);
  const second = await unwrapSecret(prekeyJwe, keyId, prekeyData(keyId, scope), own);
  return second && contentKeyOf(keyId, exclusiveOr(first, second));
}

/** The thumbprints of the sealing keys that a content key was wrapped for, as its author says. */
export function recipientsOf(jweText: string): string[] {
  return (parseJwe(jweText)?.recipients ?? []).map(({ header }) => String(header?.kid));
}

async function wrapSecret(
  secret: Uint8Array,
  keyId: string,
  associatedData: Uint8Array,
  recipients: readonly PublicSealingKey[],
): Promise<string> {
  const jwk = { kty: 'oct', k: encodeBase64url(secret), kid: keyId };
  const jwe = new GeneralEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ enc: ENCRYPTION, typ: TYPE })
    .setAdditionalAuthenticatedData(associatedData);
  for (const { kid, jwk: publicJwk } of recipients) {
    const { kty, crv, x } = publicJwk;
    jwe.addRecipient(await importJWK({ kty, crv, x }, WRAPPING)).setUnprotectedHeader({ alg: WRAPPING, kid });
  }
  return JSON.stringify(await jwe.encrypt());
}

async function unwrapSecret(
  jweText: string,
  keyId: string,
  associatedData: Uint8Array,
  own: readonly OpeningKey[],
): Promise<Uint8Array | undefined> {
  const jwe = parseJwe(jweText);
  if (jwe === undefined) return undefined;
  for (const { kid, privateKey } of own) {
    const recipient = jwe.recipients.find(({ header }) => header?.kid === kid);
    if (recipient === undefined) continue;
    try {
      const { plaintext, additionalAuthenticatedData } = await generalDecrypt(
        { ...jwe, recipients: [recipient] },
        privateKey,
        { keyManagementAlgorithms: [WRAPPING], contentEncryptionAlgorithms: [ENCRYPTION] },
      );
      const isOurs = Buffer.compare(additionalAuthenticatedData ?? Buffer.of(), associatedData) === 0;
      const secret = isOurs ? secretIn(plaintext, keyId) : undefined;
      if (secret !== undefined) return secret;
    } catch (error) {
      if (!(error instanceof errors.JOSEError || error instanceof TypeError)) throw error;
    }
  }
  return undefined;
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

function secretIn(plaintext: Uint8Array, keyId: string): Uint8Array | undefined {
  const jwk = JSON.parse(new TextDecoder().decode(plaintext)) as {
    kty?: unknown;
    k?: unknown;
    kid?: unknown;
  };
  const secret = typeof jwk.k === 'string' ? decodeBase64url(jwk.k) : undefined;
  return jwk.kty === 'oct' && jwk.kid === keyId && secret?.length === KEY_BYTES ? secret : undefined;
}

function exclusiveOr(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte ^ other[index]!);
}

function scopeData(keyId: string, { origin, community, linkEpoch }: ContentKeyScope): Uint8Array {
  const use = linkEpoch === undefined ? '' : ` link ${linkEpoch}`;
  return new TextEncoder().encode(`${origin}.${community} ${keyId}${use}`);
}

/** The two halves cannot be taken for one another. */
function prekeyData(keyId: string, scope: ContentKeyScope): Uint8Array {
  return Buffer.concat([scopeData(keyId, scope), Buffer.from(' prekey')]);
}
