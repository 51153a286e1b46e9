import { expect, onTestFinished, test } from 'vitest';
import type { Person } from '../../src/console/member.ts';
import { formatTime } from '../../src/contract/timestamp.ts';
import { eraseDue } from '../../src/director/erase-expired.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import { StoreError } from '../../src/store/errors.ts';
import { recordFindings } from '../../src/store/findings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { feedOf } from '../director/hub-world.ts';
import { HOUR_MS, makeDirectory, spoilSignature, trustDirectory } from '../gate/forge.ts';
import { eventually } from '../support/eventually.ts';
import { suspecting } from '../support/suspecting.ts';
import { type Alert, ConsoleWorld, hex } from './console-world.ts';

const OFFICER: Person = { who: 'a-pseudonym', role: 'officer' };

test('a card says what is reported, where, when, how bad and by whom, at who has said it and at who has it', () => {
  const world = new ConsoleWorld();
  const [theirs, ours] = [world.open(world.xk), world.open(world.mk)];
  const first = world.say(
    world.mk,
    world.draft('mk-bp', {
      place: { type: 'BCP_LAND', country: 'MK', crossingPoint: 'hani-i-elezit-blace' },
      borderIncident: { type: 'FACILITATION', stage: 'ACTUAL', transport: 'VAN', persons: 6 },
    }),
  );
  const expected = {
    key: hex(first),
    feed: feedOf('mk-bp'),
    seq: 1,
    kind: 'border-incident',
    type: 'FACILITATION',
    headline: 'Facilitation, van, 6 persons',
    place: { country: 'MK', crossingPoint: 'hani-i-elezit-blace', latitude: 42.142, longitude: 21.302 },
    route: 'MK-XK',
    origin: 'mk-bp',
    community: 'wb6',
    impact: 'HIGH',
    handling: { code: 'H0', tlp: 'TLP:GREEN' },
    evaluation: { source: 'A', information: 'I2' },
    status: 'EXERCISE',
    standing: 'open',
    trust: 'verified',
  };
  expect(theirs.cards()).toMatchObject([{ ...expected, isOwn: false }]);
  expect(ours.cards()).toMatchObject([{ ...expected, isOwn: true }]);
});

test('K1: what fails verification is never a card', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  world.place(world.mk, [world.draft('mk-bp')]);
  world.deliver(world.xk, 'mk-bp', 1, (message) => ({ ...message, bytes: spoilSignature(message.bytes) }));
  expect(world.xk.store.get('SELECT count(*) AS n FROM verdicts')?.n).toBe(1);
  expect(model.cards()).toEqual([]);
  expect(model.changesSince(0)).toMatchObject({ cards: [], gone: [] });
});

test('K5: what was not released to us is no card, and all others are gone when we are a member no more', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  world.say(world.mk, world.draft('mk-bp', {}, { handling: { code: 'H0', releasableTo: ['rs-gp'] } }));
  const second = world.say(world.mk, world.draft('mk-bp'));
  expect(model.cards().map(({ key }) => key)).toEqual([hex(second)]);
  const { revision } = model.changesSince(0);
  const until = formatTime(world.nowMs + HOUR_MS);
  const directory = makeDirectory({ version: 4 });
  const communities = directory.communities.map((one) => ({
    ...one,
    members: one.members.map((member) => (member.participant === 'xk-kp' ? { ...member, until } : member)),
  }));
  world.directory = trustDirectory({ ...directory, communities });
  expect(model.cards()).toHaveLength(1);
  world.pass(2 * HOUR_MS);
  expect(model.changesSince(revision)).toMatchObject({ cards: [], gone: [hex(second)] });
});

test('an update changes the card, what others have seen is counted, and its owner closes it', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.rs);
  const first = world.say(world.mk, world.draft('mk-bp', { basedOn: [{ source: 'OWN_OBSERVATION' }] }));
  const { alert } = world.draft('mk-bp', { impact: 'VERY_HIGH' }).body as { alert: Alert };
  world.body(world.mk, { case: 'update', update: { target: first, note: 'Graver.', alert, closes: false } });
  const sighting = {
    target: first,
    atMs: world.nowMs,
    place: { type: 'GREEN', country: 'XK' },
    what: 'SEEN',
    evaluation: { source: 'A', information: 'I1' },
  } as const;
  world.body(world.xk, { case: 'sighting', sighting });
  expect(model.cards()).toMatchObject([
    { key: hex(first), impact: 'VERY_HIGH', updates: 1, sightings: 1, origins: 1, standing: 'open' },
  ]);
  world.body(world.mk, { case: 'update', update: { target: first, note: 'Over.', closes: true } });
  expect(model.cards()).toMatchObject([{ updates: 2, standing: 'closed', changedAtMs: world.nowMs - 1_000 }]);
});

