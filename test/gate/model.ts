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

/** The author's word that it has let go of the entry at this place, and of all before it. */
export interface Word {
  readonly letGo: { readonly seq: number; readonly hash: string };
}

export function judgeByModel(arrivals: readonly (Specimen | Word)[]): {
  settled: Settled[];
  headSeq: number;
  waiting: string[];
} {
  const settled: Settled[] = [];
  const accepted = new Map<number, string>([[0, hex(EMPTY_HEAD.hash)]]);
  let waiting: Specimen[] = [];
  let head = 0;
  let word: Word['letGo'] | undefined;
  const refuse = (one: Specimen, code: VerdictCode) =>
    settled.push({ hash: one.hash, code, advances: false });
  const follows = (one: Specimen) => one.seq === head + 1 && one.prev === accepted.get(head);
  const isVouched = (one: Specimen): boolean =>
    one.ownFault === undefined ||
    waiting.some((later) => later.seq === one.seq + 1 && later.prev === one.hash && isVouched(later));
  const isLost = (one: Specimen) => one.seq <= head || (one.seq === head + 1 && !follows(one));
  const lateCode = (one: Specimen): VerdictCode => {
    // What stood at a place that was passed over nobody knows, but for the last.
    const isUnknown = one.seq <= head && !accepted.has(one.seq);
    const other = isUnknown ? 'GATE_REPLAYED' : 'GATE_FORKED';
    return one.ownFault ?? (one.contentFault === 'GATE_EXPIRED' ? 'GATE_EXPIRED' : other);
  };
  /** Of those who wait and lead over the author's word, the first; then what stands before it may be passed over. */
  const findBeyond = (): { seq: number; hash: string } | undefined => {
    if (word === undefined || word.seq <= head) return undefined;
    const { seq, hash } = word;
    const top = waiting.find(
      (one) =>
        isVouched(one) && (one.seq === seq ? one.hash === hash : one.seq === seq + 1 && one.prev === hash),
    );
    let first = top;
    for (let before = top; before !== undefined; ) {
      first = before;
      const { seq: place, prev } = before;
      before = waiting.find((one) => one.seq === place - 1 && one.hash === prev);
    }
    return first && { seq: first.seq - 1, hash: first.prev };
  };
  const settle = () => {
    for (;;) {
      for (const one of waiting.filter(isLost).sort((a, b) => a.seq - b.seq)) refuse(one, lateCode(one));
      waiting = waiting.filter((one) => !isLost(one));
      const next = waiting.find((one) => follows(one) && isVouched(one));
      const beyond = next === undefined ? findBeyond() : undefined;
      if (beyond !== undefined) {
        settled.push({ hash: beyond.hash, code: 'GATE_LET_GO', advances: true });
        head = beyond.seq;
        accepted.set(head, beyond.hash);
        const inVain = waiting.filter((one) => one.seq < head).sort((a, b) => a.seq - b.seq);
        for (const one of inVain) refuse(one, one.ownFault ?? 'GATE_LET_GO');
        waiting = waiting.filter((one) => one.seq >= head);
      } else if (next === undefined) return;
      else {
        waiting = waiting.filter((one) => one !== next);
        head = next.seq;
        accepted.set(next.seq, next.hash);
        const code = (next.isKeyInvalid ? 'TRUST_KEY_NOT_VALID' : undefined) ?? next.contentFault;
        settled.push({ hash: next.hash, code: code ?? 'delivered', advances: code !== undefined });
      }
    }
  };

  for (const arrival of arrivals) {
    if ('letGo' in arrival) {
      if (word === undefined || arrival.letGo.seq > word.seq) word = arrival.letGo;
      settle();
      continue;
    }
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
    settle();
  }
  return { settled, headSeq: head, waiting: waiting.map(({ hash }) => hash).sort() };
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
