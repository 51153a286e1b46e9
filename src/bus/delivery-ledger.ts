/** What the hub says of a durable when a session with it begins. */
export interface DurablePosition {
  /** Number of deliveries so far, repeats counted. */
  readonly deliveredConsumerSeq: number;
  /** The newest stream sequence ever delivered. */
  readonly deliveredStreamSeq: number;
  /** How many delivered entries were not acknowledged. */
  readonly unacknowledged: number;
}

export interface Delivery {
  readonly consumerSeq: number;
  readonly streamSeq: number;
}

/**
 * Says which delivery may be acknowledged. Acknowledging is cumulative: "all up to this one". After a crash, a lost
 * connection, or with a second process on the same durable, an entry below may never have reached us, and a careless
 * acknowledgement would lose it (K4). So nothing is acknowledged until all that was outstanding when the session began
 * has come back, and a session ends at the first delivery that is missing from the hub's count.
 */
export class DeliveryLedger<T extends Delivery = Delivery> {
  readonly #position: DurablePosition;
  #expected: number;
  readonly #recovered = new Set<number>();
  #highest: T | undefined;

  constructor(position: DurablePosition) {
    this.#position = position;
    this.#expected = position.deliveredConsumerSeq + 1;
  }

  /** False when a delivery before this one went elsewhere: the session must end. */
  isNext(delivery: Delivery): boolean {
    if (delivery.consumerSeq !== this.#expected) return false;
    this.#expected += 1;
    return true;
  }

  /** Notes that a delivery is committed on our side; call it in the order of delivery. */
  commit(delivery: T): void {
    if (delivery.streamSeq <= this.#position.deliveredStreamSeq) this.#recovered.add(delivery.streamSeq);
    if (this.#highest === undefined || delivery.streamSeq > this.#highest.streamSeq) this.#highest = delivery;
  }

  get isRecovering(): boolean {
    return this.#recovered.size < this.#position.unacknowledged;
  }

  /** The delivery to acknowledge, which covers all below it; undefined while that would cover what we never had. */
  acknowledgeable(): T | undefined {
    return this.isRecovering ? undefined : this.#highest;
  }
}
