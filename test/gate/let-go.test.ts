import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, FeedHead, HeadsStatement } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { MAX_HELD_ENTRIES } from '../../src/gate/held-entries.ts';
import { type PreparedEntry, prepareEntry } from '../../src/gate/prepare-entry.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { arrive, FEED, forgeEntry, keyOf, makeDraft, makeFeed, NOW_MS, spoilSignature } from './forge.ts';
import { Reader } from './reader.ts';

const bytesOf = (entries: readonly PreparedEntry[]) => entries.map(({ bytes }) => arrive(bytes));
const headAt = (entries: readonly PreparedEntry[], seq: number): Head => entries[seq - 1]!.head;
/** The places from…to of a feed that begins at 1. */
const cut = (entries: readonly PreparedEntry[], from: number, to = entries.length) =>
  entries.slice(from - 1, to);

describe('a feed whose beginning is gone', () => {
  const feed = makeFeed(12);

  test('K4: goes on where entries lead over what its author let go of, and says so once', () => {
    const reader = new Reader();
    reader.read(bytesOf(cut(feed, 5, 8)));
    expect(reader.delivered).toEqual([]);
    reader.hear(headAt(feed, 7));
    expect([reader.delivered, reader.passedOver]).toEqual([[5, 6, 7, 8], ['1-4']]);
    reader.read(bytesOf(cut(feed, 9)));
    reader.hear(headAt(feed, 9));
    expect([reader.delivered.length, reader.passedOver]).toEqual([8, ['1-4']]);
    const said = reader.verdicts.find(({ outcome }) => outcome === 'passed-over');
    expect(said).toMatchObject({
      code: 'GATE_LET_GO',
      reason: 'places 1 to 4 were let go of by their author before they came here',
      hash: headAt(feed, 4).hash,
    });
  });

  test('K4: the entry after what was let go of is enough, and the word may come first', () => {
    const reader = new Reader();
    reader.hear(headAt(feed, 4));
    reader.read(bytesOf(cut(feed, 5)));
    expect([reader.delivered, reader.passedOver]).toEqual([[5, 6, 7, 8, 9, 10, 11, 12], ['1-4']]);
  });

  test('K1: stays shut where one place between the entries and the word is missing', () => {
    const reader = new Reader();
    reader.hear(headAt(feed, 4));
    reader.read(bytesOf(cut(feed, 6)));
    expect(reader.delivered).toEqual([]);
    reader.hear(headAt(feed, 3));
    expect([reader.delivered, reader.passedOver]).toEqual([[], []]);
    reader.read(bytesOf(cut(feed, 5, 5)));
    expect(reader.delivered.length).toBe(8);
  });

  test('K1: stays shut where the word names another entry than those that came lead over', () => {
    const other = makeFeed(12, (seq) => ({ changes: { entryId: makeDraft(seq + 500).entryId } }));
    const reader = new Reader();
    reader.hear(headAt(other, 6));
    reader.read(bytesOf(cut(feed, 5)));
    expect([reader.delivered, reader.passedOver]).toEqual([[], []]);
  });

  test('K1: stays shut for entries that no good signature vouches for', () => {
    const bad = makeFeed(12, () => ({ isBadlySigned: true }));
    const reader = new Reader();
    reader.hear(headAt(bad, 6));
    reader.read(bytesOf(cut(bad, 5)));
    expect([reader.delivered, reader.passedOver]).toEqual([[], []]);
  });

  test('K1: stays shut where the one entry that led over the word was refused', () => {
    const reader = new Reader().readInRuns(bytesOf(cut(feed, 1, 3)), [1]);
    const other = makeFeed(
      3,
      (seq) => ({ changes: { entryId: makeDraft(seq + 500).entryId } }),
      headAt(feed, 1),
    );
    reader.hear(other[2]!.head);
    reader.read(bytesOf(other.slice(2)));
    expect([reader.codes.at(-1), reader.state.head]).toEqual(['GATE_FORKED', headAt(feed, 3)]);
  });

  test('what follows the head is never passed over, nor is a reader that has what was let go of', () => {
    const reader = new Reader().readInRuns(bytesOf(cut(feed, 1, 6)), [2]);
    reader.hear(headAt(feed, 6));
    reader.read(bytesOf(cut(feed, 8)));
    expect([reader.state.head.seq, reader.passedOver]).toEqual([6, []]);
  });

  test('K8: what waits before a hole leads nowhere, and is refused with its reason', () => {
    const reader = new Reader();
    reader.read(bytesOf([...cut(feed, 3, 4), ...cut(feed, 6, 9)]));
    reader.hear(headAt(feed, 8));
    expect([reader.delivered, reader.passedOver]).toEqual([[6, 7, 8, 9], ['1-5']]);
    const refused = reader.verdicts.flatMap((one) => (one.outcome === 'refused' ? [one] : []));
    expect(refused.map(({ seq, code }) => [seq, code])).toEqual([
      [3, 'GATE_LET_GO'],
      [4, 'GATE_LET_GO'],
    ]);
  });

  test('more than can wait: what fits goes on, the next place is open, and nothing else is passed over', () => {
    const long = makeFeed(MAX_HELD_ENTRIES + 60);
    const reader = new Reader();
    reader.read(bytesOf(cut(long, 11)));
    reader.hear(headAt(long, 10));
    expect(reader.state.head.seq).toBe(10 + MAX_HELD_ENTRIES);
    // They are put to the hub again, because the reader states that it stands there.
    reader.read(bytesOf(cut(long, 11 + MAX_HELD_ENTRIES)));
    expect(reader.delivered).toEqual(long.slice(10).map(({ head }) => head.seq));
    expect(reader.passedOver).toEqual(['1-10']);
  });
});

