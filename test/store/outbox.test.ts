import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { adoptHub } from '../../src/store/adopt-hub.ts';
import { findOwnSigned } from '../../src/store/find-signed.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import {
  countLost,
  findOwnEntry,
  findOwnPlace,
  lastStoredSeq,
  nextWaiting,
  outboxHead,
  type Placement,
  placeDrafts,
  waitingByFeed,
} from '../../src/store/outbox.ts';
import { sentSeq } from '../../src/store/outbox-entry.ts';
import { markSent, markStored, recordSending } from '../../src/store/outbox-sending.ts';
import { settleAt, settleAtNothing } from '../../src/store/settle-outbox.ts';
import { hashEnvelope } from '../../src/trust/chain.ts';
import { FEED, HOUR_MS, keyOf, makeDraft, makeFeed, NOW_MS } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NAME = formatFeed(FEED);
const ALL = { maxEntries: 10_000, maxBytes: 1e9 };

function open(path = join(tempFolder(), 'karaula.db')): Store {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}

function place(store: Store, ...drafts: Draft[]): Placement[] {
  return placeDrafts(store, drafts, (draft, head) => prepareEntry(draft, head, keyOf('mk-bp')), NOW_MS);
}

const drafts = (from: number, count: number) => Array.from({ length: count }, (_, i) => makeDraft(from + i));
const badDraft = (number: number) => makeDraft(number, { expiresAtMs: NOW_MS - 2 * HOUR_MS });
const waitingSeqs = (store: Store) => nextWaiting(store, NAME, ALL).map(({ seq }) => seq);

test('K2: entries placed one after another form one chain from the beginning', () => {
  const store = open();
  place(store, ...drafts(1, 3));
  place(store, ...drafts(4, 2));
  let prev = new Uint8Array(32);
  for (const [index, { bytes, seq, hash }] of nextWaiting(store, NAME, ALL).entries()) {
    const entry = decodeEntry(decodeEnvelope(bytes).payload);
    expect([seq, entry.seq]).toEqual([index + 1, index + 1]);
    expect(entry.prev).toEqual(prev);
    expect(hash).toEqual(hashEnvelope(bytes));
    prev = new Uint8Array(hash);
  }
  expect(outboxHead(store, NAME)).toEqual({ seq: 5, hash: prev });
});

test('a draft that breaks a rule takes no place and disturbs no other', () => {
  const store = open();
  const outcomes = place(store, makeDraft(1), badDraft(2), makeDraft(3));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['placed', 'refused', 'placed']);
  expect(waitingSeqs(store)).toEqual([1, 2]);
});

test('K2: however two processes take turns on one outbox, the feed is one chain and has everything', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 })), { maxLength: 12 }),
      (turns) => {
        const path = join(tempFolder(), 'karaula.db');
        const [a, b] = [open(path), open(path)];
        let number = 1;
        for (const [isA, count] of turns) {
          place(isA ? a : b, ...drafts(number, count));
          number += count;
        }
        const entries = nextWaiting(a, NAME, ALL);
        expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: number - 1 }, (_, i) => i + 1));
        const prevs = entries.map(({ bytes }) => decodeEntry(decodeEnvelope(bytes).payload).prev);
        expect(prevs.slice(1)).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
      },
    ),
    { numRuns: 25 },
  );
});

test('a run is bounded by number and by bytes, and has at least one entry', () => {
  const store = open();
  place(store, ...drafts(1, 5));
  expect(nextWaiting(store, NAME, { maxEntries: 2, maxBytes: 1e9 })).toHaveLength(2);
  expect(nextWaiting(store, NAME, { maxEntries: 5, maxBytes: 1 })).toHaveLength(1);
});

test('what the hub has stored waits no more, and its stream sequence is kept', () => {
  const store = open();
  place(store, ...drafts(1, 4));
  markStored(store, NAME, { from: 1, to: 3, lastStreamSeq: 30 }, NOW_MS);
  expect(waitingSeqs(store)).toEqual([4]);
  expect(waitingByFeed(store)).toEqual(new Map([[NAME, 1]]));
  expect(
    store.all('SELECT stream_seq FROM outbox_entries ORDER BY seq').map((row) => row.stream_seq),
  ).toEqual([28, 29, 30, null]);
  expect(lastStoredSeq(store, NAME)).toBe(3);
});

test('K3: an entry whose answer was lost, and that is at the hub, is not sent again', () => {
  const store = open();
  place(store, ...drafts(1, 4));
  settleAt(store, NAME, { seq: 3, streamSeq: 3 }, NOW_MS);
  expect(waitingSeqs(store)).toEqual([4]);
});

test('K3: what a hub that was rolled back has lost waits again', () => {
  const store = open();
  place(store, ...drafts(1, 4));
  markStored(store, NAME, { from: 1, to: 4, lastStreamSeq: 4 }, NOW_MS);
  settleAt(store, NAME, { seq: 2, streamSeq: 2 }, NOW_MS);
  expect(waitingSeqs(store)).toEqual([3, 4]);
});

