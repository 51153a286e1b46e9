import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { provideContentKeys, sealerOf } from '../../src/agency/content-keys.ts';
import { draftOfEntry } from '../../src/agency/draft-of-row.ts';
import { flushOutbox } from '../../src/agency/flush-outbox.ts';
import { publishReleased } from '../../src/agency/publish-released.ts';
import { beginReleaseFile, parseReleaseFile } from '../../src/agency/release-file.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { applyState } from '../../src/operator/apply.ts';
import { issueDirectory } from '../../src/operator/issue-directory.ts';
import { readRegistry } from '../../src/operator/state.ts';
import { setTwoPerson } from '../../src/operator/two-person.ts';
import { readDirectory, readSigningKey } from '../../src/store/home-keys.ts';
import { findOwnPlace, placeDrafts } from '../../src/store/outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import { runHere } from '../cli/support/run-here.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';
import { stealHome } from '../support/stolen-key.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FEED = 'mk-bp.wb6.border-incident';
const { clock, random } = PUBLISH_DEFAULTS;
const officer = signingKeyFromSeed(new Uint8Array(32).fill(9));

let hub: TestHub;

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
  const registry = readRegistry(hub.state);
  const listed = listSignatureKey(officer.publicJwk, 'release', registry.participants[0]!.keys[0]!);
  issueDirectory(hub.state, {
    ...registry,
    participants: registry.participants.map((one) =>
      one.id === 'mk-bp' ? { ...one, keys: [...one.keys, listed] } : one,
    ),
  });
  setTwoPerson(hub.state, 'wb6', [{ what: 'CLOSE' }, { what: 'RETRACTION', minImpact: 'VERY_HIGH' }]);
  await applyState(hub.state);
});
afterAll(() => hub?.stop());

/** Who has the signing key asks nobody. */
async function signAlone({ home, store, bus }: Member, drafts: readonly Draft[]): Promise<void> {
  const sealing = { home, store, directory: readDirectory(home), key: readSigningKey(home), clock, random };
  await provideContentKeys(sealing, drafts);
  const seal = sealerOf(sealing);
  placeDrafts(store, drafts, (draft, head) => prepareEntry(draft, head, sealing.key, seal), clock.nowMs());
  await flushOutbox({ home, store, bus, clock, random });
}

test('K1: who has stolen the signing key sends all-clears in vain, new ones and old ones that two officers signed; the feed goes on', async () => {
  const owner = await joinHub(hub, 'mk-bp', 'publisher');
  const readers = [await joinHub(hub, 'xk-kp', 'reader'), await joinHub(hub, 'rs-gp', 'reader')];
  for (const reader of readers) startReceiving(reader);
  const update = (fields: object) =>
    JSON.stringify({ karaula: { update: { entry: `${FEED}/1`, ...fields } } });
  const told = (count: number) => readers.every(({ store }) => inboxOf(store).length === count);
  const refused = (count: number) =>
    readers.every(
      ({ store }) => listVerdicts(store, { code: 'POLICY_NOT_RELEASED_BY_TWO' }).length === count,
    );

  await publishAll(owner, [rowText('A-1', { impact: 'VERY_HIGH' })]);
  await eventually('both readers have the alert', () => told(1));

  // Two officers agree that it is over.
  const file = join(tempFolder(), 'all-clear.json');
  const [waits] = await publishAll({ ...owner, release: beginReleaseFile(file) }, [
    update({ note: 'All clear.', closes: true }),
  ]);
  expect(waits).toMatchObject({ outcome: 'for-release' });
  const keyFile = join(tempFolder(), 'officer.jwk');
  writeFileSync(keyFile, exportSigningKey(officer));
  const signed = await runHere(['release', 'sign', '--yes', '--key', keyFile, file], {
    nowMs: clock.nowMs(),
  });
  expect(signed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('All clear.') });
  const waiting = parseReleaseFile(readFileSync(file, 'utf8'), file);
  await publishReleased({ ...owner, waiting, clock, random });
  await eventually('both readers have the all-clear', () => told(2));
  const [reader] = readers;
  const shown = await runHere(['show', '--home', reader!.home.dir, `${FEED}/2`], { nowMs: clock.nowMs() });
  expect(shown.stdout).toContain('Released by:    a second officer of its originator');
  const exported = await runHere(['export', '--home', reader!.home.dir, `${FEED}/2`], {
    nowMs: clock.nowMs(),
  });
  const verified = await runHere(['verify', '--home', reader!.home.dir, '-'], {
    stdin: exported.stdout,
    nowMs: clock.nowMs(),
  });
  expect(verified).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining(`released by a second officer, key ${officer.kid}`),
  });

  // It was not over: the owner says so.
  await publishAll(owner, [update({ note: 'They are back.' })]);
  await eventually('both readers know it', () => told(3));

  const thief: Member = { ...stealHome(owner), bus: owner.bus };
  const allClear = draftOfEntry(thief.store, findOwnPlace(thief.store, FEED, 2)!);
  const { release: _release, ...unreleased } = allClear;
  await signAlone(thief, [
    { ...unreleased, entryId: '01954f00-0000-7000-8000-0000000000aa' },
    allClear,
    { ...allClear, entryId: '01954f00-0000-7000-8000-0000000000bb' },
  ]);
  await eventually('both readers have refused all three', () => refused(3));
  expect(told(3)).toBe(true);
  const reasons = listVerdicts(reader!.store, { code: 'POLICY_NOT_RELEASED_BY_TWO' }).map(
    ({ reason }) => reason,
  );
  expect(reasons.sort()).toEqual([
    "a second officer's signature is good once, and entry 2 of the feed has it",
    expect.stringContaining('over what it says'),
    'wb6 asks for two officers for closing an event; the second has not signed it',
  ]);

  // What one officer may say is heard after it as before.
  await publishAll(thief, [rowText('A-2')]);
  await eventually('the feed goes on', () => told(4));
});
