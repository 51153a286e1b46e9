import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Beginning, parseBeginnings, renderBeginnings } from '../../src/contract/beginnings.ts';
import { ContractError } from '../../src/contract/errors.ts';
import { KINDS } from '../../src/contract/kind.ts';

const beginning: fc.Arbitrary<Beginning> = fc.record({
  feed: fc.constantFrom('mk-bp.wb6.border-incident', 'mk-bp.wb6.key', 'mk-bp.wb6.receipt'),
  seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  hash: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  word: fc.uint8Array({ minLength: 1, maxLength: 300 }),
});

describe('where the feeds of an origin begin at a hub', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(beginning, { maxLength: KINDS.length }), (feeds) => {
        expect(parseBeginnings(renderBeginnings(feeds))).toEqual(feeds);
      }),
    );
  });

  test('any text at all is read or refused as malformed, never anything else', () => {
    const nearly = fc.tuple(beginning, fc.nat(400), fc.string({ maxLength: 3 })).map(([one, at, put]) => {
      const text = renderBeginnings([one]);
      return text.slice(0, at) + put + text.slice(at + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), nearly), (text) => {
        try {
          for (const { seq, hash } of parseBeginnings(text)) {
            expect([seq >= 1, hash.length]).toEqual([true, 32]);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ContractError);
          expect((error as ContractError).code).toBe('CONTRACT_MALFORMED');
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a hash of another length', { hash: new Uint8Array(31) }],
    ['place 0', { seq: 0 }],
    ['no word', { word: new Uint8Array() }],
    ['a word larger than an envelope may be', { word: new Uint8Array(65_540) }],
  ])('is refused with %s', (_, changes) => {
    const one: Beginning = {
      feed: 'mk-bp.wb6.key',
      seq: 1,
      hash: new Uint8Array(32),
      word: new Uint8Array(1),
      ...changes,
    };
    expect(() => parseBeginnings(renderBeginnings([one]))).toThrow(ContractError);
  });
});
