import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDirectory } from '../../src/bus/publish-directory.ts';
import { readDirectory as readHubDirectory } from '../../src/bus/read-directory.ts';
import { parseFeedPattern } from '../../src/contract/feed-pattern.ts';
import { refreshDirectory } from '../../src/director/refresh-directory.ts';
import { watchInbox } from '../../src/director/watch-inbox.ts';
import { issueDirectory, readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { readRegistry } from '../../src/operator/state.ts';
import { homeFilePath, readHomeFile } from '../../src/store/home.ts';
import { readDirectory, saveDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, referencesOf, startReceiving } from '../support/member.ts';
import { numberedRows, publishAll, rowText } from '../support/rows.ts';
import { signDirectory } from '../support/sign-directory.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub?.stop());

test('an alert goes from a row to the feeds of those it is for, verified, in order, and to nobody else', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  const outsider = await joinHub(hub, 'iom', 'reader');
  const receiving = startReceiving(reader);
  startReceiving(outsider);

  const results = await publishAll(publisher, [
    ...numberedRows(1, 600),
    rowText('R-1', { karaula: { community: 'region' } }),
  ]);
  expect(results.at(-1)).toMatchObject({
    outcome: 'summary',
    accepted: 601,
    stored: 601,
    waiting: 0,
    stops: [],
  });
  const storedLines = results.flatMap((result) => (result.outcome === 'stored' ? [result.line] : []));
  expect(new Set(storedLines).size).toBe(601);

  await eventually('the reader has all 601', () => inboxOf(reader.store).length === 601);
  await eventually('the outsider has its one', () => inboxOf(outsider.store).length === 1);
  await receiving.stop();
  expect(referencesOf(reader.store).filter((reference) => reference !== 'R-1')).toEqual(
    Array.from({ length: 600 }, (_, i) => `A-${i + 1}`),
  );
  expect(referencesOf(outsider.store)).toEqual(['R-1']);
  // K8: one verdict for each.
  const delivered = listVerdicts(reader.store, { outcome: 'delivered' });
  expect(delivered.filter(({ feed }) => !feed.endsWith('.key'))).toHaveLength(601);
  expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
});

test('a director sees what comes while he looks, and after a break goes on where he was', async () => {
  const publisher = await joinHub(hub, 'rs-gp', 'publisher');
  const reader = await joinHub(hub, 'mk-bp', 'reader');
  startReceiving(reader);
  const directory = readDirectory(reader.home).directory;
  const look = async (count: number): Promise<string[]> => {
    const leaving = new AbortController();
    const seen: string[] = [];
    for await (const { entry } of watchInbox({
      store: reader.store,
      directory: () => directory,
      reader: 'mk-bp',
      clock: systemClock,
      cursor: 'desk',
      filter: { feeds: [parseFeedPattern('rs-gp.>')], minImpact: 'HIGH' },
      signal: leaving.signal,
    })) {
      seen.push(entry.body.case === 'alert' ? (entry.body.alert.reference ?? '') : '');
      if (seen.length === count) leaving.abort();
    }
    return seen;
  };
  const first = look(2);
  await publishAll(publisher, [rowText('B-1'), rowText('B-2', { impact: 'LOW' }), rowText('B-3')]);
  expect(await first).toEqual(['B-1', 'B-3']);
  const second = look(1);
  await publishAll(publisher, [rowText('B-4')]);
  expect(await second).toEqual(['B-4']);
});

test('K5: a retraction reaches those who had the alert, and marks it', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'rs-gp', 'reader');
  startReceiving(reader);
  const [accepted] = await publishAll(publisher, [rowText('C-1')]);
  const entry = accepted?.outcome === 'accepted' ? accepted.entryId : '';
  await publishAll(publisher, [
    JSON.stringify({ karaula: { retract: { entry, reason: 'FALSE_POSITIVE' } } }),
  ]);
  const alert = () => inboxOf(reader.store).find(({ entryId }) => entryId === entry);
  await eventually('the alert is marked as retracted', () => alert()?.retractedBy !== undefined);
});

test('a reader that meets a key it does not know takes the newer directory from the hub, and refuses nothing', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  startReceiving(reader);
  await publishAll(publisher, [rowText('D-1')]);
  await eventually('the first alert is there', () => referencesOf(reader.store).includes('D-1'));

  const newKey = signingKeyFromSeed(new Uint8Array(32).fill(6));
  const registry = readRegistry(hub.state);
  const participants = registry.participants.map((participant) => {
    const [key] = participant.keys;
    if (participant.id !== 'mk-bp' || key === undefined) return participant;
    return { ...participant, keys: [key, listSignatureKey(newKey.publicJwk, 'sign', key)] };
  });
  // Its readers' copies stay as they were.
  const copy = readHomeFile(reader.home, 'directory');
  issueDirectory(hub.state, { ...registry, participants });
  saveDirectory(reader.home, copy);
  const { text, verified } = readIssuedDirectory(hub.state);
  const { version } = verified.directory;
  const hubUser = await hub.connectHub();
  await publishDirectory(hubUser, text);
  await hubUser.close();
  writeFileSync(homeFilePath(publisher.home, 'signingKey'), exportSigningKey(newKey));

  await publishAll(publisher, [rowText('D-2')]);
  await eventually('what the new key signed is there', () => referencesOf(reader.store).includes('D-2'));
  expect(readDirectory(reader.home).directory.version).toBe(version);
  expect(listVerdicts(reader.store, { code: 'TRUST_UNKNOWN_KEY' })).toEqual([]);
});

test('K2: a directory that somebody else signed is not taken from the hub; the copy in the folder goes on', async () => {
  const reader = await joinHub(hub, 'rs-gp', 'reader');
  const directory = readDirectory(reader.home);
  const hubUser = await hub.connectHub();
  const genuine = (await readHubDirectory(hubUser)) ?? '';
  const forged = signDirectory(
    { ...directory.directory, version: directory.directory.version + 1 },
    signingKeyFromSeed(new Uint8Array(32).fill(5)),
  );
  await publishDirectory(hubUser, forged);
  const look = () => refreshDirectory({ home: reader.home, bus: reader.bus, directory, nowMs: Date.now() });
  expect(await look()).toMatchObject({ outcome: 'refused', code: 'TRUST_DIRECTORY_WRONG_KEY', directory });
  expect(readDirectory(reader.home).directory).toEqual(directory.directory);
  await publishDirectory(hubUser, genuine);
  await hubUser.close();
  await reader.bus.close();
  expect(await look()).toMatchObject({ outcome: 'unreachable', directory });
});
