import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { provideContentKeys, sealerOf } from '../../src/agency/content-keys.ts';
import { letGoOfConfirmed } from '../../src/agency/let-go.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { eraseSlice, eraseWhenIdle } from '../../src/director/erase-expired.ts';
import { exportEntry, showEntry } from '../../src/director/export-entry.ts';
import { listInbox } from '../../src/director/list-inbox.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import type { RetentionPolicy } from '../../src/policy/retention.ts';
import { countClosed } from '../../src/store/closed-entries.ts';
import { findContentKey, ownContentKeys } from '../../src/store/content-keys.ts';
import { findSigned } from '../../src/store/find-signed.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory, readOpeningKeys, readSigningKey } from '../../src/store/home-keys.ts';
import { entryAtPlace, readFeedState } from '../../src/store/inbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import { placeDrafts } from '../../src/store/outbox.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { markStored } from '../../src/store/outbox-sending.ts';
import { statedReadLogs } from '../../src/store/read-log-heads.ts';
import { sentEntries } from '../../src/store/sent-entries.ts';
import { readStoredEntry } from '../../src/store/stored-entry.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportJws } from '../../src/trust/export-jws.ts';
import { HOUR_MS, makeDraft, makeFeed, NOW_MS } from '../gate/forge.ts';
import type { CrashEraserArguments } from '../support/crash-eraser.ts';
import { eventually } from '../support/eventually.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { makeTestState } from '../support/hub.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';
import { RunningScript } from '../support/run-script.ts';
import { stateHead } from '../support/statements.ts';
import { inStream, openDesk } from './desk.ts';

const DAY_MS = 24 * HOUR_MS;
const NOON_MS = Math.floor(Date.now() / DAY_MS) * DAY_MS + 12 * HOUR_MS;
const FEED = 'mk-bp.wb6.border-incident';
const WB6 = { origin: 'mk-bp', community: 'wb6' };
const NO_POLICY: RetentionPolicy = new Map();

/** mk-bp and xk-kp of a community, each with the database in its own folder. */
async function makeWorld(isSealed = true) {
  const state = await makeTestState({
    participants: ['mk-bp', 'xk-kp'],
    communities: [
      { id: 'wb6', title: 'Six', isSealed },
      { id: 'region', title: 'All' },
      { id: 'jmtf', title: 'Some' },
    ],
    directoryClock: { nowMs: () => NOON_MS - 10 * DAY_MS },
  });
  const open = (id: string) => {
    const home = openHome(state.paths.home(id));
    const store = openStore(home.databasePath);
    onTestFinished(() => store.close());
    return { home, store, directory: readDirectory(home) };
  };
  const publisher = open('mk-bp');
  const reader = open('xk-kp');
  let number = 0;
  const say = async (lifetimeMs: number, changes: Partial<Draft> = {}) => {
    number += 1;
    const times = { issuedAtMs: NOON_MS, expiresAtMs: NOON_MS + lifetimeMs };
    const said = makeDraft(number, { ...times, ...changes });
    const options = {
      ...publisher,
      key: readSigningKey(publisher.home),
      clock: { nowMs: () => NOON_MS },
      random: PUBLISH_DEFAULTS.random,
    };
    await provideContentKeys(options, [said]);
    placeDrafts(
      publisher.store,
      [said],
      (one, head) => prepareEntry(one, head, options.key, sealerOf(options)),
      NOON_MS,
    );
  };
  const stream = (): StreamArrival[] =>
    publisher.store
      .all('SELECT feed, bytes FROM outbox_entries WHERE length(bytes) > 0 ORDER BY rowid')
      .map(({ feed, bytes }, index) => ({
        subject: subjectOf(parseFeed(String(feed))),
        bytes: bytes as Uint8Array,
        streamSeq: index + 1,
      }));
  const receive = async (arrivals: readonly StreamArrival[], nowMs = NOON_MS) => {
    const context = { ...reader, reader: 'xk-kp', nowMs };
    const keys = readOpeningKeys(reader.home);
    receiveRun({ ...context, offered: await openOfferedKeys(arrivals, keys) }, 'mk-bp', arrivals);
    await openContentKeys(context, keys);
  };
  const reading = (nowMs: number) => ({
    store: reader.store,
    directory: reader.directory.directory,
    reader: 'xk-kp',
    nowMs,
  });
  return { publisher, reader, say, stream, receive, reading };
}

