import { join } from 'node:path';
import { connectBus } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import type { Contender } from '../support/contender.ts';
import { sendRuns } from '../support/send-runs.ts';

interface Orders {
  readonly publisherHome: string;
  readonly readerHome: string;
}

const PUBLISHER = 'mk-bp';
const READER = 'xk-kp';

/** Unsigned alerts over Karaula's own hub and client: what TLS, accounts and careful following cost by themselves. */
export const contender: Contender<Orders> = {
  title: "floor: batches of 256 over Karaula's hub, TLS",
  kind: 'floor',
  guarantees: {
    signed: 'none',
    verified: 'no',
    fsynced: 'hub, each batch',
    kept: 'no',
    order: 'the hub is believed',
  },
  open: async (dir) => {
    const hub = await startBenchHub(join(dir, 'hub'), [PUBLISHER, READER]);
    return {
      orders: { publisherHome: hub.home(PUBLISHER), readerHome: hub.home(READER) },
      serverPid: hub.brokerPid,
      close: hub.stop,
    };
  },
  connectPublisher: async ({ publisherHome }) => {
    const bus = await connectBus(readBusAccess(openHome(publisherHome), 'publisher'));
    return sendRuns(bus, `alert.${PUBLISHER}.wb6.border-incident`);
  },
  connectSubscriber: async ({ readerHome }, arrived) => {
    const bus = await connectBus(readBusAccess(openHome(readerHome), 'reader'));
    const ending = new AbortController();
    const inStep = Promise.withResolvers<void>();
    const all: Uint8Array[] = [];
    const following = followOrigin(bus, {
      origin: PUBLISHER,
      reader: READER,
      onRun: async (run) => {
        for (const { bytes } of run) all.push(bytes);
        arrived(run.length);
      },
      onStep: (isInStep) => isInStep && inStep.resolve(),
      signal: ending.signal,
    });
    following.catch(inStep.reject);
    await inStep.promise;
    return {
      received: () => all,
      close: async () => {
        ending.abort();
        await following;
        await bus.close();
      },
    };
  },
};
