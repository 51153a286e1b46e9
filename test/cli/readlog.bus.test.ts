import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { draftReadLogHeads, READ_LOG_EVERY_MS } from '../../src/director/state-read-log.ts';
import { inspectExport } from '../../src/gate/verify-export.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { joinHub } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';
import { runHere } from './support/run-here.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp'],
  });
});
afterAll(() => hub?.stop());

const random = (size: number) => new Uint8Array(randomBytes(size));
const run = (as: string, ...argv: string[]) =>
  runHere([...argv, '--state', hub.dir, '--as', as], { nowMs: Date.now(), random, user: 'Officer Nightjar' });

test('a read log that is cut short after its head was stated is found out, by its member and by the others', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, [rowText('A-1'), rowText('A-2')]);
  await run('xk-kp', 'follow', '--once');
  await run('xk-kp', 'show', 'mk-bp.wb6.border-incident/2');
  // The heads go out with the next statement of who follows.
  expect(await run('xk-kp', 'follow', '--once')).toMatchObject({ exitCode: 0 });
  expect(await run('mk-bp', 'follow', '--once')).toMatchObject({ exitCode: 0 });
  const stated = await run('mk-bp', 'readlog', 'stated');
  const [, head] =
    /^xk-kp {2}(2:[0-9a-f]{64}) {2}signed .* in xk-kp\.\w+\.request\/1\n$/.exec(stated.stdout) ?? [];
  expect(head).toBeDefined();
  expect(stated.exitCode).toBe(0);
  expect(await run('xk-kp', 'readlog', 'verify', '--stated', head!)).toMatchObject({ exitCode: 0 });

  // Who read entry 2 takes the line away, and makes the log as long again.
  const home = openHome(hub.home('xk-kp'));
  const store = openStore(home.databasePath);
  onTestFinished(() => store.close());
  store.run('DELETE FROM read_log WHERE number = 2');
  for (const given of [[], ['--stated', head!]]) {
    expect((await run('xk-kp', 'readlog', 'verify', ...given)).stdout).toBe(
      'BROKEN at line 2: it is missing: the log was stated to have 2 lines\n',
    );
  }
  await run('xk-kp', 'show', 'mk-bp.wb6.border-incident/1');
  expect(await run('xk-kp', 'readlog', 'verify')).toMatchObject({ exitCode: 1 });

  const clock = { nowMs: () => Date.now() + READ_LOG_EVERY_MS };
  const directory = readDirectory(home);
  const later = draftReadLogHeads({ store, directory, self: 'xk-kp', clock, random });
  const bus = await hub.connect('xk-kp', 'publisher');
  onTestFinished(() => bus.close());
  await publishDrafts({
    home,
    store,
    bus,
    clock: systemClock,
    random,
    drafts: later.map((draft) => ({ ...draft, issuedAtMs: Date.now() })),
  });
  await run('mk-bp', 'follow', '--once');
  const found = await run('mk-bp', 'readlog', 'stated');
  expect(found.exitCode).toBe(1);
  const { contradiction } = JSON.parse((await run('mk-bp', 'readlog', 'stated', '--json')).stdout);
  for (const { signed, length } of contradiction) {
    const plaintext = signed.plaintext && new Uint8Array(Buffer.from(signed.plaintext, 'base64'));
    expect(inspectExport(signed.entry, directory, Date.now(), plaintext)).toMatchObject({
      outcome: 'genuine',
      signedBy: 'xk-kp',
      entry: { body: { readLogHead: { length } } },
    });
  }
  expect(found.stdout).toMatch(
    /^READ LOG CUT SHORT OR WRITTEN ANEW {2}xk-kp\.(\w+)\.request\/1 says 2:.*; xk-kp\.\1\.request\/2 says 2:/m,
  );
});

test('K7: no name of who read stands in a file of the members or of the hub', async () => {
  const files = readFilesUnder(hub.dir);
  expect(files.filter(({ path }) => path.endsWith('/readers.key'))).toHaveLength(1);
  for (const { path, bytes } of files) expect(bytes.includes('Nightjar'), path).toBe(false);
});
