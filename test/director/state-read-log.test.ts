import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { judgeReadLogs } from '../../src/director/judge-read-logs.ts';
import { draftReadLogHeads, READ_LOG_EVERY_MS } from '../../src/director/state-read-log.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { placeDrafts } from '../../src/store/outbox.ts';
import { appendReadings, readLogHead } from '../../src/store/read-log.ts';
import { ownStatedReadLogs, type StatedReadLog } from '../../src/store/read-log-heads.ts';
import { keyOf, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FEED = 'mk-bp.wb6.border-incident';
const DAY_MS = 24 * 3_600_000;
let store: Store;
let drawn = 0;

beforeEach(() => {
  store = openStore(join(tempFolder(), 'karaula.db'));
  onTestFinished(() => store.close());
});

const read = (seq: number) =>
  appendReadings(store, { who: 'a'.repeat(32), way: 'show', atMs: NOW_MS }, [
    { feed: FEED, seq, hash: new Uint8Array(32).fill(seq) },
  ]);

/** What is said at that time; it is in the outbox then. */
function stateAt(nowMs: number): Draft[] {
  const drafts = draftReadLogHeads({
    store,
    directory: trustDirectory(),
    self: 'xk-kp',
    clock: { nowMs: () => nowMs },
    random: (size) => new Uint8Array(size).fill(drawn++),
  });
  placeDrafts(store, drafts, (draft, head) => prepareEntry(draft, head, keyOf('xk-kp')), nowMs);
  return drafts;
}

describe('how far the read log goes', () => {
  test('is stated once something was read, at most once an hour, and only when more was read', () => {
    expect(stateAt(NOW_MS)).toEqual([]);
    read(1);
    const head = readLogHead(store);
    expect(stateAt(NOW_MS)).toMatchObject([
      {
        feed: { origin: 'xk-kp', community: 'wb6', kind: 'request' },
        body: { case: 'readLogHead', readLogHead: head },
      },
    ]);
    read(2);
    expect(stateAt(NOW_MS + READ_LOG_EVERY_MS - 1)).toEqual([]);
    expect(stateAt(NOW_MS + READ_LOG_EVERY_MS)).toHaveLength(1);
    expect(stateAt(NOW_MS + 9 * READ_LOG_EVERY_MS)).toEqual([]);
    expect(ownStatedReadLogs(store)).toMatchObject([head, readLogHead(store)]);
  });

  test('is no burden of the outbox for longer than what else is said there, and is said again when it has expired', () => {
    read(1);
    const [said] = stateAt(NOW_MS);
    expect(said!.expiresAtMs - NOW_MS).toBe(35 * DAY_MS);
    expect(stateAt(said!.expiresAtMs - 1)).toEqual([]);
    expect(stateAt(said!.expiresAtMs)).toMatchObject([{ body: said!.body }]);
  });

  test('is stated again when the log is another one, so that nobody can keep that to himself', () => {
    read(1);
    stateAt(NOW_MS);
    store.run('DELETE FROM read_log');
    read(7);
    expect(stateAt(NOW_MS + READ_LOG_EVERY_MS)).toHaveLength(1);
    const [judged] = judgeReadLogs(ownStatedReadLogs(store));
    expect(judged?.contradiction?.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

describe('what a member has stated of its read log', () => {
  const hashOf = (length: number, history: number) =>
    new Uint8Array(32).fill(length % 256).fill(history, 0, 1);
  const stated = (length: number, seq: number, community = 'wb6', history = 0): StatedReadLog => ({
    member: 'xk-kp',
    feed: `xk-kp.${community}.request`,
    seq,
    statedAtMs: NOW_MS + seq,
    length,
    hash: hashOf(length, history),
    signed: { bytes: new Uint8Array() },
  });
  const lengths = fc
    .array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 12 })
    .map((all) => all.toSorted((one, other) => one - other));

  test('can all be true of a log that only grew, whichever community was told what', () => {
    fc.assert(
      fc.property(lengths, lengths, (wb6, region) => {
        const all = [
          ...wb6.map((length, index) => stated(length, index + 1)),
          ...region.map((length, index) => stated(length, index + 1, 'region')),
        ];
        const [judged, ...others] = judgeReadLogs(all);
        expect(others).toEqual([]);
        expect(judged?.contradiction).toBeUndefined();
        expect(judged?.newest.length).toBe(Math.max(...wb6, ...region));
      }),
    );
  });

  test('contradicts itself when a later one is shorter, or the same length has another hash, even in another community', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), fc.constantFrom('wb6', 'region'), (honest, at, community) => {
        const all = honest.map((length, index) => stated(length, index + 1));
        const victim = all[at % all.length]!;
        const other = stated(victim.length, all.length + 1, community, 1);
        expect(judgeReadLogs([...all, other])[0]?.contradiction).toBeDefined();
        const shorter = stated(all.at(-1)!.length - 1, all.length + 1);
        expect(judgeReadLogs([...all, shorter])[0]?.contradiction).toEqual([all.at(-1), shorter]);
      }),
    );
  });
});
