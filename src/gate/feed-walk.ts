import type { FeedId } from '../contract/feed.ts';
import { isSameBytes } from '../contract/plain-bytes.ts';
import { type Candidate, type Fault, findOwnFault } from './candidate.ts';
import type { FeedState } from './feed-state.ts';
import type { GateContext } from './gate-context.ts';
import type { Head } from './head.ts';
import { HeldEntries, placeId, type Waiting } from './held-entries.ts';
import { type Acceptance, judgeAccepted } from './judge-accepted.ts';
import { findWindowFault } from './judge-content.ts';
import { findLetGoHead, furtherWord, passedOver, readOwnLetGo } from './let-go.ts';
import { refuseCandidate } from './refusal.ts';
import { ToldBefore } from './told-before.ts';
import type { Verdict, VerifiedBy } from './verdict.ts';

/**
 * One feed on its way from head to head: takes candidates one after the other, gives each place to the first
 * entry that is proved to belong there, and writes a verdict for everything. The rules:
 *
 * - W1 A place is given to an entry that follows the head and is sound (own signature good, own key valid), or
 *   that a sound entry commits to through unbroken `prev` hashes. K1.
 * - W2 Places are given in order, and never taken back. K4.
 * - W3 What can still get its place waits; what no longer can is refused. K8.
 * - W4 What a place is given to decides the chain; whether it is also delivered is decided by its content.
 * - W5 Places that the feed's author has signed to have let go of are passed over when nothing else goes on, and
 *   entries wait that lead over them (let-go.ts). K8: what was passed over is said.
 */
export class FeedWalk {
  readonly verdicts: Verdict[] = [];
  readonly held = new HeldEntries();
  readonly #ctx: GateContext;
  readonly #feed: FeedId;
  readonly #told: ToldBefore;
  /** Hashes of what this run accepted. */
  readonly #accepted = new Map<number, Uint8Array>();
  #head: Head;
  #letGo: Head | undefined;

  constructor(ctx: GateContext, feed: FeedId, { head, letGo }: Pick<FeedState, 'head' | 'letGo'>) {
    this.#ctx = ctx;
    this.#feed = feed;
    this.#told = new ToldBefore(ctx);
    this.#head = head;
    this.#letGo = letGo;
    this.#accepted.set(head.seq, head.hash);
  }

  get head(): Head {
    return this.#head;
  }

  get state(): FeedState {
    const held = this.held.list().map(({ candidate, seq, signed }) => {
      return { seq, hash: candidate.hash, bytes: candidate.bytes, signed };
    });
    const letGo = this.#letGo;
    return { head: this.#head, held, ...(letGo !== undefined && letGo.seq > this.#head.seq && { letGo }) };
  }

  /** One candidate by itself. */
  take(candidate: Candidate, redelivered: boolean): void {
    if (this.#isKnown(candidate, redelivered)) return;
    const ownFault = findOwnFault(candidate);
    if (candidate.routing.seq <= this.#head.seq) {
      this.#refuseLate(candidate, ownFault);
      return;
    }
    this.wait(candidate, ownFault);
    if (ownFault === undefined && candidate.routing.seq > this.#head.seq + 1) {
      this.#letGo = furtherWord(this.#letGo, readOwnLetGo(this.#ctx, this.#feed, candidate));
    }
    this.advance();
    this.#reportWaiting([candidate]);
  }

  /**
   * Candidates that follow the head and each other without a gap. `witness` is the index of the last sound one
   * (-1: none): it vouches for all before it (W1). `tailFaults` are the faults of those after it.
   */
  takeStretch(stretch: readonly Candidate[], witness: number, tailFaults: readonly Fault[]): void {
    for (const [index, candidate] of stretch.slice(0, witness + 1).entries()) {
      const isWitness = index === witness;
      const verifiedBy: VerifiedBy = isWitness
        ? { how: 'signature' }
        : { how: 'chain', seq: stretch[witness]!.routing.seq };
      this.#accept(candidate, { verifiedBy, ownSignature: isWitness ? 'good' : 'unchecked' });
    }
    const tail = stretch.slice(witness + 1);
    for (const [index, candidate] of tail.entries()) this.wait(candidate, tailFaults[index]);
    if (this.held.nearestSeq <= this.#head.seq + 1) this.advance();
    this.#reportWaiting(tail);
  }

  /** Lets a candidate wait, without a verdict. */
  wait(candidate: Candidate, ownFault: Fault | undefined): void {
    const { seq, prev } = candidate.routing;
    this.held.add({
      candidate,
      seq,
      id: placeId(seq, candidate.hash),
      prevId: placeId(seq - 1, prev),
      signed: ownFault?.code !== 'TRUST_BAD_SIGNATURE',
      ...(ownFault && { ownFault }),
    });
  }

  /** Gives places to those who wait as long as the next place can be given (W1, W2, W5). */
  advance(): void {
    const witnesses = this.held.findWitnesses();
    for (;;) {
      this.#settleLosers();
      const headId = placeId(this.#head.seq, this.#head.hash);
      const next = this.held.list().find((one) => one.prevId === headId && witnesses.has(one.id));
      if (next === undefined) {
        const beyond = findLetGoHead(this.#letGo, this.#head, this.held, witnesses);
        if (beyond === undefined) return;
        this.#passOver(beyond);
        continue;
      }
      this.held.take(next);
      this.#accept(next.candidate, acceptanceOf(next, witnesses.get(next.id)!));
    }
  }

  /** The very bytes that stand at their place, or wait for it, need no further check: nothing changes by them. */
  #isKnown(candidate: Candidate, redelivered: boolean): boolean {
    const { arrival, hash, routing } = candidate;
    const accepted = routing.seq <= this.#head.seq ? this.#hashAt(routing.seq) : undefined;
    if (accepted !== undefined && isSameBytes(accepted, hash)) {
      if (redelivered) this.verdicts.push({ outcome: 'duplicate', arrival, hash, seq: routing.seq });
      else
        this.#refuse(candidate, {
          code: 'GATE_REPLAYED',
          reason: `entry ${routing.seq} was accepted before`,
        });
      return true;
    }
    if (this.held.find(placeId(routing.seq, hash)) === undefined) return false;
    this.#reportWaiting([candidate]);
    return true;
  }

  /** A candidate for a place that another entry has (W2). */
  #refuseLate(candidate: Candidate, ownFault: Fault | undefined): void {
    const { seq } = candidate.routing;
    const hash = this.#hashAt(seq);
    if (hash === undefined) {
      const reason = `place ${seq} was taken before; the head is at ${this.#head.seq}`;
      this.#refuse(
        candidate,
        ownFault ?? findWindowFault(this.#ctx, candidate.routing) ?? { code: 'GATE_REPLAYED', reason },
      );
    } else {
      this.#refuseAgainst(candidate, ownFault, { seq, hash }, `place ${seq} has another entry`);
    }
  }

  /** Two statements of one origin that cannot both stand. `against` makes the verdict a proof when it is signed. */
  #refuseAgainst(candidate: Candidate, ownFault: Fault | undefined, against: Head, problem: string): void {
    if (ownFault !== undefined) {
      this.#refuse(candidate, ownFault);
      return;
    }
    const fork: Fault = { code: 'GATE_FORKED', reason: `${problem}, and ${this.#feed.origin} signed both` };
    this.#refuse(candidate, findWindowFault(this.#ctx, candidate.routing) ?? fork, against);
  }

