import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeContent } from '../../src/contract/content-codec.ts';
import type { Draft, Entry, Sealed } from '../../src/contract/entry.ts';
import { decodeEntry, encodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { type PreparedEntry, prepareEntry, type SealEntry } from '../../src/gate/prepare-entry.ts';
import { reopenEntry } from '../../src/gate/reopen-entry.ts';
import type { FindContentKey } from '../../src/gate/unseal.ts';
import type { Refused } from '../../src/gate/verdict.ts';
import { contentKeyOf, sealContent } from '../../src/trust/seal.ts';
import {
  arrive,
  FEED,
  forgePayload,
  keyOf,
  link,
  makeContext,
  makeDirectory,
  makeDraft,
  NOW_MS,
  trustDirectory,
} from './forge.ts';
import { Reader } from './reader.ts';

const KEY = contentKeyOf('0'.repeat(32), new Uint8Array(32).fill(1));
const OTHER = contentKeyOf('1'.repeat(32), new Uint8Array(32).fill(2));
let drawn = 0;
const random = (size: number) => new Uint8Array(size).fill(++drawn);

const sealWith =
  (key = KEY): SealEntry =>
  ({ feed, seq, status, handling, body }) =>
    sealContent(encodeContent({ status, handling, body } as never), { feed, seq }, key, random);

const sealed = (head: Head, number: number, changes: Partial<Draft> = {}, key = KEY): PreparedEntry =>
  prepareEntry(makeDraft(number, changes), head, keyOf('mk-bp'), sealWith(key));

const hasKeys =
  (...keys: readonly (typeof KEY)[]): FindContentKey =>
  (feed, keyId) =>
    feed.origin === 'mk-bp' && feed.community === 'wb6' ? keys.find((key) => key.keyId === keyId) : undefined;

const first = sealed(EMPTY_HEAD, 1);
const sealOf = ({ bytes }: PreparedEntry): Sealed => {
  const { body } = decodeEntry(decodeEnvelope(bytes).payload);
  return body.case === 'sealed' ? body.sealed : expect.fail('it is not sealed');
};
/** Signed by its origin, whatever it says. */
const forgeSealed = (of: PreparedEntry, changes: Partial<Sealed>): Uint8Array => {
  const entry = decodeEntry(decodeEnvelope(of.bytes).payload);
  return forgePayload(
    encodeEntry({ ...entry, body: { case: 'sealed', sealed: { ...sealOf(of), ...changes } } }),
  );
};

test('K2: a member that has the key is delivered what was sealed, as it was written', () => {
  const second = sealed(first.head, 2);
  const reader = new Reader({ findContentKey: hasKeys(KEY) });
  expect(reader.read([arrive(first.bytes), arrive(second.bytes)])).toMatchObject([
    { outcome: 'delivered', entry: first.entry },
    { outcome: 'delivered', entry: second.entry },
  ]);
  expect(first.entry.body.case).toBe('alert');
});

test('what nobody has the key for takes its place, is not delivered, and says which key is missing', () => {
  const after = link(first.head, 2);
  const reader = new Reader({ findContentKey: hasKeys(OTHER) });
  expect(reader.read([arrive(first.bytes), arrive(after.bytes)])).toMatchObject([
    { outcome: 'refused', code: 'GATE_SEALED', advances: true, closed: { keyId: KEY.keyId } },
    { outcome: 'delivered', seq: 2 },
  ]);
});

test('K1: when the key has come it is judged anew, under the directory and the clock of then', () => {
  const reader = new Reader();
  const [refused] = reader.read([arrive(first.bytes)]) as [Refused];
  const reopen = (changes: Parameters<typeof makeContext>[0]) =>
    reopenEntry(
      makeContext({ findContentKey: hasKeys(KEY), ...changes }),
      FEED,
      first.bytes,
      refused.closed!,
    );
  expect(reopen({})).toMatchObject({
    outcome: 'delivered',
    entry: first.entry,
    verifiedBy: { how: 'signature' },
  });
  expect(reopen({ nowMs: first.entry.expiresAtMs })).toMatchObject({ code: 'GATE_EXPIRED' });
  expect(reopen({ findContentKey: hasKeys(OTHER) })).toMatchObject({ code: 'GATE_SEALED' });
  const without = makeDirectory().participants.map((one) =>
    one.id === 'mk-bp' ? { ...one, keys: [] } : one,
  );
  const directory = trustDirectory(makeDirectory({ participants: without }));
  expect(reopen({ directory })).toMatchObject({ code: 'TRUST_UNKNOWN_KEY' });
});

test('K1: what its originator sealed badly is refused in its place: moved, cut, of another key, or no content at all', () => {
  const second = sealed(first.head, 2);
  const nonsense = sealContent(new Uint8Array([1, 2, 3]), { feed: FEED, seq: 1 }, KEY, random);
  const { ciphertext } = sealOf(first);
  const spoiled: [string, Partial<Sealed>][] = [
    ['the seal of another place', sealOf(second)],
    [
      'another key by that name',
      sealContent(new Uint8Array(9), { feed: FEED, seq: 1 }, { ...OTHER, keyId: KEY.keyId }, random),
    ],
    ['cut', { ciphertext: ciphertext.subarray(1) }],
    ['another commitment', { commitment: sealOf(second).commitment }],
    ['no content', nonsense],
  ];
  for (const [what, changes] of spoiled) {
    const reader = new Reader({ findContentKey: hasKeys(KEY) });
    const [verdict] = reader.read([arrive(forgeSealed(first, changes))]);
    expect(verdict, what).toMatchObject({ outcome: 'refused', code: 'GATE_SEAL_BROKEN', advances: true });
  }
});

test('K1: of two thousand sealed entries that were changed on the way, none is delivered', () => {
  const bits = first.bytes.length * 8;
  fc.assert(
    fc.property(fc.nat({ max: bits - 1 }), (bit) => {
      const bytes = Uint8Array.from(first.bytes);
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
      const verdicts = new Reader({ findContentKey: hasKeys(KEY) }).read([arrive(bytes)]);
      expect(verdicts.every(({ outcome }) => outcome !== 'delivered')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('K5: handling inside of the seal holds as it does outside', () => {
  const handling = { code: 'H0', releasableTo: ['rs-gp'] } as const;
  const bytes = sealed(EMPTY_HEAD, 1, { handling }).bytes;
  const read = (reader: string) => new Reader({ findContentKey: hasKeys(KEY), reader }).read([arrive(bytes)]);
  expect(read('xk-kp')).toMatchObject([{ code: 'POLICY_NOT_RELEASABLE', advances: true }]);
  expect(read('rs-gp')).toMatchObject([{ outcome: 'delivered' }]);
});

test('K2: who is no member is told so, key or not', () => {
  for (const findContentKey of [hasKeys(KEY), hasKeys()]) {
    expect(new Reader({ findContentKey, reader: 'uk-nca' }).read([arrive(first.bytes)])).toMatchObject([
      { code: 'POLICY_NOT_MEMBER' },
    ]);
  }
});

test('K2: a community that is sealed takes nothing in clear from its first sealed moment on, and what was said before', () => {
  const open = link(EMPTY_HEAD, 1);
  const { issuedAtMs } = open.entry;
  const read = (fromMs: number, bytes = open.bytes) => {
    const communities = makeDirectory().communities.map((one) =>
      one.id === 'wb6' ? { ...one, sealedFrom: new Date(fromMs).toISOString() } : one,
    );
    const directory = trustDirectory(makeDirectory({ communities }));
    return new Reader({ directory, findContentKey: hasKeys(KEY) }).read([arrive(bytes)]);
  };
  expect(read(issuedAtMs)).toMatchObject([{ code: 'POLICY_NOT_SEALED', advances: true }]);
  expect(read(issuedAtMs + 1)).toMatchObject([{ outcome: 'delivered' }]);
  expect(read(issuedAtMs, first.bytes)).toMatchObject([{ outcome: 'delivered' }]);
  expect(issuedAtMs).toBeLessThan(NOW_MS);
});

test('K7: of what is sealed nothing stands in the envelope, status and handling neither', () => {
  const outside = decodeEntry(decodeEnvelope(first.bytes).payload) as Partial<Entry>;
  expect([outside.status, outside.handling]).toEqual([undefined, undefined]);
  expect(Buffer.from(first.bytes).includes('Made-up sighting')).toBe(false);
});
