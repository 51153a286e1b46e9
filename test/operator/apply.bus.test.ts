import type { NatsConnection } from '@nats-io/transport-node';
import { afterEach, expect, test } from 'vitest';
import { pushAccount } from '../../src/bus/account-store.ts';
import { appendRun } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { followOrigin } from '../../src/bus/follow.ts';
import { readDirectory } from '../../src/bus/read-directory.ts';
import { grantsOf, makeParticipantClaims, signAccount } from '../../src/operator/account-claims.ts';
import { applyState } from '../../src/operator/apply.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { dismissParticipant, entitleParticipant, removeParticipant } from '../../src/operator/memberships.ts';
import { connectOperator } from '../../src/operator/operator-connection.ts';
import { readRegistry, readSecret } from '../../src/operator/state.ts';
import { createTransportKey, keyFromSeedText } from '../../src/operator/transport-key.ts';
import { makeOperatorCreds } from '../../src/operator/user-creds.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { snapshotHub } from '../support/hub-snapshot.ts';

let hub: TestHub | undefined;
const open: BusConnection[] = [];

afterEach(async () => {
  for (const bus of open.splice(0)) await bus.close();
  await hub?.stop();
  hub = undefined;
});

async function start(participants: string[]): Promise<TestHub> {
  hub = await startTestHub({ participants });
  return hub;
}

