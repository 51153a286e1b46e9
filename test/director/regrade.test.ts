import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFeed } from '../../src/contract/feed.ts';
import { exportHeads, importHeads } from '../../src/director/heads-file.ts';
import { regradeInbox } from '../../src/director/regrade.ts';
import type { Store } from '../../src/store/open-store.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { FEED, keyOf, listKey, NOW_MS, trustDirectory } from '../gate/forge.ts';
import { inboxOf } from '../support/member.ts';
import { suspecting } from '../support/suspecting.ts';
import { HubWorld } from './hub-world.ts';
import { Theft } from './theft.ts';

const MINUTE_MS = 60_000;
const NAME = formatFeed(FEED);
const time = (ms: number) => new Date(ms).toISOString();

const plain = trustDirectory();

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      isOld: fc.boolean(),
      backMs: fc.integer({ min: -4, max: 12 }).map((minutes) => minutes * MINUTE_MS),
      about: fc.option(
        fc.record({ back: fc.nat({ max: 3 }), how: fc.constantFrom('confirm', 'correct', 'retract') }),
        { nil: undefined },
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('state' as const),
      missing: fc.nat({ max: 2 }),
      how: fc.constantFrom('complete', 'changes', 'nothing new'),
    }),
  },
  fc.record({ does: fc.constant('read' as const), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ does: fc.constant('hear' as const), count: fc.integer({ min: 1, max: 3 }) }),
);

test('K6: exactly what nobody had before the key was suspect is tainted, however it came and whenever the directory did', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 4, maxLength: 24 }),
      fc.integer({ min: 0, max: 50 }),
      fc.nat({ max: 24 }),
      fc.boolean(),
      (steps, sinceMinutes, learnsAt, hearsFirst) => {
        const sinceMs = NOW_MS + sinceMinutes * MINUTE_MS;
        const directory = suspecting(sinceMs);
        const theft = new Theft(plain);
        for (const [index, one] of steps.entries()) {
          theft.nowMs = NOW_MS + index * 2 * MINUTE_MS;
          if (index === learnsAt) theft.learn(directory);
          if (one.does === 'say') theft.say(one.isOld ? 0 : 1, one.backMs, one.about);
          else if (one.does === 'state') theft.state(one.missing, one.how);
          else theft[one.does](one.count);
        }
        theft.nowMs = NOW_MS + steps.length * 2 * MINUTE_MS;
        if (hearsFirst) theft.hear(99);
        theft.read(2);
        theft.read(99);
        theft.hear(99);
        if (theft.directory === plain) theft.learn(directory);
        expect(theft.tainted()).toEqual(
          theft.expected({ mk: [{ suspectSinceMs: sinceMs }], rs: [] }).tainted,
        );
        // The second time nothing is new, and nothing more goes on record.
        const verdicts = listVerdicts(theft.store).length;
        expect(theft.grade()).toEqual([]);
        expect(listVerdicts(theft.store)).toHaveLength(verdicts);
      },
    ),
    { numRuns: 150 },
  );
});

test('K6: what was received before its signer says it was issued is judged by what its signer says', () => {
  const theft = new Theft(plain);
  theft.say(0, -4 * MINUTE_MS);
  theft.read(1);
  theft.nowMs += 5 * MINUTE_MS;
  theft.say(0, 60 * MINUTE_MS);
  theft.learn(suspecting(NOW_MS + 3 * MINUTE_MS));
  expect(theft.tainted()).toEqual([1]);
  theft.read(1);
  expect(theft.tainted()).toEqual([1, 2]);
});

test('K6: a member’s statements of changes stand on its complete one', () => {
  const theft = new Theft(plain);
  theft.say(0, 0);
  theft.state(0);
  for (let index = 0; index < 3; index += 1) theft.state(0, 'nothing new');
  theft.nowMs += MINUTE_MS;
  theft.hear(99);
  theft.read(1);
  theft.learn(suspecting(NOW_MS + 1));
  expect(inboxOf(theft.store)).toHaveLength(5);
  expect(theft.tainted()).toEqual([]);
});

