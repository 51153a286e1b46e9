import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { followOrigin } from '../../src/bus/follow.ts';
import { MAX_ARRIVALS } from '../../src/bus/follow-session.ts';
import { MAX_ACK_PENDING } from '../../src/bus/stream-config.ts';
import { readCursor } from '../../src/store/cursor.ts';
import { openHome } from '../../src/store/home.ts';
import { lastPosition } from '../../src/store/inbox.ts';
import { openStore } from '../../src/store/open-store.ts';
import { eventually } from '../support/eventually.ts';
import type { HeapFollowerArguments, HeapReading } from '../support/heap-follower.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { numberedRows, PUBLISH_DEFAULTS, publishAll } from '../support/rows.ts';

const BACKLOG = 12_000;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'] });
  const home = openHome(hub.home('mk-bp'));
  const store = openStore(home.databasePath);
  const bus = await hub.connect('mk-bp', 'publisher');
  const told = await publishAll({ ...PUBLISH_DEFAULTS, home, store, bus }, numberedRows(1, BACKLOG));
  expect(told.at(-1)).toMatchObject({ outcome: 'summary', stored: BACKLOG, waiting: 0 });
  await bus.close();
  store.close();
});
afterAll(() => hub?.stop());

test('what a follower has alive in memory does not grow with the backlog that it has taken in', async () => {
  // What is in hand comes and goes, 4 MB of it; here it is held to a tenth, so that what stays is seen beside it.
  const operator = await hub.connectHub();
  await operator.jsm.consumers.update('ALERTS_mk-bp', 'xk-kp', {
    max_ack_pending: Math.floor(MAX_ACK_PENDING / 10),
  });
  await operator.close();
  const path = fileURLToPath(new URL('../support/heap-follower.ts', import.meta.url));
  const order: HeapFollowerArguments = {
    homeDir: hub.home('xk-kp'),
    origin: 'mk-bp',
    until: BACKLOG,
    every: 1_000,
  };
  const child = spawn(process.execPath, ['--no-warnings', '--expose-gc', path, JSON.stringify(order)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const readings: HeapReading[] = [];
  child.on('message', (reading) => void readings.push(reading as HeapReading));
  const [code] = await once(child, 'close');
  expect(code).toBe(0);

  const least = (from: number, to: number) =>
    Math.min(
      ...readings.filter(({ entries }) => entries > from && entries <= to).map((one) => one.aliveBytes),
    );
  const grownBytes = least(BACKLOG / 2, BACKLOG) - least(0, BACKLOG / 2);
  // Were only the bytes that arrive kept, the second half would have 6 MB more.
  expect(grownBytes).toBeLessThan(3_000_000);
});

test('what a follower has in hand and not committed stays within one run, and what waits within the bound of the hub', async () => {
  const bus = await hub.connect('rs-gp', 'reader');
  const operator = await hub.connectHub();
  const stopping = new AbortController();
  let taken = 0;
  let atOnce = 0;
  let most = 0;
  let mostAcknowledgedLate = 0;
  const following = followOrigin(bus, {
    origin: 'mk-bp',
    reader: 'rs-gp',
    signal: stopping.signal,
    onRun: async (arrivals) => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      most = Math.max(most, arrivals.length);
      // A slow commit: the hub would give out all it has meanwhile, were it let.
      const { delivered, ack_floor } = await operator.jsm.consumers.info('ALERTS_mk-bp', 'rs-gp');
      mostAcknowledgedLate = Math.max(mostAcknowledgedLate, delivered.stream_seq - ack_floor.stream_seq);
      taken += arrivals.filter(({ subject }) => !subject.endsWith('.key')).length;
      atOnce -= 1;
      if (taken >= BACKLOG) stopping.abort();
    },
  });
  await following;
  await Promise.all([bus.close(), operator.close()]);
  expect(taken).toBe(BACKLOG);
  expect(most).toBeLessThanOrEqual(MAX_ARRIVALS);
  expect(mostAcknowledgedLate).toBeLessThanOrEqual(MAX_ACK_PENDING);
});

test('what a slow reader of the output has not taken stays in the inbox', async () => {
  const program = fileURLToPath(new URL('../../src/cli/karaula.js', import.meta.url));
  const args = ['follow', '--state', hub.dir, '--as', 'al-bmp', '--once', '--no-receipts', '--json'];
  const child = spawn(process.execPath, ['--no-warnings', program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const store = openStore(openHome(hub.home('al-bmp')).databasePath);
  onTestFinished(() => store.close());
  const shown = () => readCursor(store, 'follow {}');
  let before = -1;
  let still = 0;
  await eventually(
    'it waits for its reader',
    () => {
      still = shown() > 0 && shown() === before ? still + 1 : 0;
      before = shown();
      return still === 40;
    },
    60_000,
  );
  expect(before).toBeLessThan(BACKLOG / 4);

  let lines = 0;
  for await (const _ of createInterface({ input: child.stdout })) lines += 1;
  expect(lines).toBe(BACKLOG);
  expect(shown()).toBe(lastPosition(store));
});