/** How many that are no content keys. */
function eraseAll(
  store: Parameters<typeof eraseSlice>[0]['store'],
  nowMs: number,
  policy = NO_POLICY,
): number {
  let count = 0;
  for (let isLast = false; !isLast; ) {
    const slice = eraseSlice({ store, policy, nowMs });
    count += slice.records.filter(({ feed }) => !feed.endsWith('.key')).length;
    isLast = slice.isLast;
  }
  expect(store.emptyLog()).toBe(true);
  return count;
}

/** How many of the pieces of 24 bytes stand in any file of a folder, wherever a page was cut. */
function piecesIn(dir: string, secrets: readonly Uint8Array[]): number {
  const files = readFilesUnder(dir).map(({ bytes }) => bytes);
  const pieces = secrets.flatMap((secret) =>
    Array.from({ length: Math.floor(secret.length / 24) }, (_, i) => secret.subarray(i * 24, i * 24 + 24)),
  );
  expect(pieces.length).toBeGreaterThan(0);
  return pieces.filter((piece) => files.some((file) => file.includes(Buffer.from(piece)))).length;
}

/** What an envelope holds that may not stay: all of its payload but the place, and its signature. */
function secretsOf(bytes: Uint8Array): Uint8Array[] {
  const { payload, signature } = decodeEnvelope(bytes);
  const { body } = decodeEntry(payload);
  if (body.case === 'sealed') return [body.sealed.ciphertext, body.sealed.commitment, signature];
  if (body.case === 'contentKey') return [Buffer.from(JSON.parse(body.contentKey.jwe).ciphertext), signature];
  return [signature];
}

test('K7: after its time neither the plaintext, nor the ciphertext, nor the key of an entry is in any file of a reader; what is in force is untouched', async () => {
  const { publisher, reader, say, stream, receive } = await makeWorld();
  await say(HOUR_MS);
  await say(30 * DAY_MS);
  await say(2 * HOUR_MS);
  const all = stream();
  const feedOf = (kind: string) =>
    all.filter(({ subject }) => subject.endsWith(kind)).map(({ bytes }) => bytes);
  const [first, lasting, third] = feedOf('border-incident');
  const key = feedOf('key').find(
    (bytes) => decodeEntry(decodeEnvelope(bytes).payload).body.case === 'contentKey',
  );
  await receive(all);
  const [ownKey] = ownContentKeys(publisher.store, WB6).toSorted((a, b) => a.untilMs - b.untilMs);
  const raw = new Uint8Array(ownKey!.contentKey.key.export());
  const expired = [...secretsOf(first!), ...secretsOf(third!)];
  const { dir } = reader.home;
  expect(piecesIn(dir, expired)).toBeGreaterThan(10);
  expect(piecesIn(dir, [raw, ...secretsOf(key!)])).toBeGreaterThan(1);

  expect(eraseAll(reader.store, NOON_MS + DAY_MS)).toBe(2);
  expect(piecesIn(dir, expired)).toBe(0);
  expect(piecesIn(dir, secretsOf(lasting!))).toBeGreaterThan(10);
  expect(inboxOf(reader.store).filter(({ entry }) => entry.body.case === 'alert')).toHaveLength(1);

  // The key that sealed it is good for less than an hour more.
  eraseAll(reader.store, ownKey!.untilMs);
  expect(piecesIn(dir, [raw, ...secretsOf(key!)])).toBe(0);
  expect(findContentKey(reader.store, WB6, ownKey!.contentKey.keyId)).toBeUndefined();
});

