import { afterAll, beforeAll, expect, test } from 'vitest';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { joinHub, referencesOf, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';

const HOUR_MS = 3_600_000;
const DAYS_MS = 72 * HOUR_MS;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
});
afterAll(() => hub?.stop());

test('K3: with a clock that is days ahead nothing is refused for good; set right, all is delivered', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  await publishAll(publisher, [rowText('A-1'), rowText('A-2')]);
  let offsetMs = DAYS_MS;
  const doubts: number[] = [];
  const receiving = startReceiving(reader, {
    clock: { nowMs: () => Date.now() + offsetMs },
    onDoubt: (nowMs, hubMs) => void doubts.push(nowMs - hubMs),
  });
  await eventually('it doubts its clock', () => doubts.length > 0);
  expect(doubts[0]).toBeGreaterThan(DAYS_MS - HOUR_MS);
  expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
  offsetMs = 0;
  await eventually('both are there', () => referencesOf(reader.store).length === 2);
  expect(referencesOf(reader.store)).toEqual(['A-1', 'A-2']);
  expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
  await receiving.stop();
});

test('K4: who stops in doubt has acknowledged nothing, and gets it all the next time', async () => {
  const publisher = await joinHub(hub, 'rs-gp', 'publisher');
  const reader = await joinHub(hub, 'mk-bp', 'reader');
  await publishAll(publisher, [rowText('B-1')]);
  let isInDoubt = false;
  const wrong = startReceiving(reader, {
    clock: { nowMs: () => Date.now() + DAYS_MS },
    onDoubt: () => {
      isInDoubt = true;
    },
  });
  await eventually('it doubts its clock', () => isInDoubt);
  await wrong.stop();
  startReceiving(reader);
  await eventually('it is there', () => referencesOf(reader.store).includes('B-1'));
});

test('K5: with a clock that is right, what has expired is refused, though no member has said what time it is', async () => {
  const publisher = await joinHub(hub, 'xk-kp', 'publisher');
  const reader = await joinHub(hub, 'rs-gp', 'reader');
  const defaults = { ...PUBLISH_DEFAULTS.defaults, ttlMs: 1 };
  await publishAll({ ...publisher, defaults }, [rowText('C-1')]);
  let doubts = 0;
  startReceiving(reader, {
    origins: ['xk-kp'],
    onDoubt: () => {
      doubts += 1;
    },
  });
  await eventually('it is refused', () => listVerdicts(reader.store, { code: 'GATE_EXPIRED' }).length === 1);
  expect(doubts).toBe(0);
});
