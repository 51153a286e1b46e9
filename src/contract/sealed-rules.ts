import type { ContentKeyBody, Sealed } from './entry.ts';
import { checkBytes, isKeyId } from './field-rules.ts';
import { HASH_BYTES, IV_BYTES, MAX_CIPHERTEXT_BYTES } from './limits.ts';
import type { Findings } from './violations.ts';

export function checkSealed(findings: Findings, { keyId, iv, ciphertext, commitment }: Sealed): void {
  checkKeyId(findings, 'sealed', keyId);
  checkBytes(findings, 'sealed', 'iv', iv, IV_BYTES, IV_BYTES);
  checkBytes(findings, 'sealed', 'ciphertext', ciphertext, 1, MAX_CIPHERTEXT_BYTES);
  checkBytes(findings, 'sealed', 'commitment', commitment, HASH_BYTES, HASH_BYTES);
}

export function checkContentKey(findings: Findings, { keyId, jwe }: ContentKeyBody): void {
  checkKeyId(findings, 'contentKey', keyId);
  if (jwe.length < 1 || jwe.length > MAX_CIPHERTEXT_BYTES) {
    findings.add(
      'contentKey',
      'jwe',
      `has ${jwe.length} characters; 1 to ${MAX_CIPHERTEXT_BYTES} are allowed`,
    );
  }
}

function checkKeyId(findings: Findings, base: string, keyId: string): void {
  if (!isKeyId(keyId)) findings.add(base, 'keyId', 'is not 16 bytes in lower-case hexadecimal');
}