test('what was taken back stays as such until it is over, and then is gone; what is erased is gone at once', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  const first = world.say(world.mk, world.draft('mk-bp', {}, { expiresAtMs: world.nowMs + 2 * HOUR_MS }));
  const second = world.say(world.mk, world.draft('mk-bp', {}, { expiresAtMs: world.nowMs + 3 * HOUR_MS }));
  world.body(world.mk, { case: 'retraction', retraction: { target: first, reason: 'MISTAKE', note: '' } });
  expect(model.cards().map(({ key, standing }) => [key, standing])).toEqual([
    [hex(second), 'open'],
    [hex(first), 'taken-back'],
  ]);
  world.pass(2 * HOUR_MS);
  expect(model.cards().map(({ key }) => key)).toEqual([hex(second)]);
  const { revision } = model.changesSince(0);
  eraseDue({ store: world.xk.store, policy: new Map(), nowMs: world.nowMs + HOUR_MS, trustsClock: true });
  expect(model.changesSince(revision)).toMatchObject({ cards: [], gone: [hex(second)] });
});

test('K6: what a suspect key has signed is shown as tainted, with whom to ask', () => {
  const world = new ConsoleWorld();
  const [theirs, ours] = [world.open(world.xk), world.open(world.mk)];
  world.say(world.mk, world.draft('mk-bp'));
  expect(theirs.cards()).toMatchObject([{ trust: 'verified' }]);
  world.directory = suspecting(world.nowMs - HOUR_MS);
  regradeInbox({ store: world.xk.store, directory: world.directory, nowMs: world.nowMs });
  expect(theirs.cards()).toMatchObject([
    { trust: 'tainted', trustSays: expect.stringMatching(/revoked and suspect .*ask its originator/) },
  ]);
  expect(ours.cards()).toMatchObject([
    { trust: 'tainted', trustSays: expect.stringContaining('confirm it') },
  ]);
});

test('K2: what stands at a fork or after it is disputed, what stands before it is not, and neither when that is mended', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  world.say(world.mk, world.draft('mk-bp'));
  const second = world.say(world.mk, world.draft('mk-bp'));
  world.say(world.mk, world.draft('mk-bp'));
  const trust = () => model.cards().map((card) => [card.seq, card.trust]);
  const find = (found: Parameters<typeof recordFindings>[1]) =>
    world.xk.store.transaction(() => recordFindings(world.xk.store, found, world.nowMs, () => true));
  const { feed, seq, hash } = second;
  find([
    { name: 'forked', feed, sinceMs: world.nowMs, says: 'It is forked.', evidence: [{ feed, seq, hash }] },
  ]);
  expect(trust()).toEqual([
    [3, 'disputed'],
    [2, 'disputed'],
    [1, 'verified'],
  ]);
  find([]);
  expect(trust().map(([, one]) => one)).toEqual(['verified', 'verified', 'verified']);
});

test('K3: who states to have it is counted, and who has read, acknowledged or acted, ourselves among them', () => {
  const world = new ConsoleWorld();
  const [theirs, ours] = [world.open(world.xk), world.open(world.mk)];
  const first = world.say(world.mk, world.draft('mk-bp'));
  expect(ours.cards()[0]?.receipts).toEqual({ of: 2, has: 0, read: 0, acknowledged: 0, actioned: 0 });
  world.state(world.rs);
  world.deliverAll(world.mk);
  world.act(world.xk, first, 'ACTIONED');
  world.act(world.rs, first, 'READ');
  expect(ours.cards()[0]?.receipts).toEqual({ of: 2, has: 1, read: 2, acknowledged: 1, actioned: 1 });
  expect(theirs.cards()[0]).toMatchObject({
    receipts: { of: 2, has: 2, read: 2, acknowledged: 1, actioned: 1 },
    ownAction: 'ACTIONED',
  });
});

