import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type HostileHub, makeHostile, type StreamMessage } from '../support/hostile-hub.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { referencesOf } from '../support/member.ts';
import { numberedRows } from '../support/rows.ts';
import { growSecondFace, type TwoFacedHub } from '../support/two-faced-hub.ts';
import { namesNow, type Place, STEPS_PER_INTERVAL, Watch, type Watcher } from '../support/watch.ts';

/**
 * K2: whatever the hub does to a member, the member names it. mk-bp and rs-gp are served well; xk-kp is led to a
 * second face, and shown what the hub likes. Time is counted in steps of a clock that the test moves.
 */
const FEED = 'mk-bp.wb6.border-incident';
/** What the project promises: within two intervals, also of the newest entry. */
const TWO_INTERVALS = 2 * STEPS_PER_INTERVAL;

let hub: TestHub;
let hostile: HostileHub;
let face: TwoFacedHub;
let watch: Watch;
let publisher: Watcher;
let witness: Watcher;
let victim: Watcher;

beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
  onTestFinished(() => hub.stop());
  hostile = await makeHostile(hub);
  face = await growSecondFace(hub, hostile, { speakers: ['xk-kp'] });
  watch = new Watch(systemClock.nowMs());
  watch.meddle = () => face.relay();
  const first: Place = { connect: hub.connect, operator: hostile.operator };
  publisher = await watch.join(hub, 'mk-bp', first);
  witness = await watch.join(hub, 'rs-gp', first);
  victim = await watch.join(hub, 'xk-kp', face);
  // All have spoken and been heard; nobody has anything to say about the hub.
  await watch.publish(publisher, numberedRows(1, 3));
  await watch.stepTimes(STEPS_PER_INTERVAL + 1);
  expect(referencesOf(victim.store).filter(Boolean)).toEqual(['A-1', 'A-2', 'A-3']);
  expect([publisher, witness, victim].map(namesNow)).toEqual([[], [], []]);
});

const isOf = ({ subject }: StreamMessage, feed: string) => subject === `alert.${feed}`;

test('K2: the newest entry, withheld, is named within two intervals on its author’s word', async () => {
  watch.meddle = () => face.relay((message) => (isOf(message, FEED) ? [] : [message]));
  await watch.publish(publisher, numberedRows(4, 4));
  const steps = await watch.stepUntil('found', () => victim.found.length > 0, TWO_INTERVALS);
  expect(steps).toBeLessThanOrEqual(TWO_INTERVALS);
  expect(victim.found).toMatchObject([{ name: 'withheld', feed: FEED, by: 'mk-bp' }]);
  expect([publisher, witness].map(namesNow)).toEqual([[], []]);
});
