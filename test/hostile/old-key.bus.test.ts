import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyState } from '../../src/operator/apply.ts';
import { revokeKeys } from '../../src/operator/revoke-key.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import { homeFilePath, readHomeFile } from '../../src/store/home.ts';
import { readSigningKey, saveDirectory } from '../../src/store/home-keys.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { encodeBase64url } from '../../src/trust/base64url.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { adoptFeed } from '../support/adopt.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';
import { inboxOf, joinHub, type Member, referencesOf, startReceiving } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';
import { stealHome } from '../support/stolen-key.ts';

const FEED = 'mk-bp.wb6.border-incident';
const DAY_MS = 86_400_000;
const defaults = { ...PUBLISH_DEFAULTS.defaults, ttlMs: 20 * DAY_MS };

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp', 'rs-gp'] });
});
afterAll(() => hub?.stop());

const taintsOf = ({ store }: Member) =>
  inboxOf(store).flatMap(({ feed, seq, taint }) => (feed === FEED && taint ? [seq] : []));

test('K6: an old key is rotated out, and back-dates an alert after its end: nobody believes it, neither who was there nor who comes later; with the last good place it is refused', async () => {
  const startMs = Date.now();
  let nowMs = startMs;
  const clock = { nowMs: () => nowMs };
  const owner = await joinHub(hub, 'mk-bp', 'publisher');
  const present = await joinHub(hub, 'xk-kp', 'reader');
  const copies = ['xk-kp', 'rs-gp'].map((id) =>
    readHomeFile({ ...present.home, dir: hub.home(id) }, 'directory'),
  );
  await publishAll({ ...owner, clock, defaults }, [rowText('A-1'), rowText('A-2')]);
  const thief = { ...stealHome(owner), bus: owner.bus };
  const oldKey = readSigningKey(thief.home);

  const operator = { ...hub.state, directoryClock: clock };
  const newKey = signingKeyFromSeed(new Uint8Array(32).fill(8));
  rotateKey(operator, 'mk-bp', requestFor('mk-bp', newKey, { madeAtMs: nowMs, agreeing: oldKey }));
  await applyState(operator);
  writeFileSync(homeFilePath(owner.home, 'signingKey'), exportSigningKey(newKey));
  await publishAll({ ...owner, clock, defaults }, [rowText('A-3')]);
  saveDirectory(present.home, copies[0]!);
  const receiving = startReceiving(present, { clock });
  await eventually('xk-kp has three', () => referencesOf(present.store).length === 3);

  // The old key ends after seven days. Whoever still has it goes on from what the hub shows, with a clock that is set back.
  nowMs = startMs + 8 * DAY_MS;
  saveDirectory(thief.home, readHomeFile(owner.home, 'directory'));
  const setBack = { nowMs: () => startMs + 60_000 };
  expect(await adoptFeed(thief, FEED, { key: oldKey, clock: setBack })).toMatchObject({ seq: 3 });
  await publishAll({ ...thief, clock: setBack, defaults }, [rowText('T-1')]);
  await eventually('xk-kp has marked it', () => taintsOf(present).join() === '4');
  expect(listVerdicts(present.store, { outcome: 'tainted' })).toMatchObject([
    { seq: 4, code: 'TRUST_KEY_ENDED' },
  ]);
  const absent = await joinHub(hub, 'rs-gp', 'reader');
  saveDirectory(absent.home, copies[1]!);
  startReceiving(absent, { clock });
  await eventually('rs-gp has four', () => referencesOf(absent.store).length === 4);
  expect(taintsOf(absent)).toEqual([4]);

  // The agency says what it knows for its own; what the thief adds is refused from then on.
  await receiving.stop();
  const { hash, seq } = findOwnPlace(owner.store, FEED, 3)!;
  const lastGood = [{ feed: FEED, seq, hash: encodeBase64url(hash) }];
  const revoked = revokeKeys(operator, 'mk-bp', { kid: oldKey.kid, suspectSinceMs: startMs, lastGood });
  expect(revoked.issued).toEqual({ outcome: 'issued' });
  saveDirectory(present.home, copies[0]!);
  await applyState(operator);
  startReceiving(present, { clock });
  await publishAll({ ...thief, clock: setBack, defaults }, [rowText('T-2')]);
  await eventually('T-2 is not let in', () => listVerdicts(present.store, { outcome: 'held' }).length === 1);
  const code = 'TRUST_KEY_NOT_VALID';
  expect(listVerdicts(present.store, { code })).toMatchObject([
    { seq: 4, outcome: 'tainted', reason: expect.stringContaining('after the last good place') },
    { seq: 5, outcome: 'held', reason: expect.stringContaining('after its last good place') },
  ]);
  expect(taintsOf(present)).toEqual([4]);
});
