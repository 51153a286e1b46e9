import { setTimeout as wait } from 'node:timers/promises';
import type { Consumer, ConsumerInfo } from '@nats-io/jetstream';
import type { BusConnection } from './connect.ts';
import { BusError } from './errors.ts';
import { whileConnected } from './while-connected.ts';

/** How long a request for entries stands at the hub, in ms. What has stood for longer was made again by somebody who lives. */
export const REQUEST_STANDS_MS = 20_000;

const LOOK_EVERY_MS = 250;

/**
 * What the hub says of a durable, once nobody else waits for its entries. A connection that has died without a word
 * still waits there until the hub notices: meanwhile the hub gives out to it, also what comes again, and whoever takes
 * the rest gets pieces. So it is let die first; a killed process is gone at once.
 * @throws {BusError} `BUS_DURABLE_SHARED` when somebody else keeps waiting; `BUS_TIMEOUT`, …
 */
export async function untilSoleWaiting(
  bus: BusConnection,
  consumer: Pick<Consumer, 'info'>,
  what: string,
  signal: AbortSignal,
): Promise<ConsumerInfo> {
  const beganMs = performance.now();
  for (let isFirst = true; ; isFirst = false) {
    // The client has just asked; only later what it knows is old.
    const info = await whileConnected(bus, () => consumer.info(isFirst));
    if (info.num_waiting === 0 || signal.aborted) return info;
    if (performance.now() - beganMs > REQUEST_STANDS_MS + bus.timeoutMs) throw sharedDurable(what);
    await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** @param what that was tried, for people */
export function sharedDurable(what: string): BusError {
  return new BusError(
    'BUS_DURABLE_SHARED',
    `${what}: entries that the hub counts as delivered do not reach us; another process follows with the same folder: stop one of them. If there is none, the operator rewinds this reader (karaula operator rewind)`,
  );
}