  /** W3: those whose place is gone, and those for the next place that do not follow the head. */
  #settleLosers(): void {
    const { seq: headSeq, hash: headHash } = this.#head;
    for (const { candidate, ownFault } of this.held.takeUpTo(headSeq)) this.#refuseLate(candidate, ownFault);
    const headId = placeId(headSeq, headHash);
    for (const one of this.held.takeStrangers(headSeq + 1, headId)) {
      const problem = `entry ${one.seq} does not follow entry ${headSeq} as it stands here`;
      this.#refuseAgainst(one.candidate, one.ownFault, this.#head, problem);
    }
  }

  /** W5: goes on after an entry that its author no longer keeps. Who waits for a place before it waits in vain. */
  #passOver(beyond: Head): void {
    const from = this.#head.seq + 1;
    this.#head = beyond;
    this.#accepted.set(beyond.seq, beyond.hash);
    this.verdicts.push(passedOver(from, beyond));
    for (const { candidate, seq, ownFault } of this.held.takeUpTo(beyond.seq - 1)) {
      const reason = `entry ${seq} leads nowhere: what comes after it was let go of`;
      this.#refuse(candidate, ownFault ?? { code: 'GATE_LET_GO', reason });
    }
  }

  /** W4: the place is taken; then the content is judged. */
  #accept(candidate: Candidate, acceptance: Acceptance): void {
    const { hash, routing } = candidate;
    this.#head = { seq: routing.seq, hash };
    this.#accepted.set(routing.seq, hash);
    this.verdicts.push(judgeAccepted(this.#ctx, this.#feed, candidate, acceptance, this.#told));
  }

  /** Says of each of these that still wait that they do, and drops who is over the bounds. */
  #reportWaiting(candidates: readonly Candidate[]): void {
    const dropped = this.held.dropExcess();
    for (const { candidate, seq } of dropped) {
      this.#refuse(candidate, {
        code: 'GATE_CROWDED',
        reason: `no room to keep entry ${seq} until its place is next`,
      });
    }
    for (const { arrival, hash, routing } of candidates) {
      const waiting = this.held.find(placeId(routing.seq, hash));
      if (waiting === undefined) continue;
      const gap = `entry ${routing.seq} came, and the head is at ${this.#head.seq}`;
      const { code, reason } = waiting.ownFault ?? { code: 'GATE_GAP' as const, reason: gap };
      this.verdicts.push({ outcome: 'held', arrival, code, reason, hash, seq: routing.seq });
    }
  }

  #refuse(candidate: Candidate, fault: Fault, against?: Head): void {
    this.verdicts.push(refuseCandidate(candidate, fault, against && { against }));
  }

  #hashAt(seq: number): Uint8Array | undefined {
    return this.#accepted.get(seq) ?? this.#ctx.digestAt?.(seq);
  }
}

function acceptanceOf(waiting: Waiting, witness: number): Acceptance {
  const isSound = waiting.ownFault === undefined;
  return {
    verifiedBy: isSound ? { how: 'signature' } : { how: 'chain', seq: witness },
    ownSignature: waiting.signed ? 'good' : 'bad',
  };
}
