import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { MAX_HELD_ENTRIES } from '../../src/gate/held-entries.ts';
import { pruneFeed } from '../../src/store/outbox-prune.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { type HostileHub, makeHostile } from '../support/hostile-hub.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { referencesOf } from '../support/member.ts';
import { numberedRows } from '../support/rows.ts';
import { namesNow, type Place, STEPS_PER_INTERVAL, Watch, type Watcher } from '../support/watch.ts';

/** Feeds whose beginning is gone from a real hub, and members that come late or were away. */
const FEED = 'mk-bp.wb6.border-incident';
const RECEIPTS = 'mk-bp.wb6.receipt';

let hub: TestHub;
let hostile: HostileHub;
let watch: Watch;
let place: Place;
let publisher: Watcher;
let witness: Watcher;

beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'] });
  onTestFinished(() => hub.stop());
  hostile = await makeHostile(hub);
  place = { connect: hub.connect, operator: hostile.operator };
  watch = new Watch(systemClock.nowMs());
  publisher = await watch.join(hub, 'mk-bp', place);
  witness = await watch.join(hub, 'rs-gp', place);
});

/** As if all had confirmed it, and the time were over for which it is kept. */
function letGo({ store }: Watcher, feed: string, seq: number): void {
  store.run('UPDATE outbox_entries SET confirmed_at_ms = 0 WHERE feed = ? AND seq <= ?', feed, seq);
  pruneFeed(store, feed, { nowMs: watch.clock.nowMs(), keepMs: 0, confirmedSeq: seq });
}

/** The publisher says all that it has to say, among it what it has let go of; then the hub loses all it has of it. */
async function stateAndWipe(): Promise<void> {
  watch.startAnew(publisher);
  await watch.step();
  await hostile.rewrite('mk-bp', () => [], 'from-the-start');
}

const alertsOf = ({ store }: Watcher) => referencesOf(store).filter((reference) => reference !== '');
const references = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `A-${from + index}`);
const passedOver = ({ store }: Watcher, feed = FEED) =>
  listVerdicts(store, { outcome: 'passed-over', feed }).map(({ reason }) => reason);
const gone = (from: number, to: number) =>
  `places ${from} to ${to} were let go of by their author before they came here`;

test('K4: a member that never ran gets all that a wiped hub was given again, one that was away goes on, one that has all has nothing twice', async () => {
  const sleeper = await watch.join(hub, 'xk-kp', place);
  await watch.publish(publisher, numberedRows(1, 4));
  await watch.step();
  await watch.goOffline(sleeper);
  await watch.publish(publisher, numberedRows(5, 10));
  await watch.stepTimes(STEPS_PER_INTERVAL);
  letGo(publisher, FEED, 7);
  letGo(publisher, RECEIPTS, 1);
  await stateAndWipe();
  await watch.step();

  watch.comeBack(sleeper);
  const late = await watch.join(hub, 'al-bmp', place);
  await watch.stepTimes(2 * STEPS_PER_INTERVAL);
  await watch.publish(publisher, numberedRows(11, 12));
  expect(alertsOf(late)).toEqual(references(8, 12));
  expect(alertsOf(sleeper)).toEqual([...references(1, 4), ...references(8, 12)]);
  expect(alertsOf(witness)).toEqual(references(1, 12));
  expect([late, sleeper, witness].map((member) => passedOver(member))).toEqual([
    [gone(1, 7)],
    [gone(5, 7)],
    [],
  ]);
  expect(passedOver(late, RECEIPTS)).toHaveLength(1);
  // Nobody thinks that anything is kept from him.
  for (const member of [late, sleeper, witness]) {
    expect(namesNow(member).filter((name) => !/^(silent|rolled-back) /.test(name))).toEqual([]);
  }
});

test('K3, K4: more than a reader can keep waiting: what found no room is put there again', async () => {
  const count = MAX_HELD_ENTRIES + 90;
  await watch.publish(publisher, numberedRows(1, count));
  await watch.stepTimes(2);
  letGo(publisher, FEED, 20);
  // The hub has all alerts again long before the publisher says what it has let go of.
  await hostile.rewrite('mk-bp', () => [], 'from-the-start');
  const late = await watch.join(hub, 'al-bmp', place);
  await watch.stepUntil(
    'the reader has all that there is',
    () => alertsOf(late).length === count - 20,
    6 * STEPS_PER_INTERVAL,
  );
  expect(listVerdicts(late.store, { code: 'GATE_CROWDED' }).length).toBeGreaterThan(0);
  expect(alertsOf(late)).toEqual(references(21, count));
  expect(passedOver(late)).toEqual([gone(1, 20)]);
});

test('K3: what an operator takes away and its author has not let go of is asked for and put there again, not passed over', async () => {
  await watch.publish(publisher, numberedRows(1, 10));
  await watch.stepTimes(2);
  letGo(publisher, FEED, 2);
  watch.startAnew(publisher);
  await watch.step();
  const isOfFeed = ({ subject }: { subject: string }) => subject === `alert.${FEED}`;
  await hostile.rewrite('mk-bp', (messages) => {
    const first = messages.filter(isOfFeed).slice(0, 6);
    return messages.filter((message) => !first.includes(message));
  });
  const late = await watch.join(hub, 'al-bmp', place);
  await watch.step();
  expect([alertsOf(late), passedOver(late)]).toEqual([[], []]);
  await watch.stepUntil('the reader has all', () => alertsOf(late).length === 8, 4 * STEPS_PER_INTERVAL);
  expect(alertsOf(late)).toEqual(references(3, 10));
  expect(passedOver(late)).toEqual([gone(1, 2)]);
});