test.each([true, false])(
  'what a member has signed of its read log is proof for a year, long after its entry has expired (sealed: %s)',
  async (isSealed) => {
    const { reader, say, stream, receive } = await makeWorld(isSealed);
    const { store, directory } = reader;
    const heads = [3, 7].map((length) => ({ length, hash: new Uint8Array(32).fill(length) }));
    for (const readLogHead of heads) {
      const feed = { ...WB6, kind: 'request' } as const;
      await say(35 * DAY_MS, { feed, body: { case: 'readLogHead', readLogHead } });
    }
    await receive(stream());
    const place = { member: 'mk-bp', feed: 'mk-bp.wb6.request' };
    const stated = heads.map((head, index) => ({ ...head, ...place, seq: index + 1 }));
    const [signed] = stream().filter(({ subject }) => subject.endsWith('.request'));
    expect(statedReadLogs(store)).toMatchObject(stated);

    const laterMs = NOON_MS + 300 * DAY_MS;
    expect(eraseAll(store, laterMs)).toBeGreaterThanOrEqual(2);
    expect(entryAtPlace(store, place.feed, 1)?.erased).toBeDefined();
    const kept = statedReadLogs(store);
    expect(kept).toMatchObject(stated);
    expect(kept[0]!.signed.bytes).toEqual(signed!.bytes);
    const proof = exportJws(kept[0]!.signed.bytes);
    expect(inspectExport(proof, directory, laterMs, kept[0]!.signed.plaintext)).toMatchObject({
      outcome: 'genuine',
      signedBy: 'mk-bp',
      entry: { body: { readLogHead: heads[0] } },
    });
    // K6: what a thief may have said is not held against the member.
    store.run('UPDATE inbox_entries SET tainted_at_ms = 1 WHERE feed = ? AND seq = 2', place.feed);
    expect(statedReadLogs(store)).toMatchObject([{ length: 3 }]);

    eraseAll(store, NOON_MS + 366 * DAY_MS);
    expect(statedReadLogs(store)).toEqual([]);
  },
);

test('K7: in a community that does not seal, no word of an expired entry is in any file of a reader', async () => {
  const { reader, say, stream, receive } = await makeWorld(false);
  const { body } = makeDraft();
  const alert = {
    ...(body as Extract<Draft['body'], { case: 'alert' }>).alert,
    summary: 'Quetzal '.repeat(100).trim(),
  };
  await say(HOUR_MS, { body: { case: 'alert', alert } });
  await say(DAY_MS);
  await receive(stream());
  const words = [Buffer.from('Quetzal Quetzal Quetzal ')];
  expect(piecesIn(reader.home.dir, words)).toBe(1);
  expect(eraseAll(reader.store, NOON_MS + 2 * HOUR_MS)).toBe(1);
  expect(piecesIn(reader.home.dir, words)).toBe(0);
});

test('K7: what was refused, waits for its place, or waits for its key is not kept beyond its time either', async () => {
  const { reader, say, stream, receive } = await makeWorld();
  for (const hours of [1, 5, 1, 5]) await say(hours * HOUR_MS);
  const [closed, missing, held] = stream().filter(({ subject }) => !subject.endsWith('.key'));
  // Without its key; out of its place; and one of whose header a bit is another.
  await receive([closed!, held!]);
  const spoilt = Uint8Array.from(missing!.bytes);
  spoilt[10]! ^= 1;
  await receive([{ ...missing!, bytes: spoilt, streamSeq: 9 }]);
  const secrets = [closed, missing, held].flatMap((one) => secretsOf(one!.bytes));
  expect(countClosed(reader.store)).toHaveLength(1);
  expect(readFeedState(reader.store, FEED).held).toHaveLength(1);
  expect(piecesIn(reader.home.dir, secrets)).toBeGreaterThan(10);
  eraseAll(reader.store, NOON_MS + 6 * HOUR_MS);
  expect(piecesIn(reader.home.dir, secrets)).toBe(0);
});

test('K1, K4: after erasure the chain goes on, and what was erased is known as a duplicate', async () => {
  const { reader, say, stream, receive } = await makeWorld();
  await say(HOUR_MS);
  await receive(stream());
  const before = stream();
  eraseAll(reader.store, NOON_MS + 2 * HOUR_MS);
  await say(DAY_MS);
  await receive(before, NOON_MS + 2 * HOUR_MS);
  await receive(stream(), NOON_MS + 2 * HOUR_MS);
  const feed = inboxOf(reader.store).filter((one) => one.feed === FEED);
  expect(feed.map(({ seq, entry, erased }) => [seq, entry.body.case, erased !== undefined])).toEqual([
    [1, 'sealed', true],
    [2, 'alert', false],
  ]);
  expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
});

