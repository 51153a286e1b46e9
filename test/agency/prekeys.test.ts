import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { draftSharedKeys, provideContentKeys, sealerOf } from '../../src/agency/content-keys.ts';
import { keyHoldersOf } from '../../src/agency/key-holders.ts';
import { providePrekey } from '../../src/agency/provide-prekey.ts';
import type { Entry } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { eraseSlice } from '../../src/director/erase-expired.ts';
import { openContentKey, openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import type { OperatorState } from '../../src/operator/state.ts';
import { findContentKey, ownContentKeys, untriedKeys } from '../../src/store/content-keys.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory, readOpeningKeys, readSigningKey } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { placeDrafts } from '../../src/store/outbox.ts';
import { recordProgress } from '../../src/store/outbox-progress.ts';
import { ownPrekeys } from '../../src/store/prekeys.ts';
import { sentEntries } from '../../src/store/sent-entries.ts';
import type { ContentKey } from '../../src/trust/seal.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { makeTestState } from '../support/hub.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';

const DAY_MS = 24 * HOUR_MS;
const NOON_MS = Math.floor(Date.now() / DAY_MS) * DAY_MS + 12 * HOUR_MS;
const { random } = PUBLISH_DEFAULTS;

let state: OperatorState;
let nowMs: number;
let number: number;

beforeEach(async () => {
  nowMs = NOON_MS;
  number = 0;
  state = await makeTestState({
    participants: ['mk-bp', 'xk-kp', 'rs-gp'],
    communities: [
      { id: 'wb6', title: 'Six' },
      { id: 'region', title: 'All' },
      { id: 'jmtf', title: 'Some' },
    ],
    directoryClock: { nowMs: () => NOON_MS - 10 * DAY_MS },
  });
});

/** A participant with the database in its own folder; its clock is the test's. */
function joinAs(id: string) {
  const home = openHome(state.paths.home(id));
  const store = openStore(home.databasePath);
  onTestFinished(() => store.close());
  const directory = readDirectory(home);
  const clock = { nowMs: () => nowMs };
  const options = { home, store, directory, key: readSigningKey(home), clock, random };
  const keys = () => [...readOpeningKeys(home), ...ownPrekeys(store).map(({ key }) => key)];
  return {
    id,
    home,
    store,
    options,
    keys,
    prekey: () => providePrekey(options, { community: 'wb6', status: 'TEST' }),
    say: async (lifetimeMs: number) => {
      number += 1;
      const said = makeDraft(number, {
        feed: { origin: id, community: 'wb6', kind: 'border-incident' },
        issuedAtMs: nowMs,
        expiresAtMs: nowMs + lifetimeMs,
      });
      await provideContentKeys(options, [said]);
      const seal = sealerOf(options);
      placeDrafts(store, [said], (one, head) => prepareEntry(one, head, options.key, seal), nowMs);
    },
    stream: (): StreamArrival[] =>
      sentEntries(store, { limit: -1 })
        .toReversed()
        .map(({ feed, bytes }, index) => ({
          subject: subjectOf(parseFeed(feed)),
          bytes: bytes!,
          streamSeq: index + 1,
        })),
    receive: async (origin: string, arrivals: readonly StreamArrival[]) => {
      const context = { store, directory, reader: id, nowMs };
      receiveRun({ ...context, offered: await openOfferedKeys(arrivals, keys()) }, origin, arrivals);
      await openContentKeys(context, keys());
    },
    alerts: () => inboxOf(store).filter(({ entry }) => entry.body.case === 'alert'),
    erase: () =>
      eraseSlice({ store, policy: new Map(), nowMs, self: { id, directory: directory.directory } }),
    /** As if a member had stated that it has all that we have said in our feed of keys. */
    confirmedBy: (member: string) => {
      const feed = `${id}.wb6.key`;
      const [newest] = sentEntries(store, { feed, limit: 1 });
      recordProgress(store, [{ member, feed, seq: newest!.seq, hash: newest!.hash, statedAtMs: nowMs }]);
    },
  };
}
type Member = ReturnType<typeof joinAs>;

const entryIn = ({ bytes }: StreamArrival): Entry => decodeEntry(decodeEnvelope(bytes).payload);

/** What somebody can open who has the hub's whole disk, and a member's whole folder as it is now. */
async function openWith({ store, keys }: Member, atHub: readonly StreamArrival[]): Promise<number> {
  const handedOver: ContentKey[] = [];
  for (const { bytes } of atHub) {
    const opened = await openContentKey(bytes, keys());
    if (opened !== undefined) handedOver.push(opened);
  }
  const sealed = atHub.flatMap((one) => {
    const { feed, body } = entryIn(one);
    return body.case === 'sealed' ? [{ feed, keyId: body.sealed.keyId }] : [];
  });
  return sealed.filter(
    ({ feed, keyId }) =>
      handedOver.some((one) => one.keyId === keyId) || findContentKey(store, feed, keyId) !== undefined,
  ).length;
}

const isIn = (dir: string, secret: Uint8Array) =>
  readdirSync(dir).some(
    (name) => name.startsWith('karaula.db') && readFileSync(join(dir, name)).includes(Buffer.from(secret)),
  );

test('K7: with all that a member has after expiry and all that the hub ever had, what has expired stays closed', async () => {
  const [author, reader] = [joinAs('mk-bp'), joinAs('xk-kp')];
  reader.prekey();
  await author.receive('xk-kp', reader.stream());
  await author.say(2 * HOUR_MS);
  await author.say(30 * DAY_MS);
  const atHub = author.stream();
  await reader.receive('mk-bp', atHub);
  expect(reader.alerts()).toHaveLength(2);
  const secret = new Uint8Array(
    ownPrekeys(reader.store)[0]!.key.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32),
  );
  expect(isIn(reader.home.dir, secret)).toBe(true);
  nowMs += 3 * HOUR_MS;
  reader.erase();
  // It has expired, and the prekey is there still: a control, without which the rest would prove nothing.
  expect(await openWith(reader, atHub)).toBe(2);

  nowMs = NOON_MS + DAY_MS;
  reader.prekey();
  reader.confirmedBy('mk-bp');
  nowMs += HOUR_MS;
  reader.erase();
  expect(reader.store.emptyLog()).toBe(true);
  expect(isIn(reader.home.dir, secret)).toBe(false);
  expect(await openWith(reader, atHub)).toBe(1);
  expect(reader.alerts()).toHaveLength(1);
  nowMs += 30 * DAY_MS;
  reader.erase();
  expect(await openWith(reader, atHub)).toBe(0);
});

