import { beforeEach, describe, expect, test } from 'vitest';
import { refusalWords } from '../../src/console/health/refusal-words.ts';
import { viewHealth } from '../../src/console/health/view-health.ts';
import { recordVerdict } from '../../src/store/verdict-log.ts';
import { feedOf, HubWorld, INTERVAL_MS, type PaperMember } from '../director/hub-world.ts';
import {
  forgePayload,
  HOUR_MS,
  makeDirectory,
  makeDraft,
  makeFeed,
  spoilSignature,
  trustDirectory,
} from '../gate/forge.ts';
import { consoleOf } from './console-desk.ts';

let world: HubWorld;
let mk: PaperMember;
let xk: PaperMember;
let rs: PaperMember;

beforeEach(() => {
  world = new HubWorld();
  [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
});

const view = () => viewHealth(consoleOf(world, xk));
const healthOf = (id: string) => view().participants.find((one) => one.id === id)!;

/** Everybody states what it has, and gets everything, but for what xk-kp is not shown of mk-bp. */
function turn(limitOfMk = Number.POSITIVE_INFINITY): void {
  for (const member of [mk, xk, rs]) world.state(member);
  world.deliver(xk, 'mk-bp', limitOfMk);
  xk.read.set('mk-bp', world.streams.get('mk-bp')!.length);
  for (const member of [mk, xk, rs]) world.deliverAll(member);
}

describe('participants', () => {
  test('we stand first, then all with whom we share a community, and nobody else', () => {
    expect(view().participants.map(({ id }) => id)).toEqual(['xk-kp', 'mk-bp', 'rs-gp']);
  });

  test('of who has said nothing nothing is made up', () => {
    expect(healthOf('mk-bp')).toEqual({
      id: 'mk-bp',
      isSilent: false,
      isSuspended: false,
      feeds: [],
      gap: 0,
      keyExpiresAtMs: Date.parse('2027-02-20T00:00:00Z'),
    });
  });

  test('a member was heard when its newest word came, and speaks again when it has promised', () => {
    world.publish(mk, 2);
    turn();
    const saidMs = world.nowMs;
    world.pass(3_000);
    world.publish(mk, 1);
    world.deliverAll(xk);
    const { heardAtMs, nextDueMs, feeds } = healthOf('mk-bp');
    expect({ heardAtMs, nextDueMs }).toEqual({ heardAtMs: world.nowMs, nextDueMs: saidMs + INTERVAL_MS });
    const place = { isDisputed: false, isWithheld: false };
    expect(feeds).toEqual([
      { feed: feedOf('mk-bp'), seq: 3, statedSeq: 3, ...place },
      { feed: feedOf('mk-bp', 'receipt'), seq: 1, statedSeq: 1, ...place },
    ]);
  });

  test('of ourselves it says how far our own feeds go, and promises nothing', () => {
    world.publish(xk);
    turn();
    world.pass(5_000);
    world.publish(xk);
    const { heardAtMs, nextDueMs, feeds } = healthOf('xk-kp');
    expect({ heardAtMs, nextDueMs }).toEqual({ heardAtMs: world.nowMs, nextDueMs: undefined });
    expect(feeds.map(({ feed, seq }) => `${feed}/${seq}`)).toEqual([
      `${feedOf('xk-kp')}/2`,
      `${feedOf('xk-kp', 'receipt')}/1`,
    ]);
  });

  test('K2: what somebody states and is not here is a gap before it is found to be withheld, and then both', () => {
    world.publish(mk, 3);
    for (const member of [mk, rs]) world.state(member);
    world.deliver(rs, 'mk-bp');
    world.state(rs);
    world.deliver(xk, 'mk-bp', 1);
    world.deliver(xk, 'rs-gp');
    expect(healthOf('mk-bp')).toMatchObject({
      gap: 2,
      feeds: [{ feed: feedOf('mk-bp'), seq: 1, statedSeq: 3, isWithheld: false }],
    });
    for (let step = 0; step < 60; step += 1) {
      world.pass(INTERVAL_MS);
      world.state(rs);
      world.deliver(xk, 'rs-gp');
      world.examine(xk);
    }
    expect(healthOf('mk-bp').feeds).toContainEqual({
      feed: feedOf('mk-bp'),
      seq: 1,
      statedSeq: 3,
      isDisputed: false,
      isWithheld: true,
    });
    const [first] = view().findings;
    expect(first).toMatchObject({ name: 'withheld', feed: feedOf('mk-bp'), isAlarming: true });
    expect(first?.says).toContain('is withheld');
  });

  test('K2: the furthest word counts, not that of who knows less', () => {
    world.publish(mk, 1);
    world.deliver(rs, 'mk-bp');
    world.state(rs);
    world.publish(mk, 2);
    world.state(mk);
    const isHidden = ({ subject }: { readonly subject: string }) => subject.endsWith('border-incident');
    world.deliver(xk, 'mk-bp', undefined, (message) => (isHidden(message) ? undefined : message));
    world.deliver(xk, 'rs-gp');
    expect(healthOf('mk-bp')).toMatchObject({ gap: 3, feeds: [{ seq: 0, statedSeq: 3 }, {}] });
  });

  test('K2: a feed with two histories is disputed, and nobody else’s is', () => {
    const [first, second] = makeFeed(2);
    const [, other] = makeFeed(2, (seq) => ({
      changes: seq === 2 ? { entryId: makeDraft(99).entryId } : {},
    }));
    const subject = 'alert.mk-bp.wb6.border-incident';
    for (const { bytes } of [first!, second!, other!]) world.streams.get('mk-bp')!.push({ subject, bytes });
    world.deliverAll(xk);
    world.examine(xk);
    expect(view().findings).toMatchObject([{ name: 'forked', feed: feedOf('mk-bp'), isAlarming: true }]);
    expect(healthOf('mk-bp').feeds).toMatchObject([{ feed: feedOf('mk-bp'), isDisputed: true }]);
  });

  test('who breaks its promise while others speak is silent, which is no alarm', () => {
    turn();
    for (let step = 0; step < 5; step += 1) {
      world.pass(INTERVAL_MS);
      world.state(rs);
      world.deliver(xk, 'rs-gp');
      world.examine(xk);
    }
    expect(healthOf('mk-bp').isSilent).toBe(true);
    expect(healthOf('rs-gp').isSilent).toBe(false);
    expect(view().findings).toMatchObject([{ name: 'silent', by: 'mk-bp', isAlarming: false }]);
  });

  test('whose memberships have all ended is suspended, and still stands there', () => {
    const directory = makeDirectory();
    const until = new Date(world.nowMs - 1).toISOString();
    const communities = directory.communities.map((community) => ({
      ...community,
      members: community.members.map((one) => (one.participant === 'rs-gp' ? { ...one, until } : one)),
    }));
    world.directory = trustDirectory({ ...directory, communities });
    expect(healthOf('rs-gp').isSuspended).toBe(true);
    expect(healthOf('mk-bp').isSuspended).toBe(false);
  });

  test('a key that is revoked or over is no good key, and the last good one tells the end', () => {
    const directory = makeDirectory();
    const participants = directory.participants.map((one) =>
      one.id === 'rs-gp'
        ? {
            ...one,
            keys: one.keys.map((key) => ({
              ...key,
              revokedAt: new Date(world.nowMs - HOUR_MS).toISOString(),
            })),
          }
        : one,
    );
    world.directory = trustDirectory({ ...directory, participants });
    expect(healthOf('rs-gp')).not.toHaveProperty('keyExpiresAtMs');
    expect(healthOf('mk-bp').keyExpiresAtMs).toBe(Date.parse('2027-02-20T00:00:00Z'));
  });
});

describe('what was refused', () => {
  const put = (...envelopes: Uint8Array[]) => {
    const subject = 'alert.mk-bp.wb6.border-incident';
    for (const bytes of envelopes) world.streams.get('mk-bp')!.push({ subject, bytes });
    world.deliverAll(xk);
  };

  test('K1, K8: a forgery is counted with its reason in words, and told for a day', () => {
    const [entry] = makeFeed(1);
    put(spoilSignature(entry!.bytes), forgePayload(new Uint8Array([1, 2, 3])));
    world.pass(1);
    put(forgePayload(new Uint8Array([1, 2, 4])));
    const { refused } = view();
    expect(refused.find(({ code }) => code === 'GATE_MALFORMED')).toMatchObject({
      feed: feedOf('mk-bp'),
      count: 2,
      lastAtMs: world.nowMs,
      says: refusalWords('GATE_MALFORMED', ''),
    });
    world.pass(25 * HOUR_MS);
    expect(view().refused).toEqual([]);
  });

  test('what was delivered, or waits for its place, is no refusal', () => {
    const [first, second, third] = makeFeed(3);
    put(first!.bytes, third!.bytes);
    expect(view().refused).toEqual([]);
    put(second!.bytes);
    expect(view().refused).toEqual([]);
  });

  test('K5: what is for others only, by the word of its author, is told as that and not as refused', () => {
    world.place(mk, [makeDraft(1, { handling: { code: 'H1', releasableTo: ['rs-gp'] } }), makeDraft(2)]);
    for (const member of [xk, rs]) world.deliverAll(member);
    expect(view()).toMatchObject({ refused: [], forOthers: 1 });
    expect(viewHealth(consoleOf(world, rs))).toMatchObject({ refused: [], forOthers: 0 });
  });

  test('a code without words has the reason that is on record', () => {
    expect(refusalWords('GATE_NEW', 'because of that')).toBe('because of that');
    expect(refusalWords('GATE_NEW', '')).toBe('GATE_NEW');
  });
});

test('the outbox tells how much waits and since when, and nothing when all has left', () => {
  expect(view().outbox).toEqual({ waiting: 0 });
  const firstMs = world.nowMs;
  const feed = { origin: 'xk-kp', community: 'wb6', kind: 'border-incident' } as const;
  world.place(xk, [makeDraft(1, { feed }), makeDraft(2, { feed })], false);
  world.pass(60_000);
  world.place(xk, world.statements(xk), false);
  expect(view().outbox).toEqual({ waiting: 3, oldestMs: firstMs });
  world.store(xk);
  expect(view().outbox).toEqual({ waiting: 0 });
});

test('the directory is told by version and end, the line by who knows it', () => {
  expect(view()).not.toHaveProperty('isConnected');
  const health = viewHealth(consoleOf(world, xk, { isConnected: () => false }));
  expect(health.isConnected).toBe(false);
  const { directory } = world.directory;
  expect(health.directory).toEqual({
    version: directory.version,
    expiresAtMs: Date.parse(directory.expiresAt),
  });
});

test('a flood of garbage is counted no further back than 10,000 lines of the record', () => {
  const { store } = xk;
  const at = { origin: 'mk-bp', hash: new Uint8Array(32) };
  store.transaction(() => {
    for (let seq = 1; seq <= 20_000; seq += 1) {
      const outcome = seq % 2 === 0 ? 'refused' : 'delivered';
      const refused = { code: 'TRUST_BAD_SIGNATURE', reason: 'made up' };
      recordVerdict(store, {
        ...at,
        atMs: world.nowMs,
        feed: `mk-bp.wb6.f${seq % 50}`,
        seq,
        outcome,
        ...(seq % 2 === 0 && refused),
      });
    }
  });
  const { refused } = view();
  // The newest 10,000 lines of the record, half of which are refusals.
  expect(refused.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
});
