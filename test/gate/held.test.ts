import { expect, test } from 'vitest';
import type { Entry } from '../../src/contract/entry.ts';
import { encodeEntry } from '../../src/contract/entry-codec.ts';
import { encodeEnvelope } from '../../src/contract/envelope.ts';
import { MAX_CIPHERTEXT_BYTES } from '../../src/contract/limits.ts';
import { checkOwnSignature } from '../../src/gate/check-own-signature.ts';
import type { Head } from '../../src/gate/head.ts';
import { MAX_HELD_BYTES, MAX_HELD_ENTRIES, MAX_HELD_PER_PLACE } from '../../src/gate/held-entries.ts';
import {
  arrive,
  forgeEntry,
  keyOf,
  link,
  listKey,
  makeContext,
  makeDirectory,
  makeDraft,
  makeFeed,
  NOW_MS,
  spoilSignature,
  trustDirectory,
} from './forge.ts';
import { Reader } from './reader.ts';

/** An envelope for a place that nobody signed, made without any key: the directory is public. */
function makeJunk(seq: number, prev: Uint8Array, number: number, padding = 0) {
  const draft = makeDraft(number, { handling: { code: 'H3', restriction: 'x'.repeat(1 + padding) } });
  const payload = encodeEntry({ ...draft, seq, prev });
  const signature = new Uint8Array(64).fill(1 + (number % 250));
  return arrive(encodeEnvelope({ protected: keyOf('mk-bp').protectedHeader, payload, signature }));
}

const bytesOf = (entries: readonly { bytes: Uint8Array }[]) => entries.map(({ bytes }) => arrive(bytes));

test('an entry whose own signature fails waits, and is delivered with its fault once a later entry commits to it', () => {
  const feed = makeFeed(3, (seq) => ({ isBadlySigned: seq === 2 }));
  const reader = new Reader();
  reader.read(bytesOf(feed.slice(0, 2)));
  expect(reader.delivered).toEqual([1]);
  expect(reader.codes.at(-1)).toBe('TRUST_BAD_SIGNATURE');
  const verdicts = reader.read(bytesOf(feed.slice(2)));
  expect(verdicts).toMatchObject([
    {
      outcome: 'delivered',
      arrival: -1,
      seq: 2,
      verifiedBy: { how: 'chain', seq: 3 },
      ownSignatureChecked: true,
      fault: 'TRUST_BAD_SIGNATURE',
    },
    { outcome: 'delivered', arrival: 0, seq: 3, verifiedBy: { how: 'signature' } },
  ]);
  expect(reader.state.held).toEqual([]);
});

test('in one run the same entry is vouched for by the last one, and its own signature is left for later', () => {
  const feed = makeFeed(3, (seq) => ({ isBadlySigned: seq === 2 }));
  const reader = new Reader();
  expect(reader.read(bytesOf(feed))).toMatchObject([
    { seq: 1, verifiedBy: { how: 'chain', seq: 3 }, ownSignatureChecked: false },
    { seq: 2, verifiedBy: { how: 'chain', seq: 3 }, ownSignatureChecked: false },
    { seq: 3, verifiedBy: { how: 'signature' }, ownSignatureChecked: true },
  ]);
  const { directory } = makeContext();
  expect(feed.map(({ bytes }) => checkOwnSignature(directory, bytes))).toEqual(['good', 'bad', 'good']);
});

test('an entry whose own signature fails is refused when another takes its place', () => {
  const [first, second] = makeFeed(2);
  const reader = new Reader();
  const verdicts = reader.read([
    arrive(first!.bytes),
    arrive(spoilSignature(second!.bytes)),
    arrive(second!.bytes),
  ]);
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['delivered', 'held', 'delivered', 'refused']);
  expect(verdicts.at(-1)).toMatchObject({ code: 'TRUST_BAD_SIGNATURE', advances: false });
});

test('K1: nothing vouches for an altered entry, because the next one commits to the unaltered bytes', () => {
  const [first, second, third] = makeFeed(3);
  const reader = new Reader();
  reader.read([arrive(first!.bytes), arrive(spoilSignature(second!.bytes)), arrive(third!.bytes)]);
  expect(reader.delivered).toEqual([1]);
  expect(reader.codes.slice(1)).toEqual(['TRUST_BAD_SIGNATURE', 'GATE_GAP']);
  reader.read([arrive(second!.bytes)]);
  expect(reader.delivered).toEqual([1, 2, 3]);
});

