import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Person } from '../../src/console/member.ts';
import { consoleLines, findBrokenConsoleLine } from '../../src/store/console-actions.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { readLines } from '../../src/store/read-log.ts';
import { readStoredEntry } from '../../src/store/stored-entry.ts';
import { lockSigningKey } from '../../src/trust/locked-key.ts';
import { exportSigningKey } from '../../src/trust/signing-key.ts';
import { HOUR_MS, keyOf } from '../gate/forge.ts';
import { makeTwoPersonDirectory } from '../gate/two-person.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { ActWorld, allSaid, OFFICER, perform, saidBy } from './act-world.ts';

const FEED = 'mk-bp.wb6.border-incident';
const PASSPHRASE = 'a made-up passphrase';
const random = (size: number) => new Uint8Array(size).fill(9);
const locked = new Map<string, string>();

/** Somebody who may agree, with a key of this name. */
async function secondOfficer(keyName = 'mk-bp officer', changes: Partial<Person> = {}): Promise<Person> {
  const text = locked.get(keyName) ?? (await lockSigningKey(keyOf(keyName), PASSPHRASE, random));
  locked.set(keyName, text);
  const releaseKeyFile = join(tempFolder(), 'release.key');
  writeFileSync(releaseKeyFile, text);
  return { who: 'c3'.repeat(16), role: 'second-officer', releaseKeyFile, ...changes };
}

/** wb6 asks two officers for closing; an officer of mk-bp wants to. */
async function scene() {
  const world = new ActWorld(makeTwoPersonDirectory());
  const [mk, xk] = [world.sit('mk-bp'), world.sit('xk-kp')];
  const key = world.alert(mk);
  world.carry(mk, xk);
  const close = { do: 'update', key, note: 'All clear.', closes: true };
  const waits = await perform(mk, OFFICER, close);
  if (waits.outcome !== 'waits') throw new Error(JSON.stringify(waits));
  return { world, mk, xk, key, close, id: waits.id };
}

const deeds = ({ store }: { readonly store: Parameters<typeof consoleLines>[0] }) =>
  [...consoleLines(store)].map(({ line }) => `${line.who.slice(0, 2)} ${line.what} ${line.why ?? ''}`.trim());

test('what needs two officers waits, says what it would say in words, and is said when another agrees to those bytes', async () => {
  const { world, mk, xk, id, key } = await scene();
  const second = await secondOfficer();
  expect(allSaid(mk)).toEqual([`${FEED}/1`]);
  expect(mk.actions.releases(OFFICER)).toMatchObject([{ id, by: OFFICER.who, mayAgree: false }]);
  const [waiting] = mk.actions.releases(second);
  expect(waiting).toMatchObject({ id, by: OFFICER.who, atMs: world.nowMs, mayAgree: true });
  expect(waiting?.title).toMatch(/^Update; the event is closed: .*persons/);
  expect(waiting?.says).toContain('All clear.');
  expect(waiting?.says).toContain('Update; the event is closed');
  expect(waiting?.says).toMatch(/What it is about says:\n(.*\n)*.*Made-up sighting 1/);
  // Who is shown what he agrees about has read it, and that is on record once each.
  mk.actions.releases(second);
  expect(
    [...readLines(mk.store)].map(({ line }) => `${line.who.slice(0, 2)} ${line.way} ${line.feed}`),
  ).toEqual([`a1 release ${FEED}`, `c3 release ${FEED}`]);

  const released = await perform(mk, second, { do: 'release', id, passphrase: PASSPHRASE });
  expect(released).toEqual({ outcome: 'said', feed: FEED, seq: 2, isSent: false });
  expect(saidBy(mk, released)).toMatchObject({ body: { update: { note: 'All clear.', closes: true } } });
  expect(mk.actions.releases(second)).toEqual([]);
  expect(deeds(mk)).toEqual(['a1 propose', 'c3 release']);
  expect(findBrokenConsoleLine(mk.store)).toBeUndefined();

  // The others take it, which they do not without the signature of the second.
  world.carry(mk, xk);
  expect(xk.store.get('SELECT outcome FROM verdicts WHERE seq = 2')).toEqual({ outcome: 'delivered' });
  expect(await perform(mk, second, { do: 'release', id, passphrase: PASSPHRASE })).toMatchObject({
    code: 'NOT_POSSIBLE',
    says: expect.stringContaining('it was released at'),
  });
  expect(await perform(mk, OFFICER, { do: 'update', key, note: '', closes: true })).toMatchObject({
    says: `${FEED}/1 is closed already`,
  });
});

test('two who agree at once have it said once', async () => {
  const { mk, id } = await scene();
  const [one, other] = [
    await secondOfficer(),
    await secondOfficer('mk-bp officer', { who: 'd4'.repeat(16) }),
  ];
  const outcomes = await Promise.all(
    [one, other].map((person) => perform(mk, person, { do: 'release', id, passphrase: PASSPHRASE })),
  );
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'said']);
  expect(allSaid(mk)).toEqual([`${FEED}/1`, `${FEED}/2`]);
  expect(deeds(mk).filter((deed) => deed.endsWith(' release'))).toHaveLength(1);
});

