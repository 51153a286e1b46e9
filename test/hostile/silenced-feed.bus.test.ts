import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendRun } from '../../src/bus/append.ts';
import { readLast } from '../../src/bus/read-last.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import { applyState } from '../../src/operator/apply.ts';
import { revokeKeys } from '../../src/operator/revoke-key.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import { homeFilePath } from '../../src/store/home.ts';
import { readSigningKey } from '../../src/store/home-keys.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { listVerdicts } from '../../src/store/verdict-log.ts';
import { exportSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { makeDraft } from '../gate/forge.ts';
import { eventually } from '../support/eventually.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';
import { joinHub, referencesOf, startReceiving } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';

const SUBJECT = 'alert.mk-bp.wb6.border-incident';
const FEED = 'mk-bp.wb6.border-incident';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({ participants: ['mk-bp', 'xk-kp'] });
});
afterAll(() => hub?.stop());

test('K6: with a key that is revoked nobody can silence the feed: a second entry for an old place stops its owner before, and not after', async () => {
  const owner = await joinHub(hub, 'mk-bp', 'publisher');
  const reader = await joinHub(hub, 'xk-kp', 'reader');
  startReceiving(reader, { directoryIntervalMs: 100 });
  await publishAll(owner, [rowText('A-1'), rowText('A-2')]);

  const first = findOwnPlace(owner.store, FEED, 1)!;
  const draft = makeDraft(7, { issuedAtMs: Date.now(), expiresAtMs: Date.now() + 3_600_000 });
  const beside = prepareEntry(draft, { seq: 1, hash: first.hash }, readSigningKey(owner.home)).bytes;
  const operator = await hub.connectHub();
  const last = await readLast(operator, 'mk-bp', SUBJECT);
  expect(await appendRun(operator, SUBJECT, [beside], last!.streamSeq)).toMatchObject({
    outcome: 'appended',
  });
  await operator.close();
  await expect(publishAll(owner, [rowText('A-3')])).rejects.toMatchObject({ code: 'AGENCY_FEED_FORKED' });
  await eventually(
    'the reader sees two histories',
    () => listVerdicts(reader.store, { code: 'GATE_FORKED' }).length === 1,
  );

  revokeKeys(hub.state, 'mk-bp', { suspectSinceMs: Date.now() });
  const next = signingKeyFromSeed(new Uint8Array(32).fill(9));
  rotateKey(hub.state, 'mk-bp', requestFor('mk-bp', next, { madeAtMs: Date.now() }));
  await applyState(hub.state);
  writeFileSync(homeFilePath(owner.home, 'signingKey'), exportSigningKey(next));
  const results = await publishAll(owner, [rowText('A-4')]);
  expect(results.at(-1)).toMatchObject({ accepted: 1, waiting: 0, stops: [] });
  await eventually('the reader has the next word', () => referencesOf(reader.store).includes('A-4'));
  expect(listVerdicts(owner.store, { outcome: 'foreign' })).toMatchObject([{ code: 'TRUST_KEY_NOT_VALID' }]);
});
