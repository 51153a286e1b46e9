import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { adoptHead } from '../../src/agency/adopt-head.ts';
import { keyEndMs } from '../../src/agency/content-key-plan.ts';
import { draftSharedKeys, provideContentKeys, sealerOf } from '../../src/agency/content-keys.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { formatFeed, parseFeed, subjectOf } from '../../src/contract/feed.ts';
import { openOfferedKeys } from '../../src/director/offered-keys.ts';
import { openContentKeys } from '../../src/director/open-content-keys.ts';
import { receiveRun, type StreamArrival } from '../../src/director/receive-run.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { dismissParticipant, entitleParticipant } from '../../src/operator/memberships.ts';
import { countClosed } from '../../src/store/closed-entries.ts';
import { findContentKey, ownContentKeys, untriedKeys } from '../../src/store/content-keys.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory, readOpeningKeys, readSigningKey } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { findOwnPlace, outboxHead, placeDrafts } from '../../src/store/outbox.ts';
import { recordSending } from '../../src/store/outbox-sending.ts';
import { sentEntries } from '../../src/store/sent-entries.ts';
import { createOpeningKey } from '../../src/trust/sealing-key.ts';
import { HOUR_MS, makeDraft } from '../gate/forge.ts';
import { makeTestState } from '../support/hub.ts';
import { inboxOf } from '../support/member.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';

const DAY_MS = 24 * HOUR_MS;
/** At noon, so that an hour more or less is the same day. */
const NOON_MS = Math.floor(Date.now() / DAY_MS) * DAY_MS + 12 * HOUR_MS;
const { random } = PUBLISH_DEFAULTS;

const state = await makeTestState({
  participants: ['mk-bp', 'xk-kp', 'rs-gp'],
  directoryClock: { nowMs: () => NOON_MS - 10 * DAY_MS },
});
const WB6 = { origin: 'mk-bp', community: 'wb6' };

function openAt(id: string): Store {
  const store = openStore(`${openHome(state.paths.home(id)).databasePath}.${Math.random()}`);
  onTestFinished(() => store.close());
  return store;
}

/** mk-bp with an outbox of this test. */
function openPublisher(store = openAt('mk-bp')) {
  const home = openHome(state.paths.home('mk-bp'));
  let nowMs = NOON_MS;
  let number = 0;
  const clock = { nowMs: () => nowMs };
  const options = () => ({
    home,
    store,
    directory: readDirectory(home),
    key: readSigningKey(home),
    clock,
    random,
  });
  const draft = (lifetimeMs = HOUR_MS): Draft => {
    number += 1;
    return makeDraft(number, { issuedAtMs: nowMs, expiresAtMs: nowMs + lifetimeMs });
  };
  return {
    store,
    options,
    at: (ms: number) => {
      nowMs = ms;
    },
    say: async (lifetimeMs?: number) => {
      const said = draft(lifetimeMs);
      await provideContentKeys(options(), [said]);
      const seal = sealerOf(options());
      placeDrafts(store, [said], (one, head) => prepareEntry(one, head, options().key, seal), nowMs);
    },
    share: async (member: string, sinceMs: number) => {
      const drafts = await draftSharedKeys(options(), { community: 'wb6', member, sinceMs });
      placeDrafts(store, drafts, (one, head) => prepareEntry(one, head, options().key), nowMs);
      return drafts.length;
    },
    keys: () => ownContentKeys(store, WB6),
    /** All that it has said, in the order in which it was placed. */
    stream: (): StreamArrival[] =>
      sentEntries(store, { limit: -1 })
        .toReversed()
        .map(({ feed, bytes }, index) => ({
          subject: subjectOf(parseFeed(feed)),
          bytes: bytes!,
          streamSeq: index + 1,
        })),
  };
}

function openReader(id: string, nowMs: number) {
  const home = openHome(state.paths.home(id));
  const store = openAt(id);
  const context = { store, directory: readDirectory(home), reader: id, nowMs };
  const own = readOpeningKeys(home);
  const receive = async (arrivals: readonly StreamArrival[], keys = own) => {
    const offered = await openOfferedKeys(arrivals, keys);
    receiveRun({ ...context, offered }, 'mk-bp', arrivals);
    await openContentKeys(context, keys);
  };
  const untried = (keys = own) =>
    untriedKeys(
      store,
      keys.map(({ kid }) => kid),
    ).length;
  const alerts = () =>
    inboxOf(store).flatMap(({ entry }) => (entry.body.case === 'alert' ? [entry.entryId] : []));
  return { store, own, receive, alerts, untried };
}

