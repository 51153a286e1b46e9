import { expect, onTestFinished, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import { connectBus } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { readLast } from '../../src/bus/read-last.ts';
import { startLinkProxy } from '../../src/replay/faults/link-proxy.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub } from '../support/hub.ts';

const SUBJECT = 'alert.mk-bp.wb6.border-incident';

test('K4: a connection dies without a word and a new one is made: all comes, and from the moment we are in step once only', {
  timeout: 60_000,
}, async () => {
  const hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  onTestFinished(() => hub.stop());
  const link = await startLinkProxy(hub.port);
  onTestFinished(() => link.close());
  const publisher = await hub.connect('mk-bp', 'publisher');
  onTestFinished(() => publisher.close());
  const access = readBusAccess(openHome(hub.home('xk-kp')), 'reader');
  const bus = await connectBus({ ...access, servers: `tls://127.0.0.1:${link.port}` });
  onTestFinished(() => bus.close());
  const operator = await hub.connectHub();
  onTestFinished(() => operator.close());

  let written = 0;
  const publish = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const bytes = [new TextEncoder().encode(String(++written))];
      const last = (await readLast(publisher, 'mk-bp', SUBJECT))?.streamSeq ?? 0;
      expect(await appendRun(publisher, SUBJECT, bytes, last)).toMatchObject({ outcome: 'appended' });
    }
  };
  const unacknowledged = async () => {
    const { num_ack_pending } = await operator.jsm.consumers.info('ALERTS_mk-bp', 'xk-kp');
    return num_ack_pending;
  };
  const got: { number: number; redelivered: boolean }[] = [];
  /** Whether we are in step; with how much had come by then. */
  const steps: [isInStep: boolean, count: number][] = [];
  const stopping = new AbortController();
  const following = followOrigin(bus, {
    origin: 'mk-bp',
    reader: 'xk-kp',
    signal: stopping.signal,
    onStep: (isInStep) => void steps.push([isInStep, got.length]),
    onRun: async (arrivals) => {
      for (const { bytes, redelivered } of arrivals) {
        got.push({ number: Number(new TextDecoder().decode(bytes)), redelivered });
      }
    },
  });

  await publish(3);
  await eventually('the three have come', () => got.length === 3);
  // An acknowledgement that is still on its way would be lost too, and the three be counted with the ten.
  await eventually('the hub knows that they have', async () => (await unacknowledged()) === 0);
  link.set({ does: 'lose' });
  await publish(10);
  await eventually(
    'the hub has given the ten to the dead connection',
    async () => (await unacknowledged()) === 10,
  );
  link.set({ does: 'pass' });
  await bus.nc.reconnect();
  await eventually('we are in step again', () => steps.filter(([isInStep]) => isInStep).length === 2, 30_000);
  expect(steps.at(-1)).toEqual([true, 13]);
  await publish(20);
  await eventually('the twenty have come', () => got.length === 33);
  expect(got.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
  // None of them went to the dead connection first.
  expect(got.slice(13).filter(({ redelivered }) => redelivered)).toEqual([]);
  stopping.abort();
  await following;
  expect(steps.at(-1)?.[0]).toBe(false);
});
