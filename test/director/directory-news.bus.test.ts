import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyState } from '../../src/operator/apply.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { revokeKeys } from '../../src/operator/revoke-key.ts';
import { resumeParticipant, suspendParticipant } from '../../src/operator/suspension.ts';
import { openHome, readHomeFile } from '../../src/store/home.ts';
import { readDirectory, saveDirectory } from '../../src/store/home-keys.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';

const HOUR_MS = 3_600_000;
const MEMBERS = ['mk-bp', 'xk-kp', 'rs-gp'];

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: MEMBERS });
});
afterAll(() => hub?.stop());

/** A member whose folder does not get what the operator changes: it hears of it from the hub, as anywhere else. */
async function followElsewhere(id: string): Promise<Member> {
  const member = await joinHub(hub, id, 'reader');
  startReceiving(member, { directoryIntervalMs: 100 });
  await eventually('it follows', () => readDirectory(member.home).directory.version > 0);
  return member;
}

async function change(member: Member, act: () => unknown): Promise<void> {
  const copy = readHomeFile(member.home, 'directory');
  await act();
  saveDirectory(member.home, copy);
  await applyState(hub.state);
}

test('K6: a member that runs on hears that a key was revoked although nothing arrives', async () => {
  const reader = await followElsewhere('xk-kp');
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, [rowText('A-1')]);
  await eventually('it has it', () => referencesOf(reader.store).includes('A-1'));
  await change(reader, () => revokeKeys(hub.state, 'mk-bp', { suspectSinceMs: Date.now() - HOUR_MS }));
  await eventually('it is tainted', () => inboxOf(reader.store).some(({ taint }) => taint !== undefined));
  const tainted = listVerdicts(reader.store, { outcome: 'tainted' });
  expect(tainted.filter(({ feed }) => !feed.endsWith('.key'))).toHaveLength(1);
});

test('a member that runs on hears whoever is enrolled after it began, or goes on after a suspension', async () => {
  suspendParticipant(hub.state, 'rs-gp');
  await applyState(hub.state);
  const reader = await followElsewhere('xk-kp');
  await change(reader, () => {
    resumeParticipant(hub.state, 'rs-gp');
    return enrolParticipant(hub.state, {
      id: 'al-bmp',
      country: 'AL',
      name: 'Made up',
      communities: ['wb6'],
    });
  });
  for (const id of ['rs-gp', 'al-bmp']) {
    const publisher = await joinHub(hub, id, 'publisher');
    await publishAll(publisher, [rowText(`news of ${id}`)]);
    await eventually(`it hears ${id}`, () => referencesOf(reader.store).includes(`news of ${id}`));
  }
  expect(openHome(hub.home('al-bmp')).id).toBe('al-bmp');
});
