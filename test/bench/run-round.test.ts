import { describe, expect, it } from 'vitest';
import { runRound } from '../../bench/support/run-round.ts';

describe('a round of a benchmark', () => {
  it('fails when alerts arrive in another order than they were sent', async () => {
    const round = runRound({
      stage: { orders: { total: 50 }, close: async () => undefined },
      contender: new URL('./fixtures/swapping-contender.ts', import.meta.url).href,
      warmUp: 10,
      count: 40,
      communities: ['wb6'],
    });
    await expect(round).rejects.toThrow('what arrived as number 4 is another one');
  });

  it('fails when an end cannot be had, with what that end said', async () => {
    const round = runRound({
      stage: { orders: {}, close: async () => undefined },
      contender: new URL('./fixtures/no-such-contender.ts', import.meta.url).href,
      warmUp: 10,
      count: 40,
      communities: ['wb6'],
    });
    await expect(round).rejects.toThrow(/ended by itself with 1: [\s\S]*no-such-contender/);
  });
});
