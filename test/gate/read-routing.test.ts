import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEntry, encodeEntry, isCanonicalEntry } from '../../src/contract/entry-codec.ts';
import { KINDS } from '../../src/contract/kind.ts';
import { readRouting } from '../../src/gate/read-routing.ts';
import { FEED, flipBit, makeDraft } from './forge.ts';

const entry = { ...makeDraft(), seq: 300, prev: new Uint8Array(32).fill(5) };
const payload = encodeEntry(entry);

test('routing is what the codec reads', () => {
  for (const kind of KINDS) {
    const routing = readRouting(encodeEntry({ ...entry, feed: { ...FEED, kind } }));
    const { issuedAtMs, expiresAtMs, seq, prev } = entry;
    expect(routing).toEqual({ ...FEED, kind, seq, prev, issuedAtMs, expiresAtMs });
  }
});

test('K1: of any bytes that are canonical for the codec, the two readers read the same', () => {
  const damaged = fc.oneof(
    fc.nat(payload.length * 8 - 1).map((bit) => flipBit(payload, bit)),
    fc
      .tuple(fc.nat(payload.length), fc.uint8Array({ maxLength: 12 }), fc.nat(6))
      .map(
        ([at, piece, skip]) =>
          new Uint8Array([...payload.subarray(0, at), ...piece, ...payload.subarray(at + skip)]),
      ),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(damaged, (bytes) => {
      const routing = readRouting(bytes);
      if (!isCanonicalEntry(bytes)) return;
      let decoded: ReturnType<typeof decodeEntry>;
      try {
        decoded = decodeEntry(bytes);
      } catch {
        return;
      }
      const { seq, prev, issuedAtMs, expiresAtMs } = decoded;
      // An empty name is no routing; the content rules refuse it as well.
      if (decoded.feed.origin === '' || decoded.feed.community === '') return;
      expect(routing).toEqual({ ...decoded.feed, seq, prev, issuedAtMs, expiresAtMs });
    }),
    { numRuns: 5_000 },
  );
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      readRouting(bytes);
    }),
    { numRuns: 5_000 },
  );
});

const text = new TextEncoder();
const field = (tag: number, bytes: Uint8Array) => [tag, bytes.length, ...bytes];
const origin = field(0x0a, text.encode('mk-bp'));
const community = field(0x12, text.encode('wb6'));
const kind = [0x18, 1];
const seq = [0x20, 2];
const prev = field(0x2a, new Uint8Array(32));
const read = (...fields: number[][]) => readRouting(new Uint8Array(fields.flat()));

test('the place of an entry is read though its content is of a later version', () => {
  const later = [0xfa, 0x3f, 2, 1, 2];
  expect(read(origin, community, kind, seq, prev, later)).toMatchObject({ ...FEED, seq: 2 });
  expect(read(origin, community, [0x18, 99], seq, prev)).not.toHaveProperty('kind');
});

test('of a repeated field the last one counts', () => {
  expect(read(origin, community, kind, seq, [0x20, 9], prev)?.seq).toBe(9);
});

test.each<[string, number[][]]>([
  ['no origin', [community, kind, seq, prev]],
  ['no community', [origin, kind, seq, prev]],
  ['no seq', [origin, community, kind, prev]],
  ['seq 0', [origin, community, kind, [0x20, 0], prev]],
  [
    'a seq beyond 2^53',
    [origin, community, kind, [0x20, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], prev],
  ],
  ['a seq that never ends', [origin, community, kind, prev, [0x20, ...new Array(11).fill(0x80), 1]]],
  ['a seq in bytes', [origin, community, kind, [0x22, 1, 2], prev]],
  ['a prev of 31 bytes', [origin, community, kind, seq, field(0x2a, new Uint8Array(31))]],
  ['an origin that is no UTF-8', [field(0x0a, new Uint8Array([0xff])), community, kind, seq, prev]],
  ['a length past the end', [origin, community, kind, seq, prev, [0x32, 0x7f]]],
  ['a group', [origin, community, kind, seq, prev, [0x33, 0x34]]],
  ['field number 0', [origin, community, kind, seq, prev, [0x00, 0x01]]],
])('an entry with %s has no place', (_, fields) => {
  expect(read(...fields)).toBeUndefined();
});

test('K1: a name that differs by an invisible mark is another name', () => {
  const marked = read(field(0x0a, text.encode('\uFEFFmk-bp')), community, kind, seq, prev);
  expect(marked?.origin).toBe('\uFEFFmk-bp');
});
