import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BusConnection, connectBus } from '../../src/bus/connect.ts';
import { applyState } from '../../src/operator/apply.ts';
import { cutConnections } from '../../src/operator/cut-connections.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { revokeAndCut } from '../../src/operator/revoke-and-cut.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import { resumeParticipant, suspendParticipant } from '../../src/operator/suspension.ts';
import { homeFilePath, openHome, readBusAccess, readHomeFile } from '../../src/store/home.ts';
import { saveDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { createOpeningKey, exportOpeningKey } from '../../src/trust/sealing-key.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { runHere } from '../cli/support/run-here.ts';
import { eventually } from '../support/eventually.ts';
import { type Role, startTestHub, type TestHub } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';
import { joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';

const ROLES = ['publisher', 'reader'] as const;
const HOUR_MS = 3_600_000;

let hub: TestHub;
beforeEach(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
});
afterEach(() => hub?.stop());

/** The one who is cut off, with both connections at work, and two others of whom one hears the other. */
async function beAtWork() {
  const own = {
    publisher: await joinHub(hub, 'mk-bp', 'publisher'),
    reader: await joinHub(hub, 'mk-bp', 'reader'),
  };
  const others = {
    publisher: await joinHub(hub, 'rs-gp', 'publisher'),
    reader: await joinHub(hub, 'xk-kp', 'reader'),
  };
  startReceiving(own.reader);
  const listening = startReceiving(others.reader);
  let disturbances = 0;
  for (const { bus } of Object.values(others)) bus.onDisconnect(() => disturbances++);
  await publishAll(own.publisher, [rowText('mk-1')]);
  await publishAll(others.publisher, [rowText('rs-1')]);
  await eventually('xk-kp hears both', () => hears(others.reader, 'mk-1') && hears(others.reader, 'rs-1'));
  await eventually('mk-bp hears rs-gp', () => hears(own.reader, 'rs-1'));
  return { own, others, listening, disturbances: () => disturbances };
}

const hears = ({ store }: Member, reference: string) => referencesOf(store).includes(reference);

/** Until both connections are lost, from the moment that the operator acts. Printed, since it is promised. */
async function measureCut(
  what: string,
  { publisher, reader }: Record<Role, { bus: BusConnection }>,
  act: () => Promise<unknown>,
): Promise<void> {
  const beganMs = performance.now();
  const lost = [publisher, reader].map(
    ({ bus }) =>
      new Promise<number>((resolve) => void bus.onDisconnect(() => resolve(performance.now() - beganMs))),
  );
  await act();
  await eventually('both are cut off', () => !publisher.bus.isConnected() && !reader.bus.isConnected());
  const [ofPublisher, ofReader] = await Promise.all(lost);
  console.info(
    `${what}: publisher gone after ${ofPublisher?.toFixed(0)} ms, reader after ${ofReader?.toFixed(0)} ms`,
  );
}

test('K6: who is revoked is cut off and comes back with new credentials only; nobody else is disturbed', async () => {
  const { own, others, disturbances } = await beAtWork();
  const home = openHome(hub.home('mk-bp'));
  const old = ROLES.map((role) => readBusAccess(home, role));
  await measureCut('revoked', own, async () => {
    const revoked = await revokeAndCut(hub.state, 'mk-bp', { suspectSinceMs: Date.now() - HOUR_MS });
    expect(revoked.connection).toEqual({ home: home.dir, cut: { outcome: 'cut' } });
  });

  const refused = { code: 'BUS_CREDENTIALS_REFUSED' };
  for (const [index, access] of old.entries()) {
    await expect(connectBus(access)).rejects.toMatchObject(refused);
    const { tls } = readBusAccess(home, ROLES[index]!);
    expect(tls.certPem).not.toBe(access.tls.certPem);
    await expect(connectBus({ ...access, tls })).rejects.toMatchObject(refused);
  }

  // New keys, and what was handed over: it goes on.
  const next = signingKeyFromSeed(new Uint8Array(32).fill(4));
  const opening = createOpeningKey(PUBLISH_DEFAULTS.random);
  rotateKey(hub.state, 'mk-bp', requestFor('mk-bp', next, { madeAtMs: Date.now(), opening }));
  writeFileSync(homeFilePath(home, 'signingKey'), exportSigningKey(next));
  writeFileSync(homeFilePath(home, 'openingKey'), exportOpeningKey(opening));
  const changes = (await applyState(hub.state)).map(({ action, what }) => `${action} ${what}`);
  expect(changes).toEqual([expect.stringMatching(/^publish directory/)]);
  expect(await applyState(hub.state)).toEqual([]);
  for (const role of ROLES) await (await hub.connect('mk-bp', role)).close();
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  startReceiving(await joinHub(hub, 'mk-bp', 'reader'));
  await publishAll(publisher, [rowText('mk-2')]);
  await publishAll(others.publisher, [rowText('rs-2')]);
  await eventually('xk-kp hears both', () => hears(others.reader, 'mk-2') && hears(others.reader, 'rs-2'));
  await eventually('mk-bp hears rs-gp', () => hears(own.reader, 'rs-2'));
  expect(disturbances()).toBe(0);
  // Nor does the next change let the old ones in.
  await revokeAndCut(hub.state, 'xk-kp', { suspectSinceMs: Date.now() });
  await expect(connectBus(old[0]!)).rejects.toMatchObject(refused);
});

test('K5: who is suspended is cut off and stays out, hears and says nothing, and goes on when it is resumed', async () => {
  const { own, others, listening, disturbances } = await beAtWork();
  const { home } = own.publisher;
  const directoryOfBefore = readHomeFile(home, 'directory');
  await measureCut('suspended', own, async () => {
    suspendParticipant(hub.state, 'mk-bp', 'a trial');
    expect(await cutConnections(hub.state, 'mk-bp')).toEqual({ outcome: 'cut' });
  });
  for (const role of ROLES) {
    await expect(hub.connect('mk-bp', role)).rejects.toMatchObject({ code: 'BUS_CREDENTIALS_REFUSED' });
  }
  await applyState(hub.state);
  expect(await applyState(hub.state)).toEqual([]);
  // It does not know, and writes on.
  saveDirectory(home, directoryOfBefore);
  await publishAll({ home, store: own.publisher.store }, [rowText('mk-2')]);
  await publishAll(others.publisher, [rowText('rs-2')]);
  await eventually('xk-kp hears rs-gp', () => hears(others.reader, 'rs-2'));
  expect([own.publisher, own.reader].map(({ bus }) => bus.isConnected())).toEqual([false, false]);

  // The same connections come back by themselves, with what they have.
  resumeParticipant(hub.state, 'mk-bp');
  await applyState(hub.state);
  expect(await applyState(hub.state)).toEqual([]);
  await eventually(
    'mk-bp is there again',
    () => own.publisher.bus.isConnected() && own.reader.bus.isConnected(),
  );
  // With its next start xk-kp has the new directory.
  await listening.stop();
  startReceiving(others.reader);
  await publishAll(others.publisher, [rowText('rs-3')]);
  await eventually('mk-bp hears what is said now', () => hears(own.reader, 'rs-3'));
  // What was said meanwhile comes, too, but is sealed for those who were members.
  expect(hears(own.reader, 'rs-2')).toBe(false);
  expect(listVerdicts(own.reader.store, { code: 'GATE_SEALED' })).toHaveLength(1);
  await publishAll(own.publisher, [rowText('mk-3')]);
  await eventually('xk-kp hears it', () => hears(others.reader, 'mk-3'));
  // What it wrote while it was out is not said to a community that it was not in.
  expect(hears(others.reader, 'mk-2')).toBe(false);
  expect(listVerdicts(others.reader.store, { code: 'POLICY_NOT_MEMBER' })).toHaveLength(1);
  expect(disturbances()).toBe(0);
});

test('cutting off waits for no officer; the directory does', async () => {
  const { own } = await beAtWork();
  rmSync(hub.state.paths.trialOfficers, { recursive: true });
  const before = readIssuedDirectory(hub.state).text;
  await measureCut('suspended by the command, with officers away', own, async () => {
    const argv = ['operator', 'suspend', 'mk-bp', '--state', hub.dir];
    const { stdout, stderr } = await runHere(argv, { nowMs: Date.now() });
    expect(stdout).toContain('It waits for the signatures of the officers');
    expect(stdout).toContain('the broker has cut the connections of mk-bp\n');
    expect(stderr).toContain('cutting mk-bp off waits for no officer');
  });
  expect(readIssuedDirectory(hub.state).text).toBe(before);
});

test('who was to be cut off while the hub was away is cut off by apply', async () => {
  const publisher = await hub.connect('mk-bp', 'publisher');
  const old = readBusAccess(openHome(hub.home('mk-bp')), 'publisher');
  await hub.broker.stop();
  const revoked = await revokeAndCut(hub.state, 'mk-bp', { suspectSinceMs: Date.now() - HOUR_MS });
  expect(revoked.connection?.cut).toEqual({ outcome: 'not cut', why: expect.stringContaining('127.0.0.1') });
  await hub.restart();
  await eventually('it comes back, the hub knows nothing yet', () => publisher.isConnected());
  const changes = (await applyState(hub.state)).map(({ what }) => what);
  expect(changes).toContain('account mk-bp');
  await eventually('it is cut off', () => !publisher.isConnected());
  await expect(connectBus(old)).rejects.toMatchObject({ code: 'BUS_CREDENTIALS_REFUSED' });
  await publisher.close();
});
