import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCertificate } from '../../src/operator/certificates.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { examineCertificates } from '../../src/operator/examine-validity.ts';
import { initState } from '../../src/operator/init-state.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { dismissParticipant, entitleParticipant, removeParticipant } from '../../src/operator/memberships.ts';
import { renewCertificates } from '../../src/operator/renew-certificates.ts';
import { openState, readRegistry } from '../../src/operator/state.ts';
import { openHome, readBusAccess, readHomeFile } from '../../src/store/home.ts';
import { createSigningKey, parseSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { makeTestState, systemClock } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';

const random = (size: number) => new Uint8Array(size).fill(7);
const DAY_MS = 24 * 3_600_000;

function listFiles(dir: string): { path: string; mode: number; isFolder: boolean }[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => {
    const status = statSync(join(dir, name));
    return { path: name, mode: status.mode & 0o777, isFolder: status.isDirectory() };
  });
}

describe('init', () => {
  test('folders are for their owner alone, and so is every file that holds a secret', async () => {
    const state = await makeTestState({ participants: ['mk-bp'] });
    for (const { path, mode, isFolder } of listFiles(state.dir)) {
      if (isFolder) expect([path, mode.toString(8)]).toEqual([path, '700']);
      const text = isFolder ? '' : readFileSync(join(state.dir, path), 'utf8');
      if (!/PRIVATE KEY|SEED|"d"|^S[A-Z0-9]{57}/.test(text)) continue;
      expect([path, mode.toString(8)]).toEqual([path, '600']);
    }
  });

  test('refuses a folder that holds a state already, and changes nothing in it', async () => {
    const state = await makeTestState({ participants: [] });
    const before = readFileSync(state.paths.operatorFile, 'utf8');
    await expect(initState({ dir: state.dir, clock: systemClock, random })).rejects.toMatchObject({
      code: 'OPERATOR_STATE_EXISTS',
      message: expect.stringContaining(state.dir),
    });
    expect(readFileSync(state.paths.operatorFile, 'utf8')).toBe(before);
  });

  test("refuses a folder with somebody's files", async () => {
    const state = await makeTestState({ participants: [] });
    const dir = join(dirname(state.dir), 'other');
    mkdirSync(dir);
    writeFileSync(join(dir, 'diary.txt'), 'mine');
    await expect(initState({ dir, clock: systemClock, random })).rejects.toMatchObject({
      code: 'OPERATOR_STATE_EXISTS',
    });
    expect(readdirSync(dir)).toEqual(['diary.txt']);
  });

  test('leaves nothing behind when it fails half way', async () => {
    const place = dirname((await makeTestState({ participants: [] })).dir);
    const dir = join(place, 'fails');
    const communities = [{ id: 'Not A Name', title: 'x' }];
    await expect(initState({ dir, clock: systemClock, random, communities })).rejects.toMatchObject({
      code: 'OPERATOR_BAD_INPUT',
    });
    expect(readdirSync(place)).toEqual(['state']);
  });

  test("the broker's certificate is for the given host, localhost and 127.0.0.1, by the hub's own authority", async () => {
    const state = await makeTestState({ participants: ['mk-bp'], host: 'hub.example' });
    const authority = new X509Certificate(readFileSync(state.paths.caCert));
    const server = new X509Certificate(readFileSync(state.paths.serverCert));
    const client = new X509Certificate(readFileSync(join(state.paths.home('mk-bp'), 'tls/client.crt')));
    expect(server.checkHost('hub.example')).toBe('hub.example');
    expect(server.checkHost('localhost')).toBe('localhost');
    expect(server.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(server.checkHost('other.example')).toBeUndefined();
    for (const leaf of [server, client]) {
      expect(leaf.verify(authority.publicKey)).toBe(true);
      expect(leaf.ca).toBe(false);
    }
    expect(authority.ca).toBe(true);
    expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(client.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1']);
    expect(new Set([authority, server, client].map(({ serialNumber }) => serialNumber)).size).toBe(3);
  });

  test('a folder without a state is said to be none', () => {
    expect(() => openState({ dir: '/nowhere/at/all', clock: systemClock, random })).toThrow(
      /karaula operator init/,
    );
  });

  test('a damaged registry is said to be damaged, and where', async () => {
    const state = await makeTestState({ participants: [] });
    writeFileSync(state.paths.registryFile, '{"format":1,"participants":7}');
    expect(() => readRegistry(state)).toThrow(/registry\.json is not as it was written.*participants/);
  });
});

describe('enrol', () => {
  test('the home holds all that a participant needs, and opens', async () => {
    const state = await makeTestState({ participants: ['mk-bp'] });
    const home = openHome(state.paths.home('mk-bp'));
    expect(home.id).toBe('mk-bp');
    expect(home.servers).toEqual([`tls://127.0.0.1:${state.operator.port}`]);
    expect(readBusAccess(home, 'publisher').creds).toContain('NATS USER JWT');
    expect(readBusAccess(home, 'reader').creds).not.toBe(readBusAccess(home, 'publisher').creds);
    const key = parseSigningKey(readHomeFile(home, 'signingKey'));
    const { verified, text } = readIssuedDirectory(state);
    expect(readHomeFile(home, 'directory')).toBe(text);
    expect(verified.participant('mk-bp')?.keys[0]?.kid).toBe(key.kid);
    expect(verified.directory.communities.find(({ id }) => id === 'wb6')?.members).toMatchObject([
      { participant: 'mk-bp' },
    ]);
  });

  test("with the participant's own public key no private key is made", async () => {
    const state = await makeTestState({ participants: [] });
    const key = createSigningKey(random);
    const home = await enrolParticipant(state, {
      id: 'rcc',
      name: 'Council',
      communities: ['region'],
      request: requestFor('rcc', key, { madeAtMs: Date.now() }),
    });
    expect(existsSync(join(home, 'sign.jwk'))).toBe(false);
    expect(readIssuedDirectory(state).verified.participant('rcc')?.keys[0]?.kid).toBe(key.kid);
  });

  test('K10: a seeded key is taken as it is, and the directory counts from the passed clock', async () => {
    const nowMs = Date.UTC(2026, 0, 15, 8);
    const state = await makeTestState({ participants: [], directoryClock: { nowMs: () => nowMs } });
    const signingKey = signingKeyFromSeed(new Uint8Array(32).fill(9));
    await enrolParticipant(state, {
      id: 'mk-bp',
      country: 'MK',
      name: 'Border Police',
      communities: ['wb6'],
      signingKey,
    });
    const { directory } = readIssuedDirectory(state).verified;
    expect(directory.issuedAt).toBe('2026-01-15T08:00:00Z');
    expect(directory.participants[0]?.keys[0]).toMatchObject({
      kid: signingKey.kid,
      notBefore: '2026-01-15T08:00:00Z',
    });
  });

  test('every home in the state folder gets the newest directory', async () => {
    const state = await makeTestState({ participants: ['mk-bp', 'xk-kp', 'iom'] });
    const { text, verified } = readIssuedDirectory(state);
    expect(verified.directory.version).toBe(4);
    for (const id of ['mk-bp', 'xk-kp', 'iom']) {
      expect(readFileSync(join(state.paths.home(id), 'directory.json'), 'utf8')).toBe(text);
    }
  });

  test.each([
    ['OPERATOR_BAD_INPUT', { id: 'Mk_BP' }],
    ['OPERATOR_BAD_INPUT', { country: 'MKD' }],
    ['OPERATOR_BAD_INPUT', { name: '' }],
    ['OPERATOR_ALREADY_ENROLLED', { id: 'iom' }],
    ['OPERATOR_UNKNOWN_COMMUNITY', { communities: ['wb6', 'wb7'] }],
  ])('refuses with %s what is wrong (%o), and enrols nobody', async (code, wrong) => {
    const state = await makeTestState({ participants: ['iom'] });
    const before = readFileSync(state.paths.registryFile, 'utf8');
    const enrolment = { id: 'me-gp', name: 'Border Police', communities: ['wb6'], ...wrong };
    await expect(enrolParticipant(state, enrolment)).rejects.toMatchObject({ code });
    expect(readFileSync(state.paths.registryFile, 'utf8')).toBe(before);
    expect(readdirSync(state.paths.participants)).toEqual(['iom']);
  });

  test('K1: one key cannot be enrolled for two participants', async () => {
    const state = await makeTestState({ participants: [] });
    const signingKey = createSigningKey(random);
    await enrolParticipant(state, { id: 'mk-bp', name: 'a', communities: [], signingKey });
    await expect(
      enrolParticipant(state, { id: 'xk-kp', name: 'b', communities: [], signingKey }),
    ).rejects.toMatchObject({ code: 'OPERATOR_BAD_INPUT', message: expect.stringContaining('mk-bp') });
  });
});

describe('memberships', () => {
  test('entitling adds a membership from now on, once', async () => {
    const state = await makeTestState({ participants: ['rs-gp'] });
    entitleParticipant(state, 'rs-gp', 'jmtf');
    const { version } = readIssuedDirectory(state).verified.directory;
    entitleParticipant(state, 'rs-gp', 'jmtf');
    const { directory } = readIssuedDirectory(state).verified;
    expect(directory.version).toBe(version);
    expect(directory.communities.find(({ id }) => id === 'jmtf')?.members).toHaveLength(1);
  });

  test('dismissing ends the membership and keeps its dates', async () => {
    let nowMs = Date.UTC(2026, 0, 1);
    const state = await makeTestState({ participants: ['rs-gp'], directoryClock: { nowMs: () => nowMs } });
    nowMs += DAY_MS;
    dismissParticipant(state, 'rs-gp', 'wb6');
    const { directory } = readIssuedDirectory(state).verified;
    expect(directory.communities.find(({ id }) => id === 'wb6')?.members).toEqual([
      { participant: 'rs-gp', from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z' },
    ]);
  });

  test('K6: a removed participant stays in the directory with its key revoked, and can be enrolled again with a new one', async () => {
    let nowMs = Date.UTC(2026, 0, 1);
    const state = await makeTestState({ participants: ['rs-gp'], directoryClock: { nowMs: () => nowMs } });
    nowMs += DAY_MS;
    removeParticipant(state, 'rs-gp');
    expect(existsSync(state.paths.home('rs-gp'))).toBe(false);
    const revokedAt = '2026-01-02T00:00:00Z';
    expect(readIssuedDirectory(state).verified.participant('rs-gp')?.keys).toMatchObject([
      { use: 'sign', revokedAt },
      { use: 'seal', revokedAt },
    ]);
    nowMs += DAY_MS;
    await enrolParticipant(state, {
      id: 'rs-gp',
      country: 'RS',
      name: 'Border Police',
      communities: ['wb6'],
    });
    expect(readIssuedDirectory(state).verified.participant('rs-gp')?.keys).toHaveLength(4);
  });
});

test('certificates that soon run out are renewed, others are left', async () => {
  let nowMs = Date.now();
  const state = await makeTestState({ participants: ['mk-bp'], clock: { nowMs: () => nowMs } });
  expect(await renewCertificates(state, readRegistry(state))).toEqual([]);
  nowMs += 340 * DAY_MS;
  const renewed = await renewCertificates(state, readRegistry(state));
  expect(renewed.map(({ whose }) => whose)).toEqual(['the broker', 'the operator', 'mk-bp']);
  expect(await renewCertificates(state, readRegistry(state))).toEqual([]);
  const { validTo } = new X509Certificate(readFileSync(state.paths.serverCert));
  expect(Date.parse(validTo)).toBeGreaterThan(nowMs + 360 * DAY_MS);
});

test("a participant's certificate of before, for connecting only, is renewed long before its end", async () => {
  const state = await makeTestState({ participants: ['mk-bp'] });
  const { paths, clock } = state;
  const authority = {
    certPem: readFileSync(paths.caCert, 'utf8'),
    keyPem: readFileSync(paths.caKey, 'utf8'),
  };
  const validity = {
    notBefore: new Date(clock.nowMs() - DAY_MS),
    notAfter: new Date(clock.nowMs() + 300 * DAY_MS),
  };
  const made = await makeCertificate(authority, { name: 'mk-bp', use: 'client', validity }, state.random);
  const file = join(paths.home('mk-bp'), 'tls', 'client.crt');
  writeFileSync(file, made.certPem);
  writeFileSync(join(paths.home('mk-bp'), 'tls', 'client.key'), made.keyPem);
  expect(examineCertificates(state, readRegistry(state))).toMatchObject([
    { severity: 'warning', what: expect.stringContaining('for connecting only') },
  ]);
  expect(await renewCertificates(state, readRegistry(state))).toEqual([
    { whose: 'mk-bp', why: expect.stringContaining('for connecting only') },
  ]);
  const { keyUsage, subjectAltName } = new X509Certificate(readFileSync(file));
  expect(keyUsage).toHaveLength(2);
  expect(subjectAltName).toBe('DNS:mk-bp.member.karaula.invalid');
  expect(examineCertificates(state, readRegistry(state))).toEqual([]);
  expect(await renewCertificates(state, readRegistry(state))).toEqual([]);
});
