import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { decodeEntry } from '../../src/contract/entry-codec.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { openContentKey } from '../../src/director/offered-keys.ts';
import { openHome } from '../../src/store/home.ts';
import { readOpeningKeys } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ownPrekeys } from '../../src/store/prekeys.ts';
import { HOUR_MS } from '../gate/forge.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { joinHub } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';
import { runHere } from './support/run-here.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp'],
    communities: [
      { id: 'wb6', title: 'Western Balkans Six', isSealed: true },
      { id: 'region', title: 'Region and partners', isSealed: false },
      { id: 'jmtf', title: 'Joint migration taskforce', isSealed: false },
    ],
  });
});
afterAll(() => hub?.stop());

const random = (size: number) => new Uint8Array(randomBytes(size));

function storeOf(id: string): Store {
  const store = openStore(openHome(hub.home(id)).databasePath);
  onTestFinished(() => store.close());
  return store;
}

test('K7: members that follow change their prekeys by themselves, and what was handed over with one of before opens no more', async () => {
  let laterMs = 0;
  const run = (as: string, ...argv: string[]) =>
    runHere([...argv, '--state', hub.dir, '--as', as], { nowMs: Date.now() + laterMs, random });
  const follow = async (...members: string[]) => {
    for (const id of members) {
      const { exitCode, stderr } = await run(id, 'follow', '--once');
      expect(exitCode, stderr).toBe(0);
    }
  };
  await follow('xk-kp', 'mk-bp');
  const defaults = { ...PUBLISH_DEFAULTS.defaults, ttlMs: 72 * HOUR_MS };
  await publishAll({ ...(await joinHub(hub, 'mk-bp', 'publisher')), defaults }, [rowText('A-1')]);
  await follow('xk-kp');
  expect((await run('xk-kp', 'show', 'mk-bp.wb6.border-incident/1')).exitCode).toBe(0);

  const [author, reader] = [storeOf('mk-bp'), storeOf('xk-kp')];
  const handedOver = author
    .all(`SELECT bytes FROM outbox_entries WHERE feed = 'mk-bp.wb6.key' ORDER BY seq`)
    .map(({ bytes }) => bytes as Uint8Array)
    .filter((bytes) => decodeEntry(decodeEnvelope(bytes).payload).body.case === 'contentKey');
  const open = async () => {
    const keys = [
      ...readOpeningKeys(openHome(hub.home('xk-kp'))),
      ...ownPrekeys(reader).map(({ key }) => key),
    ];
    const opened = await Promise.all(handedOver.map((bytes) => openContentKey(bytes, keys)));
    return opened.filter((one) => one !== undefined).length;
  };
  expect(handedOver.length).toBeGreaterThan(0);
  expect(await open()).toBe(handedOver.length);

  laterMs = 25 * HOUR_MS;
  await follow('xk-kp', 'mk-bp', 'xk-kp');
  expect(ownPrekeys(reader).length).toBe(2);
  laterMs += 2 * HOUR_MS;
  await follow('mk-bp', 'xk-kp');
  const erased = await run('xk-kp', 'retention', 'run', '--json');
  expect(JSON.parse(erased.stdout)).toMatchObject({ isLogEmpty: true });
  expect(ownPrekeys(reader).length).toBe(1);
  expect(await open()).toBe(0);
  // What is in force is read as before: the content key is kept for as long as what it opens is good.
  expect((await run('xk-kp', 'show', 'mk-bp.wb6.border-incident/1')).exitCode).toBe(0);
});
