import { expect, test } from 'vitest';
import { subjectOf } from '../../src/contract/feed.ts';
import { EMPTY_FEED_STATE } from '../../src/gate/feed-state.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { inspectRun } from '../../src/gate/inspect-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { arrive, FEED, keyOf, link, makeContext, makeDraft, makeFeed } from './forge.ts';
import { hex } from './model.ts';
import { drawFrom, MUTATIONS } from './mutate.ts';

const COUNT = 100_000;

const feed = makeFeed(4);
const [first, second] = feed as [ReturnType<typeof link>, ReturnType<typeof link>];

/** Right envelopes to take pieces from: other places, another kind, another origin, another key of the same origin. */
const others = [
  ...feed.filter((one) => one !== second).map(({ bytes }) => bytes),
  prepareEntry(
    makeDraft(9, { feed: { ...FEED, kind: 'border-incident', origin: 'rs-gp' } }),
    EMPTY_HEAD,
    keyOf('rs-gp'),
  ).bytes,
  prepareEntry(makeDraft(9, { feed: { ...FEED, community: 'jmtf' } }), first.head, keyOf('mk-bp')).bytes,
  link(EMPTY_HEAD, 7, { key: keyOf('mk-bp second') }).bytes,
];

test(`K1: of ${COUNT} mutants of an envelope none is accepted`, () => {
  const ctx = makeContext({ digestAt: (seq) => (seq === 1 ? first.head.hash : undefined) });
  const { state } = inspectRun(ctx, FEED, EMPTY_FEED_STATE, [arrive(first.bytes)]);
  const draw = drawFrom(20_260_302);
  const mutations = Object.entries(MUTATIONS);
  const genuine = new Set([second.bytes, ...others].map((bytes) => hex(hashEnvelope(bytes))));
  const seen = new Map<string, number>();
  let count = 0;
  while (count < COUNT) {
    const [name, mutate] = mutations[count % mutations.length]!;
    let arrival = mutate(second.bytes, others, draw);
    // A draw may give the original back: then it is no mutant. Only on another subject is the original one.
    while (arrival.subject === subjectOf(FEED) && genuine.has(hex(hashEnvelope(arrival.bytes)))) {
      arrival = mutate(second.bytes, others, draw);
    }
    const after = inspectRun(ctx, FEED, state, [arrival]);
    const verdict = after.verdicts[0]!;
    if (verdict.outcome === 'delivered' || after.verdicts.length !== 1 || after.state.head !== state.head) {
      expect.fail(`accepted: "${name}", mutant ${count}: ${hex(arrival.bytes)} on ${arrival.subject}`);
    }
    const code = 'code' in verdict ? verdict.code : verdict.outcome;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    count += 1;
  }
  // The mutants are no crowd that the first check turns away: they got as far as a signature or a feed.
  expect(count).toBe(COUNT);
  expect(seen.get('TRUST_BAD_SIGNATURE')).toBeGreaterThan(COUNT / 5);
  for (const code of ['GATE_MALFORMED', 'TRUST_UNKNOWN_KEY', 'GATE_WRONG_FEED']) {
    expect(seen.get(code), code).toBeGreaterThan(COUNT / 100);
  }
  expect([...seen.keys()].sort()).toEqual([
    'GATE_MALFORMED',
    'GATE_WRONG_FEED',
    'TRUST_BAD_SIGNATURE',
    'TRUST_UNKNOWN_KEY',
  ]);
}, 120_000);

test('K1: the envelope the mutants were made of is accepted', () => {
  const { verdicts } = inspectRun(makeContext(), FEED, EMPTY_FEED_STATE, [
    arrive(first.bytes),
    arrive(second.bytes),
  ]);
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['delivered', 'delivered']);
});
