/**
 * What an alert costs Karaula when there is more of everything: `node bench/growth.ts`. Members of the directory, feeds
 * of one publisher, and entries that outbox and inbox have already, at 1, 10 and 100 times the least where that is
 * possible. Hubs of one kind stand beside each other, and rounds go round them; what is already there can only grow.
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
import { type Spread, spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const PUBLISHER = 'mk-bp';
const READER = 'xk-kp';
const KARAULA = new URL('./contenders/karaula.ts', import.meta.url).href;
/** A hub has room for 64. */
const MEMBERS = [2, 20, 60];
const FEEDS = [1, 10, 100];
const KEPT = [1_000, 10_000, 100_000];
const WARM_UP = 0.25;

interface Place {
  /** For the table: `members: 20`. */
  readonly title: string;
  readonly hub: BenchHub;
  readonly communities: readonly string[];
}

/** One of the numbers that are tried, and what its rounds came to. */
interface Point {
  readonly title: string;
  readonly rounds: Round[];
}

const options = readBenchOptions({ rounds: 3, messages: 4_000 });
const load = describeLoad();
const dir = makeBenchDir();
const hubs: BenchHub[] = [];
const tables: Point[][] = [];
try {
  tables.push(await goRound(MEMBERS, placeOfMembers));
  tables.push(await goRound(FEEDS, placeOfFeeds));
  tables.push(await goUp());
} finally {
  await closeHubs();
  dir.remove();
}

const parts = tables.map((points) => points.map(({ title, rounds }) => ({ title, ...figuresOf(rounds) })));
tellFigures(options, {
  section: 'growth',
  text: parts.map(tableOf).join('\n\n'),
  figures: { rounds: options.rounds, messages: options.messages, parts },
  machine: `${describeMachine(hubs[0]!.brokerVersion)}, ${load}`,
});

async function placeOfMembers(count: number): Promise<Place> {
  const others = Array.from({ length: count - 2 }, (_, index) => ({
    id: `invented-${index + 1}`,
    name: `Invented member no. ${index + 1}`,
    communities: ['wb6'],
  }));
  const hub = await startBenchHub(join(dir.path, `members-${count}`), [PUBLISHER, READER, ...others]);
  hubs.push(hub);
  return { title: `members: ${count}`, hub, communities: ['wb6'] };
}

async function placeOfFeeds(count: number): Promise<Place> {
  const communities = Array.from({ length: count }, (_, index) => `community-${index + 1}`);
  const both = [PUBLISHER, READER].map((id) => ({ id, name: `Member ${id}`, communities }));
  const hub = await startBenchHub(join(dir.path, `feeds-${count}`), both, communities);
  hubs.push(hub);
  return { title: `feeds of one publisher: ${count}`, hub, communities };
}

/** Each place once, then each once more, … */
async function goRound(counts: readonly number[], open: (count: number) => Promise<Place>): Promise<Point[]> {
  const points: { place: Place; rounds: Round[] }[] = [];
  for (const count of counts) points.push({ place: await open(count), rounds: [] });
  for (let number = 1; number <= options.rounds; number++) {
    for (const { place, rounds } of points) rounds.push(await play(place, options.messages));
  }
  await closeHubs();
  return points.map(({ place: { title }, rounds }) => ({ title, rounds }));
}

/** One hub, one outbox, one inbox, that fill up between the rounds. */
async function goUp(): Promise<Point[]> {
  const hub = await startBenchHub(join(dir.path, 'kept'), [PUBLISHER, READER]);
  hubs.push(hub);
  const place = { title: 'filling', hub, communities: ['wb6'] };
  const points: Point[] = [];
  for (const kept of KEPT) {
    const missing = kept - positionOf(hub);
    if (missing > 0) await play(place, Math.ceil(missing / (1 + WARM_UP)));
    const title = `in outbox and inbox before: ${kept}`;
    const rounds: Round[] = [];
    for (let number = 1; number <= options.rounds; number++) {
      rounds.push(await play({ ...place, title }, options.messages));
    }
    points.push({ title, rounds });
  }
  return points;
}

async function play({ title, hub, communities }: Place, count: number): Promise<Round> {
  const orders: HubOrders = {
    publisherHome: hub.home(PUBLISHER),
    readerHome: hub.home(READER),
    after: positionOf(hub),
  };
  const round = await runRound({
    stage: { orders, serverPid: hub.brokerPid, close: async () => undefined },
    contender: KARAULA,
    warmUp: Math.ceil(count * WARM_UP),
    count,
    communities,
    isUnordered: communities.length > 1,
  });
  console.error(`${title}: ${count} alerts, ${Math.round((1_000 * count) / round.tookMs)}/s`);
  return round;
}

function positionOf({ home }: BenchHub): number {
  const store = openStore(openHome(home(READER)).databasePath);
  try {
    return lastPosition(store);
  } finally {
    store.close();
  }
}

async function closeHubs(): Promise<void> {
  await Promise.all(hubs.map((hub) => hub.stop()));
}

interface Figures {
  readonly perSecond: Spread;
  readonly publisherCpuUs: Spread;
  readonly serverCpuUs: Spread;
  readonly subscriberCpuUs: Spread;
}

function figuresOf(rounds: readonly Round[]): Figures {
  const of = (value: (round: Round) => number) => spreadOf(rounds.map(value));
  return {
    perSecond: of(({ count, tookMs }) => (1_000 * count) / tookMs),
    publisherCpuUs: of((round) => round.publisherCpuUs),
    serverCpuUs: of((round) => round.serverCpuUs ?? Number.NaN),
    subscriberCpuUs: of((round) => round.subscriberCpuUs),
  };
}

function tableOf(points: readonly ({ title: string } & Figures)[]): string {
  const first = points[0]!;
  const heads = [
    '',
    'alerts/s, median',
    'min–max',
    'CPU µs an alert: publisher',
    'of the first',
    'hub',
    'reader',
    'of the first',
  ];
  const rows = points.map(({ title, perSecond, publisherCpuUs, serverCpuUs, subscriberCpuUs }) => [
    title,
    figure(perSecond.median),
    range(perSecond),
    figure(publisherCpuUs.median),
    `${figure(publisherCpuUs.median / first.publisherCpuUs.median)} ×`,
    figure(serverCpuUs.median),
    figure(subscriberCpuUs.median),
    `${figure(subscriberCpuUs.median / first.subscriberCpuUs.median)} ×`,
  ]);
  return markdownTable(heads, rows);
}
