import { expect, onTestFinished, test } from 'vitest';
import type { FeedEnd } from '../../src/agency/feed-end.ts';
import { reconcile } from '../../src/agency/reconcile.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { hubLosses } from '../../src/store/hub-losses.ts';
import { nextWaiting, placeDrafts } from '../../src/store/outbox.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { FEED, keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const NAME = formatFeed(FEED);
const ALL = { maxEntries: 100, maxBytes: 1e9 };

/** Three entries, of which the hub has confirmed so many. */
function setUp(stored: number) {
  const store = openPaperStore(makePaperHome('mk-bp'));
  onTestFinished(() => store.close());
  const key = keyOf('mk-bp');
  placeDrafts(
    store,
    [1, 2, 3].map((number) => makeDraft(number)),
    (draft, head) => prepareEntry(draft, head, key),
    NOW_MS,
  );
  const entries = nextWaiting(store, NAME, ALL);
  markStored(store, NAME, { from: 1, to: stored, lastStreamSeq: stored }, NOW_MS);
  const hold = (readLast: FeedEnd['readLast']) =>
    reconcile(
      {
        store,
        own: { origin: 'mk-bp', key },
        clock: { nowMs: () => NOW_MS },
        end: { readLast, append: async () => ({ outcome: 'conflict' }) },
      },
      NAME,
    );
  const waiting = () => nextWaiting(store, NAME, ALL).map(({ seq }) => seq);
  return { store, entries, hold, waiting };
}

test('K2: what another sender of this outbox stores while the hub answers is not taken for lost, and nobody is accused', async () => {
  const { store, entries, hold, waiting } = setUp(2);
  await hold(async () => {
    const answer = { streamSeq: 2, bytes: entries[1]!.bytes };
    markStored(store, NAME, { from: 3, to: 3, lastStreamSeq: 3 }, NOW_MS);
    return answer;
  });
  expect(waiting()).toEqual([]);
  expect(hubLosses(store)).toEqual([]);
});

test('K2: a feed begun by another sender while the hub answers that it has nothing is not taken for wiped', async () => {
  const { store, hold, waiting } = setUp(0);
  await hold(async () => {
    markStored(store, NAME, { from: 1, to: 2, lastStreamSeq: 2 }, NOW_MS);
    return undefined;
  });
  expect(waiting()).toEqual([3]);
  expect(hubLosses(store)).toEqual([]);
});

test('K3: what the hub had when it was asked and does not show any more waits again, and is on record', async () => {
  const { store, entries, hold, waiting } = setUp(3);
  await hold(async () => ({ streamSeq: 1, bytes: entries[0]!.bytes }));
  expect(waiting()).toEqual([2, 3]);
  expect(hubLosses(store)).toMatchObject([{ feed: NAME, fromSeq: 2, toSeq: 3 }]);
});