test('K6: an entry of a revoked key is not delivered even when a good entry commits to it, and the feed goes on', () => {
  const feed = makeFeed(3, (seq) => (seq === 2 ? { key: keyOf('mk-bp revoked') } : {}));
  const reader = new Reader();
  reader.read(bytesOf(feed));
  expect(reader.delivered).toEqual([1, 3]);
  expect(reader.verdicts.find((one) => one.outcome === 'refused')).toMatchObject({
    code: 'TRUST_KEY_NOT_VALID',
    seq: 2,
    advances: true,
  });
});

test('K6: an entry that waits for a gap counts for nothing once its key is revoked', () => {
  const feed = makeFeed(3, () => ({ key: keyOf('mk-bp second') }));
  const before = new Reader();
  before.read(bytesOf([feed[0]!, feed[2]!]));
  const directory = makeDirectory();
  const participants = directory.participants.map((one) =>
    one.id === 'mk-bp'
      ? {
          ...one,
          keys: [
            listKey(keyOf('mk-bp')),
            listKey(keyOf('mk-bp second'), { revokedAt: '2026-03-01T00:00:00Z' }),
          ],
        }
      : one,
  );
  const after = new Reader({ directory: trustDirectory({ ...directory, participants }) });
  after.state = before.state;
  after.read([arrive(feed[1]!.bytes)]);
  expect(after.delivered).toEqual([]);
  expect(after.state.head.seq).toBe(1);
});

test('an entry that waits is refused once its key is in the directory no more', () => {
  const feed = makeFeed(3, () => ({ key: keyOf('mk-bp second') }));
  const before = new Reader();
  before.read(bytesOf([feed[0]!, feed[2]!]));
  const directory = makeDirectory();
  const participants = directory.participants.map((one) =>
    one.id === 'mk-bp' ? { ...one, keys: [listKey(keyOf('mk-bp'))] } : one,
  );
  const after = new Reader({ directory: trustDirectory({ ...directory, participants }) });
  after.state = before.state;
  expect(after.read([])).toMatchObject([{ outcome: 'refused', arrival: -1, code: 'TRUST_UNKNOWN_KEY' }]);
});

test('two keys of one origin write one chain', () => {
  const feed = makeFeed(4, (seq) => ({ key: keyOf(seq % 2 === 0 ? 'mk-bp second' : 'mk-bp') }));
  const reader = new Reader();
  reader.read(bytesOf(feed));
  expect(reader.delivered).toEqual([1, 2, 3, 4]);
});

test('K2: of two signed histories the first to arrive stands, and the other is refused as a fork, piece by piece', () => {
  const [first] = makeFeed(1);
  const thief = makeFeed(2, () => ({ key: keyOf('mk-bp second') }), first!.head);
  const owner = makeFeed(2, () => ({ changes: { issuedAtMs: NOW_MS - 1_000 } }), first!.head);
  const reader = new Reader();
  reader.read(bytesOf([first!, thief[0]!, owner[0]!, owner[1]!, thief[1]!]));
  expect(reader.delivered).toEqual([1, 2, 3]);
  const forks = reader.verdicts.filter((one) => one.outcome === 'refused');
  expect(forks.map(({ code }) => code)).toEqual(['GATE_FORKED', 'GATE_FORKED']);
  expect(forks.map(({ against }) => against)).toEqual([thief[0]!.head, thief[0]!.head]);
});

test('a flood of forged entries is bounded in number for each place and for the feed, and each one dropped is on record', () => {
  const [first] = makeFeed(1);
  const reader = new Reader();
  reader.read([arrive(first!.bytes)]);
  const flood = Array.from({ length: 1_000 }, (_, index) =>
    makeJunk(2 + (index % 100), first!.head.hash, index),
  );
  reader.read(flood);
  expect(reader.state.held.length).toBe(MAX_HELD_ENTRIES);
  const perPlace = Map.groupBy(reader.state.held, ({ seq }) => seq);
  expect(Math.max(...[...perPlace.values()].map((list) => list.length))).toBe(MAX_HELD_PER_PLACE);
  // Nearest places are kept.
  expect(Math.max(...perPlace.keys())).toBe(1 + MAX_HELD_ENTRIES / MAX_HELD_PER_PLACE);
  expect(reader.codes.filter((code) => code === 'GATE_CROWDED')).toHaveLength(1_000 - MAX_HELD_ENTRIES);
});