test('what our keys did not open is not tried again with each new prekey', async () => {
  const [author, other] = [joinAs('mk-bp'), joinAs('xk-kp')];
  await author.say(HOUR_MS);
  const forAnother = { community: 'wb6', member: 'rs-gp', sinceMs: NOON_MS - DAY_MS };
  const drafts = await draftSharedKeys(author.options, forAnother);
  placeDrafts(
    author.store,
    drafts,
    (one, head) => prepareEntry(one, head, author.options.key, sealerOf(author.options)),
    nowMs,
  );
  other.prekey();
  await other.receive('mk-bp', author.stream());
  expect(untriedKeys(other.store, ['another'])).toHaveLength(1);
  expect(
    untriedKeys(
      other.store,
      readOpeningKeys(other.home).map(({ kid }) => kid),
    ),
  ).toEqual([]);
});

test('K2: a prekey that a thief has said with a stolen signing key opens nothing without the sealing key', async () => {
  const [author, victim] = [joinAs('mk-bp'), joinAs('xk-kp')];
  victim.prekey();
  await author.receive('xk-kp', victim.stream());
  await author.say(HOUR_MS);
  const thief = ownPrekeys(victim.store).map(({ key }) => key);
  for (const one of author.stream()) expect(await openContentKey(one.bytes, thief)).toBeUndefined();
});

