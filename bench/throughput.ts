/**
 * How many alerts a second go from one process to another, by whoever is to be compared: `node bench/throughput.ts`.
 * All get the same list of encoded alerts, one after the other, round by round; each checks that everything arrived
 * once, verified, and in order where order is promised.
 */
import { mkdirSync } from 'node:fs';
import { readBenchOptions } from './support/bench-options.ts';
import { compare, type Result } from './support/compare.ts';
import { findContenders } from './support/find-contenders.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range, textTable } from './support/markdown-table.ts';
import { type Spread, spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const options = readBenchOptions({ rounds: 3, messages: 40_000 });
if (options.profileDir !== undefined) mkdirSync(options.profileDir, { recursive: true });
const load = describeLoad();
const found = await findContenders(options);
const { profileDir } = options;
const { results, missing } = await compare({
  entrants: found.entrants,
  rounds: options.rounds,
  messages: options.messages,
  ...(profileDir !== undefined && { profileDir }),
  onProgress: (line) => console.error(line),
});

const figures = results.map((result) => ({ result, ...figuresOf(result) }));
const ours = figures.find(({ result }) => result.entrant.contender.kind === 'karaula');
tellFigures(options, {
  section: 'throughput',
  text: `${speedTable()}\n\n${guaranteeTable()}`,
  figures: {
    rounds: options.rounds,
    contenders: figures.map(({ result: { entrant, rounds }, ...rest }) => ({
      name: entrant.name,
      alerts: rounds[0]!.count,
      ...rest,
    })),
  },
  missing: [...found.missing, ...missing],
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});

interface Figures {
  readonly perSecond: Spread;
  /** Medians, microseconds of CPU for an alert. */
  readonly publisherCpuUs: number;
  readonly serverCpuUs: number;
  readonly subscriberCpuUs: number;
}

function figuresOf({ rounds }: Result): Figures {
  return {
    perSecond: spreadOf(rounds.map(({ count, tookMs }) => (1_000 * count) / tookMs)),
    publisherCpuUs: spreadOf(rounds.map((round) => round.publisherCpuUs)).median,
    serverCpuUs: spreadOf(rounds.map((round) => round.serverCpuUs ?? Number.NaN)).median,
    subscriberCpuUs: spreadOf(rounds.map((round) => round.subscriberCpuUs)).median,
  };
}

function speedTable(): string {
  const heads = [
    '',
    'alerts/s, median',
    'min–max',
    'Karaula is',
    'CPU µs an alert: publisher',
    'server',
    'reader',
  ];
  const rows = figures.map(({ result, perSecond, publisherCpuUs, serverCpuUs, subscriberCpuUs }) => [
    result.entrant.contender.title,
    figure(perSecond.median),
    range(perSecond),
    ours === undefined ? '' : `${figure(ours.perSecond.median / perSecond.median)} ×`,
    ...[publisherCpuUs, serverCpuUs, subscriberCpuUs].map(figure),
  ]);
  return markdownTable(heads, rows);
}

function guaranteeTable(): string {
  const heads = [
    '',
    'alerts a round',
    'signed',
    'verified by the reader',
    'fsynced before the publisher is told',
    'kept by the reader',
    'order and gaps',
  ];
  const rows = results.map(({ entrant: { contender }, rounds }) => {
    const { signed, verified, fsynced, kept, order } = contender.guarantees;
    return [contender.title, String(rounds[0]!.count), signed, verified, fsynced, kept, order];
  });
  return textTable(heads, rows);
}
