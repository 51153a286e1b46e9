import { MAX_ENVELOPE_BYTES } from '../contract/limits.ts';
import type { Duplicate, Verdict } from '../gate/verdict.ts';
import type { VerdictRecord } from '../store/verdict-log.ts';

/** What goes on record of a verdict, besides where and when it came. K8. */
export function recordOfVerdict(
  verdict: Exclude<Verdict, Duplicate>,
): Omit<VerdictRecord, 'atMs' | 'origin' | 'feed' | 'streamSeq'> {
  const { hash } = verdict;
  switch (verdict.outcome) {
    case 'delivered': {
      const { seq, fault } = verdict;
      return { outcome: 'delivered', seq, hash, ...(fault !== undefined && { code: fault }) };
    }
    case 'held':
      return { outcome: 'held', code: verdict.code, reason: verdict.reason, seq: verdict.seq, hash };
    case 'passed-over':
      return { outcome: 'passed-over', code: verdict.code, reason: verdict.reason, seq: verdict.seq, hash };
    case 'refused': {
      const { code, reason, seq, bytes } = verdict;
      return {
        outcome: 'refused',
        code,
        reason,
        hash,
        ...(seq !== undefined && { seq }),
        ...evidenceOf(bytes),
      };
    }
  }
}

/** What is larger than any envelope is no evidence of anything but its size. */
export function evidenceOf(bytes: Uint8Array): { evidence?: Uint8Array } {
  return bytes.length <= MAX_ENVELOPE_BYTES ? { evidence: bytes } : {};
}
