/**
 * The checkpoint's rules once more, as plainly as they can be said: one arrival after the other, no bounds, no
 * signatures (the maker of an envelope says what is wrong with it), everything searched anew. The real one must
 * come to the same.
 */
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import type { VerdictCode } from '../../src/gate/verdict-code.ts';

/** An envelope and the truth about it. */
export interface Specimen {
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly seq: number;
  readonly prev: string;
  /** Fails before it could have a place; never waits. */
  readonly outright?: VerdictCode;
  /** Cannot vouch for itself. */
  readonly ownFault?: 'TRUST_BAD_SIGNATURE' | 'TRUST_KEY_NOT_VALID';
  /** Its key is not valid, whatever its signature. */
  readonly isKeyInvalid?: boolean;
  /** Not delivered even in its place. */
  readonly contentFault?: VerdictCode;
}

export interface Settled {
  readonly hash: string;
  readonly code: 'delivered' | VerdictCode;
  readonly advances: boolean;
}

export function judgeByModel(arrivals: readonly Specimen[]): {
  settled: Settled[];
  headSeq: number;
  waiting: string[];
} {
  const settled: Settled[] = [];
  const accepted = new Map<number, string>([[0, hex(EMPTY_HEAD.hash)]]);
  let waiting: Specimen[] = [];
  const headSeq = () => accepted.size - 1;
  const refuse = (one: Specimen, code: VerdictCode) =>
    settled.push({ hash: one.hash, code, advances: false });
  const follows = (one: Specimen) => one.seq === headSeq() + 1 && one.prev === accepted.get(headSeq());
  const isVouched = (one: Specimen): boolean =>
    one.ownFault === undefined ||
    waiting.some((later) => later.seq === one.seq + 1 && later.prev === one.hash && isVouched(later));
  const isLost = (one: Specimen) => one.seq <= headSeq() || (one.seq === headSeq() + 1 && !follows(one));
  const lateCode = (one: Specimen): VerdictCode =>
    one.ownFault ?? (one.contentFault === 'GATE_EXPIRED' ? 'GATE_EXPIRED' : 'GATE_FORKED');

  for (const arrival of arrivals) {
    if (arrival.outright !== undefined) {
      refuse(arrival, arrival.outright);
      continue;
    }
    if (accepted.get(arrival.seq) === arrival.hash) {
      refuse(arrival, 'GATE_REPLAYED');
      continue;
    }
    if (waiting.some(({ hash }) => hash === arrival.hash)) continue;
    waiting.push(arrival);
    for (;;) {
      for (const one of waiting.filter(isLost).sort((a, b) => a.seq - b.seq)) refuse(one, lateCode(one));
      waiting = waiting.filter((one) => !isLost(one));
      const next = waiting.find((one) => follows(one) && isVouched(one));
      if (next === undefined) break;
      waiting = waiting.filter((one) => one !== next);
      accepted.set(next.seq, next.hash);
      const code = (next.isKeyInvalid ? 'TRUST_KEY_NOT_VALID' : undefined) ?? next.contentFault;
      settled.push({ hash: next.hash, code: code ?? 'delivered', advances: code !== undefined });
    }
  }
  return { settled, headSeq: headSeq(), waiting: waiting.map(({ hash }) => hash).sort() };
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
