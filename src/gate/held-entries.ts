import type { Candidate, Fault } from './candidate.ts';

/** Bounds for each feed, and for each of the two classes: those that are vouched for, and those that are not. */
export const MAX_HELD_ENTRIES = 256;
export const MAX_HELD_BYTES = 2_097_152;
/** Bound for each place of a feed and each class. */
export const MAX_HELD_PER_PLACE = 4;

/** An entry ahead of the head, or at the head but unable to vouch for itself. */
export interface Waiting {
  readonly candidate: Candidate;
  readonly seq: number;
  /** Its place and hash, as {@link placeId} writes them. */
  readonly id: string;
  /** Place and hash of the entry it follows. */
  readonly prevId: string;
  /** Whether its own signature is good. */
  readonly signed: boolean;
  /** Why it cannot be a witness; absent: it is sound, and waits for the gap before it to be filled. */
  readonly ownFault?: Fault;
}

/** A place and the hash of the entry that stands there, as a map's key. */
export function placeId(seq: number, hash: Uint8Array): string {
  return `${seq}:${Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1')}`;
}

/**
 * Who waits, by place, then by arrival. An entry is *vouched for* when it is sound itself or a sound entry that
 * waits commits to it. The two classes have separate bounds, so that nobody without the origin's key can push out
 * what the origin signed. Over a bound the farthest place goes first, and within a place the latest arrival:
 * what is next is kept longest. What is dropped is refused as GATE_CROWDED, so its loss is on record, and the gap
 * stays open until it is asked for again; by then the entry after it vouches for it, so no flood can displace it.
 */
export class HeldEntries {
  readonly #waiting: Waiting[] = [];

  /** The nearest place somebody waits for; Infinity when nobody does. */
  get nearestSeq(): number {
    return this.#waiting[0]?.seq ?? Number.POSITIVE_INFINITY;
  }

  list(): readonly Waiting[] {
    return this.#waiting;
  }

  find(id: string): Waiting | undefined {
    return this.#waiting.find((one) => one.id === id);
  }

  add(waiting: Waiting): void {
    const index = this.#waiting.findLastIndex((one) => one.seq <= waiting.seq);
    this.#waiting.splice(index + 1, 0, waiting);
  }

  /** Takes out one. */
  take(waiting: Waiting): void {
    this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
  }

  /** Takes out everybody up to a place, in order. */
  takeUpTo(seq: number): Waiting[] {
    const count = this.#waiting.findIndex((one) => one.seq > seq);
    return this.#waiting.splice(0, count < 0 ? this.#waiting.length : count);
  }

  /** Takes out those for a place that do not follow the entry `prevId`. */
  takeStrangers(seq: number, prevId: string): Waiting[] {
    const strangers = this.#waiting.filter((one) => one.seq === seq && one.prevId !== prevId);
    for (const one of strangers) this.take(one);
    return strangers;
  }

  /** For each vouched-for entry, by id: the place of the nearest sound entry that vouches for it (or its own). */
  findWitnesses(): Map<string, number> {
    const witnesses = new Map<string, number>();
    for (const { id, prevId, seq, ownFault } of this.#waiting.toReversed()) {
      const witness = ownFault === undefined ? seq : witnesses.get(id);
      if (witness === undefined) continue;
      witnesses.set(id, witness);
      witnesses.set(prevId, witness);
    }
    return witnesses;
  }

  /** How many more unvouched entries fit whatever they are, with none pushed out. */
  roomForUnvouched(): { entries: number; bytes: number } {
    const faulty = this.#waiting.filter((one) => one.ownFault !== undefined);
    return { entries: MAX_HELD_ENTRIES - faulty.length, bytes: MAX_HELD_BYTES - countBytes(faulty) };
  }

  /** Enforces the bounds; returns who was dropped. */
  dropExcess(): Waiting[] {
    const witnesses = this.findWitnesses();
    const dropped = new Set<Waiting>();
    for (const isVouched of [true, false]) {
      const ofClass = this.#waiting.filter((one) => witnesses.has(one.id) === isVouched);
      for (const one of findExcess(ofClass)) dropped.add(one);
    }
    if (dropped.size === 0) return [];
    return this.#waiting.splice(0).filter((one) => {
      if (!dropped.has(one)) this.#waiting.push(one);
      return dropped.has(one);
    });
  }
}

function findExcess(ofClass: readonly Waiting[]): Waiting[] {
  let entries = 0;
  let bytes = 0;
  let atPlace = 0;
  let place = -1;
  let isFull = false;
  return ofClass.filter(({ seq, candidate }) => {
    atPlace = seq === place ? atPlace + 1 : 1;
    place = seq;
    if (atPlace > MAX_HELD_PER_PLACE) return true;
    isFull ||= entries + 1 > MAX_HELD_ENTRIES || bytes + candidate.bytes.length > MAX_HELD_BYTES;
    if (isFull) return true;
    entries += 1;
    bytes += candidate.bytes.length;
    return false;
  });
}

function countBytes(waiting: readonly Waiting[]): number {
  return waiting.reduce((sum, one) => sum + one.candidate.bytes.length, 0);
}
