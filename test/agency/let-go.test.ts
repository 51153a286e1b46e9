import { expect, onTestFinished, test } from 'vitest';
import { openCases } from '../../src/agency/known-cases.ts';
import { letGoOfConfirmed } from '../../src/agency/let-go.ts';
import { ownStoredHeads } from '../../src/agency/own-heads.ts';
import { reportSent } from '../../src/agency/sent-report.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { ownLetGo } from '../../src/store/let-go.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { findOwnEntry, findOwnPlace, nextWaiting, placeDrafts } from '../../src/store/outbox.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { outboxSize } from '../../src/store/outbox-size.ts';
import { standingStatements } from '../../src/store/outbox-statements.ts';
import { settleAt, settleAtNothing } from '../../src/store/settle-outbox.ts';
import { FEED, HOUR_MS, keyOf, makeDirectory, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { stateHead } from '../support/statements.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NAME = formatFeed(FEED);
const RECEIPTS = 'mk-bp.wb6.receipt';
const DAY_MS = 24 * HOUR_MS;
const DIRECTORY = trustDirectory();
const ALL = { maxEntries: 10_000, maxBytes: 1e9 };

function place(store: Store, drafts: readonly Draft[]): void {
  placeDrafts(store, drafts, (draft, head) => prepareEntry(draft, head, keyOf('mk-bp')), NOW_MS);
}

/** An outbox of mk-bp with entries that the hub has stored; wb6 is mk-bp, rs-gp and xk-kp. */
function outboxOf(count: number, changes: (number: number) => Partial<Draft> = () => ({})): Store {
  const store = openStore(`${tempFolder()}/karaula.db`);
  onTestFinished(() => store.close());
  place(
    store,
    Array.from({ length: count }, (_, i) => makeDraft(i + 1, changes(i + 1))),
  );
  markStored(store, NAME, { from: 1, to: count, lastStreamSeq: count }, NOW_MS);
  return store;
}

const letGo = (store: Store, nowMs: number, keepMs = 0, directory = DIRECTORY) =>
  letGoOfConfirmed({ store, directory, nowMs, keepMs });
const keptSeqs = (store: Store) =>
  store
    .all('SELECT seq FROM outbox_entries WHERE pruned_at_ms IS NULL AND feed = ? ORDER BY seq', NAME)
    .map(({ seq }) => seq);

test('K3: an entry is kept until every current member has confirmed it, and then as long as the policy says', () => {
  const store = outboxOf(4);
  stateHead(store, 'xk-kp', NAME, 3, { place: 1, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS)).toBe(0);
  stateHead(store, 'rs-gp', NAME, 2, { place: 1, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS, HOUR_MS)).toBe(0);
  expect(letGo(store, NOW_MS + HOUR_MS - 1, HOUR_MS)).toBe(0);
  expect(letGo(store, NOW_MS + HOUR_MS, HOUR_MS)).toBe(2);
  expect(keptSeqs(store)).toEqual([3, 4]);
});

test('K2: a head with another hash, or beyond what we wrote, confirms nothing', () => {
  const store = outboxOf(3);
  for (const member of ['xk-kp', 'rs-gp']) {
    stateHead(store, member, NAME, 3, { place: 1, nowMs: NOW_MS, hash: new Uint8Array(32).fill(9) });
  }
  expect(letGo(store, NOW_MS)).toBe(0);
  for (const member of ['xk-kp', 'rs-gp']) stateHead(store, member, NAME, 9, { place: 2, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS)).toBe(0);
});

test('who has left is not waited for, who has come is', () => {
  const from = '2026-01-01T00:00:00Z';
  const [wb6] = makeDirectory().communities;
  const withMembers = (...participants: string[]) =>
    trustDirectory(
      makeDirectory({
        communities: [{ ...wb6!, members: participants.map((participant) => ({ participant, from })) }],
      }),
    );
  const store = outboxOf(3);
  stateHead(store, 'xk-kp', NAME, 3, { place: 1, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS, 0, withMembers('mk-bp', 'xk-kp', 'uk-nca'))).toBe(0);
  expect(letGo(store, NOW_MS, 0, withMembers('mk-bp', 'xk-kp'))).toBe(2);
});

test('with nobody to confirm, an entry is kept until it expires', () => {
  const alone = trustDirectory(
    makeDirectory({
      communities: [
        { id: 'wb6', title: 'One', members: [{ participant: 'mk-bp', from: '2026-01-01T00:00:00Z' }] },
      ],
    }),
  );
  const store = outboxOf(2);
  expect(letGo(store, NOW_MS, 0, alone)).toBe(0);
  expect(letGo(store, NOW_MS + 2 * DAY_MS, 0, alone)).toBe(1);
});

test('K3: a clock that is years ahead makes nothing expire: some member must have signed that the time has come', () => {
  const store = outboxOf(3);
  stateHead(store, 'xk-kp', NAME, 1, { place: 1, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS + 1_000 * DAY_MS)).toBe(0);
  stateHead(store, 'xk-kp', NAME, 1, { place: 2, nowMs: NOW_MS + 100 * DAY_MS });
  expect(letGo(store, NOW_MS + HOUR_MS)).toBe(0);
  expect(letGo(store, NOW_MS + 100 * DAY_MS)).toBe(2);
});

test('K3: what waits for the hub is never let go of, expired or not; the newest entry stays', () => {
  const store = outboxOf(2);
  place(store, [makeDraft(3), makeDraft(4)]);
  expect(letGo(store, NOW_MS + 100 * DAY_MS)).toBe(2);
  expect(keptSeqs(store)).toEqual([3, 4]);
  markStored(store, NAME, { from: 3, to: 4, lastStreamSeq: 4 }, NOW_MS);
  expect(letGo(store, NOW_MS + 100 * DAY_MS)).toBe(1);
  expect(keptSeqs(store)).toEqual([4]);
});

test('an expired entry behind one that is in force is kept: readers need it to place what follows', () => {
  const store = outboxOf(3, (number) => (number === 1 ? { expiresAtMs: NOW_MS + 10 * DAY_MS } : {}));
  expect(letGo(store, NOW_MS + 2 * DAY_MS)).toBe(0);
  expect(letGo(store, NOW_MS + 11 * DAY_MS)).toBe(2);
});

test('K5: an alert that was let go of can still be named, to be taken back; its content is gone', () => {
  const store = outboxOf(3);
  expect(letGo(store, NOW_MS + 2 * DAY_MS)).toBe(2);
  expect(findOwnEntry(store, makeDraft(1).entryId)).toMatchObject({ seq: 1, bytes: new Uint8Array(0) });
  expect(findOwnPlace(store, NAME, 1)?.hash).toHaveLength(32);
});

test('K3: what was let go of is never sent, whatever the hub has lost', () => {
  const store = outboxOf(4, (number) => (number > 2 ? { expiresAtMs: NOW_MS + 9 * DAY_MS } : {}));
  expect(letGo(store, NOW_MS + 2 * DAY_MS)).toBe(2);
  settleAtNothing(store, NAME, NOW_MS + 2 * DAY_MS, 1);
  expect(nextWaiting(store, NAME, ALL).map(({ seq }) => seq)).toEqual([3, 4]);
  settleAt(store, NAME, { seq: 1, streamSeq: 1 }, NOW_MS);
  expect(nextWaiting(store, NAME, ALL).map(({ seq }) => seq)).toEqual([3, 4]);
});

test('K3: a wiped hub gets expired entries too, where a member needs them to place one in force', () => {
  const store = outboxOf(4, (number) => (number === 4 ? { expiresAtMs: NOW_MS + 9 * DAY_MS } : {}));
  settleAtNothing(store, NAME, NOW_MS + 2 * DAY_MS, 3);
  expect(nextWaiting(store, NAME, ALL).map(({ seq }) => seq)).toEqual([3, 4]);
});

test('an old entry of ours that the hub shows behind the newest is no sign of a loss; in its old place it is', () => {
  const store = outboxOf(4);
  settleAt(store, NAME, { seq: 2, streamSeq: 17 }, NOW_MS);
  expect(nextWaiting(store, NAME, ALL)).toEqual([]);
  settleAt(store, NAME, { seq: 2, streamSeq: 2 }, NOW_MS);
  expect(nextWaiting(store, NAME, ALL).map(({ seq }) => seq)).toEqual([3, 4]);
});

test('K2: what we state of our own feeds never goes back, even while a wiped hub is filled again', () => {
  const store = outboxOf(4);
  const before = ownStoredHeads(store);
  expect(before).toMatchObject([{ feed: NAME, seq: 4 }]);
  settleAtNothing(store, NAME, NOW_MS);
  expect(ownStoredHeads(store)).toEqual(before);
  place(store, [makeDraft(5)]);
  expect(ownStoredHeads(store)).toEqual(before);
});

test('receipts are let go of at once and leave nothing, and take no room from alerts', () => {
  const store = outboxOf(2);
  const statement = (number: number): Draft => ({
    ...makeDraft(100 + number),
    feed: { ...FEED, kind: 'receipt' },
    body: { case: 'heads', heads: { own: [], seen: [], intervalS: 30 } },
  });
  place(store, [statement(1), statement(2), statement(3)]);
  expect(outboxSize(store)).toMatchObject({ entries: 2 });
  expect(outboxSize(store, 'receipts')).toMatchObject({ entries: 3 });
  markStored(store, RECEIPTS, { from: 1, to: 3, lastStreamSeq: 9 }, NOW_MS);
  for (const member of ['xk-kp', 'rs-gp']) stateHead(store, member, RECEIPTS, 3, { place: 1, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS, 7 * DAY_MS)).toBe(2);
  expect(outboxSize(store, 'receipts')).toMatchObject({ entries: 1 });
  expect(ownStoredHeads(store)).toMatchObject([{ feed: NAME }, { feed: RECEIPTS, seq: 3 }]);
});

test('receipts are kept from the newest statement of all heads on, which is handed to others off the hub', () => {
  const store = outboxOf(1);
  const statement = (number: number, changesOnly: boolean): Draft => ({
    ...makeDraft(100 + number),
    feed: { ...FEED, kind: 'receipt' },
    body: { case: 'heads', heads: { own: [], seen: [], intervalS: 30, ...(changesOnly && { changesOnly }) } },
  });
  place(
    store,
    [1, 2, 3, 4, 5].map((number) => statement(number, number !== 3)),
  );
  markStored(store, RECEIPTS, { from: 1, to: 5, lastStreamSeq: 9 }, NOW_MS);
  for (const member of ['xk-kp', 'rs-gp']) stateHead(store, member, RECEIPTS, 5, { place: 1, nowMs: NOW_MS });
  expect(letGo(store, NOW_MS)).toBe(2);
  expect(standingStatements(store, RECEIPTS).map(({ seq }) => seq)).toEqual([3, 4, 5]);
});

test('K3: of each feed the newest entry that is gone is stated, alerts and receipts; where nothing is gone, nothing', () => {
  const store = outboxOf(4, (number) => (number > 2 ? { expiresAtMs: NOW_MS + 9 * DAY_MS } : {}));
  const second = findOwnPlace(store, NAME, 2)!.hash;
  expect(ownLetGo(store)).toEqual([]);
  expect(letGo(store, NOW_MS + 2 * DAY_MS)).toBe(2);
  expect(ownLetGo(store)).toEqual([{ feed: NAME, seq: 2, hash: second }]);
  const receipt: Draft = {
    ...makeDraft(100),
    feed: { ...FEED, kind: 'receipt' },
    body: { case: 'heads', heads: { own: [], seen: [], intervalS: 30 } },
  };
  place(store, [receipt, { ...receipt, entryId: makeDraft(101).entryId }]);
  const first = findOwnPlace(store, RECEIPTS, 1)!.hash;
  markStored(store, RECEIPTS, { from: 1, to: 1, lastStreamSeq: 8 }, NOW_MS);
  letGo(store, NOW_MS + 3 * DAY_MS);
  // The hub has nothing after it yet: there is nothing to go on with.
  expect(ownLetGo(store)).toMatchObject([{ feed: NAME }]);
  markStored(store, RECEIPTS, { from: 2, to: 2, lastStreamSeq: 9 }, NOW_MS);
  expect(ownLetGo(store)).toEqual([
    { feed: NAME, seq: 2, hash: second },
    { feed: RECEIPTS, seq: 1, hash: first },
  ]);
});

test('the size of the outbox is what it holds, after whatever was placed and let go of', () => {
  const store = outboxOf(5);
  const held = () =>
    store.get(
      `SELECT count(*) AS entries, sum(length(bytes)) AS bytes FROM outbox_entries WHERE pruned_at_ms IS NULL`,
    );
  expect(outboxSize(store)).toEqual({ ...held() });
  letGo(store, NOW_MS + 2 * DAY_MS);
  expect(outboxSize(store)).toEqual({ ...held() });
  expect(outboxSize(store).entries).toBe(1);
});

test('K3: what was sent is told with who has it, since when, and who was never heard', () => {
  const store = outboxOf(3);
  stateHead(store, 'xk-kp', NAME, 1, { place: 1, nowMs: NOW_MS + 1_000 });
  letGo(store, NOW_MS, DAY_MS);
  stateHead(store, 'xk-kp', NAME, 2, { place: 2, nowMs: NOW_MS + 2_000 });
  const report = (filter = {}) =>
    reportSent({ store, directory: DIRECTORY, nowMs: NOW_MS + 5_000, filter }).map((sent) => ({
      seq: sent.seq,
      ageMs: sent.ageMs,
      confirmed: sent.confirmed,
      xk: sent.members.find(({ member }) => member === 'xk-kp')?.hasSinceMs,
      rs: sent.members.find(({ member }) => member === 'rs-gp'),
    }));
  const rs = { member: 'rs-gp', actions: [] };
  expect(report()).toEqual([
    { seq: 3, ageMs: 5_000, confirmed: 0, xk: undefined, rs },
    { seq: 2, ageMs: 5_000, confirmed: 1, xk: NOW_MS + 2_000, rs },
    { seq: 1, ageMs: 5_000, confirmed: 1, xk: NOW_MS + 1_000, rs },
  ]);
  stateHead(store, 'rs-gp', NAME, 2, { place: 1, nowMs: NOW_MS + 3_000 });
  expect(report({ isOpen: true }).map(({ seq }) => seq)).toEqual([3]);
  expect(report({ limit: 1 }).map(({ seq }) => seq)).toEqual([3]);
  expect(report({ community: 'region' })).toEqual([]);
});

test('K3: what was let go of nobody is said to have, though a member that came later states a head beyond it', () => {
  const store = outboxOf(3);
  stateHead(store, 'xk-kp', NAME, 3, { place: 1, nowMs: NOW_MS + 1_000 });
  stateHead(store, 'rs-gp', NAME, 3, { place: 1, nowMs: NOW_MS + 1_000 });
  const told = () =>
    reportSent({ store, directory: DIRECTORY, nowMs: NOW_MS + 5_000, filter: { seq: 1, feed: NAME } }).map(
      ({ isLetGo, confirmed, confirmedAtMs }) => ({ isLetGo, confirmed, confirmedAtMs }),
    );
  letGo(store, NOW_MS + 2_000, DAY_MS);
  expect(told()).toEqual([{ isLetGo: false, confirmed: 2, confirmedAtMs: NOW_MS + 2_000 }]);
  letGo(store, NOW_MS + 3_000, 0);
  expect(told()).toEqual([{ isLetGo: true, confirmed: 0, confirmedAtMs: NOW_MS + 2_000 }]);
});

test('a step of a return is there until it is over, beside the outbox too, for a case is made of our own steps', () => {
  const returns = { ...FEED, kind: 'return' } as const;
  const name = formatFeed(returns);
  const store = outboxOf(1);
  place(
    store,
    [1, 2].map((number) => makeDraft(number, { feed: returns, body: stepBody })),
  );
  markStored(store, name, { from: 1, to: 2, lastStreamSeq: 3 }, NOW_MS);
  for (const member of ['xk-kp', 'rs-gp']) stateHead(store, member, name, 2, { place: 1, nowMs: NOW_MS });
  const said = findOwnPlace(store, name, 1)!;
  const cases = openCases({ store, directory: () => DIRECTORY, self: 'mk-bp' });
  const stepsAt = (nowMs: number) =>
    cases.all(nowMs).flatMap(({ found }) => found.timeline.map(({ entry }) => entry.seq));
  expect(stepsAt(NOW_MS)).toEqual([1, 2]);
  expect(letGo(store, NOW_MS)).toBe(1);
  expect(findOwnPlace(store, name, 1)?.bytes).toEqual(said.bytes);
  const { expiresAtMs } = makeDraft(1);
  expect(stepsAt(expiresAtMs - 1)).toEqual([1, 2]);
  expect(stepsAt(expiresAtMs)).toEqual([]);
});

const stepBody: Draft['body'] = {
  case: 'alert',
  alert: {
    occurredAt: '2026-03-01T09:00:00Z',
    place: { type: 'INLAND', country: 'MK' },
    impact: 'LOW',
    returnStep: {
      caseId: '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b11',
      type: 'FORCED',
      step: 'DECISION',
      countryOfOrigin: 'PK',
    },
  },
};
