/**
 * What it costs to verify an alert, one by one and by chain: `node bench/verification.ts`. In one process, without
 * broker or disk; all ways take the same signed alerts, one way after the other, round by round.
 */
import { flattenedVerify, importJWK } from 'jose';
import { decodeEnvelope } from '../src/contract/envelope.ts';
import { EMPTY_FEED_STATE } from '../src/gate/feed-state.ts';
import { inspectRun } from '../src/gate/inspect-run.ts';
import { exportJws } from '../src/trust/export-jws.ts';
import { flattenJws } from '../src/trust/general-jws.ts';
import { verifySignature } from '../src/trust/verify-signature.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import { readBenchOptions } from './support/bench-options.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { signFeed } from './support/sign-feed.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const options = readBenchOptions({ rounds: 7, messages: 4_000 });
const load = describeLoad();
const dir = makeBenchDir();
const { feed, key, arrivals, context, publicJwk } = await signFeed(dir.path, options.messages);
dir.remove();
const joseKey = await importJWK({ ...publicJwk }, 'EdDSA');

/** The checkpoint of the product, told so many arrivals at a time. */
function inspect(runLength: number): void {
  let state = EMPTY_FEED_STATE;
  for (let start = 0; start < arrivals.length; start += runLength) {
    const inspected = inspectRun(context, feed, state, arrivals.slice(start, start + runLength));
    if (!inspected.verdicts.every(({ outcome }) => outcome === 'delivered')) throw new Error('not delivered');
    state = inspected.state;
  }
}

const ways: { readonly title: string; readonly take: () => void | Promise<void> }[] = [
  {
    title: 'jose, one by one, the signature alone',
    take: async () => {
      for (const { bytes } of arrivals) {
        await flattenedVerify(flattenJws(exportJws(bytes))[0], joseKey, { algorithms: ['EdDSA', 'Ed25519'] });
      }
    },
  },
  {
    title: 'node:crypto, one by one, the signature alone',
    take: () => {
      for (const { bytes } of arrivals) {
        if (!verifySignature(decodeEnvelope(bytes), key)) throw new Error('a signature does not fit');
      }
    },
  },
  { title: 'checkpoint, one by one', take: () => inspect(1) },
  ...[16, 64, 256, 2_000].map((length) => ({
    title: `checkpoint, by chain, runs of ${length}`,
    take: () => inspect(length),
  })),
];

const taken = ways.map((): number[] => []);
// The first is for the compiler.
for (let round = 0; round <= options.rounds; round++) {
  for (const [index, { take }] of ways.entries()) {
    const began = performance.now();
    await take();
    const us = (1_000 * (performance.now() - began)) / arrivals.length;
    if (round > 0) taken[index]!.push(us);
  }
  console.error(`round ${round} of ${options.rounds}`);
}

const spreads = taken.map(spreadOf);
const [oneByOne, last] = [spreads[2]!, spreads.at(-1)!];
const rows = ways.map(({ title }, index) => [
  title,
  figure(spreads[index]!.median),
  range(spreads[index]!),
  `${figure(oneByOne.median / spreads[index]!.median)} ×`,
  `${figure(spreads[index]!.median / last.median)} ×`,
]);
const heads = [
  '',
  'µs an alert, median',
  'min–max',
  'as fast as the checkpoint one by one',
  'cost of runs of 2,000',
];
tellFigures(options, {
  section: 'verification',
  text: markdownTable(heads, rows),
  figures: { alerts: arrivals.length, ways: ways.map(({ title }, index) => ({ title, us: spreads[index] })) },
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});
