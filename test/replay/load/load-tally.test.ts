import { describe, expect, it } from 'vitest';
import type { Cast } from '../../../src/replay/load/cast.ts';
import { createLatencies, encodeLatencies, recordLatency } from '../../../src/replay/load/latency.ts';
import { createLoadTally, type LoadTally } from '../../../src/replay/load/load-tally.ts';

const member = (id: string, ...communities: string[]) => ({ id, name: id, communities });

const CAST: Cast = {
  publishers: [member('rs-gp', 'wb6', 'region')],
  followers: [member('xk-kp', 'wb6', 'region'), member('iom', 'region')],
};
const WB6 = 'rs-gp.wb6.return';
const REGION = 'rs-gp.region.return';

const published = (tally: LoadTally, accepted: Record<string, number[]>) =>
  tally.take('rs-gp', { tell: 'published', taken: 3, rejected: 0, stored: 3, accepted });
const received = (tally: LoadTally, id: string, heads: Record<string, number>) =>
  tally.take(id, { tell: 'received', delivered: 1, refused: 0, heads, committedAtMs: 5 });

describe('how far a load has got', () => {
  it('counts as everywhere what every follower has that may have it, and no more than that', () => {
    const tally = createLoadTally(CAST);
    published(tally, { [WB6]: [1, 3], [REGION]: [2] });
    expect(tally.now()).toMatchObject({ accepted: 3, everywhere: 0 });
    received(tally, 'xk-kp', { [WB6]: 2, [REGION]: 1 });
    expect(tally.now().everywhere).toBe(2);
    received(tally, 'iom', { [REGION]: 1 });
    expect(tally.now().everywhere).toBe(3);
  });

  it('does not count what came before its publisher told that it accepted it', () => {
    const tally = createLoadTally(CAST);
    received(tally, 'xk-kp', { [WB6]: 5 });
    expect(tally.now().everywhere).toBe(0);
    published(tally, { [WB6]: [1] });
    expect(tally.now().everywhere).toBe(1);
  });

  it('adds up what is accepted over many news, in order', () => {
    const tally = createLoadTally(CAST);
    published(tally, { [WB6]: [1, 2] });
    published(tally, { [WB6]: [4] });
    expect(tally.accepted.get(WB6)).toEqual([1, 2, 4]);
  });

  it('is drained when its publishers have sent all and all of it is everywhere, not before', () => {
    const tally = createLoadTally(CAST);
    published(tally, { [WB6]: [1] });
    received(tally, 'xk-kp', { [WB6]: 1 });
    expect(tally.isDrained()).toBe(false);
    tally.take('rs-gp', { tell: 'settled', waiting: 0, stops: [] });
    expect(tally.isDrained()).toBe(true);
    published(tally, { [REGION]: [2] });
    expect(tally.isDrained()).toBe(false);
  });

  it('adds up latencies of all followers, and keeps those of each stretch', () => {
    const tally = createLoadTally(CAST);
    for (const [id, index, ms] of [
      ['xk-kp', 0, 10],
      ['iom', 0, 30],
      ['iom', 1, 20],
    ] as const) {
      const latencies = createLatencies();
      recordLatency(latencies, ms);
      const stretch = { index, latencies: encodeLatencies(latencies) };
      tally.take(id, { tell: 'received', delivered: 1, refused: 0, heads: {}, committedAtMs: 5, stretch });
    }
    expect(tally.latencies.totalCount).toBe(3);
    expect(tally.stretches().map(({ index, latency }) => [index, latency.count])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });
});
