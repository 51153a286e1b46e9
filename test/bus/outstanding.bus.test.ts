import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { countOutstanding } from '../../src/bus/outstanding.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let reader: BusConnection;

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  reader = await hub.connect('xk-kp', 'reader');
});
afterAll(async () => {
  await reader?.close();
  await hub?.stop();
});

test('what is not delivered, or delivered and not acknowledged, is outstanding; after the acknowledgement nothing is', async () => {
  expect(await countOutstanding(reader, 'mk-bp', 'xk-kp')).toBe(0);
  const publisher = await hub.connect('mk-bp', 'publisher');
  const messages = ['one', 'two', 'three'].map((text) => new TextEncoder().encode(text));
  await appendRun(publisher, 'alert.mk-bp.wb6.return', messages, 0);
  await publisher.close();
  expect(await countOutstanding(reader, 'mk-bp', 'xk-kp')).toBe(3);

  const abort = new AbortController();
  const inHand: number[] = [];
  const following = followOrigin(reader, {
    origin: 'mk-bp',
    reader: 'xk-kp',
    signal: abort.signal,
    onRun: async (arrivals) => {
      inHand.push(arrivals.length, await countOutstanding(reader, 'mk-bp', 'xk-kp'));
    },
  });
  await eventually(
    'all is acknowledged',
    async () => (await countOutstanding(reader, 'mk-bp', 'xk-kp')) === 0,
  );
  abort.abort();
  await following;
  expect(inHand[1]).toBe(3);
});

test('an origin that has nothing for this reader is an error, not a nought', async () => {
  await expect(countOutstanding(reader, 'rs-gp', 'xk-kp')).rejects.toMatchObject({ name: 'BusError' });
});
