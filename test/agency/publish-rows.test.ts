import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type PublishOptions, publishRows, type RowResult } from '../../src/agency/publish-rows.ts';
import { readRows } from '../../src/agency/read-rows.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import type { Store } from '../../src/store/open-store.ts';
import { nextWaiting } from '../../src/store/outbox.ts';
import { HOUR_MS, NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const ALERT = JSON.parse(
  readFileSync(new URL('../../seeds/examples/facilitation-convoy.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const FEED = 'mk-bp.wb6.border-incident';

const row = (reference: string, changes: object = {}) => JSON.stringify({ ...ALERT, reference, ...changes });

function setUp() {
  const home = makePaperHome('mk-bp');
  const store = openPaperStore(home);
  onTestFinished(() => store.close());
  let drawn = 0;
  const options: Omit<PublishOptions, 'rows'> = {
    home,
    store,
    defaults: { community: 'wb6', status: 'TEST', handling: { code: 'H0' }, ttlMs: HOUR_MS },
    clock: { nowMs: () => NOW_MS },
    random: (size) => new Uint8Array(size).fill(drawn++),
  };
  const publish = (lines: readonly string[], changes: Partial<PublishOptions> = {}): Promise<RowResult[]> => {
    const input = (async function* () {
      yield new TextEncoder().encode(lines.join('\n'));
    })();
    return Array.fromAsync(publishRows({ ...options, rows: readRows({ name: 'test', input }), ...changes }));
  };
  return { home, store, options, publish };
}

const entriesOf = (store: Store, feed = FEED) =>
  nextWaiting(store, feed, { maxEntries: 10_000, maxBytes: 1e9 }).map(({ bytes }) =>
    decodeEntry(decodeEnvelope(bytes).payload),
  );

test('K3: without a broker the good rows are in the outbox, and the summary says how many wait', async () => {
  const { store, publish } = setUp();
  const results = await publish([row('A-1'), row('A-2')]);
  expect(results).toMatchObject([
    { outcome: 'accepted', line: 1, feed: FEED, seq: 1 },
    { outcome: 'accepted', line: 2, feed: FEED, seq: 2 },
    { outcome: 'summary', accepted: 2, rejected: 0, stored: 0, waiting: 2, stops: [] },
  ]);
  expect(entriesOf(store)).toMatchObject([
    { seq: 1, status: 'TEST', issuedAtMs: NOW_MS, expiresAtMs: NOW_MS + HOUR_MS },
    { seq: 2, handling: { code: 'H0' } },
  ]);
});

test('a bad row is told with line, fields and reasons, goes to the rejects file, and stops nothing', async () => {
  const { home, store, publish } = setUp();
  const rejectsPath = join(home.dir, 'rejects.jsonl');
  const bad = row('A-2', { impact: 'HUGE', occurredAt: 'yesterday' });
  const results = await publish([row('A-1'), bad, 'nonsense', row('A-4')], { rejectsPath });
  expect(results.map(({ outcome }) => outcome)).toEqual([
    'accepted',
    'rejected',
    'rejected',
    'accepted',
    'summary',
  ]);
  expect(results[1]).toMatchObject({
    line: 2,
    raw: bad,
    violations: expect.arrayContaining([
      expect.objectContaining({ path: 'impact' }),
      expect.objectContaining({ path: 'occurredAt' }),
    ]),
  });
  expect(entriesOf(store)).toHaveLength(2);
  const lines = readFileSync(rejectsPath, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { line: 2, raw: bad, reasons: expect.arrayContaining([expect.stringMatching(/^impact /)]) },
    { line: 3, raw: 'nonsense', reasons: ['is not JSON'] },
  ]);
  // K7: it holds what the national system wrote.
  expect(statSync(rejectsPath).mode & 0o777).toBe(0o600);
});

test('a run that is repeated adds no rejected row twice, and says the reasons of today', async () => {
  const { home, publish } = setUp();
  const rejectsPath = join(home.dir, 'rejects.jsonl');
  const rejects = () =>
    readFileSync(rejectsPath, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (line.startsWith('{') ? JSON.parse(line) : line));
  const bad = row('A-2', { impact: 'HUGE' });
  const input = [row('A-1'), bad, 'nonsense', bad];
  await publish(input, { rejectsPath });
  const first = readFileSync(rejectsPath, 'utf8');
  // The same row in another line is another row.
  expect(rejects().map(({ line }) => line)).toEqual([2, 3, 4]);
  await publish(input, { rejectsPath });
  expect(readFileSync(rejectsPath, 'utf8')).toBe(first);

  // A line that is cut short, or no row, stays as it is; a longer input adds what is new.
  writeFileSync(rejectsPath, `${first}# cut sho`);
  await publish([...input, 'more nonsense'], { rejectsPath });
  expect(rejects().map((one) => one.line ?? one)).toEqual([2, 3, 4, '# cut sho', 5]);

  // With another mistake in the command, the same rows are rejected for another reason.
  const defaults = { status: 'TEST', handling: { code: 'H0' }, ttlMs: HOUR_MS } as const;
  await publish([row('A-1'), bad], { rejectsPath, defaults });
  const last = rejects();
  expect(last.map((one) => one.line ?? one)).toEqual([2, 3, 4, '# cut sho', 5, 1]);
  await publish([row('A-1', { impact: 'HUGE' })], { rejectsPath });
  await publish([row('A-1')], { rejectsPath, defaults: { ...defaults, community: 'jmtf' } });
  expect(rejects().filter(({ line, raw }) => line === 1 && raw === row('A-1'))).toMatchObject([
    { reasons: [expect.stringContaining('jmtf')] },
  ]);
  expect(statSync(rejectsPath).mode & 0o777).toBe(0o600);
});

test('a run that is repeated with the same rows publishes only those it had not come to', async () => {
  const { store, publish } = setUp();
  await publish([row('A-1'), row('A-2'), row('A-2')]);
  const again = await publish([row('A-1'), row('A-2'), row('A-2'), row('A-2'), row('A-3')], {
    skipPublished: true,
  });
  expect(again.map(({ outcome }) => outcome)).toEqual([
    'skipped',
    'skipped',
    'skipped',
    'accepted',
    'accepted',
    'summary',
  ]);
  expect(again.at(-1)).toMatchObject({ skipped: 3, accepted: 2 });
  expect(entriesOf(store)).toHaveLength(5);
});

test('no rejects, no rejects file', async () => {
  const { home, publish } = setUp();
  await publish([row('A-1')], { rejectsPath: join(home.dir, 'rejects.jsonl') });
  expect(existsSync(join(home.dir, 'rejects.jsonl'))).toBe(false);
});

test('a row for a community that the publisher is no member of is rejected here, not refused by every reader', async () => {
  const { store, publish } = setUp();
  const results = await publish([row('A-1', { karaula: { community: 'jmtf' } })]);
  expect(results[0]).toMatchObject({ outcome: 'rejected', violations: [{ path: 'karaula.community' }] });
  expect(entriesOf(store, 'mk-bp.jmtf.border-incident')).toEqual([]);
});

test('a row that says more than the command line does has its way', async () => {
  const { store, publish } = setUp();
  const karaula = { status: 'EXERCISE', ttlHours: 2, handling: { code: 'H3', restriction: 'Ask first' } };
  await publish([row('A-1', { karaula })]);
  expect(entriesOf(store)).toMatchObject([
    { status: 'EXERCISE', expiresAtMs: NOW_MS + 2 * HOUR_MS, handling: karaula.handling },
  ]);
});

test('a row may update or take back the row before it, by its place', async () => {
  const { store, publish } = setUp();
  const entry = `${FEED}/1`;
  const results = await publish([
    row('A-1'),
    JSON.stringify({ karaula: { update: { entry, note: 'A second van', closes: true } } }),
    JSON.stringify({ karaula: { retract: { entry, reason: 'MISTAKE' } } }),
    JSON.stringify({ karaula: { retract: { entry: `${FEED}/99`, reason: 'MISTAKE' } } }),
  ]);
  expect(results.at(-2)).toMatchObject({
    outcome: 'rejected',
    violations: [{ path: 'karaula.retract.entry' }],
  });
  const [alert, update, retraction] = entriesOf(store);
  expect(update?.body).toMatchObject({
    case: 'update',
    update: { target: { seq: 1, entryId: alert?.entryId } },
  });
  expect(retraction?.body).toMatchObject({
    case: 'retraction',
    retraction: { target: { seq: 1 }, reason: 'MISTAKE' },
  });
});

test('K10: the same rows, clock and randomness give the same bytes', async () => {
  const bytesOf = async () => {
    const { store, publish } = setUp();
    await publish([row('A-1'), 'nonsense', row('A-2')]);
    return nextWaiting(store, FEED, { maxEntries: 10, maxBytes: 1e9 }).map(({ bytes }) =>
      Buffer.from(bytes).toString('hex'),
    );
  };
  expect(await bytesOf()).toEqual(await bytesOf());
});

const many = (count: number) =>
  (async function* () {
    for (let i = 0; i < count; i++) yield new TextEncoder().encode(`${row(`A-${i}`)}\n`);
  })();

test('K3: a full disk takes no row that was not told as accepted, and the summary comes all the same', async () => {
  const { store, options, publish } = setUp();
  store.get('PRAGMA max_page_count = 150');
  const results: RowResult[] = [];
  const filling = (async () => {
    const rows = readRows({ name: 'test', input: many(1_500) });
    for await (const result of publishRows({ ...options, rows })) results.push(result);
  })();
  await expect(filling).rejects.toThrow(expect.objectContaining({ code: 'STORE_DISK_FULL' }));
  const accepted = results.filter(({ outcome }) => outcome === 'accepted').length;
  expect(accepted).toBeGreaterThan(0);
  expect(results.at(-1)).toMatchObject({ outcome: 'summary', accepted, waiting: accepted });
  expect(entriesOf(store).map(({ seq }) => seq)).toEqual(Array.from({ length: accepted }, (_, i) => i + 1));
  store.get('PRAGMA max_page_count = 100000');
  expect(await publish([row('after')])).toMatchObject([{ seq: accepted + 1 }, { waiting: accepted + 1 }]);
});

test('K3: a row that would be signed when our key is not valid is rejected, not acknowledged and refused by all', async () => {
  const { publish } = setUp();
  const years = 5 * 365 * 24 * HOUR_MS;
  const results = await publish([row('A-1')], { clock: { nowMs: () => NOW_MS + years } });
  expect(results).toMatchObject([
    { outcome: 'rejected', violations: [{ problem: expect.stringContaining('our key is not valid at') }] },
    { accepted: 0, waiting: 0 },
  ]);
});

test('a long file passes through without being in memory at once', async () => {
  const { options } = setUp();
  let ahead = 0;
  let most = 0;
  const counted = (async function* () {
    for await (const line of many(4_000)) {
      ahead += 1;
      most = Math.max(most, ahead);
      yield line;
    }
  })();
  for await (const { outcome } of publishRows({
    ...options,
    rows: readRows({ name: 'test', input: counted }),
  })) {
    if (outcome === 'accepted') ahead -= 1;
  }
  // One group is being signed, one is being collected; what is examined at the beginning is 64 KiB.
  expect(most).toBeLessThan(1_000);
});

test('K5: a retraction is good for as long as what it takes back, so that who was away is told of both', async () => {
  const { store, options, publish } = setUp();
  const long = { ...options.defaults, ttlMs: 48 * HOUR_MS };
  await publish([row('A-1')], { defaults: long });
  const retract = { entry: `${FEED}/1`, reason: 'MISTAKE' };
  await publish([JSON.stringify({ karaula: { retract } })]);
  await publish([JSON.stringify({ karaula: { retract, ttlHours: 72 } })]);
  expect(entriesOf(store).map(({ expiresAtMs }) => (expiresAtMs - NOW_MS) / HOUR_MS)).toEqual([48, 48, 72]);
});