test('K6: a prekey that a thief may have said is not used any more', async () => {
  const [author, member] = [joinAs('mk-bp'), joinAs('xk-kp')];
  member.prekey();
  await author.receive('xk-kp', member.stream());
  const holders = () =>
    keyHoldersOf(
      { ...author, directory: author.options.directory.directory, self: 'mk-bp' },
      'wb6',
      nowMs,
      'xk-kp',
    );
  expect(holders().prekeys).toHaveLength(1);
  author.store.transaction(() => author.store.run('UPDATE inbox_entries SET tainted_at_ms = ?', nowMs));
  expect(holders().prekeys).toEqual([]);
});

test('a prekey with which nothing can be sealed stops nobody: its author is handed content keys by its sealing key', async () => {
  const [author, member] = [joinAs('mk-bp'), joinAs('xk-kp')];
  member.prekey();
  const [said] = member.stream();
  const zeros = {
    ...entryIn(said!),
    body: { case: 'prekey', prekey: { publicKey: new Uint8Array(32) } },
  } as const;
  const { bytes } = prepareEntry(zeros, { seq: 0, hash: new Uint8Array(32) }, member.options.key);
  await author.receive('xk-kp', [{ ...said!, bytes }]);
  await author.say(HOUR_MS);
  await member.receive('mk-bp', author.stream());
  expect(member.alerts()).toHaveLength(1);
});

test('a member that is away keeps its prekey, and with it reads what was sealed meanwhile; who has said one since is sealed to by that', async () => {
  const [author, reader] = [joinAs('mk-bp'), joinAs('xk-kp')];
  reader.prekey();
  await author.receive('xk-kp', reader.stream());
  for (const day of [0, 1, 2]) {
    nowMs = NOON_MS + day * DAY_MS;
    await author.say(10 * DAY_MS);
  }
  await reader.receive('mk-bp', author.stream());
  expect(reader.alerts()).toHaveLength(3);
});

test('a prekey is kept until every member that ever spoke has confirmed the next, an hour more, and 35 days at most', async () => {
  const [reader, author, silent] = [joinAs('xk-kp'), joinAs('mk-bp'), joinAs('rs-gp')];
  const count = () => {
    reader.erase();
    return ownPrekeys(reader.store).length;
  };
  await author.say(DAY_MS);
  await silent.say(DAY_MS);
  reader.prekey();
  nowMs += DAY_MS;
  reader.prekey();
  expect(count()).toBe(2);
  await reader.receive('mk-bp', author.stream());
  await reader.receive('rs-gp', silent.stream());
  nowMs += 2 * HOUR_MS;
  expect(count()).toBe(2);
  reader.confirmedBy('mk-bp');
  nowMs += DAY_MS;
  expect(count()).toBe(2);
  reader.confirmedBy('rs-gp');
  expect(count()).toBe(2);
  nowMs += HOUR_MS;
  expect(count()).toBe(1);
  reader.prekey();
  expect(count()).toBe(2);
  nowMs += 35 * DAY_MS;
  expect(count()).toBe(1);
});

test('a prekey is made once a day, by one of two processes, and makes no new content key of ours', async () => {
  const [author, reader] = [joinAs('mk-bp'), joinAs('xk-kp')];
  const again = openStore(reader.home.databasePath);
  onTestFinished(() => again.close());
  reader.prekey();
  providePrekey({ ...reader.options, store: again }, { community: 'wb6', status: 'TEST' });
  expect(reader.stream()).toHaveLength(1);
  await author.say(HOUR_MS);
  await author.receive('xk-kp', reader.stream());
  await author.say(HOUR_MS);
  expect(ownContentKeys(author.store, { origin: 'mk-bp', community: 'wb6' })).toHaveLength(1);
  nowMs += DAY_MS;
  reader.prekey();
  expect(reader.stream()).toHaveLength(2);
});
