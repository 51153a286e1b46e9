import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import type { BesideFlood } from '../support/speak-beside-flood.ts';

const FLOOD = 6_000;
/** As many as one request asks for: more does not come while the reader's thread is busy. */
const GIVEN = 2_000;
const SUBJECT = 'alert.al-bmp.region.return';
const SPEAK = fileURLToPath(new URL('../support/speak-beside-flood.ts', import.meta.url));

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'al-bmp', 'xk-kp'] });
  const publisher = await hub.connect('mk-bp', 'publisher');
  const bytes = Array.from({ length: 500 }, () => new Uint8Array(1_000));
  for (let last = 0; last < FLOOD; last += bytes.length) {
    const run = await appendRun(publisher, 'alert.mk-bp.region.return', bytes, last);
    expect(run).toMatchObject({ outcome: 'appended' });
  }
  await publisher.close();
});
afterAll(() => hub?.stop());

test('what one origin says while another floods is read after two more runs of the flood at most, not after all that is there of it', async () => {
  const bus = await hub.connect('xk-kp', 'reader');
  const stopping = new AbortController();
  const inStep = Promise.withResolvers<void>();
  const both = { reader: 'xk-kp', signal: stopping.signal };
  let flooded = 0;
  let before: number | undefined;
  let after = 0;
  const speaking = followOrigin(bus, {
    ...both,
    origin: 'al-bmp',
    onStep: (isInStep) => isInStep && inStep.resolve(),
    onRun: async () => {
      after = flooded;
    },
  });
  await inStep.promise;
  const order: BesideFlood = {
    readerHome: hub.home('xk-kp'),
    reader: 'xk-kp',
    flooding: 'mk-bp',
    given: GIVEN,
    speakerHome: hub.home('al-bmp'),
    subject: SUBJECT,
  };
  const flooding = followOrigin(bus, {
    ...both,
    origin: 'mk-bp',
    onRun: async ({ length }) => {
      flooded += length;
      if (before !== undefined) return;
      before = flooded;
      // As a transaction does, it keeps this thread: nothing of the flood is read meanwhile, and all else is behind it.
      execFileSync(process.execPath, ['--no-warnings', SPEAK, JSON.stringify(order)]);
    },
  });
  await eventually('both are read', () => after > 0 && flooded === FLOOD);
  stopping.abort();
  await Promise.all([speaking, flooding]);
  await bus.close();
  expect(before).toBeLessThan(600);
  expect(after - before!).toBeLessThanOrEqual(1_024);
});
