import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDraft, decodeEntry, encodeDraft, encodeEntry } from '../../src/contract/entry-codec.ts';
import { ContractError } from '../../src/contract/errors.ts';
import { arbitraryEntry } from './arbitrary-draft.ts';
import { caughtContractError } from './caught-contract-error.ts';

/** What the proto file says of a draft, done on bytes by who knows nothing but protobuf: fields 4, 5 and 11 left out. */
function leaveOut(payload: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = payload[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < payload.length) {
    const start = at;
    const tag = varint();
    const value = varint();
    if (tag % 8 === 2) at += value;
    if (![4, 5, 11].includes(Math.floor(tag / 8))) kept.push(...payload.subarray(start, at));
  }
  return new Uint8Array(kept);
}

test('a draft is the payload of its entry with the fields 4, 5 and 11 left out, and nothing else', () => {
  fc.assert(
    fc.property(arbitraryEntry(), (entry) => {
      expect(encodeDraft(entry)).toEqual(leaveOut(encodeEntry(entry)));
    }),
    { numRuns: 300 },
  );
});

test('a draft keeps its meaning and its bytes, whatever place and whatever signature it gets', () => {
  fc.assert(
    fc.property(arbitraryEntry(), arbitraryEntry(), (entry, other) => {
      const bytes = encodeDraft(entry);
      const { seq: _seq, prev: _prev, release: _release, ...said } = entry;
      expect(decodeDraft(bytes)).toEqual(said);
      const moved = encodeEntry({ ...entry, seq: other.seq, prev: other.prev });
      expect(encodeDraft(decodeEntry(moved))).toEqual(bytes);
    }),
  );
});

test('any bytes at all are a draft in its one encoding, or are refused with a ContractError', () => {
  const damaged = fc
    .tuple(arbitraryEntry(), fc.nat(), fc.nat(255))
    .map(([entry, at, byte]) =>
      encodeDraft(entry).map((old, index, all) => (index === at % all.length ? byte : old)),
    );
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), damaged), (bytes) => {
      try {
        expect(encodeDraft(decodeDraft(bytes))).toEqual(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ContractError);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('an entry with its place, or with a release, is no draft', () => {
  const [entry] = fc.sample(
    arbitraryEntry().filter(({ release }) => release !== undefined),
    { numRuns: 1, seed: 5 },
  );
  const { release: _release, ...unreleased } = entry!;
  for (const one of [entry!, unreleased]) {
    expect(caughtContractError(() => decodeDraft(encodeEntry(one))).code).toBe('CONTRACT_MALFORMED');
  }
});