test('a flood of forged entries is bounded in bytes', () => {
  const [first] = makeFeed(1);
  const reader = new Reader();
  reader.read([arrive(first!.bytes)]);
  reader.read(
    Array.from({ length: 100 }, (_, index) => makeJunk(2 + index, first!.head.hash, index, 60_000)),
  );
  const bytes = reader.state.held.reduce((sum, one) => sum + one.bytes.length, 0);
  expect(bytes).toBeLessThanOrEqual(MAX_HELD_BYTES);
  expect(reader.state.held.length).toBeGreaterThan(30);
});

test('a flood of forged entries pushes out nothing that the origin signed', () => {
  const feed = makeFeed(40);
  const reader = new Reader();
  reader.read([arrive(feed[0]!.bytes)]);
  reader.read(bytesOf(feed.slice(2)));
  reader.read(
    Array.from({ length: 600 }, (_, index) => makeJunk(2 + (index % 60), feed[0]!.head.hash, index)),
  );
  reader.read([arrive(feed[1]!.bytes)]);
  expect(reader.delivered).toEqual(feed.map(({ entry }) => entry.seq));
  expect(reader.state.head).toEqual(feed.at(-1)!.head);
});

test('a flood cannot lose a badly signed entry for good: asked for again, it gets its place though all are taken', () => {
  const feed = makeFeed(3, (seq) => ({ isBadlySigned: seq === 2 }));
  const head: Head = feed[0]!.head;
  const reader = new Reader();
  reader.read([arrive(feed[0]!.bytes)]);
  reader.read(Array.from({ length: 300 }, (_, index) => makeJunk(2 + (index % 75), head.hash, index)));
  reader.read([arrive(feed[1]!.bytes)]);
  expect(reader.codes.at(-1)).toBe('GATE_CROWDED');
  reader.read([arrive(feed[2]!.bytes)]);
  expect(reader.codes.at(-1)).toBe('GATE_GAP');
  reader.read([arrive(feed[1]!.bytes)]);
  expect(reader.delivered).toEqual([1, 2, 3]);
});

test('a badly signed entry that a waiting one vouches for is kept in a flood, though the gap before it is still open', () => {
  const feed = makeFeed(4, (seq) => ({ isBadlySigned: seq === 3 }));
  const reader = new Reader();
  reader.read([arrive(feed[0]!.bytes)]);
  reader.read(
    Array.from({ length: 300 }, (_, index) => makeJunk(2 + (index % 75), feed[0]!.head.hash, index)),
  );
  reader.read(bytesOf([feed[3]!, feed[2]!]));
  expect(reader.codes.slice(-2)).toEqual(['GATE_GAP', 'TRUST_BAD_SIGNATURE']);
  reader.read([arrive(feed[1]!.bytes)]);
  expect(reader.delivered).toEqual([1, 2, 3, 4]);
});

test('of signed entries ahead of a long gap the nearest are kept, and the rest are refused on record', () => {
  const feed = makeFeed(MAX_HELD_ENTRIES + 12);
  const reader = new Reader();
  reader.read(bytesOf(feed.slice(1)));
  expect(reader.codes.filter((code) => code === 'GATE_CROWDED')).toHaveLength(11);
  reader.read([arrive(feed[0]!.bytes)]);
  expect(reader.state.head.seq).toBe(MAX_HELD_ENTRIES + 1);
  reader.read(bytesOf(feed.slice(MAX_HELD_ENTRIES + 1)));
  expect(reader.delivered).toHaveLength(feed.length);
});

test('K4: splits do not matter under a flood either, and asking once more for what was crowded out brings all of it', () => {
  const feed = makeFeed(120, (seq) => ({ isBadlySigned: seq % 3 !== 0 }));
  const junk = Array.from({ length: 300 }, (_, index) =>
    makeJunk(40 + (index % 70), feed[0]!.head.hash, index),
  );
  const arrivals = [...junk, ...bytesOf(feed)];
  const readers = [1, 7, 1_000].map((length) => new Reader().readInRuns(arrivals, [length]));
  const settledBy = (one: Reader) =>
    one.verdicts.flatMap((verdict) => {
      if (verdict.outcome !== 'delivered' && verdict.outcome !== 'refused') return [];
      const code = verdict.outcome === 'refused' ? verdict.code : verdict.outcome;
      return [`${code} ${Buffer.from(verdict.hash).toString('hex')}`];
    });
  for (const reader of readers) {
    expect(reader.state).toEqual(readers[0]!.state);
    expect(settledBy(reader)).toEqual(settledBy(readers[0]!));
  }
  for (const reader of readers) {
    // Places were full of forgeries when their badly signed entries came.
    expect(reader.delivered.length).toBeLessThan(120);
    reader.read(bytesOf(feed));
    expect(reader.delivered).toEqual(feed.map(({ entry }) => entry.seq));
    expect(reader.state.held).toEqual([]);
  }
});

