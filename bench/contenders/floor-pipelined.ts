import { type NatsConnection, nuid } from '@nats-io/transport-node';
import type { Contender, PublisherEnd } from '../support/contender.ts';
import { connectPlainNats, openPlainNats, type PlainNats, SUBJECT } from '../support/plain-nats.ts';
import { readPlainNats } from '../support/read-plain-nats.ts';

/** Messages that may wait for their acknowledgement. */
const WINDOW = 512;

/** Without group commit: each message acknowledged on its own, many of them under way. */
export const contender: Contender<PlainNats> = {
  title: 'floor: JetStream, singly, acks pipelined',
  kind: 'floor',
  share: 0.5,
  guarantees: {
    signed: 'none',
    verified: 'no',
    fsynced: 'hub, each message',
    kept: 'no',
    order: 'the hub is believed',
  },
  open: openPlainNats,
  connectPublisher: async (orders) => {
    const bus = await connectPlainNats(orders);
    return { ...sendPipelined(bus.nc), close: () => bus.close() };
  },
  connectSubscriber: (orders, arrived) => readPlainNats(orders, arrived),
};

/** One inbox for all acknowledgements: the client's own `publish` costs it ten times as much for each message. */
function sendPipelined(nc: NatsConnection): Pick<PublisherEnd, 'publish'> {
  const inbox = `_INBOX.${nuid.next()}`;
  let waiting = 0;
  let failure: Error | undefined;
  let progress = Promise.withResolvers<void>();
  nc.subscribe(inbox, {
    callback: (error, message) => {
      waiting -= 1;
      if (error !== null) failure = error;
      else if (message.string().includes('"error"')) failure = new Error(message.string());
      progress.resolve();
    },
  });
  const untilAtMost = async (most: number) => {
    while (waiting > most && failure === undefined) {
      progress = Promise.withResolvers();
      await progress.promise;
    }
    if (failure !== undefined) throw failure;
  };
  return {
    publish: async (source) => {
      for (;;) {
        await untilAtMost(WINDOW - 1);
        const taken = await source.take(WINDOW - waiting);
        if (taken.length === 0) break;
        for (const { bytes } of taken) {
          nc.publish(SUBJECT, bytes, { reply: inbox });
          waiting += 1;
        }
      }
      await untilAtMost(0);
    },
  };
}
