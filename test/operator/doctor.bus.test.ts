import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import type { BusConnection } from '../../src/bus/connect.ts';
import { applyState } from '../../src/operator/apply.ts';
import { makeCertificate } from '../../src/operator/certificates.ts';
import { examineState } from '../../src/operator/doctor.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { issueDirectory } from '../../src/operator/issue-directory.ts';
import { openState, readRegistry } from '../../src/operator/state.ts';
import { makeTestState, startTestHub, systemClock, type TestHub } from '../support/hub.ts';

const DAY_MS = 24 * 3_600_000;
let hub: TestHub;
let operator: BusConnection;
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
  operator = await hub.connectHub();
});
afterAll(async () => {
  await operator?.close();
  await hub?.stop();
});

/** Plants a defect, looks, mends it, and expects good health before and after. */
async function findingsWith(plant: () => unknown, mend: () => unknown) {
  expect(await examineState(hub.state)).toEqual([]);
  await plant();
  const findings = await examineState(hub.state);
  await mend();
  expect(await examineState(hub.state)).toEqual([]);
  for (const { what, mend: advice } of findings) {
    expect(what.length).toBeGreaterThan(10);
    expect(advice.length).toBeGreaterThan(10);
  }
  return findings.map(({ severity, what }) => `${severity}: ${what}`);
}

const apply = () => applyState(hub.state);

test('finds nothing wrong with a hub just made', async () => {
  expect(await examineState(hub.state)).toEqual([]);
});

test('finds a secret that others can read', async () => {
  const path = hub.state.paths.caKey;
  expect(
    await findingsWith(
      () => chmodSync(path, 0o644),
      () => chmodSync(path, 0o600),
    ),
  ).toEqual(['error: operator/ca.key can be read by others on this machine (mode 644)']);
});

test('finds a secret in a home that others can read', async () => {
  const path = join(hub.home('mk-bp'), 'publisher.creds');
  expect(
    await findingsWith(
      () => chmodSync(path, 0o640),
      () => chmodSync(path, 0o600),
    ),
  ).toEqual(['error: participants/mk-bp/publisher.creds can be read by others on this machine (mode 640)']);
});

test('finds a folder that others can enter', async () => {
  const path = hub.state.paths.operator;
  expect(
    await findingsWith(
      () => chmodSync(path, 0o755),
      () => chmodSync(path, 0o700),
    ),
  ).toEqual(['error: operator can be read by others on this machine (mode 755)']);
});

test('finds a file that is missing', async () => {
  const path = hub.state.paths.operatorSeed;
  const content = readFileSync(path);
  expect(
    await findingsWith(
      () => rmSync(path),
      () => writeFileSync(path, content, { mode: 0o600 }),
    ),
  ).toEqual(['error: operator/operator.nk is missing']);
});

test('finds a configuration that was changed by hand', async () => {
  const path = hub.state.paths.serverConfig;
  const content = readFileSync(path, 'utf8');
  expect(
    await findingsWith(
      () => writeFileSync(path, content.replace('sync_interval: always', 'sync_interval: "2m"')),
      () => writeFileSync(path, content),
    ),
  ).toEqual(['warning: broker/nats-server.conf is not as karaula wrote it']);
});

