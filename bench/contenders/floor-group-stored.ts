import { join } from 'node:path';
import type { Contender } from '../support/contender.ts';
import { openPlainInbox } from '../support/plain-inbox.ts';
import { connectPlainNats, openPlainNats, type PlainNats, SUBJECT } from '../support/plain-nats.ts';
import { readPlainNats } from '../support/read-plain-nats.ts';
import { sendRuns } from '../support/send-runs.ts';

interface Orders extends PlainNats {
  readonly inbox: string;
}

/** The same, and the reader commits each run to SQLite before it counts: what any durable inbox costs. */
export const contender: Contender<Orders> = {
  title: 'floor: the same, kept by the reader',
  kind: 'floor',
  guarantees: {
    signed: 'none',
    verified: 'no',
    fsynced: 'hub, each batch',
    kept: 'yes, fsynced',
    order: 'the hub is believed',
  },
  open: async (dir) => {
    const stage = await openPlainNats(dir);
    return { ...stage, orders: { ...stage.orders, inbox: join(dir, 'inbox.db') } };
  },
  connectPublisher: async (orders) => sendRuns(await connectPlainNats(orders), SUBJECT),
  connectSubscriber: async (orders, arrived) => {
    const inbox = openPlainInbox(orders.inbox);
    const end = await readPlainNats(orders, arrived, inbox.keep);
    return {
      received: end.received,
      close: async () => {
        await end.close();
        inbox.close();
      },
    };
  },
};
