import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flushOutbox } from '../../src/agency/flush-outbox.ts';
import { reportSent } from '../../src/agency/sent-report.ts';
import { createActions } from '../../src/console/act/create-actions.ts';
import type { ConsoleMember, Person } from '../../src/console/member.ts';
import type { ActionOutcome } from '../../src/console/wire/action.ts';
import { addReleaseKey } from '../../src/operator/add-key.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { setTwoPerson } from '../../src/operator/two-person.ts';
import { consoleLines } from '../../src/store/console-actions.ts';
import { openHome } from '../../src/store/home.ts';
import { readDirectory, readSigningKey, saveDirectory } from '../../src/store/home-keys.ts';
import type { InboxEntry } from '../../src/store/inbox.ts';
import { agreeToKeyRequest, makeKeyRequest, parseKeyRequest } from '../../src/trust/key-request.ts';
import { lockSigningKey } from '../../src/trust/locked-key.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, systemClock, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, startReceiving } from '../support/member.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { OFFICER, perform } from './act-world.ts';
import { exampleAlert } from './example-alert.ts';

const MEMBERS = ['mk-bp', 'al-bmp', 'xk-kp'];
const PASSPHRASE = 'a made-up passphrase';
const FEED = 'mk-bp.wb6.border-incident';
const random = (size: number) => new Uint8Array(randomBytes(size));

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: MEMBERS });
});
afterAll(() => hub?.stop());

/** A member that receives, with its console; `isAway`: its console finds no hub. */
async function sit(id: string) {
  const reader = await joinHub(hub, id, 'reader');
  const { home, store } = reader;
  startReceiving(reader, { directory: readDirectory(home) });
  const desk = { isAway: false };
  const member: ConsoleMember = {
    home,
    store,
    directory: () => readDirectory(home),
    clock: systemClock,
    random,
    connect: async () =>
      desk.isAway ? { failure: new Error('away') } : { bus: await hub.connect(id, 'publisher') },
  };
  return Object.assign(desk, { ...reader, actions: createActions(member) });
}

const newAlert = (summary: string) => ({
  do: 'alert',
  community: 'wb6',
  status: 'EXERCISE',
  handling: { code: 'H1' },
  alert: { ...exampleAlert(Date.now()), summary },
});

function alertIn({ store }: Member, summary: string): InboxEntry | undefined {
  return inboxOf(store).find(
    ({ entry: { body } }) => body.case === 'alert' && body.alert.summary === summary,
  );
}

async function arrives(at: Member, summary: string): Promise<InboxEntry & { readonly key: string }> {
  await eventually(`"${summary}" is at ${at.home.id}`, () => alertIn(at, summary) !== undefined);
  const item = alertIn(at, summary)!;
  return { ...item, key: Buffer.from(item.hash).toString('hex') };
}

const placeOf = (outcome: ActionOutcome) =>
  outcome.outcome === 'said' ? `${outcome.feed}/${outcome.seq}` : JSON.stringify(outcome);

test('an alert by the form is at the others, is acknowledged and acted on there, and its originator sees who did', async () => {
  const [mk, al, xk] = [await sit('mk-bp'), await sit('al-bmp'), await sit('xk-kp')];
  const said = await perform(mk, OFFICER, newAlert('Made-up lorry at the fair'));
  expect(said).toMatchObject({ outcome: 'said', feed: FEED, isSent: true });
  const [atAl] = await Promise.all([al, xk].map((desk) => arrives(desk, 'Made-up lorry at the fair')));

  for (const action of ['ACKNOWLEDGED', 'ACTIONED']) {
    const receipt = { do: 'receipt', key: atAl!.key, action, reason: 'Patrol sent' };
    expect(await perform(al, OFFICER, receipt)).toMatchObject({ outcome: 'said', isSent: true });
  }
  const actionsSeen = () => {
    const { store, home } = mk;
    const [sent] = reportSent({
      store,
      directory: readDirectory(home),
      nowMs: Date.now(),
      filter: { feed: FEED },
    });
    return sent?.members.find(({ member }) => member === 'al-bmp')?.actions.map(({ action }) => action) ?? [];
  };
  await eventually('mk-bp has both receipts', () => actionsSeen().length === 2);
  expect(actionsSeen().toSorted()).toEqual(['ACKNOWLEDGED', 'ACTIONED']);
  // K7: nothing that leaves names who it was, not even by the pseudonym.
  expect(JSON.stringify(inboxOf(mk.store).map(({ entry }) => entry))).not.toContain(OFFICER.who);
});