async function keep(connecting: Promise<BusConnection>): Promise<BusConnection> {
  const bus = await connecting;
  open.push(bus);
  return bus;
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function filtersOf(
  operator: BusConnection,
  origin: string,
  reader: string,
): Promise<string[] | undefined> {
  try {
    const { config } = await operator.jsm.consumers.info(`ALERTS_${origin}`, reader);
    return config.filter_subjects ?? (config.filter_subject ? [config.filter_subject] : []);
  } catch {
    return undefined;
  }
}

/** Follows, and collects subject and text of what comes. */
function collect(bus: BusConnection, origin: string, reader: string) {
  const got: string[] = [];
  const abort = new AbortController();
  const done = followOrigin(bus, {
    origin,
    reader,
    signal: abort.signal,
    onRun: async (run) => {
      got.push(...run.map((a) => `${a.subject} ${new TextDecoder().decode(a.bytes)}`));
    },
  });
  done.catch(() => {});
  return {
    got,
    done,
    stop: () => {
      abort.abort();
      return done;
    },
  };
}

test('applied twice, the second time nothing changes', async () => {
  const { state, connectHub } = await start(['mk-bp', 'xk-kp', 'iom']);
  const operator = await keep(connectHub());
  const before = await snapshotHub(operator);
  expect(await applyState(state)).toEqual([]);
  expect(await snapshotHub(operator)).toEqual(before);
});

test('what was taken from the hub by hand is put back', async () => {
  const { state, connectHub } = await start(['mk-bp', 'xk-kp']);
  const operator = await keep(connectHub());
  await operator.jsm.consumers.delete('ALERTS_mk-bp', 'xk-kp');
  await operator.jsm.consumers.add('ALERTS_mk-bp', { durable_name: 'spy', ack_policy: 'none' });
  await operator.jsm.streams.update('ALERTS_xk-kp', {
    max_bytes: 5_000_000,
    duplicate_window: 60_000_000_000,
  });
  expect((await applyState(state)).map(({ action, what }) => `${action} ${what}`).sort()).toEqual([
    'create durable xk-kp of ALERTS_mk-bp',
    'remove durable spy of ALERTS_mk-bp',
    'update stream ALERTS_xk-kp',
  ]);
  expect(await applyState(state)).toEqual([]);
});

test('a participant enrolled later reads what was said before, from the first entry', async () => {
  const { state, connect } = await start(['mk-bp']);
  const publisher = await keep(connect('mk-bp', 'publisher'));
  await appendRun(publisher, 'alert.mk-bp.wb6.return', [bytes('one'), bytes('two')], 0);
  await enrolParticipant(state, { id: 'me-gp', country: 'ME', name: 'Border Police', communities: ['wb6'] });
  await applyState(state);
  const reader = collect(await keep(connect('me-gp', 'reader')), 'mk-bp', 'me-gp');
  await eventually('both came', () => reader.got.length === 2);
  await reader.stop();
  expect(await applyState(state)).toEqual([]);
});

test('K5: who is let into a community gets its feeds from their first entry on, while connected', async () => {
  const { state, connect, connectHub } = await start(['mk-bp', 'rs-gp']);
  const operator = await keep(connectHub());
  const publisher = await keep(connect('mk-bp', 'publisher'));
  await appendRun(publisher, 'alert.mk-bp.jmtf.return', [bytes('old')], 0);
  await appendRun(publisher, 'alert.mk-bp.wb6.return', [bytes('known')], 0);
  const reader = collect(await keep(connect('rs-gp', 'reader')), 'mk-bp', 'rs-gp');
  await eventually('the entitled one came', () => reader.got.length === 1);
  entitleParticipant(state, 'rs-gp', 'jmtf');
  await applyState(state);
  expect(await filtersOf(operator, 'mk-bp', 'rs-gp')).toContain('alert.mk-bp.jmtf.*');
  await eventually('the old one of the new community came', () =>
    reader.got.includes('alert.mk-bp.jmtf.return old'),
  );
  await reader.stop();
});

test('K5: who leaves a community gets no more of it, while connected; the rest goes on', async () => {
  const { state, connect, connectHub } = await start(['mk-bp', 'al-bmp']);
  const operator = await keep(connectHub());
  const publisher = await keep(connect('mk-bp', 'publisher'));
  const reader = collect(await keep(connect('al-bmp', 'reader')), 'mk-bp', 'al-bmp');
  await appendRun(publisher, 'alert.mk-bp.jmtf.return', [bytes('before')], 0);
  await eventually('the first came', () => reader.got.length === 1);
  dismissParticipant(state, 'al-bmp', 'jmtf');
  await applyState(state);
  expect(await filtersOf(operator, 'mk-bp', 'al-bmp')).toEqual(['alert.mk-bp.region.*', 'alert.mk-bp.wb6.*']);
  await appendRun(publisher, 'alert.mk-bp.jmtf.return', [bytes('secret')], 1);
  await appendRun(publisher, 'alert.mk-bp.wb6.return', [bytes('shared')], 0);
  await eventually('the shared one came', () => reader.got.length === 2);
  expect(reader.got).toEqual(['alert.mk-bp.jmtf.return before', 'alert.mk-bp.wb6.return shared']);
  await reader.stop();
});

test('who is removed is cut off at once; its durables and account go, its entries stay', async () => {
  const { state, connect, connectHub } = await start(['mk-bp', 'xk-kp']);
  const operator = await keep(connectHub());
  const leaving = await keep(connect('mk-bp', 'publisher'));
  await appendRun(leaving, 'alert.mk-bp.wb6.return', [bytes('said')], 0);
  const raw = await hub!.rawClient('mk-bp', 'publisher');
  removeParticipant(state, 'mk-bp');
  const changes = (await applyState(state)).map(({ action, what }) => `${action} ${what}`);
  expect(changes).toContain('remove account mk-bp');
  expect(changes).toContain('remove durable mk-bp of ALERTS_xk-kp');
  await raw.closed();
  await eventually('the publisher is cut off', () => !leaving.isConnected());
  expect(await filtersOf(operator, 'xk-kp', 'mk-bp')).toBeUndefined();
  expect((await operator.jsm.streams.info('ALERTS_mk-bp')).state.messages).toBe(1);
  const reader = collect(await keep(connect('xk-kp', 'reader')), 'mk-bp', 'xk-kp');
  await eventually('what it said is still read', () => reader.got.length === 1);
  await reader.stop();
  expect(await applyState(state)).toEqual([]);
});

test('the directory on the hub is the newest, for every member to read', async () => {
  const { state, connect } = await start(['mk-bp']);
  const reader = await keep(connect('mk-bp', 'reader'));
  expect(await readDirectory(reader)).toBe(readIssuedDirectory(state).text);
  await enrolParticipant(state, { id: 'iom', name: 'Organization', communities: ['region'] });
  await applyState(state);
  expect(await readDirectory(reader)).toBe(readIssuedDirectory(state).text);
});

/** A user of mk-bp's account whom no subject permissions hold back: only the walls of the account do. */
async function connectUnbound(): Promise<NatsConnection> {
  const account = keyFromSeedText(readSecret(hub!.state.paths.accountSeed('mk-bp')));
  const creds = await makeOperatorCreds('unbound', createTransportKey('user'), account);
  return hub!.rawClient('mk-bp', 'publisher', { creds, inboxPrefix: '_INBOX' });
}

async function attempt(nc: NatsConnection, subject: string, payload = ''): Promise<string> {
  return nc.request(subject, payload, { timeout: 1_000 }).then(
    (answer) => answer.string(),
    (error: Error) => `refused: ${error.message}`,
  );
}

test('K2: without any subject permissions, the walls of the account hold by themselves', async () => {
  const { connectHub } = await start(['mk-bp', 'xk-kp']);
  const operator = await keep(connectHub());
  const before = await snapshotHub(operator);
  const nc = await connectUnbound();
  for (const [subject, payload] of [
    ['alert.xk-kp.wb6.return', 'forged'],
    ['directory.current', '{}'],
    ['HUB.API.CONSUMER.INFO.ALERTS_mk-bp.xk-kp', ''],
    ['HUB.API.CONSUMER.MSG.NEXT.ALERTS_mk-bp.xk-kp', '{"batch":1}'],
    ['HUB.API.STREAM.PURGE.ALERTS_xk-kp', ''],
    ['$JS.API.STREAM.PURGE.ALERTS_xk-kp', ''],
    ['HUB.API.STREAM.MSG.DELETE.ALERTS_mk-bp', '{"seq":1}'],
    ['$JS.API.STREAM.MSG.DELETE.ALERTS_mk-bp', '{"seq":1}'],
    ['beginning.wb6.mk-bp', '{}'],
    ['$JS.API.STREAM.INFO.ALERTS_xk-kp', ''],
    ['$JS.ACK.ALERTS_mk-bp.xk-kp.1.1.1.0.0', '+ACK'],
    ['$SYS.REQ.CLAIMS.LIST', ''],
  ] as const) {
    expect(await attempt(nc, subject, payload)).toMatch(/refused|not enabled/);
  }
  // Its own things work: the account is alive, and it is the walls that refused.
  expect(await attempt(nc, 'HUB.API.CONSUMER.INFO.ALERTS_xk-kp.mk-bp')).toContain('consumer_info_response');
  await nc.close();
  expect(await snapshotHub(operator)).toEqual(before);
});

test.each(['stolen', 'missing'])(
  'K2: rights of another with the activation %s are of no use',
  async (how) => {
    const { state, connectHub } = await start(['mk-bp', 'xk-kp']);
    const account = (id: string) => readRegistry(state).participants.find((p) => p.id === id)!.account;
    const hubKey = keyFromSeedText(readSecret(state.paths.hubSeed));
    const operatorKey = keyFromSeedText(readSecret(state.paths.operatorSeed));
    // Even with an operator tricked into signing it.
    const { imports: wanted = [] } = await makeParticipantClaims(
      account('xk-kp'),
      grantsOf('xk-kp', ['mk-bp']),
      hubKey,
    );
    const own = await makeParticipantClaims(account('mk-bp'), grantsOf('mk-bp', []), hubKey);
    const extra = how === 'stolen' ? wanted : wanted.map(({ token: _, ...rest }) => rest);
    const claims = { ...own, imports: [...(own.imports ?? []), ...extra] };
    const system = await keep(connectOperator(state, 'system'));
    await pushAccount(system, await signAccount('mk-bp', account('mk-bp'), claims, operatorKey)).catch(
      () => {},
    );
    const operator = await keep(connectHub());
    const before = await snapshotHub(operator);
    const nc = await connectUnbound().catch(() => undefined);
    if (nc !== undefined) {
      expect(await attempt(nc, 'alert.xk-kp.wb6.return', 'forged')).toMatch(/refused/);
      expect(await attempt(nc, 'HUB.API.CONSUMER.INFO.ALERTS_mk-bp.xk-kp')).toMatch(/refused/);
      await nc.close();
    }
    expect(await snapshotHub(operator)).toEqual(before);
  },
);

test('an account that the operator did not sign is of no use', async () => {
  const { state, connect } = await start(['mk-bp', 'xk-kp']);
  const registry = readRegistry(state);
  const account = registry.participants.find((p) => p.id === 'mk-bp')!.account;
  const hubKey = keyFromSeedText(readSecret(state.paths.hubSeed));
  const selfSigned = await signAccount(
    'mk-bp',
    account,
    await makeParticipantClaims(account, grantsOf('xk-kp', []), hubKey),
    keyFromSeedText(readSecret(state.paths.accountSeed('mk-bp'))),
  );
  const system = await keep(connectOperator(state, 'system'));
  await pushAccount(system, selfSigned).catch(() => {});
  await applyState(state);
  const publisher = await keep(connect('mk-bp', 'publisher'));
  expect(await appendRun(publisher, 'alert.mk-bp.wb6.return', [bytes('fine')], 0)).toMatchObject({
    outcome: 'appended',
  });
});
