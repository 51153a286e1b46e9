import { scryptSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';
import { z } from 'zod';
import type { RandomBytes } from '../contract/clock.ts';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { TrustError } from './errors.ts';
import { type ExportableKey, exportSigningKey, parseSigningKey } from './signing-key.ts';

/**
 * How a passphrase becomes a key (RFC 7914): about half a second and 128 MiB for each guess. Bounds besides, so that a
 * file from somebody else cannot ask for all memory.
 */
const SCRYPT = { n: 131_072, r: 8, p: 1 };
const MAX_N = 1_048_576;

const FORMAT = 'karaula-locked-key/1';

const schema = z.strictObject({
  format: z.literal(FORMAT),
  kid: z.string(),
  publicJwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    n: z.int().min(16_384).max(MAX_N),
    r: z.literal(8),
    p: z.int().min(1).max(16),
    salt: z.string(),
  }),
  /** A compact JWE of the private JWK: `dir`, A256GCM (RFC 7516). */
  jwe: z.string(),
});

/** Whether a key file needs a passphrase. */
export function isLockedKey(text: string): boolean {
  try {
    return (JSON.parse(text) as { format?: unknown } | null)?.format === FORMAT;
  } catch {
    return false;
  }
}

/** The text of a private key file that is worth nothing without the passphrase. K10: randomness is passed in. */
export async function lockSigningKey(
  key: ExportableKey,
  passphrase: string,
  random: RandomBytes,
): Promise<string> {
  const salt = encodeBase64url(random(16));
  const jwe = await new CompactEncrypt(new TextEncoder().encode(exportSigningKey(key)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setInitializationVector(random(12))
    .encrypt(keyOf(passphrase, { ...SCRYPT, salt }));
  const { kid } = key;
  const { kty, crv, x } = key.publicJwk;
  const publicJwk = { kty, crv, x };
  const locked = { format: FORMAT, kid, publicJwk, kdf: { name: 'scrypt', ...SCRYPT, salt }, jwe };
  return `${JSON.stringify(locked, undefined, 2)}\n`;
}

/**
 * The key of such a file.
 * @throws {TrustError} `TRUST_BAD_KEY` when the file is damaged, `TRUST_WRONG_PASSPHRASE`; neither shows anything of the key
 */
export async function unlockSigningKey(text: string, passphrase: string): Promise<ExportableKey> {
  const { kdf, jwe, publicJwk } = parseLocked(text);
  let jwk: string;
  try {
    const { plaintext } = await compactDecrypt(jwe, keyOf(passphrase, kdf), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    jwk = new TextDecoder().decode(plaintext);
  } catch {
    throw new TrustError(
      'TRUST_WRONG_PASSPHRASE',
      'the passphrase does not open this key, or the file was altered; try again, or take the copy from the backup',
    );
  }
  const key = parseSigningKey(jwk);
  if (key.publicJwk.x === publicJwk.x) return key;
  throw new TrustError(
    'TRUST_BAD_KEY',
    'the key in the file is not the one it is labelled with; take the copy from the backup',
  );
}

function parseLocked(text: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new TrustError(
      'TRUST_BAD_KEY',
      'this is not a key locked with a passphrase; take the copy from the backup',
    );
  }
}

function keyOf(
  passphrase: string,
  { n, r, p, salt }: { n: number; r: number; p: number; salt: string },
): Uint8Array {
  const bytes = decodeBase64url(salt);
  if (bytes === undefined) throw new TrustError('TRUST_BAD_KEY', 'its salt is not base64url');
  // One passphrase, however a keyboard composes its letters.
  return scryptSync(passphrase.normalize('NFC'), bytes, 32, { N: n, r, p, maxmem: 256 * n * r });
}
