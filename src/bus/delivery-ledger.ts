/** What the hub says of a durable when a session with it begins. */
export interface DurablePosition {
  /** Number of deliveries so far, repeats counted. */
  readonly deliveredConsumerSeq: number;
  /** The newest stream sequence ever delivered. */
  readonly deliveredStreamSeq: number;
  /** How many delivered entries were not acknowledged. */
  readonly unacknowledged: number;
  /** How many entries after the newest delivered one were there to come. */
  readonly toCome: number;
}

/** One delivery by the hub: the how-manieth of the durable, and of which place in the stream. */
export interface Delivery {
  readonly consumerSeq: number;
  readonly streamSeq: number;
}

/**
 * Brings the deliveries of one session into the stream's order and says what may be acknowledged.
 *
 * Acknowledging is cumulative: "all up to this place". After a crash, a lost connection, or with a second process on
 * the same durable, an entry below may never have reached us, and a careless acknowledgement would lose it (K4). What
 * comes again comes in between new entries. So nothing is handed out until all that was outstanding when the session
 * began has come back, and a session ends at the first delivery that is missing from the hub's count.
 */
export class DeliveryLedger<T extends Delivery = Delivery> {
  readonly #position: DurablePosition;
  readonly #recovered = new Set<number>();
  /** Arrived and not yet taken; in order once recovery is over. */
  #waiting: T[] = [];
  #nextConsumerSeq: number;
  #isRecovering: boolean;
  /** The newest place that arrived before recovery was over: up to there the order of arrival was not the stream's. */
  #mixedUpTo = 0;
  #queuedUpTo = 0;
  /** The newest place that was not delivered before this session, and how many of these came. */
  #newUpTo: number;
  #newCount = 0;
  #committed: Delivery | undefined;

  constructor(position: DurablePosition) {
    this.#position = position;
    this.#nextConsumerSeq = position.deliveredConsumerSeq + 1;
    this.#isRecovering = position.unacknowledged > 0;
    this.#newUpTo = position.deliveredStreamSeq;
  }

  get isRecovering(): boolean {
    return this.#isRecovering;
  }

  /** Whether all that was outstanding when the session began has come, and was taken. */
  get isInStep(): boolean {
    return !this.#isRecovering && this.#newCount >= this.#position.toCome && this.#waiting.length === 0;
  }

  /** Notes a delivery. False when one before it went elsewhere: the session must end. */
  arrive(delivery: T): boolean {
    if (delivery.consumerSeq !== this.#nextConsumerSeq) return false;
    this.#nextConsumerSeq += 1;
    if (delivery.streamSeq > this.#newUpTo) {
      this.#newUpTo = delivery.streamSeq;
      this.#newCount += 1;
    }
    if (this.#isRecovering) {
      this.#waiting.push(delivery);
      if (delivery.streamSeq <= this.#position.deliveredStreamSeq) this.#recovered.add(delivery.streamSeq);
      if (this.#recovered.size >= this.#position.unacknowledged) this.#endRecovery();
    } else if (delivery.streamSeq > this.#queuedUpTo) {
      this.#queuedUpTo = delivery.streamSeq;
      this.#waiting.push(delivery);
    } // Else the hub lost patience with a long commit: we have that entry in hand.
    return true;
  }

  #endRecovery(): void {
    this.#isRecovering = false;
    this.#recovered.clear();
    const newest = new Map<number, T>();
    for (const delivery of this.#waiting) newest.set(delivery.streamSeq, delivery);
    this.#waiting = [...newest.values()].sort((a, b) => a.streamSeq - b.streamSeq);
    this.#queuedUpTo = this.#waiting.at(-1)?.streamSeq ?? 0;
    this.#mixedUpTo = this.#queuedUpTo;
  }

  /** The next deliveries in the stream's order, each place once; none while recovering. */
  take(atMost: number): T[] {
    return this.#isRecovering ? [] : this.#waiting.splice(0, atMost);
  }

  /** Notes that what was taken is committed on our side. */
  commit(run: readonly T[]): void {
    for (const { consumerSeq, streamSeq } of run) {
      this.#committed = { streamSeq, consumerSeq: Math.max(consumerSeq, this.#committed?.consumerSeq ?? 0) };
    }
  }

  /**
   * What to acknowledge: the newest committed place, with the highest count of deliveries up to it, for the hub takes
   * neither going back. Undefined while the entries of a recovery are not all committed.
   */
  acknowledgement(): Delivery | undefined {
    return this.#committed !== undefined && this.#committed.streamSeq >= this.#mixedUpTo
      ? this.#committed
      : undefined;
  }
}
