import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveBytes, seededRandom } from '../../src/replay/seeded-random.ts';

describe('K10: seeded randomness', () => {
  it('gives the same bytes for the same seed and label, however they are drawn', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(100), { maxLength: 20 }), (seed, sizes) => {
        const piecemeal = seededRandom(seed, 'a');
        const pieces = Buffer.concat(sizes.map((size) => piecemeal(size)));
        const whole = seededRandom(seed, 'a')(pieces.length);
        expect(Buffer.from(whole).equals(pieces)).toBe(true);
      }),
    );
  });

  it('gives other bytes for another seed and for another label', () => {
    const draws = [seededRandom('s', 'a'), seededRandom('s', 'b'), seededRandom('t', 'a')].map((random) =>
      Buffer.from(random(32)).toString('hex'),
    );
    expect(new Set(draws).size).toBe(3);
  });

  it('does not repeat itself within a megabyte', () => {
    const random = seededRandom('s', 'long');
    const seen = new Set<string>();
    for (let i = 0; i < 32_768; i++) seen.add(Buffer.from(random(32)).toString('hex'));
    expect(seen.size).toBe(32_768);
  });

  it('is the same on every machine and in every version: a known answer', () => {
    expect(Buffer.from(deriveBytes('convoy', 'key mk-bp')).toString('hex')).toMatchInlineSnapshot(
      `"8bfa992c80344a2266bf25d8461e3bcc0e9c798f15211fc2e85eec23db8f8d85"`,
    );
  });
});
