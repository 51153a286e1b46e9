/**
 * How fast a reader catches up with what is stored: `node bench/backlog.ts`. One hub, one backlog of signed alerts; a
 * process for each way of reading it, one way after the other, round by round.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rewindReader } from '../src/operator/rewind-reader.ts';
import { contender } from './contenders/karaula.ts';
import { createSource } from './support/alert-source.ts';
import { askProcess } from './support/ask-process.ts';
import type { BacklogNews, BacklogOrders } from './support/backlog-party.ts';
import { BACKLOG_READERS, type BacklogReader } from './support/backlog-readers.ts';
import { makeAlerts } from './support/bench-alerts.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import { type BenchHub, startBenchHub } from './support/bench-hub.ts';
import { readBenchOptions } from './support/bench-options.ts';
import { describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const PUBLISHER = 'mk-bp';
const READER = 'xk-kp';
const SCRIPT = fileURLToPath(new URL('./support/backlog-party.ts', import.meta.url));
const WARM_UP = 0.25;

const options = readBenchOptions({ rounds: 3, messages: 40_000 });
const { rounds, messages: entries, profileDir } = options;
if (profileDir !== undefined) mkdirSync(profileDir, { recursive: true });
const load = describeLoad();
const ways = Object.keys(BACKLOG_READERS) as BacklogReader[];
const read = new Map<BacklogReader, BacklogNews[]>(ways.map((how) => [how, []]));

const dir = makeBenchDir();
const hub = await startBenchHub(join(dir.path, 'hub'), [PUBLISHER, READER]);
try {
  console.error(`publishing ${entries} alerts`);
  await publishAll(hub);
  for (let round = 1; round <= rounds; round++) {
    for (const how of ways) {
      const news = await readAll(hub, how, round);
      read.get(how)!.push(news);
      const perSecond = Math.round((1_000 * news.count) / news.tookMs);
      console.error(`round ${round} of ${rounds}: ${how}, ${perSecond}/s`);
    }
  }
} finally {
  await hub.stop();
  dir.remove();
}

const figures = ways.map((how) => {
  const of = read.get(how)!;
  return {
    how,
    perSecond: spreadOf(of.map(({ count, tookMs }) => (1_000 * count) / tookMs)),
    cpuUs: spreadOf(of.map(({ cpuUs }) => cpuUs)).median,
  };
});
const ours = figures.at(-1)!.perSecond.median;
tellFigures(options, {
  section: 'backlog',
  text: markdownTable(
    [`${entries} alerts`, 'alerts/s, median', 'min–max', 'Karaula is', 'CPU µs an alert: reader'],
    figures.map(({ how, perSecond, cpuUs }) => [
      BACKLOG_READERS[how],
      figure(perSecond.median),
      range(perSecond),
      `${figure(ours / perSecond.median)} ×`,
      figure(cpuUs),
    ]),
  ),
  figures: { entries, rounds, readers: figures },
  machine: `${describeMachine(hub.brokerVersion)}, ${load}`,
});

async function publishAll({ home }: BenchHub): Promise<void> {
  const orders = { publisherHome: home(PUBLISHER), readerHome: home(READER) };
  const end = await contender.connectPublisher(orders);
  const source = createSource(makeAlerts(entries));
  source.release(entries);
  await end.publish(source);
  await end.close();
}

/** Begins anew: the durable at the beginning, no inbox. */
async function readAll({ home, state }: BenchHub, how: BacklogReader, round: number): Promise<BacklogNews> {
  for (const file of ['karaula.db', 'karaula.db-wal', 'karaula.db-shm']) {
    rmSync(join(home(READER), file), { force: true });
  }
  await rewindReader(state, READER, PUBLISHER);
  const orders: BacklogOrders = {
    how,
    homeDir: home(READER),
    origin: PUBLISHER,
    inboxPath: join(dir.path, `${how}-${round}.db`),
    entries,
    warmUp: entries * WARM_UP,
  };
  const profile =
    profileDir === undefined || round < rounds
      ? []
      : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`, `--cpu-prof-name=backlog-${how}.cpuprofile`];
  return await askProcess<BacklogNews>(SCRIPT, orders, profile);
}