test('K3: what was said without a hub waits, and arrives when the outbox is tended; a correction and a retraction follow it', async () => {
  const [mk, al] = [await sit('mk-bp'), await sit('al-bmp')];
  mk.isAway = true;
  const said = await perform(mk, OFFICER, newAlert('Made-up van without a hub'));
  expect(said).toMatchObject({ outcome: 'said', isSent: false });
  mk.isAway = false;
  const bus = await hub.connect('mk-bp', 'publisher');
  await flushOutbox({ home: mk.home, store: mk.store, bus, clock: systemClock, random });
  await bus.close();
  const { key, seq } = await arrives(al, 'Made-up van without a hub');
  expect(placeOf(said)).toBe(`${FEED}/${seq}`);

  const alert = { ...exampleAlert(Date.now()), summary: 'Made-up van, corrected' };
  await perform(mk, OFFICER, { do: 'update', key, note: 'It was blue.', alert, closes: false });
  await perform(mk, OFFICER, { do: 'retract', key, reason: 'MISTAKE', note: 'Not ours.' });
  await eventually(
    'the retraction is there',
    () => alertIn(al, 'Made-up van without a hub')?.retractedBy !== undefined,
  );
  expect(alertIn(al, 'Made-up van without a hub')?.updatedBy).toBeDefined();
});

test('where two are asked for, what one officer wants to say is at the others only when a second has agreed', async () => {
  const officer = signingKeyFromSeed(random(32));
  const home = openHome(hub.home('mk-bp'));
  const asked = parseKeyRequest(
    makeKeyRequest({ participant: 'mk-bp', use: 'release', madeAtMs: Date.now() }, officer),
  );
  addReleaseKey(hub.state, 'mk-bp', parseKeyRequest(agreeToKeyRequest(asked, readSigningKey(home))));
  setTwoPerson(hub.state, 'wb6', [{ what: 'RETRACTION' }]);
  const issued = readIssuedDirectory(hub.state);
  for (const id of MEMBERS) saveDirectory(openHome(hub.home(id)), issued.text);
  const releaseKeyFile = join(tempFolder(), 'release.key');
  writeFileSync(releaseKeyFile, await lockSigningKey(officer, PASSPHRASE, random));
  const second: Person = { who: 'c3'.repeat(16), role: 'second-officer', releaseKeyFile };

  const [mk, al] = [await sit('mk-bp'), await sit('al-bmp')];
  await perform(mk, OFFICER, newAlert('Made-up bus to be taken back'));
  const { key } = await arrives(al, 'Made-up bus to be taken back');
  const waits = await perform(mk, OFFICER, { do: 'retract', key, reason: 'DUPLICATE', note: 'Said twice.' });
  if (waits.outcome !== 'waits') throw new Error(JSON.stringify(waits));
  expect(mk.actions.releases(second)).toMatchObject([
    { id: waits.id, says: expect.stringContaining('Said twice.'), mayAgree: true },
  ]);
  const release = { do: 'release', id: waits.id, passphrase: PASSPHRASE };
  expect(await perform(mk, second, { ...release, passphrase: 'guess' })).toMatchObject({
    code: 'TRUST_WRONG_PASSPHRASE',
  });
  expect(await perform(mk, second, release)).toMatchObject({ outcome: 'said', isSent: true });
  await eventually(
    'the retraction is there',
    () => alertIn(al, 'Made-up bus to be taken back')?.retractedBy !== undefined,
  );
  expect([...consoleLines(mk.store)].slice(-4).map(({ line }) => `${line.role} ${line.what}`)).toEqual([
    'officer alert',
    'officer propose',
    'second-officer release-refused',
    'second-officer release',
  ]);
});
