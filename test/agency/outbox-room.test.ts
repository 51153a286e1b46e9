import { expect, onTestFinished, test } from 'vitest';
import { type OutboxRoom, outboxRoom } from '../../src/agency/outbox-room.ts';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { type PublishOptions, publishRows, type RowResult } from '../../src/agency/publish-rows.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { waitingByFeed } from '../../src/store/outbox.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { FEED, HOUR_MS, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';
import { numberedRows, rowsOf } from '../support/rows.ts';
import { stateHead } from '../support/statements.ts';

const NAME = 'mk-bp.wb6.border-incident';
const LIMITS = { maxEntries: 10, maxBytes: 1_000_000 };

function setUp(limits = LIMITS) {
  const home = makePaperHome('mk-bp');
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  const warnings: { room: OutboxRoom; says: string }[] = [];
  const common: Omit<PublishOptions, 'rows'> = {
    home,
    store,
    defaults: { community: 'wb6', status: 'TEST', handling: { code: 'H0' }, ttlMs: HOUR_MS },
    clock: { nowMs: () => NOW_MS },
    random: (size) => new Uint8Array(size).fill(7),
    limits,
    onScarce: (room, says) => void warnings.push({ room, says }),
  };
  const publish = async (from: number, to: number): Promise<{ results: RowResult[]; error: unknown }> => {
    const results: RowResult[] = [];
    try {
      for await (const result of publishRows({ ...common, rows: rowsOf(numberedRows(from, to)) })) {
        results.push(result);
      }
    } catch (error) {
      return { results, error };
    }
    return { results, error: undefined };
  };
  return { store, common, warnings, publish };
}

/** Everything so far is at the hub, and these members have it up to `seq`. */
function confirm(
  store: ReturnType<typeof setUp>['store'],
  place: number,
  heads: Record<string, number>,
): void {
  markStored(store, NAME, { from: 1, to: 1_000, lastStreamSeq: 1_000 }, NOW_MS);
  for (const [member, seq] of Object.entries(heads))
    stateHead(store, member, NAME, seq, { place, nowMs: NOW_MS });
}

test('K3: a member that never confirms brings a warning at 70 %, then a refusal; what was accepted stays', async () => {
  const { store, warnings, publish } = setUp();
  expect((await publish(1, 7)).error).toBeUndefined();
  expect(warnings).toEqual([]);
  confirm(store, 1, { 'xk-kp': 7, 'rs-gp': 0 });
  expect((await publish(8, 10)).error).toBeUndefined();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]!.says).toContain('70 % full (7 of 10 entries');
  expect(warnings[0]!.says).toContain('7 by rs-gp');

  const { results, error } = await publish(11, 12);
  expect(error).toMatchObject({ code: 'AGENCY_OUTBOX_FULL' });
  expect((error as Error).message).toContain('100 % full (10 of 10 entries');
  expect((error as Error).message).toContain('10 by rs-gp, 3 by xk-kp');
  expect((error as Error).message).toContain('karaula follow');
  expect(results).toMatchObject([{ outcome: 'summary', accepted: 0 }]);
  expect(outboxRoom(store, LIMITS)).toMatchObject({ level: 'scarce', entries: 10, share: 1 });
  expect([...waitingByFeed(store)]).toEqual([[NAME, 3]]);
});

test('the limit of bytes holds as well', async () => {
  const { publish } = setUp({ maxEntries: 1_000, maxBytes: 3_000 });
  const { error } = await publish(1, 20);
  expect(error).toMatchObject({ code: 'AGENCY_OUTBOX_FULL' });
});

test('when room is scarce, what all have confirmed goes before anything is refused', async () => {
  const { store, warnings, publish } = setUp();
  await publish(1, 10);
  confirm(store, 1, { 'xk-kp': 10, 'rs-gp': 9 });
  expect((await publish(11, 19)).error).toBeUndefined();
  expect(outboxRoom(store, LIMITS).entries).toBe(10);
  expect(warnings).toEqual([]);
});

test('K3: a full outbox takes our receipts all the same, and a draft of an alert it refuses', async () => {
  const { store, common, publish } = setUp();
  await publish(1, 10);
  const statement: Draft = {
    ...makeDraft(1),
    feed: { ...FEED, kind: 'receipt' },
    body: { case: 'heads', heads: { own: [], seen: [], intervalS: 30 } },
  };
  const { placements } = await publishDrafts({ ...common, drafts: [statement] });
  expect(placements).toMatchObject([{ outcome: 'placed', feed: 'mk-bp.wb6.receipt', seq: 1 }]);
  await expect(publishDrafts({ ...common, drafts: [makeDraft(2)] })).rejects.toMatchObject({
    code: 'AGENCY_OUTBOX_FULL',
  });
  expect([...waitingByFeed(store)]).toEqual([
    [NAME, 10],
    ['mk-bp.wb6.receipt', 1],
  ]);
});
