import type { BenchAlert } from './bench-alerts.ts';

/** What a contender promises of an alert that counts as arrived. Told beside its figures: the rest compares nothing. */
export interface Guarantees {
  /** Whose signature is on it, and what it is; `none`. */
  readonly signed: string;
  /** Whether the reader checks that before the alert counts. */
  readonly verified: string;
  /** What is on the disk, with an fsync, before the publisher is told. */
  readonly fsynced: string;
  /** Whether the reader has it on its own disk, with an fsync, before it counts. */
  readonly kept: string;
  /** What shows that something was left out, doubled or swapped on the way. */
  readonly order: string;
}

/** Gives out alerts as they become due. */
export interface AlertSource {
  /** Waits for at least one. @returns at most `max`; none when there will be no more */
  take(max: number): Promise<readonly BenchAlert[]>;
}

/** The end that publishes, connected. */
export interface PublisherEnd {
  /** Resolves when somebody listens, where there would be nobody to send to before. */
  readonly untilHeard?: () => Promise<void>;
  /** Resolves when all is where the contender wants it. */
  publish(source: AlertSource): Promise<void>;
  close(): Promise<void>;
}

/** The end that subscribes, connected: nothing that is published from now on passes it by. */
export interface SubscriberEnd {
  /** All that has arrived, each as its bytes of the list, in the order of arrival; asked when the clock has stopped. */
  received(): readonly Uint8Array[];
  close(): Promise<void>;
}

/** Told that so many more have arrived: verified, and kept where they are kept. */
export type Arrived = (count: number) => void;

export interface Stage {
  /** For both ends; goes from process to process. */
  readonly orders: unknown;
  /** Of a server, when there is one. */
  readonly serverPid?: number;
  close(): Promise<void>;
}

/**
 * Something that brings alerts from one process to another. A file of bench/contenders or bench/peers exports one as
 * `contender`; that is all there is to adding one.
 */
export interface Contender<Orders = unknown> {
  readonly title: string;
  readonly kind: 'floor' | 'script' | 'peer' | 'karaula';
  readonly guarantees: Guarantees;
  /** Of a round's alerts it gets this part: a slow one shows its rate with fewer. @default 1 */
  readonly share?: number;
  /** No order is promised: each must arrive once. */
  readonly isUnordered?: boolean;
  /** Takes a server from a Debian package; only when servers were asked for. */
  readonly needsServer?: boolean;
  /** In the bench's own process, in an empty folder: what must be there before both ends. */
  open(dir: string): Promise<Stage & { readonly orders: Orders }>;
  /** In a process of its own. */
  connectPublisher(orders: Orders): Promise<PublisherEnd>;
  /** In a process of its own. */
  connectSubscriber(orders: Orders, arrived: Arrived): Promise<SubscriberEnd>;
}

/** Thrown by `open` when this machine cannot run it; the others go on. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
