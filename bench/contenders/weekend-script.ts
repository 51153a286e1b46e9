import { jetstream } from '@nats-io/jetstream';
import type { Contender } from '../support/contender.ts';
import { type JosePair, joseSigner, joseVerifier, makeJosePair } from '../support/jose-pair.ts';
import {
  connectPlainNats,
  openPlainNats,
  type PlainNats,
  READER,
  STREAM,
  SUBJECT,
} from '../support/plain-nats.ts';

interface Orders extends PlainNats {
  readonly keys: JosePair;
}

/** What one writes in a weekend, and as the clients' own examples have it: one by one, at both ends. */
export const contender: Contender<Orders> = {
  title: 'weekend script: NATS + jose, one by one',
  kind: 'script',
  share: 0.1,
  guarantees: {
    signed: 'each, JWS',
    verified: 'each',
    fsynced: 'hub, each message',
    kept: 'no',
    order: 'the hub is believed',
  },
  open: async (dir) => {
    const stage = await openPlainNats(dir);
    return { ...stage, orders: { ...stage.orders, keys: await makeJosePair() } };
  },
  connectPublisher: async (orders) => {
    const bus = await connectPlainNats(orders);
    const sign = await joseSigner(orders.keys);
    const js = jetstream(bus.nc);
    return {
      publish: async (source) => {
        for (;;) {
          const [alert] = await source.take(1);
          if (alert === undefined) return;
          await js.publish(SUBJECT, await sign(alert.bytes));
        }
      },
      close: () => bus.close(),
    };
  },
  connectSubscriber: async (orders, arrived) => {
    const bus = await connectPlainNats(orders);
    const verify = await joseVerifier(orders.keys);
    const consumer = await jetstream(bus.nc).consumers.get(STREAM, READER);
    const messages = await consumer.consume();
    const all: Uint8Array[] = [];
    const reading = (async () => {
      for await (const message of messages) {
        all.push(await verify(message.string()));
        message.ack();
        arrived(1);
      }
    })();
    return {
      received: () => all,
      close: async () => {
        messages.stop();
        await reading;
        await bus.close();
      },
    };
  },
};
