/**
 * What sealing costs: `node bench/sealing.ts`. Two hubs beside each other, one whose community is sealed and one where
 * it is not; rounds go from one to the other. Each reader has checked all that came, and can read it.
 */
import { join } from 'node:path';
import { openHome } from '../src/store/home.ts';
import { lastPosition } from '../src/store/inbox.ts';
import { openStore } from '../src/store/open-store.ts';
import type { HubOrders } from './contenders/karaula.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import { type BenchHub, startBenchHub } from './support/bench-hub.ts';
import { readBenchOptions } from './support/bench-options.ts';
import { describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { type Round, runRound } from './support/run-round.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const PUBLISHER = 'mk-bp';
const READER = 'xk-kp';
const KARAULA = new URL('./contenders/karaula.ts', import.meta.url).href;
const WARM_UP = 0.25;

const options = readBenchOptions({ rounds: 5, messages: 20_000 });
const load = describeLoad();
const dir = makeBenchDir();
const hubs: { readonly title: string; readonly hub: BenchHub; readonly rounds: Round[] }[] = [];
try {
  for (const isSealed of [false, true]) {
    const title = isSealed ? 'sealed' : 'in clear';
    const communities = [
      { id: 'wb6', title, isSealed },
      { id: 'region', title, isSealed },
      { id: 'jmtf', title, isSealed },
    ];
    const hub = await startBenchHub(
      join(dir.path, String(isSealed)),
      [PUBLISHER, READER, 'rs-gp', 'al-bmp'],
      communities,
    );
    hubs.push({ title, hub, rounds: [] });
  }
  for (let number = 1; number <= options.rounds; number++) {
    for (const { title, hub, rounds } of hubs) {
      rounds.push(await play(hub));
      console.error(
        `round ${number} of ${options.rounds}: ${title}, ${Math.round(perSecondOf(rounds.at(-1)!))}/s`,
      );
    }
  }
} finally {
  await Promise.all(hubs.map(({ hub }) => hub.stop()));
  dir.remove();
}

const results = hubs.map(({ title, rounds }) => ({
  title,
  perSecond: spreadOf(rounds.map(perSecondOf)),
  publisherCpuUs: spreadOf(rounds.map((round) => round.publisherCpuUs)).median,
  subscriberCpuUs: spreadOf(rounds.map((round) => round.subscriberCpuUs)).median,
}));
const [clear] = results;
const heads = [
  '',
  'alerts/s, median',
  'min–max',
  'of those in clear',
  'CPU µs an alert: publisher',
  'reader',
];
const rows = results.map(({ title, perSecond, publisherCpuUs, subscriberCpuUs }) => [
  title,
  figure(perSecond.median),
  range(perSecond),
  `${figure(perSecond.median / clear!.perSecond.median)} ×`,
  figure(publisherCpuUs),
  figure(subscriberCpuUs),
]);
tellFigures(options, {
  section: 'sealing',
  text: markdownTable(heads, rows),
  figures: { rounds: options.rounds, messages: options.messages, results },
  machine: `${describeMachine(hubs[0]!.hub.brokerVersion)}, ${load}`,
});

async function play(hub: BenchHub): Promise<Round> {
  const orders: HubOrders = {
    publisherHome: hub.home(PUBLISHER),
    readerHome: hub.home(READER),
    after: positionOf(hub),
  };
  return runRound({
    stage: { orders, serverPid: hub.brokerPid, close: async () => undefined },
    contender: KARAULA,
    warmUp: Math.ceil(options.messages * WARM_UP),
    count: options.messages,
    communities: ['wb6'],
  });
}

function perSecondOf({ count, tookMs }: Round): number {
  return (1_000 * count) / tookMs;
}

function positionOf({ home }: BenchHub): number {
  const store = openStore(openHome(home(READER)).databasePath);
  try {
    return lastPosition(store);
  } finally {
    store.close();
  }
}
