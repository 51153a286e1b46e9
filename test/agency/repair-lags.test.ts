import { expect, onTestFinished, test } from 'vitest';
import { repairLags } from '../../src/agency/repair-lags.ts';
import type { AppendOutcome } from '../../src/bus/append.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { memberHeads } from '../../src/store/member-heads.ts';
import { findOwnPlace, placeDrafts } from '../../src/store/outbox.ts';
import { recordProgress } from '../../src/store/outbox-progress.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { FEED, HOUR_MS, keyOf, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';
import { stateHead } from '../support/statements.ts';

const NAME = formatFeed(FEED);

/** Entries that the hub has confirmed, and a member that states the head `headSeq` again and again. */
function setUp(count: number, headSeq: number, storedAtMs = NOW_MS) {
  const store = openPaperStore(makePaperHome('mk-bp'));
  onTestFinished(() => store.close());
  const key = keyOf('mk-bp');
  placeDrafts(
    store,
    Array.from({ length: count }, (_, i) => makeDraft(i + 1)),
    (draft, head) => prepareEntry(draft, head, key),
    NOW_MS,
  );
  markStored(store, NAME, { from: 1, to: count, lastStreamSeq: count }, storedAtMs);
  const appended: { seq: number; size: number }[] = [];
  let streamSeq = count;
  let nowMs = NOW_MS;
  let answer: 'appended' | 'conflict' = 'appended';
  const context = {
    store,
    own: { origin: 'mk-bp', key },
    clock: { nowMs: () => nowMs },
    end: {
      readLast: async () => ({ streamSeq, bytes: findOwnPlace(store, NAME, count)!.bytes }),
      append: async (_subject: string, run: readonly Uint8Array[], after: number): Promise<AppendOutcome> => {
        expect(after).toBe(streamSeq);
        if (answer === 'conflict') return { outcome: 'conflict' };
        const [first] = store.all('SELECT seq FROM outbox_entries WHERE bytes = ?', run[0]!);
        appended.push({ seq: Number(first?.seq), size: run.length });
        streamSeq += run.length;
        return { outcome: 'appended', lastStreamSeq: streamSeq };
      },
    },
  };
  const refuse = () => {
    answer = 'conflict';
  };
  let place = 0;
  const look = async () => {
    place += 1;
    nowMs += 1_000;
    stateHead(store, 'xk-kp', NAME, headSeq, { place, nowMs });
    recordProgress(store, memberHeads(store));
    return repairLags(context, trustDirectory(), NAME);
  };
  return { look, appended, refuse, store };
}

test('K3: a member that stands still before a gap is given all that follows it, batch after batch, not the next few only', async () => {
  const { look, appended } = setUp(1_000, 100);
  expect(await look()).toEqual([]);
  expect(await look()).toEqual([{ feed: NAME, member: 'xk-kp', from: 101, to: 1_000 }]);
  expect(appended.map(({ seq }) => seq)).toEqual([101, 357, 613, 869]);
  expect(appended.reduce((sum, { size }) => sum + size, 0)).toBe(900);
});

test('K3: an entry that was noted as stored by a clock that was years ahead is put there again all the same', async () => {
  const { look } = setUp(10, 4, NOW_MS + 5 * 365 * 24 * HOUR_MS);
  await look();
  expect(await look()).toEqual([{ feed: NAME, member: 'xk-kp', from: 5, to: 10 }]);
});

test('K3: a member that is behind what was let go of is given all that is kept', async () => {
  const { look, store } = setUp(10, 4);
  store.run('UPDATE outbox_entries SET expires_at_ms = ? WHERE seq < 8', NOW_MS);
  pruneFeed(store, NAME, { nowMs: NOW_MS + 1, keepMs: 0, confirmedSeq: 0 });
  await look();
  expect(await look()).toEqual([{ feed: NAME, member: 'xk-kp', from: 8, to: 10 }]);
});

test('a hub that does not take it is asked again at the next look, and nothing counts as repaired', async () => {
  const { look, refuse, appended } = setUp(10, 4);
  refuse();
  await look();
  expect(await look()).toEqual([]);
  expect(appended).toEqual([]);
});
