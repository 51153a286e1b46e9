/**
 * Whether one publisher's flood makes the others slower: `node bench/flood.ts`. Open loop, the same seeded alerts of the
 * others in each round: without a flood; beside one that shares this machine with them and nothing else; within one,
 * over their own hub and to their own reader. Too few cores make them slower beside it, too: what the software adds is
 * the third against the second. Then a reader that was away takes in a stored flood while another origin speaks.
 */
import { readFileSync } from 'node:fs';
import { findNatsServer } from '../src/operator/find-nats-server.ts';
import { parseProfile } from '../src/replay/load/parse-profile.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import { readBenchOptions } from './support/bench-options.ts';
import {
  FLOOD_CONDITIONS,
  type FloodCondition,
  type FloodRound,
  playFloodRound,
} from './support/flood-round.ts';
import type { LateReaderNews, Waits } from './support/late-reader.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { openFloodedHub } from './support/read-late.ts';
import { type Spread, spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const PROFILE = new URL('../seeds/profiles/flood.yaml', import.meta.url);
/** More than a publisher that has the machine to itself gets through. */
const FLOOD_PER_SECOND = 20_000;

const options = readBenchOptions({ rounds: 3, messages: 40_000, rate: 200 });
const { rounds, messages: stored, rate: othersPerSecond } = options;
const load = describeLoad();
const conditions = Object.keys(FLOOD_CONDITIONS) as FloodCondition[];
const played = new Map<FloodCondition, FloodRound[]>(conditions.map((condition) => [condition, []]));
const late: LateReaderNews[] = [];

await playRounds();
await readRounds();

const offered = [...played.values()].flat().map(({ others }) => others.offered);
if (new Set(offered).size > 1) throw new Error(`the others did not have the same to say: ${offered}`);
const live = conditions.map((condition) => ({ condition, ...figuresOf(played.get(condition)!) }));
const reading = {
  during: waitsOf(late.map(({ during }) => during)),
  after: waitsOf(late.map(({ after }) => after)),
  perSecond: spreadOf(late.map(({ tookMs }) => (1_000 * stored) / tookMs)),
};
tellFigures(options, {
  section: 'flood',
  text: `${liveTable()}\n\n${lateTable()}`,
  figures: { rounds, othersPerSecond, floodPerSecond: FLOOD_PER_SECOND, stored, live, late: reading },
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});

async function playRounds(): Promise<void> {
  const stop = new AbortController();
  const given = {
    profile: parseProfile(readFileSync(PROFILE, 'utf8'), 'flood.yaml'),
    othersPerSecond,
    floodPerSecond: FLOOD_PER_SECOND,
    natsServerPath: findNatsServer({ named: process.env.NATS_SERVER, searchPath: process.env.PATH }),
    signal: stop.signal,
  };
  const end = () => stop.abort();
  // A load that is told to end tidies up itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  try {
    for (let number = 1; number <= rounds; number++) {
      for (const condition of conditions) {
        const round = await playFloodRound(condition, given);
        played.get(condition)!.push(round);
        const { p50Ms, p99Ms } = round.others.latency!;
        console.error(
          `round ${number} of ${rounds}: ${condition}, p50 ${figure(p50Ms)} ms, p99 ${figure(p99Ms)} ms`,
        );
      }
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exit(1);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, end);
}

async function readRounds(): Promise<void> {
  const dir = makeBenchDir();
  try {
    console.error(`publishing ${stored} alerts that nobody reads yet`);
    const flooded = await openFloodedHub(dir.path, stored);
    try {
      for (let number = 1; number <= rounds; number++) late.push(await flooded.read(100));
    } finally {
      await flooded.close();
    }
  } finally {
    dir.remove();
  }
}

interface Times {
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
}

interface Figures extends Times {
  readonly deliveries: Spread;
  readonly floodPerSecond: Spread;
  readonly coresBusy: Spread;
}

function figuresOf(of: readonly FloodRound[]): Figures {
  return {
    p50Ms: spreadOf(of.map(({ others }) => others.latency!.p50Ms)),
    p99Ms: spreadOf(of.map(({ others }) => others.latency!.p99Ms)),
    deliveries: spreadOf(of.map(({ others }) => others.deliveries)),
    floodPerSecond: spreadOf(of.map(({ floodPerSecond }) => floodPerSecond)),
    coresBusy: spreadOf(of.map(({ coresBusy }) => coresBusy)),
  };
}

function waitsOf(of: readonly Waits[]): Times {
  return { p50Ms: spreadOf(of.map(({ p50Ms }) => p50Ms)), p99Ms: spreadOf(of.map(({ p99Ms }) => p99Ms)) };
}

function times(one: Spread, other: Spread): string {
  return `${figure(one.median / other.median)} ×`;
}

function liveTable(): string {
  const [without, beside, within] = live as [(typeof live)[0], (typeof live)[0], (typeof live)[0]];
  const heads = [
    `the others, ${othersPerSecond} alerts a second`,
    'p50 ms',
    'min–max',
    'p99 ms',
    'min–max',
    `delivered of ${offered[0]}`,
    'alerts/s of the one that floods',
    'cores busy, about',
  ];
  const rows = live.map(({ condition, p50Ms, p99Ms, deliveries, floodPerSecond, coresBusy }) => [
    FLOOD_CONDITIONS[condition],
    figure(p50Ms.median),
    range(p50Ms),
    figure(p99Ms.median),
    range(p99Ms),
    String(deliveries.median),
    figure(floodPerSecond.median),
    figure(coresBusy.median),
  ]);
  const ratio = (title: string, one: Figures, other: Figures) => [
    title,
    times(one.p50Ms, other.p50Ms),
    '',
    times(one.p99Ms, other.p99Ms),
    '',
    times(one.deliveries, other.deliveries),
    times(one.floodPerSecond, other.floodPerSecond),
    '',
  ];
  return markdownTable(heads, [
    ...rows,
    ratio('within, of no flood', within, without),
    ratio('beside, of no flood: sharing the machine', beside, without),
    ratio('**within, of beside: sharing hub and reader**', within, beside),
  ]);
}

function lateTable(): string {
  const heads = ['another origin, 100 alerts a second', 'p50 ms', 'min–max', 'p99 ms', 'min–max'];
  const row = (title: string, { p50Ms, p99Ms }: Times) => [
    title,
    figure(p50Ms.median),
    range(p50Ms),
    figure(p99Ms.median),
    range(p99Ms),
  ];
  return markdownTable(heads, [
    row(
      `while its reader takes in ${stored} of a flood, ${figure(reading.perSecond.median)} a second`,
      reading.during,
    ),
    row('after that', reading.after),
  ]);
}