test('K4: nothing that the hub delivers is ever passed over, wherever the feed begins and whenever the word comes', () => {
  const feed = makeFeed(16);
  const drawn = fc.record({
    has: fc.nat(10),
    from: fc.integer({ min: 1, max: 16 }),
    words: fc.array(fc.record({ of: fc.integer({ min: 1, max: 16 }), at: fc.nat(16) }), { maxLength: 4 }),
    run: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(drawn, ({ has, from, words, run }) => {
      const reader = new Reader().readInRuns(bytesOf(cut(feed, 1, has)), [run]);
      const stream = cut(feed, from);
      stream.forEach((entry, index) => {
        for (const { of } of words.filter(({ at }) => at === index)) reader.hear(headAt(feed, of));
        reader.read(bytesOf([entry]));
      });
      const due = stream.map(({ head }) => head.seq).filter((seq) => seq > has);
      const came = reader.delivered.filter((seq) => seq > has);
      expect(came).toEqual(came.length === 0 ? [] : due);
      const gone = words.some(({ of, at }) => of >= from - 1 && at < stream.length && of > has);
      if (from <= has + 1 || (gone && words.every(({ of }) => of < 16))) expect(came).toEqual(due);
    }),
    { numRuns: 400 },
  );
});

describe('a receipt feed whose own beginning is gone', () => {
  const RECEIPTS: FeedId = { ...FEED, kind: 'receipt' };
  const NAME = formatFeed(RECEIPTS);
  const show = (entry: { readonly bytes: Uint8Array }) => ({
    subject: subjectOf(RECEIPTS),
    bytes: entry.bytes,
  });
  const draftOf = (number: number, heads: Partial<HeadsStatement>): Draft => ({
    ...makeDraft(number, { feed: RECEIPTS, expiresAtMs: NOW_MS + 3_600_000 }),
    body: { case: 'heads', heads: { own: [], seen: [], intervalS: 30, ...heads } },
  });
  const named = ({ seq, hash }: Head): FeedHead => ({ feed: NAME, seq, hash });

  /** Nine statements; the seventh says what was let go of. */
  function feedWith(letGo: (entries: PreparedEntry[]) => Partial<HeadsStatement>): PreparedEntry[] {
    const entries: PreparedEntry[] = [];
    for (let number = 1; number <= 9; number += 1) {
      const heads = number === 7 ? letGo(entries) : {};
      entries.push(prepareEntry(draftOf(number, heads), entries.at(-1)?.head ?? EMPTY_HEAD, keyOf('mk-bp')));
    }
    return entries;
  }

  const honest = feedWith((entries) => ({
    own: [named(headAt(entries, 6))],
    letGo: [named(headAt(entries, 3))],
  }));
  const readerOf = () => new Reader({}, RECEIPTS);

  test('K4: a complete statement that waits in it says where it begins', () => {
    const reader = readerOf();
    reader.read(cut(honest, 4).map(show));
    expect([reader.delivered, reader.passedOver]).toEqual([[4, 5, 6, 7, 8, 9], ['1-3']]);
  });

  test('the word is kept, though the statement itself finds no room to wait', () => {
    const long: PreparedEntry[] = [];
    const count = MAX_HELD_ENTRIES + 20;
    for (let number = 1; number <= count; number += 1) {
      const heads =
        number === count ? { own: [named(headAt(long, count - 1))], letGo: [named(headAt(long, 3))] } : {};
      long.push(prepareEntry(draftOf(number, heads), long.at(-1)?.head ?? EMPTY_HEAD, keyOf('mk-bp')));
    }
    const reader = readerOf();
    reader.read(cut(long, 4).map(show));
    expect([reader.state.head.seq, reader.passedOver]).toEqual([3 + MAX_HELD_ENTRIES, ['1-3']]);
  });

  test('K1: no forged, foreign or partial word moves the head, in whatever order it comes', () => {
    const silent = feedWith(() => ({}));
    const third = headAt(silent, 3);
    const word = { own: [named({ ...third, seq: 6 })], letGo: [named(third)] };
    const standing = (seq: number) => headAt(silent, seq);
    const said = (heads: Partial<HeadsStatement>, key = 'mk-bp') =>
      prepareEntry(draftOf(70, heads), standing(6), keyOf(key)).bytes;
    const good = said(word);
    const forged = [
      spoilSignature(good),
      forgeEntry(good, {}, keyOf('rs-gp')),
      forgeEntry(good, {}, keyOf('a stranger')),
      forgeEntry(good, {}, keyOf('mk-bp retired')),
      forgeEntry(good, {}, keyOf('mk-bp revoked')),
      // It has expired, is of another author's feed, or does not keep to the rules.
      forgeEntry(good, { expiresAtMs: NOW_MS - 1 }),
      forgeEntry(good, { feed: { ...RECEIPTS, origin: 'rs-gp' } }, keyOf('rs-gp')),
      forgeEntry(good, { body: { case: 'heads', heads: { ...word, seen: [], intervalS: 30, own: [] } } }),
      forgeEntry(good, {
        body: { case: 'heads', heads: { ...word, seen: [], intervalS: 30, changesOnly: true } },
      }),
      // Another entry than the one that stood there, or of another feed.
      said({ ...word, letGo: [named({ seq: 3, hash: new Uint8Array(32).fill(3) })] }),
      said({
        own: [{ ...named(standing(6)), feed: formatFeed(FEED) }],
        letGo: [{ ...named(third), feed: formatFeed(FEED) }],
      }),
    ];
    const genuine = cut(silent, 4).map(({ bytes }) => bytes);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...forged, ...genuine], { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        (arrivals, run) => {
          const reader = readerOf().readInRuns(
            arrivals.map((bytes) => show({ bytes })),
            [run],
          );
          expect([reader.state.head.seq, reader.passedOver]).toEqual([0, []]);
        },
      ),
      { numRuns: 300 },
    );
    // The good one would have moved it.
    const reader = readerOf();
    reader.read([...cut(silent, 4, 6).map(show), show({ bytes: good })]);
    expect(reader.state.head).toEqual({ seq: 7, hash: hashEnvelope(good) });
  });
});
