import type { ContentKeyBody, EntryBody, Sealed, SealedVariants } from './entry.ts';
import { checkBytes, checkCount, isKeyId } from './field-rules.ts';
import {
  HASH_BYTES,
  IV_BYTES,
  MAX_CIPHERTEXT_BYTES,
  MAX_TIME_MS,
  MAX_VARIANTS,
  MIN_TIME_MS,
} from './limits.ts';
import { linkEpochOf } from './link.ts';
import type { Findings } from './violations.ts';

/** Whether it is closed: what it says, status and handling with it, stands inside. */
export function isSealedBody(
  body: EntryBody | undefined,
): body is Extract<EntryBody, { readonly case: 'sealed' | 'sealedVariants' }> {
  return body?.case === 'sealed' || body?.case === 'sealedVariants';
}

/** The seals of an entry: one, or one for each member; none where it is in clear. */
export function sealsOf(body: EntryBody): readonly Sealed[] {
  if (body.case === 'sealedVariants') return body.sealedVariants.variants;
  return body.case === 'sealed' ? [body.sealed] : [];
}

export function checkSealed(
  findings: Findings,
  base: string,
  { keyId, iv, ciphertext, commitment }: Sealed,
): void {
  checkKeyId(findings, base, keyId);
  checkBytes(findings, base, 'iv', iv, IV_BYTES, IV_BYTES);
  checkBytes(findings, base, 'ciphertext', ciphertext, 1, MAX_CIPHERTEXT_BYTES);
  checkBytes(findings, base, 'commitment', commitment, HASH_BYTES, HASH_BYTES);
}

/** K2: length tells a member nothing of another's variant. */
export function checkSealedVariants(findings: Findings, { variants }: SealedVariants): void {
  if (!checkCount(findings, 'sealedVariants', 'variants', variants, MAX_VARIANTS)) return;
  if (variants.length === 0) findings.add('sealedVariants', 'variants', 'is empty');
  variants.forEach((one, index) => {
    const base = `sealedVariants.variants[${index}]`;
    checkSealed(findings, base, one);
    const before = variants[index - 1];
    if (before === undefined) return;
    if (before.keyId >= one.keyId) findings.add(base, 'keyId', 'is not greater than the one before it');
    if (before.ciphertext.length !== one.ciphertext.length) {
      findings.add(base, 'ciphertext', 'is not as long as the one before it');
    }
  });
}

function checkKeyId(findings: Findings, base: string, keyId: string): void {
  if (!isKeyId(keyId)) findings.add(base, 'keyId', 'is not 16 bytes in lower-case hexadecimal');
}

export function checkContentKey(
  findings: Findings,
  { keyId, jwe, prekeyJwe, linkEpoch }: ContentKeyBody,
  issuedAtMs: number,
): void {
  checkKeyId(findings, 'contentKey', keyId);
  if (
    linkEpoch !== undefined &&
    issuedAtMs >= MIN_TIME_MS &&
    issuedAtMs < MAX_TIME_MS &&
    linkEpoch !== linkEpochOf(issuedAtMs)
  )
    findings.add('contentKey', 'linkEpoch', 'is not the month in which it is said');
  for (const [field, text] of Object.entries({ jwe, ...(prekeyJwe !== undefined && { prekeyJwe }) })) {
    if (text.length < 1 || text.length > MAX_CIPHERTEXT_BYTES) {
      const problem = `has ${text.length} characters; 1 to ${MAX_CIPHERTEXT_BYTES} are allowed`;
      findings.add('contentKey', field, problem);
    }
  }
}