test('K3: a wiped hub gets everything from the first entry that is still in force', () => {
  const store = open();
  place(store, makeDraft(1, { expiresAtMs: NOW_MS + HOUR_MS }), makeDraft(2), makeDraft(3));
  markStored(store, NAME, { from: 1, to: 3, lastStreamSeq: 3 }, NOW_MS);
  settleAtNothing(store, NAME, NOW_MS + 2 * HOUR_MS);
  expect(waitingSeqs(store)).toEqual([2, 3]);
  markStored(store, NAME, { from: 2, to: 3, lastStreamSeq: 3 }, NOW_MS);
  settleAtNothing(store, NAME, NOW_MS + 1_000 * HOUR_MS);
  expect(waitingSeqs(store)).toEqual([]);
});

test('an own entry is found by hash, by identifier and by place, and another feed does not answer for it', () => {
  const store = open();
  place(store, ...drafts(1, 2));
  const [first] = nextWaiting(store, NAME, ALL);
  expect(findOwnSigned(store, NAME, 1, first!.hash)?.seq).toBe(1);
  expect(findOwnSigned(store, 'mk-bp.wb6.return', 1, first!.hash)).toBeUndefined();
  expect(findOwnEntry(store, makeDraft(2).entryId)?.seq).toBe(2);
  expect(findOwnPlace(store, NAME, 2)?.entryId).toBe(makeDraft(2).entryId);
  expect(findOwnPlace(store, NAME, 3)).toBeUndefined();
});

test('K2: a head is adopted: what may be in other hands is given up, what never left is signed anew behind it', () => {
  const store = open();
  place(store, ...drafts(1, 4));
  markSent(store, NAME, 2);
  const hub = makeFeed(6).at(-1)!;
  const { moved, abandoned } = adoptHub(
    store,
    NAME,
    {
      bytes: hub.bytes,
      hash: hub.head.hash,
      seq: 6,
      entryId: hub.entry.entryId,
      expiresAtMs: hub.entry.expiresAtMs,
      streamSeq: 60,
    },
    (own, after) => {
      const { seq: _seq, prev: _prev, ...draft } = decodeEntry(decodeEnvelope(own.bytes).payload);
      return prepareEntry(draft, after, keyOf('mk-bp'));
    },
    NOW_MS,
  );
  expect(moved).toBe(2);
  expect(abandoned.map(({ seq }) => seq)).toEqual([1, 2]);
  const waiting = nextWaiting(store, NAME, ALL);
  expect(waiting.map(({ seq, entryId }) => [seq, entryId])).toEqual([
    [7, makeDraft(3).entryId],
    [8, makeDraft(4).entryId],
  ]);
  expect(decodeEntry(decodeEnvelope(waiting[0]!.bytes).payload).prev).toEqual(hub.head.hash);
  expect(findOwnSigned(store, NAME, 6, hub.head.hash)?.state).toBe('stored');
  expect(findOwnSigned(store, NAME, 1, abandoned[0]!.hash)?.state).toBe('abandoned');
});

test('K3: what leaves is written down with what the hub has stored, in one transaction that is on the disk', () => {
  const store = open();
  place(store, ...drafts(1, 4));
  const synced: unknown[] = [];
  store.onCommit(() => synced.push(store.get('PRAGMA synchronous')?.synchronous));
  recordSending(store, NAME, { leavingTo: 2 }, NOW_MS);
  recordSending(store, NAME, { stored: { from: 1, to: 2, lastStreamSeq: 2 }, leavingTo: 4 }, NOW_MS);
  expect([sentSeq(store, NAME), lastStoredSeq(store, NAME), waitingSeqs(store)]).toEqual([4, 2, [3, 4]]);
  // Nothing leaves: that the hub has it can be seen at the hub again.
  recordSending(store, NAME, { stored: { from: 3, to: 4, lastStreamSeq: 4 } }, NOW_MS);
  expect(synced).toEqual([2, 2, 1]);
  expect(waitingSeqs(store)).toEqual([]);
  recordSending(store, NAME, {}, NOW_MS);
  expect(synced).toHaveLength(3);
});

test('K3: what leaves at once is remembered by the transaction that places it, and by none besides', () => {
  const store = open();
  const prepare = (draft: Draft, head: Parameters<typeof prepareEntry>[1]) =>
    prepareEntry(draft, head, keyOf('mk-bp'));
  placeDrafts(store, drafts(1, 2), prepare, NOW_MS, { leavesAtOnce: (feed) => feed === NAME });
  expect(sentSeq(store, NAME)).toBe(2);
  let commits = 0;
  store.onCommit(() => {
    commits += 1;
  });
  recordSending(store, NAME, { leavingTo: 2 }, NOW_MS);
  expect(commits).toBe(0);
  placeDrafts(store, drafts(3, 1), prepare, NOW_MS, { leavesAtOnce: () => false });
  expect(sentSeq(store, NAME)).toBe(2);
});

test('lost is what the hub had confirmed and waits again, not what was placed meanwhile', () => {
  const store = open();
  place(store, ...drafts(1, 4));
  markStored(store, NAME, { from: 1, to: 3, lastStreamSeq: 3 }, NOW_MS);
  expect(countLost(store)).toBe(0);
  settleAt(store, NAME, { seq: 1, streamSeq: 1 }, NOW_MS);
  place(store, ...drafts(5, 2));
  expect(countLost(store)).toBe(2);
  markStored(store, NAME, { from: 2, to: 6, lastStreamSeq: 6 }, NOW_MS);
  expect(countLost(store)).toBe(0);
});
