import { headers, type NatsConnection } from '@nats-io/transport-node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { eventually } from '../support/eventually.ts';
import { type Role, startTestHub, type TestHub } from '../support/hub.ts';
import { snapshotHub } from '../support/hub-snapshot.ts';

/**
 * What a member can do with its own valid credentials and a client of its own making, against the real broker. The
 * attacker is mk-bp, the victim xk-kp. After each attack the hub is looked at by the owner of the streams.
 */
let hub: TestHub;
let operator: BusConnection;
let before: Record<string, unknown>;
const OWN = 'alert.mk-bp.wb6.return';
const VICTIM = 'alert.xk-kp.wb6.return';

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp', 'uk-nca'] });
  operator = await hub.connectHub();
  for (const [id, community] of [
    ['mk-bp', 'wb6'],
    ['xk-kp', 'wb6'],
    ['xk-kp', 'jmtf'],
    ['uk-nca', 'jmtf'],
    ['rs-gp', 'wb6'],
  ] as const) {
    const publisher = await hub.connect(id, 'publisher');
    await appendRun(publisher, `alert.${id}.${community}.return`, [bytes('one'), bytes('two')], 0);
    await publisher.close();
  }
});
beforeEach(async () => {
  before = await snapshotHub(operator);
});
afterAll(async () => {
  await operator?.close();
  await hub?.stop();
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function expectNothingChanged(): Promise<void> {
  expect(await snapshotHub(operator)).toEqual(before);
}

/** Runs an attack with the raw client of mk-bp; returns when the broker has seen all of it. */
async function attack(role: Role, body: (nc: NatsConnection) => Promise<unknown> | unknown): Promise<void> {
  const nc = await hub.rawClient('mk-bp', role);
  void (async () => {
    for await (const _ of nc.status()) {
      // Refusals are reported here as well; the hub's state is what counts.
    }
  })();
  try {
    await body(nc);
    if (!nc.isClosed()) await nc.flush();
    await operator.nc.flush();
  } finally {
    await nc.close();
  }
}

/** What a request comes to: the broker's refusal in words, or what was answered. */
async function outcome(
  nc: NatsConnection,
  subject: string,
  payload: string | Uint8Array = '',
): Promise<string> {
  try {
    return (await nc.request(subject, payload, { timeout: 1_500 })).string();
  } catch (error) {
    return (error as Error).message;
  }
}

const REFUSED = /permissions violation|no responders|timeout/i;

describe('K2, K5: the server itself refuses a member with valid credentials', () => {
  test('publishing under another origin', async () => {
    await attack('publisher', async (nc) => {
      expect(await outcome(nc, VICTIM, 'forged')).toMatch(REFUSED);
    });
    await attack('reader', async (nc) => {
      expect(await outcome(nc, VICTIM, 'forged')).toMatch(REFUSED);
      expect(await outcome(nc, OWN, 'a reader does not publish')).toMatch(REFUSED);
    });
    await expectNothingChanged();
  });

  test('publishing to its own name in a form that is no feed', async () => {
    await attack('publisher', async (nc) => {
      expect(await outcome(nc, 'alert.mk-bp', 'x')).toMatch(REFUSED);
      expect(await outcome(nc, 'alert.mk-bp.wb6', 'x')).toMatch(REFUSED);
      expect(await outcome(nc, 'alert.mk-bp.wb6.return.more', 'x')).toMatch(REFUSED);
    });
    await expectNothingChanged();
  });

  test('publishing a directory', async () => {
    await attack('publisher', async (nc) => {
      expect(await outcome(nc, 'directory.current', '{}')).toMatch(REFUSED);
    });
    await expectNothingChanged();
  });

  test('an entry larger than the limit', async () => {
    await attack('publisher', async (nc) => {
      nc.publish(OWN, new Uint8Array(70_000));
      expect((await nc.closed())?.message).toMatch(/maximum payload/i);
    });
    await expectNothingChanged();
  });

  test('reading a feed it is not entitled to: another participant, or a community it is not in', async () => {
    await attack('reader', async (nc) => {
      for (const stream of ['ALERTS_uk-nca', 'ALERTS_nobody']) {
        expect(await outcome(nc, `HUB.API.CONSUMER.INFO.${stream}.uk-nca`)).toMatch(REFUSED);
      }
      expect(await outcome(nc, `HUB.API.DIRECT.GET.ALERTS_xk-kp.${VICTIM}`)).toMatch(REFUSED);
      expect(await outcome(nc, 'HUB.API.STREAM.MSG.GET.ALERTS_xk-kp', '{"seq":1}')).toMatch(REFUSED);
      expect(await outcome(nc, 'HUB.API.DIRECT.GET.ALERTS_xk-kp', '{"seq":1}')).toMatch(REFUSED);
    });
    await attack('publisher', async (nc) => {
      expect(await outcome(nc, `HUB.API.DIRECT.GET.ALERTS_xk-kp.${VICTIM}`)).toMatch(REFUSED);
    });
    await expectNothingChanged();
  });

  test('the filters of its own durable are its entitlement', async () => {
    const rs = await hub.rawClient('rs-gp', 'reader');
    const inbox = '_INBOX_rs-gp_rdr.pull';
    const subjects: string[] = [];
    const statuses: number[] = [];
    rs.subscribe(inbox, {
      callback: (_, message) => {
        if (message.headers?.code) statuses.push(message.headers.code);
        else subjects.push(message.subject);
      },
    });
    rs.publish('HUB.API.CONSUMER.MSG.NEXT.ALERTS_xk-kp.rs-gp', '{"batch":100,"no_wait":true}', {
      reply: inbox,
    });
    await eventually('the pull is answered', () => statuses.length > 0);
    expect(subjects).toEqual([VICTIM, VICTIM]);
    await rs.close();
  });

  test("another's durable: asking about it, pulling from it, acknowledging in it", async () => {
    await attack('reader', async (nc) => {
      expect(await outcome(nc, 'HUB.API.CONSUMER.INFO.ALERTS_rs-gp.xk-kp')).toMatch(REFUSED);
      expect(await outcome(nc, 'HUB.API.CONSUMER.MSG.NEXT.ALERTS_rs-gp.xk-kp', '{"batch":10}')).toMatch(
        REFUSED,
      );
      nc.publish('$JS.ACK.ALERTS_rs-gp.xk-kp.1.2.2.0.0', '+ACK');
      nc.publish('$JS.ACK.ALERTS_rs-gp.xk-kp.1.2.2.0.0', '+TERM');
    });
    await expectNothingChanged();
  });

  test.each([
    ['purge', 'STREAM.PURGE.ALERTS_xk-kp', ''],
    ['purge its own', 'STREAM.PURGE.ALERTS_mk-bp', ''],
    ['delete a stream', 'STREAM.DELETE.ALERTS_xk-kp', ''],
    ['delete a message', 'STREAM.MSG.DELETE.ALERTS_xk-kp', '{"seq":1}'],
    ['delete its own message', 'STREAM.MSG.DELETE.ALERTS_mk-bp', '{"seq":1}'],
    ['delete where the feeds begin', 'STREAM.MSG.DELETE.BEGINNINGS', '{"seq":1}'],
    ['update a stream', 'STREAM.UPDATE.ALERTS_xk-kp', '{"name":"ALERTS_xk-kp","subjects":["alert.>"]}'],
    [
      'create a stream',
      'STREAM.CREATE.MINE',
      '{"name":"MINE","subjects":["alert.xk-kp.>"],"max_bytes":1000}',
    ],
    ['list streams', 'STREAM.LIST', ''],
    ['delete a durable', 'CONSUMER.DELETE.ALERTS_xk-kp.rs-gp', ''],
    ['delete its own durable', 'CONSUMER.DELETE.ALERTS_xk-kp.mk-bp', ''],
    ['reset its own durable', 'CONSUMER.RESET.ALERTS_xk-kp.mk-bp', ''],
    [
      'create a durable',
      'CONSUMER.CREATE.ALERTS_xk-kp.mine',
      consumer({ durable_name: 'mine', name: 'mine' }),
    ],
    [
      'widen its own durable',
      'CONSUMER.DURABLE.CREATE.ALERTS_xk-kp.mk-bp',
      consumer({ durable_name: 'mk-bp' }),
    ],
    [
      'create a consumer that delivers elsewhere',
      'CONSUMER.CREATE.ALERTS_mk-bp.push',
      consumer({ name: 'push', deliver_subject: VICTIM }),
    ],
  ])('%s', async (_, api, payload) => {
    for (const role of ['reader', 'publisher'] as const) {
      await attack(role, async (nc) => {
        for (const prefix of ['HUB.API', '$JS.API']) {
          expect(await outcome(nc, `${prefix}.${api}`, payload)).toMatch(REFUSED);
        }
      });
    }
    await expectNothingChanged();
  });

  test("inbox sniffing: another's inbox, all inboxes, everything, the system", async () => {
    for (const role of ['reader', 'publisher'] as const) {
      await attack(role, async (nc) => {
        for (const subject of [
          '_INBOX_xk-kp_rdr.>',
          '_INBOX.>',
          '>',
          '*.>',
          'alert.>',
          'HUB.API.>',
          '$JS.>',
          '$SYS.>',
          role === 'reader' ? '_INBOX_mk-bp_pub.>' : '_INBOX_mk-bp_rdr.>',
        ]) {
          let refusal: Error | null | undefined;
          nc.subscribe(subject, {
            callback: (error) => {
              refusal ??= error;
            },
          });
          await eventually(`listening on ${subject} is refused`, () => refusal instanceof Error);
          expect(refusal?.message).toMatch(/permissions violation for subscription/i);
        }
      });
    }
  });
});

describe('K2: the server does not act for the attacker (deputies)', () => {
  test.each([
    ["another's feed", VICTIM],
    ["another's key in a bucket", '$KV.keys.xk-kp'],
    ['the directory', 'directory.current'],
    ["another's acknowledgement", '$JS.ACK.ALERTS_rs-gp.xk-kp.1.2.2.0.0'],
    ["another's inbox", '_INBOX_xk-kp_rdr.x'],
    ['the hub', '$JS.API.STREAM.PURGE.ALERTS_xk-kp'],
    // The server's answer names a stream sequence, as a request to delete does.
    ['deletion in its own stream', '$JS.API.STREAM.MSG.DELETE.ALERTS_mk-bp'],
    ["deletion in another's", '$JS.API.STREAM.MSG.DELETE.ALERTS_xk-kp'],
  ])("its own alert with reply set to %s: the server's answer lands nowhere in the hub", async (_, reply) => {
    const heard: string[] = [];
    const victim = await hub.rawClient('xk-kp', 'reader');
    victim.subscribe('_INBOX_xk-kp_rdr.>', {
      callback: (_error, message) => void heard.push(message.subject),
    });
    await victim.flush();
    // A bucket that every participant of a careless hub would share.
    await operator.jsm.streams.add({ name: 'KV_keys', subjects: ['$KV.keys.>'], max_bytes: 10_000 });
    before = await snapshotHub(operator);
    await attack('publisher', async (nc) => {
      nc.publish(OWN, 'three', { reply });
      // The stream answers in order: when this is answered, the answer to the one before has been sent.
      await nc.request(OWN, 'and a proper one', { timeout: 5_000 });
    });
    const after = await snapshotHub(operator);
    delete before['ALERTS_mk-bp'];
    delete after['ALERTS_mk-bp'];
    expect(after).toEqual(before);
    expect(heard).toEqual([]);
    await operator.jsm.streams.delete('KV_keys');
    await victim.close();
  });

  test.each([VICTIM, OWN, '$KV.keys.xk-kp', 'directory.current', '_INBOX_xk-kp_rdr.x'])(
    'a pull with reply %s stores nothing there',
    async (reply) => {
      await operator.jsm.streams.add({ name: 'KV_keys', subjects: ['$KV.keys.>'], max_bytes: 10_000 });
      const sequences = async () => {
        const found: Record<string, number> = {};
        for await (const { config, state } of operator.jsm.streams.list())
          found[config.name] = state.last_seq;
        return found;
      };
      const sequencesBefore = await sequences();
      await attack('reader', async (nc) => {
        nc.publish('HUB.API.CONSUMER.MSG.NEXT.ALERTS_xk-kp.mk-bp', '{"batch":1,"no_wait":true}', { reply });
        nc.publish('HUB.API.CONSUMER.INFO.ALERTS_xk-kp.mk-bp', '', { reply });
        nc.publish('HUB.API.DIRECT.GET.DIRECTORY.directory.current', '', { reply });
        await nc.flush();
        await nc.request('HUB.API.CONSUMER.INFO.ALERTS_xk-kp.mk-bp', '', { timeout: 5_000 });
      });
      expect(await sequences()).toEqual(sequencesBefore);
      await operator.jsm.streams.delete('KV_keys');
    },
  );

  test.each([
    ['Nats-Rollup', 'all'],
    ['Nats-Rollup', 'sub'],
    ['Nats-Schedule', '@every 1s'],
    ['Nats-Schedule-Target', VICTIM],
    ['Nats-TTL', '1s'],
  ])('the header %s: %s does nothing but to its own alert', async (name, value) => {
    await attack('publisher', async (nc) => {
      const h = headers();
      h.set(name, value);
      if (name === 'Nats-Schedule-Target') h.set('Nats-Schedule', '@at 2000-01-01T00:00:00Z');
      await nc.request(OWN, 'x', { headers: h, timeout: 1_500 }).catch(() => {});
    });
    const after = (await snapshotHub(operator)) as Record<
      string,
      { state: { messages: number; first_seq: number } }
    >;
    const own = after['ALERTS_mk-bp']!;
    expect(own.state.messages).toBeGreaterThanOrEqual(2);
    expect(own.state.first_seq).toBe(1);
    delete before['ALERTS_mk-bp'];
    delete after['ALERTS_mk-bp'];
    expect(after).toEqual(before);
  });

  test("another's message id, used first, does not make the other's alert a duplicate", async () => {
    await attack('publisher', async (nc) => {
      const h = headers();
      h.set('Nats-Msg-Id', 'the-id-of-xk-kp');
      await nc.request(OWN, 'x', { headers: h, timeout: 1_500 });
    });
    const victim = await hub.rawClient('xk-kp', 'publisher');
    const h = headers();
    h.set('Nats-Msg-Id', 'the-id-of-xk-kp');
    const answer = await victim.request(VICTIM, 'three', { headers: h, timeout: 5_000 });
    expect(answer.json()).toMatchObject({ stream: 'ALERTS_xk-kp', seq: 5 });
    expect(answer.json()).not.toHaveProperty('duplicate');
    await victim.close();
  });

  test('a batch with its first part under its own and its last under another origin', async () => {
    await attack('publisher', async (nc) => {
      const first = headers();
      first.set('Nats-Batch-Id', 'mixed');
      first.set('Nats-Batch-Sequence', '1');
      nc.publish(OWN, 'a', { headers: first });
      const last = headers();
      last.set('Nats-Batch-Id', 'mixed');
      last.set('Nats-Batch-Sequence', '2');
      last.set('Nats-Batch-Commit', '1');
      await nc.request(VICTIM, 'b', { headers: last, timeout: 1_500 }).catch(() => {});
    });
    await expectNothingChanged();
  });
});

function consumer(config: Record<string, unknown>): string {
  const stream = 'ALERTS_xk-kp';
  return JSON.stringify({ stream_name: stream, config: { ack_policy: 'none', ...config }, action: '' });
}