test('K8: what is tainted, and what takes the taint away, is on record with its reason', () => {
  const theft = new Theft(plain);
  theft.say(0, 0);
  theft.read(1);
  theft.learn(suspecting(NOW_MS));
  theft.say(1, 0, { back: 0, how: 'retract' });
  theft.read(1);
  expect(theft.tainted()).toEqual([1]);
  theft.say(1, 0, { back: 1, how: 'confirm' });
  theft.read(1);
  expect(theft.tainted()).toEqual([]);
  expect(listVerdicts(theft.store)).toMatchObject([
    { outcome: 'delivered', seq: 1 },
    { outcome: 'tainted', code: 'TRUST_KEY_SUSPECT', seq: 1, feed: NAME, origin: 'mk-bp' },
    { outcome: 'delivered', seq: 2 },
    { outcome: 'delivered', seq: 3 },
    { outcome: 'cleared', seq: 1, reason: expect.stringContaining('entry 3') },
  ]);
});

test('K6: a directory that moves the time, or takes the suspicion back, moves the taints with it', () => {
  const theft = new Theft(plain);
  for (const minutes of [0, 10, 20]) {
    theft.nowMs = NOW_MS + minutes * MINUTE_MS;
    theft.say(0, 0);
    theft.read(1);
  }
  theft.learn(suspecting(NOW_MS + 20 * MINUTE_MS));
  expect(theft.tainted()).toEqual([3]);
  theft.learn(suspecting(NOW_MS + 5 * MINUTE_MS));
  expect(theft.tainted()).toEqual([2, 3]);
  theft.learn(plain);
  expect(theft.tainted()).toEqual([]);
});

test('K6: a member’s word in time clears, but not when its own key was suspect then', () => {
  const theft = new Theft(plain);
  theft.say(0, 0);
  theft.state(0);
  theft.nowMs += MINUTE_MS;
  theft.read(1);
  theft.hear(1);
  const both = suspecting(NOW_MS + MINUTE_MS);
  theft.learn(both);
  expect(theft.tainted()).toEqual([]);
  const revoked = { revokedAt: '2026-03-02T23:00:00Z', suspectSince: time(NOW_MS) };
  const participants = both.directory.participants.map((one) =>
    one.id === 'rs-gp' ? { ...one, keys: [listKey(keyOf('rs-gp'), revoked)] } : one,
  );
  const other = new Theft(plain);
  other.say(0, 0);
  other.state(0);
  other.nowMs += MINUTE_MS;
  other.read(1);
  other.hear(1);
  other.learn(trustDirectory({ ...both.directory, participants }));
  expect(other.tainted()).toEqual([1]);
});

test('K6: a member that was offline ends with the taints of those that were there, once it has heard them', () => {
  const world = new HubWorld();
  const [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.pass(MINUTE_MS);
  world.state(xk);
  world.pass(MINUTE_MS);
  const sinceMs = world.nowMs;
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.pass(MINUTE_MS);
  world.directory = suspecting(sinceMs);
  const taintsOf = ({ store }: { store: Store }) =>
    inboxOf(store).flatMap(({ feed, seq, taint }) => (feed === NAME && taint ? [seq] : []));
  const grade = ({ store }: { store: Store }) =>
    regradeInbox({ store, directory: world.directory, nowMs: world.nowMs });
  grade(xk);
  expect(taintsOf(xk)).toEqual([3, 4]);
  grade(rs);
  world.deliver(rs, 'mk-bp', 1);
  world.deliver(rs, 'mk-bp');
  expect(taintsOf(rs)).toEqual([1, 2, 3, 4]);
  world.deliver(rs, 'xk-kp');
  expect(taintsOf(rs)).toEqual([3, 4]);
});

test('K6: a statement that comes off the hub counts, too', () => {
  const world = new HubWorld();
  const [mk, xk, rs] = [world.join('mk-bp'), world.join('xk-kp'), world.join('rs-gp')];
  world.publish(mk, 2);
  world.deliverAll(xk);
  world.state(xk);
  world.pass(MINUTE_MS);
  world.directory = suspecting(world.nowMs);
  world.deliver(rs, 'mk-bp');
  const tainted = () => inboxOf(rs.store).filter(({ taint }) => taint !== undefined).length;
  expect(tainted()).toBe(2);
  const { directory, nowMs } = world;
  importHeads(rs.store, exportHeads(xk.store), directory, { reader: 'rs-gp', nowMs });
  expect(tainted()).toBe(0);
});