const isKey = ({ subject }: StreamArrival) => subject.endsWith('.key');
const bodyOf = ({ bytes }: StreamArrival) => decodeEntry(decodeEnvelope(bytes).payload).body;
const bringsContentKey = (one: StreamArrival) => bodyOf(one).case === 'contentKey';

test('K2: content keys are made for a day, for those who are members, and for what expires within the same hour or day', async () => {
  const publisher = openPublisher();
  const keysAfter = async (ms: number, lifetimeMs = HOUR_MS) => {
    publisher.at(ms);
    await publisher.say(lifetimeMs);
    return publisher.keys().length;
  };
  expect(await keysAfter(NOON_MS)).toBe(1);
  expect(await keysAfter(NOON_MS + 1)).toBe(2);
  expect(await keysAfter(NOON_MS + HOUR_MS)).toBe(2);
  expect(await keysAfter(NOON_MS + HOUR_MS, 30 * DAY_MS)).toBe(3);
  expect(await keysAfter(NOON_MS + 2 * HOUR_MS, 30 * DAY_MS)).toBe(3);
  expect(await keysAfter(NOON_MS + DAY_MS, 30 * DAY_MS)).toBe(4);
});

test('K7: no content key is kept for longer than an hour after what it seals, and a day where that is good for days', () => {
  const untilEnd = fc.integer({ min: 1, max: 400 * DAY_MS });
  fc.assert(
    fc.property(fc.nat(10 * DAY_MS), untilEnd, (ms, lifetimeMs) => {
      const issuedAtMs = NOON_MS + ms;
      const expiresAtMs = issuedAtMs + lifetimeMs;
      const keptMs = keyEndMs({ issuedAtMs, expiresAtMs }) - expiresAtMs;
      expect(keptMs).toBeGreaterThanOrEqual(0);
      expect(keptMs).toBeLessThan(lifetimeMs <= 2 * DAY_MS ? HOUR_MS : DAY_MS);
    }),
  );
});

test('K2: a change of the members is a new key at once, and the one who left is not among its recipients', async () => {
  const publisher = openPublisher();
  await publisher.say();
  dismissParticipant({ ...state, directoryClock: { nowMs: () => NOON_MS - HOUR_MS } }, 'rs-gp', 'wb6');
  await publisher.say();
  const [now, before] = publisher.keys();
  expect([before?.recipients?.length, now?.recipients?.length].sort()).toEqual([2, 3]);
  entitleParticipant({ ...state, directoryClock: { nowMs: () => NOON_MS - HOUR_MS / 2 } }, 'rs-gp', 'wb6');
});

test('two processes of a publisher that need a key at once make one', async () => {
  const path = `${openHome(state.paths.home('mk-bp')).databasePath}.${Math.random()}`;
  const stores = [openStore(path), openStore(path)];
  onTestFinished(() => {
    for (const store of stores) store.close();
  });
  const publishers = stores.map((store) => openPublisher(store));
  const said = makeDraft(1, { issuedAtMs: NOON_MS, expiresAtMs: NOON_MS + HOUR_MS });
  await Promise.all(publishers.map(({ options }) => provideContentKeys(options(), [said])));
  expect(publishers[0]!.keys()).toHaveLength(1);
  expect(publishers[0]!.stream().filter(bringsContentKey)).toHaveLength(1);
});

test('a member that was away for three days reads all that was sealed meanwhile', async () => {
  const publisher = openPublisher();
  for (const day of [0, 1, 2]) {
    publisher.at(NOON_MS + day * DAY_MS);
    await publisher.say(5 * DAY_MS);
  }
  const reader = openReader('xk-kp', NOON_MS + 3 * DAY_MS);
  await reader.receive(publisher.stream());
  expect(reader.alerts()).toHaveLength(3);
  expect(countClosed(reader.store)).toEqual([]);
});

