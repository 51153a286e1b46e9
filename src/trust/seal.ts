import { createCipheriv, createDecipheriv, createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { RandomBytes } from '../contract/clock.ts';
import type { Sealed } from '../contract/entry.ts';
import { ContractError } from '../contract/errors.ts';
import { type FeedId, formatFeed } from '../contract/feed.ts';
import { HASH_BYTES, IV_BYTES } from '../contract/limits.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';

/** A key that one participant seals with in one community, ready for use. */
export interface ContentKey {
  /** 16 bytes in lower-case hexadecimal. */
  readonly keyId: string;
  readonly key: KeyObject;
}

/** Where sealed content belongs: in no other place does it open. */
export interface SealPlace {
  readonly feed: FeedId;
  readonly seq: number;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
const LENGTH_BYTES = 4;

/**
 * Lengths that a plaintext may have: a power of two, and a quarter and a half more. From the ciphertext nobody learns
 * more than which of them it is; with powers of two alone an alert would be half as long again. Bytes.
 */
export const SIZE_CLASSES: readonly number[] = [
  ...[512, 1_024, 2_048, 4_096, 8_192, 16_384].flatMap((power) => [power, power * 1.25, power * 1.5]),
  ...[32_768, 40_960, 49_152, 57_344],
];

/** The longest content that fits. Bytes. */
export const MAX_SEALED_CONTENT_BYTES = SIZE_CLASSES.at(-1)! - SALT_BYTES - LENGTH_BYTES;

/** @param secret 32 bytes @param keyId 16 bytes in lower-case hexadecimal */
export function contentKeyOf(keyId: string, secret: Uint8Array): ContentKey {
  if (secret.length !== KEY_BYTES)
    throw new RangeError(`a content key has ${KEY_BYTES} bytes, not ${secret.length}`);
  return { keyId, key: createSecretKey(secret) };
}

/**
 * Encrypts content for its place (AES-256-GCM, NIST SP 800-38D; format: proto/karaula/v1/sealed.proto). K2. The salt in
 * the plaintext keeps short content from being guessed by its hash, which is signed so that a ciphertext made to open
 * under two keys opens under one only.
 * @param likeBytes padded as content of this length would be, where it is longer
 * @throws {ContractError} `CONTRACT_TOO_LARGE`
 */
export function sealContent(
  content: Uint8Array,
  place: SealPlace,
  key: ContentKey,
  random: RandomBytes,
  likeBytes = content.length,
): Sealed {
  const plaintext = padContent(content, random(SALT_BYTES), likeBytes);
  const iv = random(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key.key, iv);
  cipher.setAAD(associatedData(place, key.keyId));
  const ciphertext = new Uint8Array(plaintext.length + TAG_BYTES);
  ciphertext.set(cipher.update(plaintext));
  cipher.final();
  ciphertext.set(cipher.getAuthTag(), plaintext.length);
  return { keyId: key.keyId, iv, ciphertext, commitment: commitTo(plaintext) };
}

/** The content; undefined when this is not what the key's owner sealed for this place. K1 */
export function openSealed(sealed: Sealed, place: SealPlace, key: ContentKey): Uint8Array | undefined {
  const plaintext = decryptSealed(sealed, place, key);
  return plaintext && contentOf(sealed, plaintext);
}

/**
 * The plaintext, with salt and padding: whoever is shown it can tell by {@link contentOf} that it is what was sealed,
 * without the key. undefined: the key does not open it there.
 */
export function decryptSealed(sealed: Sealed, place: SealPlace, key: ContentKey): Uint8Array | undefined {
  const { keyId, iv, ciphertext } = sealed;
  const length = ciphertext.length - TAG_BYTES;
  if (keyId !== key.keyId || iv.length !== IV_BYTES || !isSizeClass(length)) return undefined;
  const decipher = createDecipheriv(CIPHER, key.key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(place, keyId));
  decipher.setAuthTag(ciphertext.subarray(length));
  try {
    const plaintext = decipher.update(ciphertext.subarray(0, length));
    decipher.final();
    return plaintext;
  } catch {
    return undefined;
  }
}

/** The content in a plaintext; undefined when it is not the one that was committed to. */
export function contentOf({ commitment }: Sealed, plaintext: Uint8Array): Uint8Array | undefined {
  if (commitment.length !== HASH_BYTES || !isSameBytes(commitTo(plaintext), commitment)) return undefined;
  return isSizeClass(plaintext.length) ? contentIn(plaintext) : undefined;
}

function associatedData({ feed, seq }: SealPlace, keyId: string): Uint8Array {
  return Buffer.from(`karaula-seal/1 ${formatFeed(feed)}/${seq} ${keyId}`);
}

function padContent(content: Uint8Array, salt: Uint8Array, likeBytes: number): Uint8Array {
  const needed = SALT_BYTES + LENGTH_BYTES + Math.max(content.length, likeBytes);
  const size = SIZE_CLASSES.find((one) => one >= needed);
  if (size === undefined) {
    throw new ContractError(
      'CONTRACT_TOO_LARGE',
      `there are ${content.length} bytes to seal; at most ${MAX_SEALED_CONTENT_BYTES} fit into an envelope`,
    );
  }
  const plaintext = Buffer.alloc(size);
  plaintext.set(salt);
  plaintext.writeUInt32BE(content.length, SALT_BYTES);
  plaintext.set(content, SALT_BYTES + LENGTH_BYTES);
  return plaintext;
}

const ZEROS = new Uint8Array(SIZE_CLASSES.at(-1)!);

/** Nothing but zeros behind it; variants are padded alike, so it need not be the smallest class. */
function contentIn(plaintext: Uint8Array): Uint8Array | undefined {
  const start = SALT_BYTES + LENGTH_BYTES;
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint32(SALT_BYTES);
  const end = start + length;
  if (end > plaintext.length) return undefined;
  if (!isSameBytes(plaintext.subarray(end), ZEROS.subarray(end, plaintext.length))) return undefined;
  return new Uint8Array(plaintext.subarray(start, end));
}

function isSizeClass(length: number): boolean {
  return SIZE_CLASSES.includes(length);
}

function commitTo(plaintext: Uint8Array): Uint8Array {
  return hash('sha256', plaintext, 'buffer');
}
