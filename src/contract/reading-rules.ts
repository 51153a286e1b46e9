import type { ReadLogHead } from './entry.ts';
import { checkBytes } from './field-rules.ts';
import { HASH_BYTES } from './limits.ts';
import type { Findings } from './violations.ts';

export function checkReadLogHead(findings: Findings, base: string, { length, hash }: ReadLogHead): void {
  if (!Number.isSafeInteger(length) || length < 1)
    findings.add(base, 'length', 'is not a whole number from 1');
  checkBytes(findings, base, 'hash', hash, HASH_BYTES, HASH_BYTES);
}
