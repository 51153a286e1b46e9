import { type JsMsg, jetstream } from '@nats-io/jetstream';
import type { Arrived, SubscriberEnd } from './contender.ts';
import { connectPlainNats, type PlainNats, READER, STREAM } from './plain-nats.ts';

/** The fastest way of reading that the client has: a callback, 2,000 ahead, one acknowledgement for many. */
const AHEAD = 2_000;

/**
 * Reads unverified. What has come in one turn of the event loop is a run.
 * @param keep called with each run before it counts
 */
export async function readPlainNats(
  orders: PlainNats,
  arrived: Arrived,
  keep: (run: readonly Uint8Array[]) => void = () => undefined,
): Promise<SubscriberEnd> {
  const bus = await connectPlainNats(orders);
  const consumer = await jetstream(bus.nc).consumers.get(STREAM, READER);
  const all: Uint8Array[] = [];
  let run: JsMsg[] = [];
  const commit = () => {
    const bytes = run.map(({ data }) => data);
    keep(bytes);
    run.at(-1)?.ack();
    run = [];
    for (const one of bytes) all.push(one);
    arrived(bytes.length);
  };
  const messages = await consumer.consume({
    max_messages: AHEAD,
    callback: (message) => {
      if (run.push(message) === 1) setImmediate(commit);
    },
  });
  await bus.nc.flush();
  return {
    received: () => all,
    close: async () => {
      messages.stop();
      await bus.close();
    },
  };
}
