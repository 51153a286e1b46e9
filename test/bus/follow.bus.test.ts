import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import { type BusConnection, connectBus } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { readLast } from '../../src/bus/read-last.ts';
import { MAX_ACK_PENDING } from '../../src/bus/stream-config.ts';
import { rewindReader } from '../../src/operator/rewind-reader.ts';
import { openHome, readBusAccess } from '../../src/store/home.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;
let publisher: BusConnection;

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp', 'iom', 'me-gp', 'ba-gp'] });
  publisher = await hub.connect('mk-bp', 'publisher');
});
afterAll(async () => {
  await publisher?.close();
  await hub?.stop();
});

const SUBJECT = 'alert.mk-bp.region.return';
let written = 0;

/** Appends numbered messages; their text is their number. */
async function publish(count: number): Promise<void> {
  for (let left = count; left > 0; ) {
    const size = Math.min(left, 500);
    const bytes = Array.from({ length: size }, () => new TextEncoder().encode(String(++written)));
    const last = (await readLast(publisher, 'mk-bp', SUBJECT))?.streamSeq ?? 0;
    expect(await appendRun(publisher, SUBJECT, bytes, last)).toMatchObject({ outcome: 'appended' });
    left -= size;
  }
}

/** Follows mk-bp and keeps the numbers as they come. */
async function follow(reader: string, onRun?: (numbers: number[]) => Promise<void> | void) {
  const bus = await hub.connect(reader, 'reader');
  const got: number[] = [];
  const abort = new AbortController();
  const done = followOrigin(bus, {
    origin: 'mk-bp',
    reader,
    signal: abort.signal,
    onRun: async (arrivals) => {
      const numbers = arrivals.map(({ bytes }) => Number(new TextDecoder().decode(bytes)));
      await onRun?.(numbers);
      got.push(...numbers);
    },
  });
  done.catch(() => {});
  return {
    got,
    bus,
    done,
    stop: async () => {
      abort.abort();
      await done;
      await bus.close();
    },
  };
}

const hasAll = (got: readonly number[]) => () => new Set(got).size === written;
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

async function unacknowledged(reader: string): Promise<number> {
  const operator = await hub.connectHub();
  try {
    return (await operator.jsm.consumers.info('ALERTS_mk-bp', reader)).num_ack_pending;
  } finally {
    await operator.close();
  }
}

test('K4: entries come in order, once, and are acknowledged', async () => {
  await publish(3_000);
  const reader = await follow('xk-kp');
  await eventually('all have come', hasAll(reader.got));
  await publish(10);
  await eventually('the later ones too', hasAll(reader.got));
  expect(reader.got).toEqual(upTo(written));
  await eventually('all is acknowledged', async () => (await unacknowledged('xk-kp')) === 0);
  await reader.stop();
});

test('K4: a follower that stopped goes on where it was', async () => {
  await publish(5);
  const reader = await follow('xk-kp');
  await eventually('the five have come', () => reader.got.length >= 5);
  expect(reader.got).toEqual(upTo(written).slice(-5));
  await reader.stop();
});

test('K4: what was delivered to a process that died comes again to the next one, before anything is acknowledged', async () => {
  await publish(2_500);
  // The dead process: it pulled all it could have in hand and never acknowledged, nor said good-bye.
  const dead = await hub.rawClient('rs-gp', 'reader');
  const inbox = '_INBOX_rs-gp_rdr.dead';
  let pulled = 0;
  dead.subscribe(inbox, {
    callback: () => {
      pulled += 1;
    },
  });
  dead.publish('HUB.API.CONSUMER.MSG.NEXT.ALERTS_mk-bp.rs-gp', '{"batch":9000,"expires":60000000000}', {
    reply: inbox,
  });
  await eventually('as many as may be in hand were pulled', () => pulled === MAX_ACK_PENDING);
  await dead.close();
  await publish(20);

  const reader = await follow('rs-gp');
  await eventually('all have come', hasAll(reader.got));
  expect(reader.got).toEqual(upTo(written));
  await eventually('all is acknowledged', async () => (await unacknowledged('rs-gp')) === 0);
  await reader.stop();
});