test('who has written it, who is no second officer, and who has not the passphrase or the right key is refused', async () => {
  const { mk, id } = await scene();
  const second = await secondOfficer();
  const { releaseKeyFile: _file, ...keyless } = second;
  const bare = join(tempFolder(), 'bare.jwk');
  writeFileSync(bare, exportSigningKey(keyOf('mk-bp officer')));
  const attempts: readonly (readonly [Person, string, string])[] = [
    [OFFICER, PASSPHRASE, 'NOT_YOUR_ROLE'],
    [{ ...second, role: 'officer' }, PASSPHRASE, 'NOT_YOUR_ROLE'],
    [{ ...second, who: OFFICER.who }, PASSPHRASE, 'NOT_YOUR_ROLE'],
    [second, 'guess', 'TRUST_WRONG_PASSPHRASE'],
    [keyless, PASSPHRASE, 'NOT_POSSIBLE'],
    [{ ...second, releaseKeyFile: '/nowhere' }, PASSPHRASE, 'NOT_POSSIBLE'],
    [{ ...second, releaseKeyFile: bare }, '', 'NOT_POSSIBLE'],
    [await secondOfficer('rs-gp officer'), PASSPHRASE, 'AGENCY_NOT_RELEASED'],
    [await secondOfficer('mk-bp'), PASSPHRASE, 'AGENCY_NOT_RELEASED'],
  ];
  for (const [person, passphrase, code] of attempts) {
    expect(await perform(mk, person, { do: 'release', id, passphrase })).toMatchObject({
      outcome: 'refused',
      code,
    });
  }
  expect(allSaid(mk)).toEqual([`${FEED}/1`]);
  expect(mk.actions.releases(second)).toHaveLength(1);
  // K8: each try is on record, and no passphrase is.
  expect(deeds(mk).slice(1)).toEqual(
    attempts.map(([{ who }, , code]) => `${who.slice(0, 2)} release-refused ${code}`),
  );
});

test('a release key in a token, which would stay open for others, is refused with what to do instead', async () => {
  const { mk, id } = await scene();
  const releaseKeyFile = join(tempFolder(), 'token.json');
  writeFileSync(releaseKeyFile, JSON.stringify({ format: 'karaula-token-key/1' }));
  const person: Person = { who: 'c3'.repeat(16), role: 'second-officer', releaseKeyFile };
  expect(await perform(mk, person, { do: 'release', id, passphrase: '1234' })).toMatchObject({
    code: 'NOT_POSSIBLE',
    says: expect.stringContaining('karaula publish --for-release'),
  });
});

test('K2: what was changed while it waited is not signed, and shown as such', async () => {
  const { mk, id } = await scene();
  const second = await secondOfficer();
  const { payload } = mk.store.get('SELECT payload FROM console_releases')!;
  const text = Buffer.from(payload as Uint8Array);
  text.write('Attack', text.indexOf('All clear'));
  mk.store.run('UPDATE console_releases SET payload = ?', text);
  expect(mk.actions.releases(second)).toMatchObject([
    { id, mayAgree: false, says: expect.stringContaining('were changed') },
  ]);
  expect(await perform(mk, second, { do: 'release', id, passphrase: PASSPHRASE })).toMatchObject({
    code: 'NOT_SOUND',
  });
  expect(allSaid(mk)).toEqual([`${FEED}/1`]);
});

test('what is sent back is said by nobody, and why stays on record', async () => {
  const { mk, id } = await scene();
  const second = await secondOfficer();
  const back = { do: 'send-back', id, why: ' Too early. ' };
  expect(await perform(mk, { ...OFFICER, who: 'e5'.repeat(16) }, back)).toMatchObject({
    code: 'NOT_YOUR_ROLE',
  });
  expect(await perform(mk, second, { ...back, why: ' ' })).toMatchObject({ problems: [{ path: 'why' }] });
  expect(await perform(mk, second, back)).toEqual({ outcome: 'done' });
  expect(deeds(mk)).toEqual(['a1 propose', 'c3 send-back Too early.']);
  for (const request of [back, { do: 'release', id, passphrase: PASSPHRASE }]) {
    expect(await perform(mk, second, request)).toMatchObject({
      code: 'NOT_POSSIBLE',
      says: expect.stringContaining('it was sent back at'),
    });
  }
  expect(allSaid(mk)).toEqual([`${FEED}/1`]);
});

test('who has written it takes it back himself', async () => {
  const { mk, id } = await scene();
  expect(await perform(mk, OFFICER, { do: 'send-back', id, why: 'My mistake.' })).toEqual({
    outcome: 'done',
  });
});

test('K7: what has expired while it waited is refused, listed no more, and gone from the database', async () => {
  const { world, mk, id } = await scene();
  const second = await secondOfficer();
  world.pass(24 * HOUR_MS);
  expect(await perform(mk, second, { do: 'release', id, passphrase: PASSPHRASE })).toMatchObject({
    code: 'GONE',
  });
  expect(mk.actions.releases(second)).toEqual([]);
  expect(mk.store.all('SELECT * FROM console_releases')).toEqual([]);
  expect(await perform(mk, second, { do: 'release', id, passphrase: PASSPHRASE })).toMatchObject({
    code: 'NOT_HERE',
  });
});

test('what waits is signed whole: the entry carries the signature of the second over what was shown', async () => {
  const { mk, id } = await scene();
  const second = await secondOfficer();
  await perform(mk, second, { do: 'release', id, passphrase: PASSPHRASE });
  const {
    release,
    seq: _seq,
    prev: _prev,
    ...draft
  } = readStoredEntry(mk.store, findOwnPlace(mk.store, FEED, 2)!.bytes);
  expect(release?.signature).toHaveLength(64);
  expect(draft.body).toMatchObject({ update: { note: 'All clear.' } });
});
