import { expect, test } from 'vitest';
import { addReleaseKey } from '../../src/operator/add-key.ts';
import { enrolParticipant } from '../../src/operator/enrol.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { revokeKeys } from '../../src/operator/revoke-key.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import { type KeyRequest, parseKeyRequest } from '../../src/trust/key-request.ts';
import { protectedHeaderOf } from '../../src/trust/protected-header.ts';
import { HOUR_MS, keyOf, NOW_MS } from '../gate/forge.ts';
import { makeTestState } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';

const DAY_MS = 24 * HOUR_MS;
const [first, second, third] = [keyOf('first key'), keyOf('second key'), keyOf('third key')];
const at = { madeAtMs: NOW_MS };
const refused = (says: string) =>
  expect.objectContaining({ code: 'OPERATOR_REQUEST_REFUSED', message: expect.stringContaining(says) });

async function makeState() {
  const state = await makeTestState({ participants: [], directoryClock: { nowMs: () => NOW_MS } });
  await enrol(state, requestFor('mk-bp', first, at));
  return state;
}
type State = Awaited<ReturnType<typeof makeTestState>>;
const enrol = (state: State, request: KeyRequest) =>
  enrolParticipant(state, {
    id: 'mk-bp',
    country: 'MK',
    name: 'Border Police',
    communities: ['wb6'],
    request,
  });
const listed = (state: State) =>
  readIssuedDirectory(state)
    .verified.participant('mk-bp')
    ?.keys.map(({ kid, use }) => `${use} ${kid}`);

test.each([
  ['for another participant', requestFor('xk-kp', first, at), 'a key of xk-kp, not of mk-bp'],
  ['for another use', requestFor('mk-bp', first, { ...at, use: 'release' }), 'of use release, not sign'],
  [
    'made more than 30 days ago',
    requestFor('mk-bp', first, { madeAtMs: NOW_MS - 30 * DAY_MS - 1 }),
    '30 days ago',
  ],
  ['made tomorrow', requestFor('mk-bp', first, { madeAtMs: NOW_MS + DAY_MS }), 'still to come'],
])('a request %s enrols nobody', async (_, request, says) => {
  const state = await makeTestState({ participants: [], directoryClock: { nowMs: () => NOW_MS } });
  await expect(enrol(state, request)).rejects.toThrow(refused(says));
  await expect(enrol(state, request)).rejects.toThrow(says);
  expect(readIssuedDirectory(state).verified.directory.participants).toEqual([]);
});

test('a request of thirty days, to the millisecond, is taken', async () => {
  const state = await makeTestState({ participants: [], directoryClock: { nowMs: () => NOW_MS } });
  await enrol(state, requestFor('mk-bp', first, { madeAtMs: NOW_MS - 30 * DAY_MS }));
  expect(listed(state)).toEqual([`sign ${first.kid}`]);
});

test('K2: nobody at the operator’s desk slips in a key: where a key is in force, it must have agreed', async () => {
  const state = await makeState();
  expect(() => rotateKey(state, 'mk-bp', requestFor('mk-bp', second, at))).toThrow(refused('did not agree'));
  const foreign = requestFor('mk-bp', second, { ...at, agreeing: third });
  expect(() => rotateKey(state, 'mk-bp', foreign)).toThrow(refused('did not agree'));
  expect(listed(state)).toEqual([`sign ${first.kid}`]);
  const agreed = requestFor('mk-bp', second, { ...at, agreeing: first });
  expect(rotateKey(state, 'mk-bp', agreed)).toMatchObject({ kid: second.kid, agreedBy: first.kid });
  expect(listed(state)).toEqual([`sign ${first.kid}`, `sign ${second.kid}`]);
});

test('K6: a key that was revoked agrees to nothing, and is not asked', async () => {
  const state = await makeState();
  rotateKey(state, 'mk-bp', requestFor('mk-bp', second, { ...at, agreeing: first }));
  revokeKeys(state, 'mk-bp', { kid: first.kid, suspectSinceMs: NOW_MS - HOUR_MS });
  const byThief = requestFor('mk-bp', third, { ...at, agreeing: first });
  expect(() => rotateKey(state, 'mk-bp', byThief)).toThrow(refused('did not agree'));
  revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  expect(rotateKey(state, 'mk-bp', requestFor('mk-bp', third, at))).not.toHaveProperty('agreedBy');
});

test('a second officer’s key is listed for releases, when the participant agreed, and signs no entry', async () => {
  const state = await makeState();
  const asked = { ...at, use: 'release' } as const;
  expect(() => addReleaseKey(state, 'mk-bp', requestFor('mk-bp', second, asked))).toThrow(
    refused('did not agree'),
  );
  const own = requestFor('mk-bp', second, { ...asked, agreeing: first });
  expect(addReleaseKey(state, 'mk-bp', own)).toMatchObject({ kid: second.kid, agreedBy: first.kid });
  expect(listed(state)).toEqual([`sign ${first.kid}`, `release ${second.kid}`]);
  const { verified } = readIssuedDirectory(state);
  expect(verified.findKey(second.protectedHeader)).toBeUndefined();
  expect(verified.findKey(protectedHeaderOf(second.kid, 'karaula-release+jws'), 'release')?.participant).toBe(
    'mk-bp',
  );
  // Nor does it agree to another in the name of the participant.
  const byOfficer = requestFor('mk-bp', third, { ...at, agreeing: second });
  expect(() => rotateKey(state, 'mk-bp', byOfficer)).toThrow(refused('did not agree'));
  // The same key for both would be one officer, not two.
  const same = requestFor('mk-bp', first, { ...asked, agreeing: first });
  expect(() => addReleaseKey(state, 'mk-bp', parseKeyRequest(same.text))).toThrow(
    expect.objectContaining({ code: 'OPERATOR_BAD_INPUT' }),
  );
});