test('K4: a run whose commit failed comes again', async () => {
  let isDiskFull = true;
  const first = await follow('al-bmp', () => {
    if (isDiskFull) throw new Error('disk full');
  });
  await expect(first.done).rejects.toThrow('disk full');
  await first.bus.close();
  isDiskFull = false;
  const second = await follow('al-bmp');
  // What was on its way to the first comes again when the hub has waited for its word.
  await eventually('all have come', hasAll(second.got), 60_000);
  expect(second.got).toEqual(upTo(written));
  await second.stop();
});

test('K4: when somebody else pulls from the same durable, nothing is lost', async () => {
  const reader = await follow('iom');
  await eventually('all have come', hasAll(reader.got));
  const thief = await hub.rawClient('iom', 'reader');
  const inbox = '_INBOX_iom_rdr.thief';
  let stolen = 0;
  thief.subscribe(inbox, {
    callback: () => {
      stolen += 1;
    },
  });
  for (let i = 0; i < 15; i++) {
    thief.publish('HUB.API.CONSUMER.MSG.NEXT.ALERTS_mk-bp.iom', '{"batch":1,"expires":3000000000}', {
      reply: inbox,
    });
    await publish(4);
  }
  await eventually('something was stolen', () => stolen > 0);
  await thief.close();
  await publish(1);
  await eventually('all have come nevertheless', hasAll(reader.got));
  await eventually('all is acknowledged', async () => (await unacknowledged('iom')) === 0);
  await reader.stop();
});

test('K3, K4: the broker is killed with -9 again and again; what it acknowledged is there, and following goes on', async () => {
  const reader = await follow('me-gp');
  for (let round = 0; round < 3; round++) {
    await eventually('connected again', () => publisher.isConnected());
    await publish(700);
    await hub.restart();
  }
  await eventually('connected again', () => publisher.isConnected());
  await publish(1);
  await eventually('all have come', hasAll(reader.got), 60_000);
  expect([...new Set(reader.got)]).toEqual(upTo(written));
  await reader.stop();
});

test('a reader that lost its inbox is rewound by the operator and gets everything again', async () => {
  const reader = await follow('ba-gp');
  await eventually('all have come', hasAll(reader.got));
  reader.got.length = 0;
  expect(await rewindReader(hub.state, 'ba-gp', 'mk-bp')).toEqual(['mk-bp']);
  await eventually('all have come again, without a restart', hasAll(reader.got));
  await reader.stop();
});

test('a reader without a durable is told so, and what the operator has to do', async () => {
  const bus = await hub.connect('xk-kp', 'reader');
  const options = { reader: 'xk-kp', onRun: async () => {}, signal: new AbortController().signal };
  await expect(followOrigin(bus, { ...options, origin: 'uk-nca' })).rejects.toMatchObject({
    code: 'BUS_STREAM_MISSING',
    message: expect.stringContaining('karaula operator apply'),
  });
  await bus.close();
});

test('who stops does not wait for a hub that is away', async () => {
  const access = readBusAccess(openHome(hub.home('xk-kp')), 'reader');
  const bus = await connectBus({ ...access, timeoutMs: 120_000 });
  const stopping = new AbortController();
  const step = Promise.withResolvers<void>();
  const following = followOrigin(bus, {
    ...{ origin: 'mk-bp', reader: 'xk-kp', signal: stopping.signal },
    onRun: async () => {},
    onStep: () => step.resolve(),
  });
  await step.promise;
  await hub.broker.kill();
  await eventually('the hub is away', () => !bus.isConnected());
  stopping.abort();
  let hasStopped = false;
  void following.then(() => {
    hasStopped = true;
  });
  await eventually('it has stopped', () => hasStopped);
  await bus.close();
});
