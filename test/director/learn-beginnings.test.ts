import { describe, expect, test } from 'vitest';
import { renderBeginnings } from '../../src/contract/beginnings.ts';
import type { Draft, FeedHead, HeadsStatement } from '../../src/contract/entry.ts';
import { type FeedId, formatFeed } from '../../src/contract/feed.ts';
import { believedBeginnings } from '../../src/director/learn-beginnings.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import {
  FEED,
  forgeEntry,
  HOUR_MS,
  keyOf,
  makeDraft,
  makeFeed,
  NOW_MS,
  spoilSignature,
  trustDirectory,
} from '../gate/forge.ts';

const RECEIPTS: FeedId = { ...FEED, kind: 'receipt' };
const NAME = formatFeed(FEED);
const feed = makeFeed(9);
const at = (seq: number): FeedHead => ({ feed: NAME, seq, hash: feed[seq - 1]!.head.hash });

function say(heads: Partial<HeadsStatement>, changes: Partial<Draft> = {}, key = 'mk-bp'): Uint8Array {
  const draft = makeDraft(1, {
    feed: RECEIPTS,
    expiresAtMs: NOW_MS + HOUR_MS,
    body: { case: 'heads', heads: { own: [at(9)], seen: [], intervalS: 30, letGo: [at(6)], ...heads } },
    ...changes,
  });
  return prepareEntry(draft, EMPTY_HEAD, keyOf(key)).bytes;
}

const word = say({});
const believed = (head: FeedHead, of: Uint8Array, receipts = RECEIPTS) =>
  believedBeginnings(trustDirectory(), receipts, renderBeginnings([{ ...head, word: of }])).length > 0;

describe('where a hub says that a feed begins', () => {
  test('is believed up to the place of which the author has let go, and not one further', () => {
    expect([1, 5, 6, 7].map((seq) => believed(at(seq), word))).toEqual([true, true, true, false]);
  });

  test('is believed of the last place with the hash that the author names, and no other', () => {
    expect(believed({ ...at(6), hash: new Uint8Array(32) }, word)).toBe(false);
  });

  test('is believed on a word that has expired, for an old word names a lower place', () => {
    const old = say({}, { issuedAtMs: NOW_MS - 48 * HOUR_MS, expiresAtMs: NOW_MS - HOUR_MS });
    expect(believed(at(6), old)).toBe(true);
  });

  test.each([
    ['that is badly signed', spoilSignature(word)],
    ["of another member's key", say({}, {}, 'rs-gp')],
    ["of a stranger's key", say({}, {}, 'a stranger')],
    ['of a key that is revoked', say({}, {}, 'mk-bp revoked')],
    ['that names changes only', say({ changesOnly: true })],
    ['that says nothing of the feed', say({ letGo: [] })],
    [
      "that another says of the author's feed",
      forgeEntry(word, { feed: { ...RECEIPTS, origin: 'rs-gp' } }, keyOf('rs-gp')),
    ],
    ['that is no statement', feed[0]!.bytes],
    ['that is nothing', new Uint8Array(3)],
  ])('K2: is not believed on a word %s', (_, bytes) => {
    expect(believed(at(3), bytes)).toBe(false);
    expect(believed(at(3), bytes, { ...RECEIPTS, origin: 'rs-gp' })).toBe(false);
  });

  test('is no trouble when it is no such text', () => {
    expect(believedBeginnings(trustDirectory(), RECEIPTS, 'nothing')).toEqual([]);
  });
});
