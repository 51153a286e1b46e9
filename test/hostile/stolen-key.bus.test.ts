import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishDrafts } from '../../src/agency/publish-drafts.ts';
import { draftStatements } from '../../src/director/state-heads.ts';
import { statementMemory } from '../../src/director/statement-memory.ts';
import { applyState } from '../../src/operator/apply.ts';
import { revokeKeys } from '../../src/operator/revoke-key.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import { homeFilePath, openHome, readHomeFile } from '../../src/store/home.ts';
import { readDirectory, saveDirectory } from '../../src/store/home-keys.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { runHere } from '../cli/support/run-here.ts';
import { adoptFeed } from '../support/adopt.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';
import { stealHome } from '../support/stolen-key.ts';

const FEED = 'mk-bp.wb6.border-incident';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const { random } = PUBLISH_DEFAULTS;
const defaults = { ...PUBLISH_DEFAULTS.defaults, ttlMs: 48 * HOUR_MS };

let hub: TestHub;
let startMs = 0;
let nowMs = 0;
const clock = { nowMs: () => nowMs };

beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
  startMs = Date.now();
});
afterAll(() => hub?.stop());

const taintsOf = ({ store }: Member) =>
  inboxOf(store).flatMap(({ feed, seq, taint }) => (feed === FEED && taint ? [seq] : []));
const hasTaints = (member: Member, ...seqs: number[]) => taintsOf(member).join() === seqs.join();

/** The member signs what it has. */
async function state(member: Member): Promise<void> {
  const { home, store } = member;
  const bus = await hub.connect(home.id, 'publisher');
  const drafts = draftStatements({
    store,
    directory: readDirectory(home),
    self: home.id,
    clock,
    random,
    intervalS: 30,
    ownHeads: [],
    letGo: [],
    memory: statementMemory(),
  });
  await publishDrafts({ home, store, bus, clock, random, drafts });
  await bus.close();
}

test('K6: a stolen key is revoked three hours back: what the thief said is tainted at a member that was there and at one that was not, and what the owner confirms with a new key is good again', async () => {
  nowMs = startMs;
  const owner = await joinHub(hub, 'mk-bp', 'publisher');
  const present = await joinHub(hub, 'xk-kp', 'reader');
  const receiving = startReceiving(present, { clock });
  await publishAll({ ...owner, clock, defaults }, [rowText('A-1'), rowText('A-2')]);
  await eventually('xk-kp has two', () => referencesOf(present.store).length === 2);
  nowMs = startMs + 30 * MINUTE_MS;
  await state(present);

  // Suspect since an hour after the start. The owner says one more thing, then its key is copied.
  nowMs = startMs + 90 * MINUTE_MS;
  await publishAll({ ...owner, clock, defaults }, [rowText('A-3')]);
  const thief = { ...stealHome(owner), bus: owner.bus };
  nowMs = startMs + 2 * HOUR_MS;
  const setBack = { nowMs: () => startMs + MINUTE_MS };
  await publishAll({ ...thief, clock: setBack, defaults }, [rowText('T-1')]);
  await eventually('xk-kp has four', () => referencesOf(present.store).length === 4);
  expect(taintsOf(present)).toEqual([]);
  await receiving.stop();

  nowMs = startMs + 4 * HOUR_MS;
  const copies = ['xk-kp', 'rs-gp'].map((id) => readHomeFile(openHome(hub.home(id)), 'directory'));
  const operator = { ...hub.state, directoryClock: clock };
  const newKey = signingKeyFromSeed(new Uint8Array(32).fill(8));
  const revoked = revokeKeys(operator, 'mk-bp', { suspectSinceMs: nowMs - 3 * HOUR_MS });
  expect(revoked.issued).toEqual({ outcome: 'issued' });
  rotateKey(operator, 'mk-bp', requestFor('mk-bp', newKey, { madeAtMs: nowMs }));
  await applyState(operator);
  // The members learn of it from the hub.
  const absent = await joinHub(hub, 'rs-gp', 'reader');
  for (const [index, { home }] of [present, absent].entries()) saveDirectory(home, copies[index]!);

  for (const member of [present, absent]) startReceiving(member, { clock });
  await eventually('xk-kp has marked them', () => hasTaints(present, 3, 4));
  await eventually('rs-gp, too, but for what xk-kp had in time', () => hasTaints(absent, 3, 4));
  const alertFeed = { outcome: 'tainted', feed: FEED } as const;
  expect(listVerdicts(present.store, alertFeed)).toMatchObject([{ seq: 3 }, { seq: 4 }]);

  // Nothing new of the key is accepted.
  await publishAll({ ...thief, clock, defaults }, [rowText('T-2')]);
  for (const { store } of [present, absent]) {
    await eventually(
      'T-2 is refused',
      () => listVerdicts(store, { code: 'TRUST_KEY_NOT_VALID', feed: FEED }).length === 1,
    );
  }

  writeFileSync(homeFilePath(owner.home, 'signingKey'), exportSigningKey(newKey));
  expect(await adoptFeed(owner, FEED, { clock })).toMatchObject({ seq: 5 });
  const listed = await runHere(['sent', '--home', owner.home.dir, '--tainted', '--json'], { nowMs });
  const places = listed.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).seq);
  expect(places).toContain(3);

  const entry = findOwnPlace(owner.store, FEED, 3)?.entryId;
  const confirmation = { karaula: { update: { entry, note: 'Seen by our patrol, it stands.' } } };
  await publishAll({ ...owner, clock, defaults }, [JSON.stringify(confirmation)]);
  for (const member of [present, absent]) {
    await eventually('what the owner confirmed is good again', () => hasTaints(member, 4));
  }
  const shown = await runHere(['show', '--home', present.home.dir, '--json', `${FEED}/4`], { nowMs });
  expect(JSON.parse(shown.stdout)).toMatchObject({ seq: 4, tainted: { why: 'unconfirmed' } });
  const left = await runHere(['sent', '--home', owner.home.dir, '--tainted', '--json'], { nowMs });
  expect(left.stdout).not.toContain(`"seq":3`);
});
