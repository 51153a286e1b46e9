import type { EntryReference } from './entry.ts';
import { checkBytes, checkUuidV7 } from './field-rules.ts';
import { HASH_BYTES } from './limits.ts';
import type { Findings } from './violations.ts';

/** A reference by itself: place, identifier and hash. Which feeds it may name is up to who refers. */
export function checkReference(findings: Findings, base: string, target: EntryReference | undefined): void {
  if (target === undefined) {
    findings.add(base, '', 'is missing');
    return;
  }
  checkSeq(findings, base, target.seq);
  checkUuidV7(findings, base, 'entryId', target.entryId);
  checkBytes(findings, base, 'hash', target.hash, HASH_BYTES, HASH_BYTES);
}

export function checkSeq(findings: Findings, base: string, seq: number): void {
  if (Number.isSafeInteger(seq) && seq >= 1) return;
  findings.add(base, 'seq', 'is not a whole number from 1');
}