test('K4: what comes before its content key is delivered, in feed order and once, when the key has come', async () => {
  const publisher = openPublisher();
  for (let count = 0; count < 3; count += 1) await publisher.say();
  const stream = publisher.stream();
  const reader = openReader('xk-kp', NOON_MS);
  await reader.receive(stream.filter((one) => !isKey(one)));
  expect(reader.alerts()).toEqual([]);
  const [key] = publisher.keys();
  const feed = formatFeed({ ...WB6, kind: 'border-incident' });
  expect(countClosed(reader.store)).toEqual([{ feed, keyId: key!.contentKey.keyId, count: 3 }]);
  await reader.receive(stream.filter(isKey));
  await reader.receive(stream);
  expect(reader.alerts()).toEqual([1, 2, 3].map((number) => makeDraft(number).entryId));
  expect(
    inboxOf(reader.store)
      .filter((one) => one.feed === feed)
      .map(({ seq }) => seq),
  ).toEqual([1, 2, 3]);
  expect(countClosed(reader.store)).toEqual([]);
});

test('K5: a content key is handed over once more, to the member that has lost it and to nobody else', async () => {
  const publisher = openPublisher();
  await publisher.say();
  const lost = publisher.stream().filter((one) => !isKey(one));
  const reader = openReader('xk-kp', NOON_MS);
  await reader.receive(lost);
  expect(await publisher.share('xk-kp', NOON_MS - DAY_MS)).toBe(1);
  expect(await publisher.share('xk-kp', NOON_MS + 1)).toBe(0);
  const keys = publisher.stream().filter(isKey);
  const body = bodyOf(publisher.stream().filter(bringsContentKey)[1]!);
  const { recipients } = JSON.parse(body.case === 'contentKey' ? body.contentKey.jwe : '{}');
  const own = readOpeningKeys(openHome(state.paths.home('xk-kp')));
  expect(recipients.map(({ header }: { header: { kid: string } }) => header.kid)).toEqual([own[0]!.kid]);
  await reader.receive(keys);
  expect(reader.alerts()).toHaveLength(1);
});

test('a content key that our keys do not open is tried once, and again when a key of ours was restored', async () => {
  const publisher = openPublisher();
  await publisher.say();
  const reader = openReader('xk-kp', NOON_MS);
  const another = [createOpeningKey(random)];
  await reader.receive(publisher.stream(), another);
  expect(reader.alerts()).toEqual([]);
  expect([reader.untried(another), reader.untried()]).toEqual([0, 1]);
  await reader.receive([], [...another, ...reader.own]);
  expect(reader.alerts()).toHaveLength(1);
  expect(reader.untried()).toBe(0);
});

test('who is no member, or has no key for it, is handed nothing', async () => {
  const publisher = openPublisher();
  await expect(publisher.share('iom', 0)).rejects.toMatchObject({
    code: 'AGENCY_NO_CONTENT_KEY',
  });
});

test('K3: a key that perhaps nobody was handed, since another outbox of ours was faster, seals nothing more', async () => {
  const [faster, slower] = [openPublisher(), openPublisher()];
  await faster.say();
  await slower.say();
  const feed = 'mk-bp.wb6.key';
  const keyIds = () => slower.keys().map(({ contentKey }) => contentKey.keyId);
  const [perhapsLost] = keyIds();
  // It was about to leave when the hub went away.
  const { seq } = outboxHead(slower.store, feed);
  recordSending(slower.store, feed, { leavingTo: seq }, NOON_MS);
  const last = { bytes: findOwnPlace(faster.store, feed, seq)!.bytes, streamSeq: seq };
  const end = { readLast: async () => last, append: async () => expect.fail('nothing is appended here') };
  const adopted = await adoptHead({ ...slower.options(), end }, feed);
  expect(adopted).toMatchObject({ outcome: 'adopted', seq, moved: 0 });

  await slower.say();
  expect(keyIds()).toHaveLength(1);
  expect(keyIds()).not.toContain(perhapsLost);
  // What it has sealed is read here as before.
  expect(findContentKey(slower.store, WB6, perhapsLost!)).toBeDefined();
});
