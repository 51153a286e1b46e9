import { expect, onTestFinished, test } from 'vitest';
import { adoptHead } from '../../src/agency/adopt-head.ts';
import type { Draft, EntryBody, FeedHead } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import type { Store } from '../../src/store/open-store.ts';
import { nextWaiting, outboxHead, placeDrafts } from '../../src/store/outbox.ts';
import { HOUR_MS, keyOf, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';

const RECEIPTS = 'mk-bp.wb6.receipt';
const KEY = keyOf('mk-bp');
const head = (feed: string, seq: number): FeedHead => ({ feed, seq, hash: new Uint8Array(32).fill(seq) });

function receipt(number: number, body: EntryBody): Draft {
  const feed = { origin: 'mk-bp', community: 'wb6', kind: 'receipt' } as const;
  return makeDraft(number, { feed, expiresAtMs: NOW_MS + 48 * HOUR_MS, body });
}

const statement = (number: number, own: readonly FeedHead[] = []): Draft =>
  receipt(number, { case: 'heads', heads: { own, seen: [], intervalS: 30 } });

const action = (number: number): Draft => {
  const target = { ...head('xk-kp.wb6.border-incident', 1), entryId: makeDraft(99).entryId };
  return receipt(number, { case: 'action', action: { target, action: 'ACTIONED', reason: 'patrol sent' } });
};

function openOutbox(drafts: readonly Draft[]): Store {
  const store = openPaperStore(makePaperHome('mk-bp'));
  onTestFinished(() => store.close());
  placeDrafts(store, drafts, (draft, after) => prepareEntry(draft, after, KEY), NOW_MS);
  return store;
}

/** A hub at which another outbox with our key has said so many statements. */
function hubWith(count: number) {
  let after = EMPTY_HEAD;
  let bytes = new Uint8Array();
  for (let number = 1; number <= count; number++) {
    const prepared = prepareEntry(statement(100 + number), after, KEY);
    after = prepared.head;
    bytes = Uint8Array.from(prepared.bytes);
  }
  return { head: after, readLast: async () => ({ bytes, streamSeq: count }) };
}

const adopt = (store: Store, { readLast }: ReturnType<typeof hubWith>) => {
  const end = { readLast, append: async () => Promise.reject(new Error('nothing is appended here')) };
  const clock = { nowMs: () => NOW_MS };
  const { random } = PUBLISH_DEFAULTS;
  const own = { home: makePaperHome('mk-bp'), key: KEY, directory: trustDirectory() };
  return adoptHead({ ...own, store, end, clock, random }, RECEIPTS);
};

test('statements that had not left are not said anew; what was done is', async () => {
  // The last one names a place of its own feed that would come after it.
  const store = openOutbox([
    statement(1),
    action(2),
    statement(3),
    action(4),
    statement(5, [head(RECEIPTS, 4)]),
  ]);
  const hub = hubWith(1);
  expect(await adopt(store, hub)).toMatchObject({ outcome: 'adopted', seq: 1, moved: 2, dropped: 3 });
  const waiting = nextWaiting(store, RECEIPTS, { maxEntries: 9, maxBytes: 1_000_000 });
  const entries = waiting.map(({ bytes }) => decodeEntry(decodeEnvelope(bytes).payload));
  expect(entries.map(({ seq, entryId, body }) => [seq, entryId, body.case])).toEqual([
    [2, makeDraft(2).entryId, 'action'],
    [3, makeDraft(4).entryId, 'action'],
  ]);
  expect(entries[0]?.prev).toEqual(hub.head.hash);
});

test('when only statements waited, the feed goes on right after the hub', async () => {
  const store = openOutbox([statement(1), statement(2)]);
  const hub = hubWith(4);
  expect(await adopt(store, hub)).toMatchObject({ outcome: 'adopted', seq: 4, moved: 0, dropped: 2 });
  expect(outboxHead(store, RECEIPTS)).toEqual(hub.head);
});
