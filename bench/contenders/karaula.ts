import { join } from 'node:path';
import { publishRows } from '../../src/agency/publish-rows.ts';
import type { SourceRow } from '../../src/agency/source-row.ts';
import { connectBus } from '../../src/bus/connect.ts';
import { receiveFeeds } from '../../src/director/receive.ts';
import { machineRandom } from '../../src/observe/machine-random.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { entriesAfter } from '../../src/store/inbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import { encodeAlert } from '../support/bench-alerts.ts';
import { startBenchHub } from '../support/bench-hub.ts';
import type { AlertSource, Contender } from '../support/contender.ts';

/** The participants' folders. */
export interface HubOrders {
  readonly publisherHome: string;
  readonly readerHome: string;
  /** The reader's inbox has entries of before up to this position. @default 0 */
  readonly after?: number;
}

const PUBLISHER = 'mk-bp';
const READER = 'xk-kp';
const HOUR_MS = 3_600_000;
const clock = { nowMs: () => Date.now() };

/** The product as it is: rows to `publishRows`, `receiveFeeds` into the inbox; TLS, accounts, directory and all. */
export const contender: Contender<HubOrders> = {
  title: 'Karaula',
  kind: 'karaula',
  guarantees: {
    signed: 'each, JWS in a chain',
    verified: 'each, by chain',
    fsynced: 'outbox, then hub',
    kept: 'yes, fsynced',
    order: 'proved by the chain',
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
    const home = openHome(publisherHome);
    const store = openStore(home.databasePath);
    const bus = await connectBus(readBusAccess(home, 'publisher'));
    return {
      publish: async (source) => {
        const results = publishRows({
          home,
          store,
          bus,
          rows: rowsOf(source),
          defaults: { status: 'TEST', handling: { code: 'H0' }, ttlMs: 48 * HOUR_MS },
          clock,
          random: machineRandom,
        });
        for await (const result of results) {
          if (result.outcome === 'rejected') throw new Error(JSON.stringify(result.violations));
        }
      },
      close: async () => {
        await bus.close();
        store.close();
      },
    };
  },
  connectSubscriber: async ({ readerHome, after = 0 }, arrived) => {
    const home = openHome(readerHome);
    const store = openStore(home.databasePath);
    const bus = await connectBus(readBusAccess(home, 'reader'));
    const ending = new AbortController();
    const inStep = Promise.withResolvers<void>();
    const receiving = receiveFeeds({
      home,
      store,
      bus,
      directory: readDirectory(home),
      clock,
      origins: [PUBLISHER],
      signal: ending.signal,
      onStep: (_, isInStep) => isInStep && inStep.resolve(),
      onRecorded: (recorded) =>
        arrived(
          recorded.filter(({ outcome, feed }) => outcome === 'delivered' && !feed.endsWith('.key')).length,
        ),
      onTrouble: (_, error) => inStep.reject(error),
    });
    receiving.catch(inStep.reject);
    await inStep.promise;
    return {
      received: () =>
        entriesAfter(store, after, Number.MAX_SAFE_INTEGER).flatMap(({ entry: { feed, body } }) => {
          if (feed.kind === 'key') return [];
          if (body.case !== 'alert') throw new Error(`the inbox has a ${body.case}`);
          return encodeAlert(body.alert);
        }),
      close: async () => {
        ending.abort();
        await receiving;
        await bus.close();
        store.close();
      },
    };
  },
};

const AT_ONCE = 256;

async function* rowsOf(source: AlertSource): AsyncGenerator<SourceRow, void, undefined> {
  for (;;) {
    const taken = await source.take(AT_ONCE);
    if (taken.length === 0) return;
    for (const { row } of taken) yield row;
  }
}
