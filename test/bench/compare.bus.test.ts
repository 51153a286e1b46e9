import { describe, expect, it } from 'vitest';
import { compare } from '../../bench/support/compare.ts';
import { findContenders } from '../../bench/support/find-contenders.ts';

/** Those that need no package of bench/peers. */
const HERE = [
  'floor-group',
  'floor-group-stored',
  'floor-hub',
  'floor-pipelined',
  'karaula',
  'weekend-script',
];

describe('what Karaula is compared with', () => {
  it('brings every alert of the list once, in order, and so does Karaula', async () => {
    const { entrants } = await findContenders({ only: HERE, withServers: false });
    const { results, missing } = await compare({
      entrants,
      rounds: 1,
      messages: 100,
      onProgress: () => undefined,
    });
    expect(missing).toEqual([]);
    expect(results.map(({ entrant }) => entrant.name).sort()).toEqual(HERE);
    for (const { rounds } of results) expect(rounds[0]?.tookMs).toBeGreaterThan(0);
  });
});