test('finds a certificate that expired, and one that soon will', async () => {
  const { paths, clock } = hub.state;
  const authority = {
    certPem: readFileSync(paths.caCert, 'utf8'),
    keyPem: readFileSync(paths.caKey, 'utf8'),
  };
  const path = join(hub.home('mk-bp'), 'tls/client.crt');
  const content = readFileSync(path);
  const certificateFor = async (days: number) => {
    const validity = {
      notBefore: new Date(clock.nowMs() - 99 * DAY_MS),
      notAfter: new Date(clock.nowMs() + days * DAY_MS),
    };
    return (await makeCertificate(authority, { name: 'mk-bp', use: 'client', validity }, random)).certPem;
  };
  for (const [days, expected] of [
    [-1, /^error: participants\/mk-bp\/tls\/client.crt expired on /],
    [9, /^warning: participants\/mk-bp\/tls\/client.crt expires on /],
  ] as const) {
    const certificate = await certificateFor(days);
    const findings = await findingsWith(
      () => writeFileSync(path, certificate),
      () => writeFileSync(path, content),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(expected);
  }
});

test('finds grants and filters that are not those of the registry', async () => {
  const registryFile = hub.state.paths.registryFile;
  const content = readFileSync(registryFile, 'utf8');
  const registry = readRegistry(hub.state);
  const changed = {
    ...registry,
    communities: registry.communities.map((c) =>
      c.id === 'jmtf' ? { ...c, members: c.members.filter((m) => m.participant !== 'xk-kp') } : c,
    ),
  };
  const findings = await findingsWith(
    () => writeFileSync(registryFile, JSON.stringify(changed)),
    () => writeFileSync(registryFile, content),
  );
  expect(findings).toContain('error: durable xk-kp of ALERTS_mk-bp has other settings (filter_subjects)');
});

test('finds a durable that is missing, one too many, and a stream with other settings', async () => {
  const findings = await findingsWith(async () => {
    await operator.jsm.consumers.delete('ALERTS_mk-bp', 'xk-kp');
    await operator.jsm.consumers.add('ALERTS_xk-kp', { durable_name: 'spy', ack_policy: 'none' });
    await operator.jsm.streams.update('ALERTS_mk-bp', { discard: 'old' });
  }, apply);
  expect(findings.sort()).toEqual([
    'error: durable spy of ALERTS_xk-kp should not be there (not entitled)',
    'error: durable xk-kp of ALERTS_mk-bp is missing',
    'error: stream ALERTS_mk-bp has other settings (discard)',
  ]);
});

test('finds that the hub does not show the newest directory', async () => {
  const findings = await findingsWith(() => issueDirectory(hub.state, readRegistry(hub.state)), apply);
  expect(findings).toEqual(['error: the hub shows another directory than the newest']);
});

test('finds clocks that are apart', async () => {
  const { dir, random: source } = hub.state;
  const late = openState({
    dir,
    random: source,
    clock: { nowMs: () => Date.now() + 90_000 },
    directoryClock: systemClock,
  });
  const findings = await examineState(late);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    what: expect.stringMatching(/90 s apart|89 s apart/),
  });
});

test('finds a directory that expired, and apply signs a new one', async () => {
  const { dir, random: source, clock } = hub.state;
  const later = openState({
    dir,
    random: source,
    clock,
    directoryClock: { nowMs: () => Date.now() + 31 * DAY_MS },
  });
  const findings = await examineState(later);
  expect(findings.map(({ severity, what }) => `${severity}: ${what}`)).toEqual([
    expect.stringMatching(/^error: directory \d+ must be signed anew: it expired at /),
  ]);
  expect((await applyState(later)).map(({ action }) => action)).toEqual(['issue', 'publish']);
  expect(await examineState(later)).toEqual([]);
});

test('finds a stream that is nearly full', async () => {
  const publisher = await hub.connect('mk-bp', 'publisher');
  const findings = await findingsWith(async () => {
    await operator.jsm.streams.update('ALERTS_mk-bp', { max_bytes: 100_000 });
    const big = Array.from({ length: 3 }, () => new Uint8Array(30_000));
    await appendRun(publisher, 'alert.mk-bp.wb6.return', big, 0);
  }, apply);
  expect(findings.sort()).toEqual([
    'error: stream ALERTS_mk-bp has other settings (max_bytes)',
    expect.stringMatching(/^warning: stream ALERTS_mk-bp uses 9\d % of its quota/),
  ]);
  await publisher.close();
});

test('finds an enrolment that was never applied', async () => {
  const findings = await findingsWith(
    () => enrolParticipant(hub.state, { id: 'iom', name: 'Organization', communities: ['region'] }),
    apply,
  );
  expect(findings).toContain('error: account iom is not at the broker');
  expect(findings).toContain('error: stream ALERTS_iom is missing');
  expect(findings).toContain('error: account mk-bp has other grants at the broker');
});

test('finds that there is no broker, and says how to start one', async () => {
  const state = await makeTestState({ participants: ['mk-bp'] });
  expect(await examineState(state)).toMatchObject([
    {
      severity: 'error',
      what: expect.stringContaining('no broker there'),
      mend: expect.stringContaining('karaula broker'),
    },
  ]);
});

test("finds that the broker there is another hub's", async () => {
  const state = await makeTestState({ participants: ['mk-bp'], port: hub.port });
  const findings = await examineState(state);
  expect(findings[0]?.what).toMatch(
    /the broker cannot be used: .*another hub's|refuses our client certificate|not of the authority/,
  );
});
