import { expect, onTestFinished, test } from 'vitest';
import { listFindings } from '../../src/store/findings.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { makeHostile } from '../support/hostile-hub.ts';
import { startTestHub, systemClock } from '../support/hub.ts';
import { referencesOf } from '../support/member.ts';
import { numberedRows } from '../support/rows.ts';
import { seededRandom } from '../support/seeded-chance.ts';
import { type Place, STEPS_PER_INTERVAL, Watch, type Watcher } from '../support/watch.ts';

/**
 * The other half of every detection: a hub that does nothing wrong, however badly it fares, is accused of nothing.
 * `silent` is no accusation of the hub: a member that was offline was silent.
 */
const MINUTES = 10;
const INTERVALS = MINUTES * 2;
const ROWS_PER_STEP = 5;
const LATE_STEPS = STEPS_PER_INTERVAL - 2;

const accusations = ({ store }: Watcher) =>
  listFindings(store)
    .filter(({ name }) => name !== 'silent')
    .map(({ name, says }) => `${name}: ${says}`);
const suspicions = ({ store }: Watcher) =>
  listVerdicts(store, { outcome: 'refused' }).map(({ feed, seq, code }) => `${feed}/${seq} ${code}`);

test.each([1, 2])(
  'K2: ten minutes of load, the broker killed and started again, slow to one member, members offline and new: nothing is found but silence (seed %d)',
  { timeout: 300_000 },
  async (seed) => {
    const chance = seededRandom(seed);
    const hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'] });
    onTestFinished(() => hub.stop());
    const { operator, pause, resume } = await makeHostile(hub);
    const place: Place = { connect: hub.connect, operator };
    const watch = new Watch(systemClock.nowMs());
    const publisher = await watch.join(hub, 'mk-bp', place);
    const sleeper = await watch.join(hub, 'rs-gp', place);
    await watch.join(hub, 'xk-kp', place);
    let published = 0;
    const publish = async () => {
      await watch.publish(publisher, numberedRows(published + 1, published + ROWS_PER_STEP));
      published += ROWS_PER_STEP;
    };
    let restarts = 0;
    let absences = 0;
    let lags = 0;
    let lateUntil: number | undefined;
    for (let interval = 0; interval < INTERVALS; interval++) {
      if (interval === INTERVALS / 2) await watch.join(hub, 'al-bmp', place);
      const isKilled = chance() < 0.4;
      const isAway = chance() < 0.3;
      if (isAway) {
        await watch.goOffline(sleeper);
        absences += 1;
      }
      for (let step = 0; step < STEPS_PER_INTERVAL; step++) {
        const restarting = isKilled && step === 4 ? hub.restart() : Promise.resolve();
        // What the hub is slow with reaches others first, and they say so: late by less than an interval is only late.
        if (lateUntil === undefined && chance() < 0.05) {
          await pause('mk-bp', 'xk-kp');
          lateUntil = watch.steps + LATE_STEPS;
          lags += 1;
        }
        await Promise.all([publish(), restarting]);
        await watch.step();
        if (lateUntil !== undefined && watch.steps >= lateUntil) {
          await resume('mk-bp', 'xk-kp');
          lateUntil = undefined;
        }
      }
      restarts += isKilled ? 1 : 0;
      // It may be away for several intervals.
      if (chance() < 0.5) watch.comeBack(sleeper);
    }
    if (lateUntil !== undefined) await resume('mk-bp', 'xk-kp');
    watch.comeBack(sleeper);
    await watch.stepTimes(3 * STEPS_PER_INTERVAL);

    expect(restarts).toBeGreaterThan(3);
    expect(absences).toBeGreaterThan(1);
    expect(lags).toBeGreaterThan(3);
    // They did look: the silence of the one who was away is on record, and over.
    expect(listFindings(publisher.store)).toContainEqual(
      expect.objectContaining({ name: 'silent', by: 'rs-gp', clearedMs: expect.any(Number) }),
    );
    for (const watcher of watch.members) {
      expect([watcher.id, ...accusations(watcher), ...suspicions(watcher)]).toEqual([watcher.id]);
      if (watcher === publisher) continue;
      const alerts = referencesOf(watcher.store).filter((reference) => reference !== '');
      expect(alerts).toEqual(Array.from({ length: published }, (_, i) => `A-${i + 1}`));
    }
  },
);
