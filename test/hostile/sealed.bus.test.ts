import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyState } from '../../src/operator/apply.ts';
import { dismissParticipant, entitleParticipant } from '../../src/operator/memberships.ts';
import { homeFilePath, readHomeFile } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { eventually } from '../support/eventually.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';

/** Words of an alert that stand nowhere else. */
const SECRET = { summary: 'Quetzal lorry, plate ZZTOP-77, driver Wanderfalke.', reference: 'KRYPTON-4711' };

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'],
  });
});
afterAll(() => hub?.stop());

const alertsOf = ({ store }: Member) =>
  inboxOf(store).flatMap(({ entry }) => (entry.body.case === 'alert' ? [entry.body.alert] : []));

test('K2: what is sealed is read by the members, and stands in clear nowhere on the hub, in no outbox and in no inbox', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const readers = [await joinHub(hub, 'xk-kp', 'reader'), await joinHub(hub, 'rs-gp', 'reader')];
  for (const reader of readers) startReceiving(reader);
  await publishAll(publisher, [rowText(SECRET.reference, SECRET)]);
  for (const reader of readers) {
    await eventually('it is there', () => referencesOf(reader.store).includes(SECRET.reference));
    expect(alertsOf(reader)).toMatchObject([SECRET]);
  }
  // The files of the hub, keys and all, and those of the members.
  const files = readFilesUnder(hub.dir);
  expect(files.some(({ path }) => path.includes('jetstream'))).toBe(true);
  expect(files.some(({ path }) => path.endsWith('karaula.db-wal'))).toBe(true);
  for (const { path, bytes } of files) {
    for (const word of ['Quetzal', 'ZZTOP', 'Wanderfalke', 'KRYPTON', 'hani-i-elezit']) {
      expect(bytes.includes(word), `${word} in ${path}`).toBe(false);
    }
  }
});

test('K2: who has left a community reads nothing of what comes after, and who has come nothing of what was before', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const staying = await joinHub(hub, 'xk-kp', 'reader');
  const leaving = await joinHub(hub, 'al-bmp', 'reader');
  for (const reader of [staying, leaving]) startReceiving(reader);
  await publishAll(publisher, [rowText('BEFORE-1')]);
  for (const { store } of [staying, leaving]) {
    await eventually('both have it', () => referencesOf(store).includes('BEFORE-1'));
  }
  const stolen = readHomeFile(leaving.home, 'openingKey');
  dismissParticipant(hub.state, 'al-bmp', 'wb6');
  // The hub goes on serving it: what keeps it out is the seal, not the hub.
  await publishAll(publisher, [rowText('AFTER-1')]);
  await eventually('who stays has it', () => referencesOf(staying.store).includes('AFTER-1'));
  await eventually('who has left is delivered it closed', () =>
    listVerdicts(leaving.store, { outcome: 'refused' }).some(
      ({ code }) => code === 'GATE_SEALED' || code === 'POLICY_NOT_MEMBER',
    ),
  );
  expect(referencesOf(leaving.store)).not.toContain('AFTER-1');
  expect(stolen).toBe(readHomeFile(leaving.home, 'openingKey'));

  entitleParticipant(hub.state, 'al-bmp', 'wb6');
  await applyState(hub.state);
  const joined = await joinHub(hub, 'al-bmp', 'reader');
  startReceiving(joined);
  await publishAll(publisher, [rowText('AGAIN-1')]);
  await eventually('who has come back has what comes now', () =>
    referencesOf(joined.store).includes('AGAIN-1'),
  );
  expect(referencesOf(joined.store)).not.toContain('AFTER-1');
  expect(readDirectory(joined.home).directory.version).toBeGreaterThan(1);
  expect(homeFilePath(joined.home, 'openingKey')).toContain('open.jwk');
});
