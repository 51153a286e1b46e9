import { expect, onTestFinished, test } from 'vitest';
import { ownLastGood } from '../../src/agency/own-last-good.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { findOwnPlace, placeDrafts } from '../../src/store/outbox.ts';
import { recordProgress } from '../../src/store/outbox-progress.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const FEED = 'mk-bp.wb6.border-incident';

test('the last good place of a feed is the last of ours that the hub or a member has confirmed, with its hash', () => {
  const home = makePaperHome('mk-bp');
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  const drafts = [1, 2, 3, 4].map((number) => makeDraft(number));
  placeDrafts(store, drafts, (draft, after) => prepareEntry(draft, after, keyOf('mk-bp')), NOW_MS);
  expect(ownLastGood(store)).toEqual([]);
  const placeAt = (seq: number) => {
    const hash = Buffer.from(findOwnPlace(store, FEED, seq)!.hash).toString('base64url');
    return { feed: FEED, seq, hash };
  };
  markStored(store, FEED, { from: 1, to: 2, lastStreamSeq: 2 }, NOW_MS);
  expect(ownLastGood(store)).toEqual([placeAt(2)]);
  const { hash } = findOwnPlace(store, FEED, 3)!;
  recordProgress(store, [{ member: 'xk-kp', feed: FEED, seq: 3, hash, statedAtMs: NOW_MS }]);
  expect(ownLastGood(store)).toEqual([placeAt(3)]);
});
