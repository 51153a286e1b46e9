import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishRows } from '../../src/agency/publish-rows.ts';
import type { SourceRow } from '../../src/agency/source-row.ts';
import { applyState } from '../../src/operator/apply.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import { homeFilePath, readHomeFile } from '../../src/store/home.ts';
import { readDirectory, saveDirectory } from '../../src/store/home-keys.ts';
import { entriesAfter, lastPosition } from '../../src/store/inbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportSigningKey, parseSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { isKeyValidAt } from '../../src/trust/trusted-key.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, rowText } from '../support/rows.ts';

const DAY_MS = 86_400_000;
const FEED = 'mk-bp.wb6.border-incident';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
});
afterAll(() => hub?.stop());

/** Rows of a source that never pauses, until somebody has had enough; each is there when the one before was taken. */
async function* rowsUntil(enough: () => boolean, prefix: string): AsyncGenerator<SourceRow> {
  for (let number = 1; !enough(); number++) {
    const raw = rowText(`${prefix}-${number}`);
    yield { outcome: 'read', line: number, raw, cells: JSON.parse(raw) };
    if (number % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function publishUntil(
  { home, store, bus }: Member,
  enough: () => boolean,
  prefix: string,
): Promise<number> {
  let accepted = 0;
  for await (const result of publishRows({
    home,
    store,
    bus,
    rows: rowsUntil(enough, prefix),
    ...PUBLISH_DEFAULTS,
    defaults: { ...PUBLISH_DEFAULTS.defaults, ttlMs: 20 * DAY_MS },
  })) {
    if (result.outcome === 'summary') accepted = result.accepted;
  }
  return accepted;
}

test('K6: a key is rotated under load: no entry is refused, none is accepted under the old key after its end, and none tainted, also at a member that was offline until then', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  const copy = readHomeFile(reader.home, 'directory');
  startReceiving(reader);
  const next = signingKeyFromSeed(new Uint8Array(32).fill(4));
  const old = parseSigningKey(readHomeFile(publisher.home, 'signingKey'));
  // To open all of them each time would take longer than to receive them.
  const count = ({ store }: Member) =>
    Number(store.get('SELECT count(*) AS n FROM inbox_entries WHERE feed = ?', FEED)?.n);
  const hasCome = (prefix: string) =>
    entriesAfter(reader.store, lastPosition(reader.store) - 20, 20).some(
      ({ entry: { body } }) => body.case === 'alert' && body.alert.reference?.startsWith(prefix),
    );

  // The operator rotates while the old key speaks; whoever holds it goes on.
  let isRotated = false;
  const rotating = eventually('the old key speaks', () => hasCome('old')).then(async () => {
    rotateKey(hub.state, 'mk-bp', requestFor('mk-bp', next, { madeAtMs: Date.now(), agreeing: old }));
    // A reader on another machine has its own copy, and learns of the new key from the hub.
    saveDirectory(reader.home, copy);
    await applyState(hub.state);
    isRotated = true;
  });
  const withOld = await publishUntil(publisher, () => isRotated, 'old');
  await rotating;
  writeFileSync(homeFilePath(publisher.home, 'signingKey'), exportSigningKey(next));
  const withNew = await publishUntil(publisher, () => hasCome('new'), 'new');

  await eventually('all is there', () => count(reader) >= withOld + withNew);
  expect(referencesOf(reader.store)).toHaveLength(withOld + withNew);
  expect(listVerdicts(reader.store, { outcome: 'refused' })).toEqual([]);
  const directory = readDirectory(reader.home);
  const listed = directory.findKey(old.protectedHeader)!;
  expect(isKeyValidAt(listed, listed.notAfterMs)).toBe(true);
  expect(isKeyValidAt(listed, listed.notAfterMs + 1)).toBe(false);
  expect(listed.notAfterMs).toBeLessThan(Date.now() + 8 * DAY_MS);
  expect(listVerdicts(reader.store, { outcome: 'tainted' })).toEqual([]);

  // Nobody here can tell that the old key's entries are older than its end, but what comes after them under the new one.
  const absent = await joinHub(hub, 'rs-gp', 'reader');
  startReceiving(absent, { clock: { nowMs: () => listed.notAfterMs + DAY_MS } });
  await eventually('all is there', () => count(absent) >= withOld + withNew);
  expect(referencesOf(absent.store)).toHaveLength(withOld + withNew);
  expect(inboxOf(absent.store).filter(({ taint }) => taint !== undefined)).toEqual([]);
  expect(listVerdicts(absent.store, { outcome: 'refused' })).toEqual([]);

  // Who goes on with the old key after its end is told so, and signs nothing.
  writeFileSync(homeFilePath(publisher.home, 'signingKey'), exportSigningKey(old));
  saveDirectory(publisher.home, readFileSync(homeFilePath(reader.home, 'directory'), 'utf8'));
  const late = { nowMs: () => listed.notAfterMs + 1_000 };
  const raw = rowText('late');
  const row: SourceRow = { outcome: 'read', line: 1, raw, cells: JSON.parse(raw) };
  const options = {
    ...publisher,
    ...PUBLISH_DEFAULTS,
    clock: late,
    rows: (async function* () {
      yield row;
    })(),
  };
  const [result] = await Array.fromAsync(publishRows(options));
  expect(result).toMatchObject({
    outcome: 'rejected',
    violations: [{ problem: expect.stringContaining('not valid') }],
  });
});
