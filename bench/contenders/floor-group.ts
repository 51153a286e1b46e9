import type { Contender } from '../support/contender.ts';
import { connectPlainNats, openPlainNats, type PlainNats, SUBJECT } from '../support/plain-nats.ts';
import { readPlainNats } from '../support/read-plain-nats.ts';
import { sendRuns } from '../support/send-runs.ts';

/** What the broker can do when nobody signs, verifies or keeps anything. */
export const contender: Contender<PlainNats> = {
  title: 'floor: JetStream, atomic batches of 256',
  kind: 'floor',
  guarantees: {
    signed: 'none',
    verified: 'no',
    fsynced: 'hub, each batch',
    kept: 'no',
    order: 'the hub is believed',
  },
  open: openPlainNats,
  connectPublisher: async (orders) => sendRuns(await connectPlainNats(orders), SUBJECT),
  connectSubscriber: (orders, arrived) => readPlainNats(orders, arrived),
};