test('K8: that and why it was erased is on record, and at every exit; its bytes are evidence no more', async () => {
  const { reader, say, stream, receive, reading } = await makeWorld();
  await say(10 * DAY_MS);
  await receive(stream());
  const rule = { keepMs: DAY_MS, legalBasis: 'Law on made-up data, Article 7' };
  const laterMs = NOON_MS + 2 * DAY_MS;
  expect(eraseAll(reader.store, laterMs, new Map([['border-incident', rule]]))).toBe(1);
  expect(eraseAll(reader.store, laterMs, new Map([['border-incident', rule]]))).toBe(0);
  const item = entryAtPlace(reader.store, FEED, 1)!;
  const reason = `its content was erased at ${new Date(laterMs).toISOString()}: it is kept for 1 days (Law on made-up data, Article 7)`;
  const denied = { outcome: 'withheld', code: 'POLICY_ERASED', reason };
  expect(showEntry(reading(laterMs), item)).toEqual(denied);
  expect(exportEntry(reading(laterMs), item)).toEqual(denied);
  expect(listInbox(reading(laterMs), 0, 10)).toMatchObject({ items: [], withheld: 1 });
  expect(findSigned(reader.store, item)).toBeUndefined();
  expect(listVerdicts(reader.store, { outcome: 'erased' })).toMatchObject([
    { feed: FEED, seq: 1, hash: item.hash, reason: 'it is kept for 1 days (Law on made-up data, Article 7)' },
  ]);
});

test('K3: a clock that is years ahead erases nothing until a member has signed that the time has come', async () => {
  const { reader, say, stream, receive } = await makeWorld();
  await say(HOUR_MS);
  await receive(stream());
  stateHead(reader.store, 'rs-gp', FEED, 1, { place: 1, nowMs: NOON_MS });
  expect(eraseAll(reader.store, NOON_MS + 1_000 * DAY_MS)).toBe(0);
  stateHead(reader.store, 'rs-gp', FEED, 1, { place: 2, nowMs: NOON_MS + 2 * HOUR_MS });
  expect(eraseAll(reader.store, NOON_MS + 1_000 * DAY_MS)).toBe(1);
});

test('K7: a publisher keeps nothing of what has expired, but for the newest entry and links to what is in force', async () => {
  const { publisher, say, stream } = await makeWorld();
  for (const hours of [1, 1, 48]) await say(hours * HOUR_MS);
  const alerts = stream().filter(({ subject }) => !subject.endsWith('.key'));
  const secrets = alerts.slice(0, 2).flatMap(({ bytes }) => secretsOf(bytes));
  const { store, directory, home } = publisher;
  markStored(store, FEED, { from: 1, to: 3, lastStreamSeq: 4 }, NOON_MS);
  expect(piecesIn(home.dir, secrets)).toBeGreaterThan(10);
  const nowMs = NOON_MS + 2 * HOUR_MS;
  expect(letGoOfConfirmed({ store, directory, nowMs, keepMs: 7 * DAY_MS })).toBe(2);
  eraseAll(store, nowMs);
  expect(piecesIn(home.dir, secrets)).toBe(0);
});

test('K7: what a publisher keeps beside the outbox of what all have is kept in its seal, and when its time is over it is in no file', async () => {
  const { publisher, say, stream } = await makeWorld();
  const { alert } = makeDraft().body as Extract<Draft['body'], { case: 'alert' }>;
  const body = { case: 'alert', alert: { ...alert, summary: 'Quetzal '.repeat(100).trim() } } as const;
  for (const hours of [48, 48, 96]) await say(hours * HOUR_MS, { body });
  const alerts = stream().filter(({ subject }) => !subject.endsWith('.key'));
  const secrets = alerts.slice(0, 2).flatMap(({ bytes }) => secretsOf(bytes));
  const { store, home } = publisher;
  markStored(store, FEED, { from: 1, to: 3, lastStreamSeq: 4 }, NOON_MS);
  store.run('UPDATE outbox_entries SET confirmed_at_ms = ? WHERE feed = ?', NOON_MS, FEED);
  expect(pruneFeed(store, FEED, { nowMs: NOON_MS + HOUR_MS, keepMs: HOUR_MS, confirmedSeq: 3 })).toBe(2);
  const [own] = sentEntries(store, { feed: FEED, seq: 1 });
  expect(own).toMatchObject({ isLetGo: true, bytes: alerts[0]!.bytes });
  expect(readStoredEntry(store, own!.bytes!).body).toMatchObject(body);
  eraseAll(store, NOON_MS + 47 * HOUR_MS);
  expect(piecesIn(home.dir, secrets)).toBeGreaterThan(10);
  expect(piecesIn(home.dir, [Buffer.from('Quetzal Quetzal Quetzal ')])).toBe(0);
  eraseAll(store, NOON_MS + 48 * HOUR_MS);
  expect(piecesIn(home.dir, secrets)).toBe(0);
  expect(piecesIn(home.dir, secretsOf(alerts[2]!.bytes))).toBeGreaterThan(10);
});

