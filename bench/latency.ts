/**
 * How long an alert is on its way when alerts come at a given rate: `node bench/latency.ts`. Open loop: each alert is
 * due at its own time, drawn beforehand (a Poisson process), and its latency counts from then, so that nothing is left
 * out because the one before was slow.
 */
import { mkdirSync } from 'node:fs';
import { readBenchOptions } from './support/bench-options.ts';
import { compare, type Result } from './support/compare.ts';
import { findContenders } from './support/find-contenders.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { drawOffsets } from './support/offsets.ts';
import { percentileOf, type Spread, spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const COMPARED = ['floor-group', 'floor-pipelined', 'floor-hub', 'floor-group-stored', 'karaula'];

const options = readBenchOptions({ rounds: 3, messages: 8_000, rate: 1_000 });
const { rounds, messages, rate, profileDir } = options;
if (profileDir !== undefined) mkdirSync(profileDir, { recursive: true });
const load = describeLoad();
const found = await findContenders({ only: COMPARED, ...options });
const { results, missing } = await compare({
  entrants: found.entrants,
  rounds,
  messages,
  rate,
  ...(profileDir !== undefined && { profileDir }),
  onProgress: (line) => console.error(line),
});

const figures = results.map((result) => ({ result, ...figuresOf(result) }));
tellFigures(options, {
  section: 'latency',
  text: table(),
  figures: {
    rounds,
    rate,
    messages,
    contenders: figures.map(({ result, ...rest }) => ({ name: result.entrant.name, ...rest })),
  },
  missing: [...found.missing, ...missing],
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});

interface Figures {
  readonly p50Ms: Spread;
  readonly p99Ms: Spread;
  readonly maxMs: Spread;
}

function figuresOf({ rounds: of }: Result): Figures {
  const offsetsMs = drawOffsets(messages, rate);
  const latencies = of.map(({ arrivedMs }) => arrivedMs.map((at, index) => at - offsetsMs[index]!));
  const at = (percentile: number) => spreadOf(latencies.map((each) => percentileOf(each, percentile)));
  return { p50Ms: at(50), p99Ms: at(99), maxMs: at(100) };
}

function table(): string {
  const heads = [
    `${messages} alerts, ${rate} a second`,
    'p50 ms',
    'min–max',
    'p99 ms',
    'min–max',
    'longest ms',
    'Karaula is, at p50',
    'at p99',
  ];
  const ours = figures.find(({ result }) => result.entrant.contender.kind === 'karaula');
  const times = (own: Spread | undefined, other: Spread) =>
    own === undefined ? '' : `${figure(own.median / other.median)} ×`;
  const rows = figures.map(({ result, p50Ms, p99Ms, maxMs }) => [
    result.entrant.contender.title,
    figure(p50Ms.median),
    range(p50Ms),
    figure(p99Ms.median),
    range(p99Ms),
    figure(maxMs.median),
    times(ours?.p50Ms, p50Ms),
    times(ours?.p99Ms, p99Ms),
  ]);
  return markdownTable(heads, rows);
}
