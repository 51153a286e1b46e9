/**
 * What a second signature (ML-DSA-44) costs: `node bench/second-signature.ts`. In one process, without broker or disk. Two
 * feeds of the same alerts, one with each suite; every way takes the one and then the other, round by round.
 */
import { decodeEnvelope } from '../src/contract/envelope.ts';
import { EMPTY_FEED_STATE } from '../src/gate/feed-state.ts';
import { inspectRun } from '../src/gate/inspect-run.ts';
import { loadSodium } from '../src/trust/sign-ed25519.ts';
import { signPayload } from '../src/trust/sign-envelope.ts';
import { verifySignature } from '../src/trust/verify-signature.ts';
import { makeBenchDir } from './support/bench-dir.ts';
import { readBenchOptions } from './support/bench-options.ts';
import { brokerVersion, describeLoad, describeMachine } from './support/machine.ts';
import { figure, markdownTable, range } from './support/markdown-table.ts';
import { signFeed } from './support/sign-feed.ts';
import { spreadOf } from './support/statistics.ts';
import { tellFigures } from './support/tell-figures.ts';

const SUITES = ['Ed25519', 'Ed25519+ML-DSA-44'] as const;

const options = readBenchOptions({ rounds: 7, messages: 2_000 });
const load = describeLoad();
const dir = makeBenchDir();
const feeds: Awaited<ReturnType<typeof signFeed>>[] = [];
for (const suite of SUITES)
  feeds.push(await signFeed(`${dir.path}/${feeds.length}`, options.messages, suite));
dir.remove();
// Who signs one runs with libsodium, where it is installed.
await loadSodium();

type Feed = (typeof feeds)[number];

/** The checkpoint of the product, told so many arrivals at a time. */
const inspect =
  (runLength: number) =>
  ({ context, feed, arrivals }: Feed) => {
    let state = EMPTY_FEED_STATE;
    for (let start = 0; start < arrivals.length; start += runLength) {
      const inspected = inspectRun(context, feed, state, arrivals.slice(start, start + runLength));
      if (!inspected.verdicts.every(({ outcome }) => outcome === 'delivered'))
        throw new Error('not delivered');
      state = inspected.state;
    }
  };

const ways: { readonly title: string; readonly take: (feed: Feed) => void }[] = [
  {
    title: 'signing, the envelope alone',
    take: ({ arrivals, signingKey }) => {
      for (const { bytes } of arrivals) signPayload(decodeEnvelope(bytes).payload, signingKey);
    },
  },
  {
    title: 'verifying one by one, the signatures alone',
    take: ({ arrivals, key }) => {
      for (const { bytes } of arrivals) {
        if (!verifySignature(decodeEnvelope(bytes), key)) throw new Error('a signature does not fit');
      }
    },
  },
  { title: 'checkpoint, one by one', take: inspect(1) },
  ...[16, 64, 256, 2_000].map((length) => ({
    title: `checkpoint, by chain, runs of ${length}`,
    take: inspect(length),
  })),
];

const taken = ways.map(() => feeds.map((): number[] => []));
// The first is for the compiler.
for (let round = 0; round <= options.rounds; round++) {
  for (const [index, { take }] of ways.entries()) {
    for (const [suite, feed] of feeds.entries()) {
      const began = performance.now();
      take(feed);
      const us = (1_000 * (performance.now() - began)) / feed.arrivals.length;
      if (round > 0) taken[index]![suite]!.push(us);
    }
  }
  console.error(`round ${round} of ${options.rounds}`);
}

const spreads = taken.map((suites) => suites.map(spreadOf));
const bytes = feeds.map(({ arrivals }) => {
  return arrivals.reduce((sum, arrival) => sum + arrival.bytes.length, 0) / arrivals.length;
});
const rows = ways.map(({ title }, index) => {
  const [one, two] = spreads[index]!;
  return [
    title,
    figure(one!.median),
    range(one!),
    figure(two!.median),
    range(two!),
    ratio(two!.median, one!.median),
  ];
});
rows.push([
  'bytes of an envelope',
  figure(bytes[0]!),
  '',
  figure(bytes[1]!),
  '',
  ratio(bytes[1]!, bytes[0]!),
]);
tellFigures(options, {
  section: 'second-signature',
  text: markdownTable(
    ['µs an alert, median', ...SUITES.flatMap((suite) => [suite, 'min–max']), 'two signatures cost'],
    rows,
  ),
  figures: {
    alerts: options.messages,
    ways: ways.map(({ title }, index) => ({ title, us: spreads[index] })),
    bytes,
  },
  machine: `${describeMachine(brokerVersion())}, ${load}`,
});

function ratio(two: number, one: number): string {
  return `${figure(two / one)} ×`;
}