test('K7: a process that is killed while it erases leaves nothing half done, and the next one ends it', async () => {
  const { store, receive } = openDesk();
  const feed = makeFeed(100, () => ({ changes: { expiresAtMs: NOW_MS + HOUR_MS } }));
  receive(inStream(feed.map(({ bytes }) => bytes)));
  const nowMs = NOW_MS + DAY_MS;
  const erased = () => inboxOf(store).flatMap((one) => (one.erased === undefined ? [] : [one.seq]));
  for (const [crashAt, left] of [
    [2, 0],
    [150, 0],
    [300, 64],
  ] as const) {
    const given: CrashEraserArguments = { path: store.path, nowMs, crashAt };
    const script = new RunningScript('crash-eraser.ts', given);
    expect(await script.ended).toBe('killed');
    expect(erased()).toHaveLength(left);
    expect(listVerdicts(store, { outcome: 'erased' }).map(({ seq }) => seq)).toEqual(erased());
  }
  expect(eraseAll(store, nowMs)).toBe(36);
  expect(erased()).toHaveLength(100);
});

test('K7: whoever follows erases at once what is due, and then whatever becomes due', async () => {
  const { store, receive } = openDesk();
  const feed = makeFeed(2, (seq) => ({ changes: { expiresAtMs: NOW_MS + seq * HOUR_MS } }));
  receive(inStream(feed.map(({ bytes }) => bytes)));
  let nowMs = NOW_MS + HOUR_MS;
  let isBusy = true;
  const stopping = new AbortController();
  const erased: (number | undefined)[] = [];
  const ended = eraseWhenIdle(() => ({ store, policy: NO_POLICY, nowMs }), {
    lastArrivalAgoMs: () => (isBusy ? 0 : 5_000),
    signal: stopping.signal,
    everyMs: 50,
    onErased: async (records) => void erased.push(...records.map(({ seq }) => seq)),
  });
  await eventually('the first is erased', () => erased.length === 1);
  nowMs += HOUR_MS;
  isBusy = false;
  await eventually('the second is erased', () => erased.length === 2);
  stopping.abort();
  await ended;
  expect(erased).toEqual([1, 2]);
});

test('K7: what an inbox of before holds has its time looked up, and what it deleted before is written over', () => {
  const { store, receive } = openDesk();
  const [entry] = makeFeed(1, () => ({ changes: { expiresAtMs: NOW_MS + HOUR_MS } }));
  receive(inStream([entry!.bytes]));
  const before = new DatabaseSync(store.path);
  before.exec(`PRAGMA secure_delete = OFF; UPDATE inbox_entries SET expires_at_ms = NULL;
    CREATE TABLE app_old (text TEXT) STRICT; INSERT INTO app_old VALUES ('${'Quetzal '.repeat(3_000)}'); DELETE FROM app_old`);
  before.close();
  const words = [Buffer.from('Quetzal Quetzal Quetzal ')];
  const dir = dirname(store.path);
  expect(eraseAll(store, NOW_MS + DAY_MS)).toBe(1);
  expect(piecesIn(dir, words)).toBe(1);
  store.rewrite();
  expect(store.emptyLog()).toBe(true);
  expect(piecesIn(dir, [...words, decodeEnvelope(entry!.bytes).signature])).toBe(0);
});
