import { expect, onTestFinished, test } from 'vitest';
import { reportRetention } from '../../src/agency/retention-report.ts';
import type { Draft } from '../../src/contract/entry.ts';
import type { ErasureReceipt } from '../../src/contract/erasure.ts';
import { formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { eraseSlice } from '../../src/director/erase-expired.ts';
import { draftErasureReceipts } from '../../src/director/erasure-receipts.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { nextWaiting, placeDrafts } from '../../src/store/outbox.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { FEED, HOUR_MS, keyOf, makeContext, makeDraft, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';
import { stateHead } from '../support/statements.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openDesk } from './desk.ts';

const NAME = formatFeed(FEED);
const DIRECTORY = trustDirectory();
const REQUESTS = { origin: 'xk-kp', community: 'wb6', kind: 'request' } as const;

/** mk-bp, whose entries 1, 2 and 4 expire in an hour, and xk-kp, which has them all. */
function makeWorld() {
  const store = openStore(`${tempFolder()}/karaula.db`);
  onTestFinished(() => store.close());
  const drafts = [1, 1, 48, 1].map((hours, index) =>
    makeDraft(index + 1, { expiresAtMs: NOW_MS + hours * HOUR_MS }),
  );
  placeDrafts(store, drafts, (draft, head) => prepareEntry(draft, head, keyOf('mk-bp')), NOW_MS);
  const said = nextWaiting(store, NAME, { maxEntries: 9, maxBytes: 1e9 });
  markStored(store, NAME, { from: 1, to: 4, lastStreamSeq: 4 }, NOW_MS);
  const desk = openDesk();
  desk.receive(said.map(({ bytes, seq }) => ({ subject: subjectOf(FEED), bytes, streamSeq: seq })));
  return { store, said, reader: desk.store };
}

const laterMs = NOW_MS + 2 * HOUR_MS;

const draftsOf = (store: Store) =>
  draftErasureReceipts({
    store,
    directory: DIRECTORY,
    self: 'xk-kp',
    clock: { nowMs: () => laterMs },
    random: PUBLISH_DEFAULTS.random,
  });

/** mk-bp receives what xk-kp says in its feed of requests. */
function tell(store: Store, drafts: readonly Draft[]): void {
  let head = EMPTY_HEAD;
  const arrivals = drafts.map((draft, index) => {
    const entry = prepareEntry(draft, head, keyOf('xk-kp'));
    head = entry.head;
    return { subject: subjectOf(REQUESTS), bytes: entry.bytes, streamSeq: index + 1 };
  });
  const context = { store, directory: makeContext().directory, reader: 'mk-bp', nowMs: laterMs };
  const run = receiveRun(context, 'xk-kp', arrivals);
  expect(run).toMatchObject({ recorded: drafts.map(() => ({ outcome: 'delivered' })) });
}

const report = (store: Store) =>
  reportRetention({ store, directory: DIRECTORY, nowMs: laterMs })
    .toReversed()
    .map(({ seq, erased, heldBy, unknown }) => [seq, erased.map(({ member }) => member), heldBy, unknown]);

test('K5: an originator sees which members have signed that they erased what it said, who holds it still, and of whom neither is known', () => {
  const { store, reader } = makeWorld();
  stateHead(store, 'rs-gp', NAME, 3, { place: 1, nowMs: NOW_MS });
  eraseSlice({ store: reader, policy: new Map(), nowMs: laterMs });
  const { drafts, noteSaid } = draftsOf(reader);
  expect(drafts.map(({ body }) => body)).toMatchObject([
    {
      erasure: {
        reason: 'EXPIRED',
        entries: [
          { feed: NAME, fromSeq: 1, toSeq: 2 },
          { feed: NAME, fromSeq: 4, toSeq: 4 },
        ],
      },
    },
  ]);
  tell(store, drafts);
  expect(report(store)).toEqual([
    [1, ['xk-kp'], ['rs-gp'], []],
    [2, ['xk-kp'], ['rs-gp'], []],
    [3, [], ['rs-gp'], ['xk-kp']],
    [4, ['xk-kp'], [], ['rs-gp']],
  ]);
  noteSaid();
  expect(draftsOf(reader).drafts).toEqual([]);
});

test('K2: a receipt that names another hash than that of our entry there counts for nothing', () => {
  const { store, said } = makeWorld();
  const receipt = (hash: Uint8Array): Draft => ({
    ...makeDraft(9, { feed: REQUESTS }),
    body: {
      case: 'erasure',
      erasure: { reason: 'EXPIRED', entries: [{ feed: NAME, fromSeq: 1, toSeq: 2, hash }] },
    },
  });
  tell(store, [receipt(new Uint8Array(32).fill(7))]);
  expect(report(store).every(([, erased]) => (erased as string[]).length === 0)).toBe(true);
  const { store: other } = makeWorld();
  tell(other, [receipt(said[1]!.hash)]);
  expect(report(other).map(([, erased]) => erased)).toEqual([['xk-kp'], ['xk-kp'], [], []]);
});

test('a receipt of erasure that is erased in its turn brings no other', () => {
  const { store, reader } = makeWorld();
  eraseSlice({ store: reader, policy: new Map(), nowMs: laterMs });
  tell(store, draftsOf(reader).drafts);
  const erased = eraseSlice({ store, policy: new Map(), nowMs: laterMs + 40 * 24 * HOUR_MS });
  expect(erased.records).toHaveLength(1);
  expect(draftsOf(store).drafts).toEqual([]);
});

test.each<[string, Partial<ErasureReceipt>]>([
  ['names nothing', { entries: [] }],
  [
    'is of its author',
    { entries: [{ feed: 'xk-kp.wb6.return', fromSeq: 1, toSeq: 1, hash: new Uint8Array(32) }] },
  ],
  [
    'is of another community',
    { entries: [{ feed: 'mk-bp.jmtf.return', fromSeq: 1, toSeq: 1, hash: new Uint8Array(32) }] },
  ],
  ['ends before it begins', { entries: [{ feed: NAME, fromSeq: 2, toSeq: 1, hash: new Uint8Array(32) }] }],
  ['has no hash', { entries: [{ feed: NAME, fromSeq: 1, toSeq: 1, hash: new Uint8Array() }] }],
  [
    'says a place twice',
    {
      entries: [1, 2].map((fromSeq) => ({ feed: NAME, fromSeq, toSeq: 2, hash: new Uint8Array(32) })),
    },
  ],
])('a receipt of erasure that %s is not signed', (_what, changes) => {
  const draft: Draft = {
    ...makeDraft(1, { feed: REQUESTS }),
    body: { case: 'erasure', erasure: { reason: 'EXPIRED', entries: [], ...changes } },
  };
  expect(() => prepareEntry(draft, EMPTY_HEAD, keyOf('xk-kp'))).toThrow(/erasure/);
});
