import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { formatFeed } from '../../src/contract/feed.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { findOwnSigned, findSigned } from '../../src/store/find-signed.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import {
  findOwnEntry,
  nextWaiting,
  outboxHead,
  placeDrafts,
  storedRun,
  waitingFeeds,
} from '../../src/store/outbox.ts';
import { markConfirmed, recordProgress } from '../../src/store/outbox-progress.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { markSent, markStored } from '../../src/store/outbox-sending.ts';
import { outboxSize, sizeAfter } from '../../src/store/outbox-size.ts';
import { publishedRows } from '../../src/store/published-rows.ts';
import { settleAt, settleAtNothing } from '../../src/store/settle-outbox.ts';
import { FEED, HOUR_MS, keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';

const NAME = formatFeed(FEED);
const ALL = { maxEntries: 10_000, maxBytes: 1e9 };
const KEEP = { nowMs: NOW_MS, keepMs: 0 };

function open(path = join(tempFolder(), 'karaula.db')): Store {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}

function place(store: Store, ...drafts: Draft[]): void {
  const rowDigests = drafts.map((_, index) => new Uint8Array(32).fill(index + 1));
  const prepare = (draft: Draft, head: Parameters<typeof prepareEntry>[1]) =>
    prepareEntry(draft, head, keyOf('mk-bp'));
  placeDrafts(store, drafts, prepare, NOW_MS, { rowDigests });
}

/** The database that a karaula of schema version 5 has left. */
function openVersion5(): Store {
  const path = join(tempFolder(), 'karaula.db');
  const database = new DatabaseSync(path);
  database.exec(readFileSync(new URL('../vectors/store/version-5.sql', import.meta.url), 'utf8'));
  database.close();
  return open(path);
}

const schemaOf = (store: Store) =>
  store.all(`SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name`);

const countKept = (store: Store) => {
  const row = store.get(
    'SELECT count(*) AS entries, sum(length(bytes)) AS bytes FROM outbox_entries WHERE pruned_at_ms IS NULL',
  );
  return { entries: Number(row?.entries), bytes: Number(row?.bytes) };
};

test('a database of before has the indexes and triggers of a new one when it has been opened', () => {
  expect(schemaOf(openVersion5())).toEqual(schemaOf(open()));
});

test('K3: an outbox of before goes on where it stood: what waited waits, and the next entry follows its head', () => {
  const store = openVersion5();
  expect(nextWaiting(store, NAME, ALL).map(({ seq }) => seq)).toEqual([7]);
  place(store, makeDraft(8), makeDraft(9));
  expect(nextWaiting(store, NAME, ALL).map(({ seq }) => seq)).toEqual([7, 8, 9]);
  expect(outboxHead(store, NAME).seq).toBe(9);
  expect(outboxSize(store)).toEqual(countKept(store));
});

test('an entry of before is found by its hash, also the one that was given up', () => {
  const store = openVersion5();
  const [givenUp] = store.all(`SELECT seq, hash FROM outbox_entries WHERE state = 'abandoned'`);
  expect(findOwnSigned(store, NAME, 4, givenUp!.hash as Uint8Array)?.state).toBe('abandoned');
  expect(findOwnSigned(store, NAME, 7, outboxHead(store, NAME).hash)?.state).toBe('queued');
});

test('a row of before is known again, and one whose digest only begins alike is not', () => {
  const published = publishedRows(openVersion5());
  const digest = new Uint8Array(32).fill(3);
  expect(published.wasTaken(digest.with(31, 4))).toBe(false);
  expect([published.wasTaken(digest), published.wasTaken(digest)]).toEqual([true, false]);
});

test('of rows that are the same as many are known again as were taken and not given up, and none placed since', () => {
  const store = open();
  const twice = [new Uint8Array(32).fill(5), new Uint8Array(32).fill(5), new Uint8Array(32).fill(6)];
  const placeAs = (rowDigests: readonly Uint8Array[], first: number) =>
    placeDrafts(
      store,
      rowDigests.map((_, index) => makeDraft(first + index)),
      (draft, head) => prepareEntry(draft, head, keyOf('mk-bp')),
      NOW_MS,
      { rowDigests },
    );
  placeAs(twice, 1);
  store.run(`UPDATE outbox_entries SET state = 'abandoned' WHERE seq = 3`);
  const published = publishedRows(store);
  placeAs([twice[0]!], 4);
  const taken = [...twice, twice[0]!].map((digest) => published.wasTaken(digest));
  expect(taken).toEqual([true, true, false, false]);
  // A new run begins: what was placed in the one before counts.
  const again = publishedRows(store);
  expect([1, 2, 3, 4].map(() => again.wasTaken(twice[0]!))).toEqual([true, true, true, false]);
});

test('an outbox of before lets go of what was left, the given-up entry too, and its size follows', () => {
  const store = openVersion5();
  markStored(store, NAME, { from: 7, to: 7, lastStreamSeq: 61 }, NOW_MS);
  markConfirmed(store, NAME, 7, NOW_MS);
  expect(pruneFeed(store, NAME, { ...KEEP, confirmedSeq: 7 })).toBe(3);
  expect(outboxSize(store)).toEqual(countKept(store));
  expect(outboxSize(store).entries).toBe(1);
});

test('no query of publishing reads the whole outbox: only digests are read, once when a run begins', () => {
  const store = open();
  const asked = new Set<string>();
  const noting =
    <T>(query: (sql: string, ...values: never[]) => T) =>
    (sql: string, ...values: never[]): T => {
      asked.add(sql);
      return query(sql, ...values);
    };
  const noted = {
    ...store,
    run: noting(store.run),
    get: noting(store.get),
    all: noting(store.all),
  } as Store;
  const published = publishedRows(noted);
  place(noted, ...[1, 2, 3, 4].map((number) => makeDraft(number)));
  published.wasTaken(new Uint8Array(32));
  const [first] = nextWaiting(noted, NAME, ALL);
  waitingFeeds(noted);
  markSent(noted, NAME, 4);
  markStored(noted, NAME, { from: 1, to: 4, lastStreamSeq: 4 }, NOW_MS);
  settleAt(noted, NAME, { seq: 4, streamSeq: 4 }, NOW_MS);
  storedRun(noted, NAME, 2, ALL);
  findOwnEntry(noted, makeDraft(2).entryId);
  findOwnSigned(noted, NAME, 1, new Uint8Array(32));
  findSigned(noted, { feed: NAME, seq: 9, hash: new Uint8Array(32) });
  sizeAfter(noted, NAME, 1);
  const { seq, hash } = outboxHead(noted, NAME);
  recordProgress(noted, [{ member: 'xk-kp', feed: NAME, seq, hash, statedAtMs: NOW_MS }]);
  markConfirmed(noted, NAME, 4, NOW_MS);
  expect(pruneFeed(noted, NAME, { ...KEEP, confirmedSeq: 4 })).toBe(3);
  settleAtNothing(noted, NAME, NOW_MS + HOUR_MS);
  expect(first?.seq).toBe(1);
  const scans = [...asked].filter((sql) => {
    const plan = /^(SELECT|INSERT|UPDATE|DELETE)/.test(sql) ? store.all(`EXPLAIN QUERY PLAN ${sql}`) : [];
    return plan.some(({ detail }) =>
      /^SCAN (outbox_entries|entry)\b(?! USING (COVERING INDEX outbox_digests|INDEX outbox_abandoned)$)|KEY \(rowid</.test(
        String(detail),
      ),
    );
  });
  expect(scans).toEqual([]);
});