test('what we have done about an alert is known when the outbox has long let go of the receipt', () => {
  const world = new ConsoleWorld();
  const first = world.say(world.mk, world.draft('mk-bp'));
  world.act(world.xk, first, 'ACKNOWLEDGED');
  world.act(world.xk, first, 'READ');
  const { store } = world.xk;
  const confirmedSeq = Number.MAX_SAFE_INTEGER;
  store.run('UPDATE outbox_entries SET confirmed_at_ms = 0');
  expect(pruneFeed(store, feedOf('xk-kp', 'receipt'), { nowMs: world.nowMs, keepMs: 0, confirmedSeq })).toBe(
    1,
  );
  expect(world.open(world.xk).cards()).toMatchObject([{ ownAction: 'ACKNOWLEDGED' }]);
});

test('a head that names another entry at that place is no word that a member has it', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.mk);
  const first = world.say(world.mk, world.draft('mk-bp'));
  world.state(world.rs);
  world.deliverAll(world.mk);
  expect(model.cards()[0]?.receipts.has).toBe(1);
  world.mk.store.run('UPDATE member_heads SET hash = ? WHERE feed = ?', new Uint8Array(32), first.feed);
  expect(model.cards()[0]?.receipts.has).toBe(0);
});

test('reports of one event are linked to each other, an exercise with what is in earnest is not', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.rs);
  const eventId = '01954f00-0000-4000-8000-00000000000e';
  const one = world.say(world.mk, world.draft('mk-bp', { eventId }));
  const other = world.say(world.xk, world.draft('xk-kp', { eventId }));
  const earnest = world.say(world.xk, world.draft('xk-kp', { eventId }, { status: 'ACTUAL' }));
  const linked = new Map(model.cards().map((card) => [card.key, card.linked]));
  expect(linked).toEqual(
    new Map([
      [hex(earnest), []],
      [hex(other), [hex(one)]],
      [hex(one), [hex(other)]],
    ]),
  );
  expect(model.thread(hex(one), OFFICER)?.links).toEqual([
    { key: hex(other), origin: 'xk-kp', headline: 'Illegal crossing, van, 6 persons', types: [] },
  ]);
});

test('only what has changed since a revision is told, and of one that is not known any more, all', () => {
  const world = new ConsoleWorld();
  const model = world.open(world.xk);
  const first = world.say(world.mk, world.draft('mk-bp'));
  const { revision } = model.changesSince(0);
  expect(model.changesSince(revision)).toEqual({ revision, cards: [], gone: [] });
  const second = world.say(world.mk, world.draft('mk-bp'));
  expect(model.changesSince(revision).cards.map(({ key }) => key)).toEqual([hex(second)]);
  expect(model.changesSince(revision + 100)).toMatchObject({
    isAnew: true,
    cards: [{ key: hex(second) }, { key: hex(first) }],
  });
});

test('what another process writes is noticed by itself, and told', async () => {
  const world = new ConsoleWorld();
  const mine = openStore(world.xk.store.path);
  onTestFinished(() => mine.close());
  const model = world.open({ ...world.xk, store: mine });
  let told = 0;
  const stop = model.onChange(() => {
    told += 1;
  });
  world.say(world.mk, world.draft('mk-bp'));
  await eventually('it is told', () => told > 0);
  expect(model.cards()).toHaveLength(1);
  stop();
});

test('of many, the newest are there at once and the others come while others are served', async () => {
  const world = new ConsoleWorld();
  world.place(
    world.mk,
    Array.from({ length: 2_300 }, () => world.draft('mk-bp')),
  );
  world.deliverAll(world.xk);
  const model = world.open(world.xk);
  const seqs = () => model.cards().map(({ seq }) => seq);
  expect(Math.max(...seqs())).toBe(2_300);
  expect(seqs().length).toBeLessThan(2_300);
  await eventually('all are there', () => model.revision() > 1 && seqs().length === 2_300);
});

test('a database that cannot be read for a moment costs nothing: what came meanwhile is a card all the same', () => {
  const world = new ConsoleWorld();
  const { store } = world.xk;
  let isLocked = false;
  const model = world.open({
    ...world.xk,
    store: {
      ...store,
      all: (sql, ...values) => {
        if (isLocked && sql.startsWith('SELECT * FROM inbox_entries'))
          throw new StoreError('STORE_LOCKED', 'another process has it');
        return store.all(sql, ...values);
      },
    },
  });
  const first = world.say(world.mk, world.draft('mk-bp'));
  isLocked = true;
  expect(() => model.cards()).toThrow('another process has it');
  isLocked = false;
  expect(model.cards().map(({ key }) => key)).toEqual([hex(first)]);
});