test('a run of more badly signed entries than may wait comes to the same however it is split', () => {
  const feed = makeFeed(MAX_HELD_ENTRIES + 3, (seq) => ({ isBadlySigned: seq <= MAX_HELD_ENTRIES + 2 }));
  const readers = [1, 100, 1_000].map((length) => new Reader().readInRuns(bytesOf(feed), [length]));
  for (const reader of readers) expect(reader.state).toEqual(readers[0]!.state);
  expect(readers[0]!.delivered).toEqual([]);
  expect(readers[0]!.codes).toContain('GATE_CROWDED');
});

test('a run of more bytes, badly signed, than may wait comes to the same however it is split', () => {
  const sealed = { keyId: 'f'.repeat(32), iv: new Uint8Array(12), commitment: new Uint8Array(32) };
  const body = {
    case: 'sealed',
    sealed: { ...sealed, ciphertext: new Uint8Array(MAX_CIPHERTEXT_BYTES) },
  } as const;
  const changes = { body, status: undefined, handling: undefined } as unknown as Partial<Entry>;
  const feed = makeFeed(40, (seq) => ({ isBadlySigned: seq < 40, changes }));
  const readers = [1, 7, 100].map((length) => new Reader().readInRuns(bytesOf(feed), [length]));
  for (const reader of readers) expect(reader.state).toEqual(readers[0]!.state);
  expect(readers[0]!.state.head.seq).toBe(0);
  expect(readers[0]!.codes).toContain('GATE_CROWDED');
});

test('an entry that waits because of its key is delivered once the directory says that the key is good', () => {
  const feed = makeFeed(1, () => ({ key: keyOf('mk-bp revoked') }));
  const before = new Reader();
  before.read(bytesOf(feed));
  expect(before.codes).toEqual(['TRUST_KEY_NOT_VALID']);
  const directory = makeDirectory();
  const participants = directory.participants.map((one) =>
    one.id === 'mk-bp' ? { ...one, keys: [listKey(keyOf('mk-bp revoked'))] } : one,
  );
  const after = new Reader({ directory: trustDirectory({ ...directory, participants }) });
  after.state = before.state;
  expect(after.read([])).toMatchObject([{ outcome: 'delivered', arrival: -1, seq: 1 }]);
});

test('an entry whose prev names a held one of another place does not vouch for it', () => {
  const [first] = makeFeed(1);
  const faulty = link(first!.head, 2, { isBadlySigned: true });
  const leap = forgeEntry(link(faulty.head, 3).bytes, { seq: 7 });
  const reader = new Reader();
  reader.read([arrive(first!.bytes), arrive(faulty.bytes), arrive(leap)]);
  expect(reader.delivered).toEqual([1]);
});

test('the same entry arriving again while it waits waits once', () => {
  const feed = makeFeed(3);
  const reader = new Reader();
  reader.read(bytesOf([feed[0]!, feed[2]!, feed[2]!, feed[2]!]));
  expect(reader.state.held).toHaveLength(1);
  expect(reader.codes.slice(1)).toEqual(['GATE_GAP', 'GATE_GAP', 'GATE_GAP']);
});

test('state survives JSON', () => {
  const feed = makeFeed(4, (seq) => ({ isBadlySigned: seq === 2 }));
  const reader = new Reader();
  reader.read(bytesOf([feed[0]!, feed[1]!]));
  const text = JSON.stringify(reader.state, (_, value) =>
    value instanceof Uint8Array ? { hex: Buffer.from(value).toString('hex') } : value,
  );
  reader.state = JSON.parse(text, (_, value) =>
    typeof value?.hex === 'string' ? new Uint8Array(Buffer.from(value.hex, 'hex')) : value,
  );
  reader.read(bytesOf(feed.slice(2)));
  expect(reader.delivered).toEqual([1, 2, 3, 4]);
});
