import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeEnvelope, encodeEnvelope } from '../../src/contract/envelope.ts';
import { withBitFlipped } from '../../src/replay/flip-bit.ts';

const bytes = (min: number) => fc.uint8Array({ minLength: min, maxLength: 100 });

function countBits(a: Uint8Array, b: Uint8Array): number {
  expect(a.length).toBe(b.length);
  return a.reduce(
    (sum, byte, index) => sum + [...(byte ^ (b[index] ?? 0)).toString(2)].filter((c) => c === '1').length,
    0,
  );
}

it('a flipped bit is one bit, in the part it was asked for', () => {
  fc.assert(
    fc.property(
      fc.record({ protected: bytes(1), payload: bytes(1), signature: bytes(64) }),
      fc.constantFrom('protected' as const, 'payload' as const, 'signature' as const),
      fc.nat(100_000),
      (envelope, part, bit) => {
        const changed = decodeEnvelope(withBitFlipped(encodeEnvelope(envelope), part, bit));
        for (const one of ['protected', 'payload', 'signature'] as const) {
          expect(countBits(envelope[one], changed[one])).toBe(one === part ? 1 : 0);
        }
      },
    ),
  );
});
