import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContractError } from '../../src/contract/errors.ts';
import type { FeedId } from '../../src/contract/feed.ts';
import {
  type ContentKey,
  contentKeyOf,
  MAX_SEALED_CONTENT_BYTES,
  openSealed,
  SIZE_CLASSES,
  sealContent,
} from '../../src/trust/seal.ts';

const FEED: FeedId = { origin: 'mk-bp', community: 'wb6', kind: 'border-incident' };
const PLACE = { feed: FEED, seq: 7 };
const KEY_ID = '000102030405060708090a0b0c0d0e0f';
const KEY = contentKeyOf(KEY_ID, new Uint8Array(32).fill(1));

let drawn = 0;
const random = (size: number) => new Uint8Array(size).fill(++drawn);
const bytes = (maxLength: number) => fc.uint8Array({ maxLength });
const seal = (content: Uint8Array, place = PLACE, key: ContentKey = KEY) =>
  sealContent(content, place, key, random);

test('K2: what is sealed opens to the same bytes in its place, whatever its length', () => {
  fc.assert(
    fc.property(bytes(5_000), (content) => {
      expect(openSealed(seal(content), PLACE, KEY)).toEqual(content);
    }),
  );
});

test('K2: no ciphertext is of a length that is not one of the size classes, and all of a class look alike', () => {
  const lengthOf = (length: number) => seal(new Uint8Array(length)).ciphertext.length - 16;
  expect([0, 1, 492].map(lengthOf)).toEqual([512, 512, 512]);
  expect([493, 620, 621, 749].map(lengthOf)).toEqual([640, 640, 768, 1_024]);
  expect(lengthOf(MAX_SEALED_CONTENT_BYTES)).toBe(SIZE_CLASSES.at(-1));
  expect(() => seal(new Uint8Array(MAX_SEALED_CONTENT_BYTES + 1))).toThrow(ContractError);
});

test('K2: a ciphertext that was moved to another feed, place, key or author does not open', () => {
  const sealed = seal(new Uint8Array(20));
  const moved: [string, Parameters<typeof openSealed>[1], ContentKey][] = [
    ['place', { feed: FEED, seq: 8 }, KEY],
    ['kind', { feed: { ...FEED, kind: 'visa-abuse' }, seq: 7 }, KEY],
    ['community', { feed: { ...FEED, community: 'region' }, seq: 7 }, KEY],
    ['author', { feed: { ...FEED, origin: 'rs-gp' }, seq: 7 }, KEY],
    ['another key', PLACE, contentKeyOf(KEY_ID, new Uint8Array(32).fill(2))],
    ['another name of the key', PLACE, contentKeyOf('f'.repeat(32), new Uint8Array(32).fill(1))],
  ];
  expect(openSealed(sealed, PLACE, KEY)).toBeDefined();
  for (const [what, place, key] of moved) expect(openSealed(sealed, place, key), what).toBeUndefined();
  const renamed = { ...sealed, keyId: 'f'.repeat(32) };
  expect(
    openSealed(renamed, PLACE, contentKeyOf('f'.repeat(32), new Uint8Array(32).fill(1))),
  ).toBeUndefined();
});

test('K1: of ten thousand sealed contents with a bit flipped, bytes cut off or put on, none opens', () => {
  const parts = ['iv', 'ciphertext', 'commitment'] as const;
  const change = fc.oneof(
    fc.record({ how: fc.constant('flip' as const), at: fc.nat(), bit: fc.nat({ max: 7 }) }),
    fc.record({
      how: fc.constantFrom('cut' as const, 'add' as const),
      at: fc.nat(),
      bit: fc.nat({ max: 7 }),
    }),
  );
  fc.assert(
    fc.property(bytes(600), fc.constantFrom(...parts), change, (content, part, { how, at, bit }) => {
      const sealed = seal(content);
      const before = sealed[part];
      let after = Uint8Array.from(before);
      if (how === 'flip') after[at % before.length]! ^= 1 << bit;
      else if (how === 'cut') after = after.subarray(0, at % before.length);
      else after = new Uint8Array([...before, at & 0xff]);
      expect(openSealed({ ...sealed, [part]: after }, PLACE, KEY)).toBeUndefined();
    }),
    { numRuns: 10_000 },
  );
});

test('K1: one ciphertext that two keys decrypt opens under the one that was committed to', () => {
  // Whoever makes up a commitment to something else than what he encrypts is found out by everybody.
  const [one, other] = [seal(new Uint8Array([1])), seal(new Uint8Array([2]))];
  expect(openSealed({ ...one, commitment: other.commitment }, PLACE, KEY)).toBeUndefined();
});

test('K2: the same content sealed twice has nothing in common', () => {
  const [one, other] = [seal(new Uint8Array(40)), seal(new Uint8Array(40))];
  for (const part of ['iv', 'ciphertext', 'commitment'] as const) expect(one[part]).not.toEqual(other[part]);
});
