import { expect, test } from 'vitest';
import { formatTime } from '../../src/contract/timestamp.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { removeParticipant } from '../../src/operator/memberships.ts';
import { revokeKeys } from '../../src/operator/revoke-key.ts';
import { rotateKey } from '../../src/operator/rotate-key.ts';
import type { OperatorState } from '../../src/operator/state.ts';
import { type SigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { makeTestState } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';

const HOUR_MS = 3_600_000;
const NOW_MS = Math.floor(Date.now() / 1_000) * 1_000;

async function makeState(): Promise<OperatorState> {
  const state = await makeTestState({ participants: ['mk-bp', 'xk-kp'] });
  return { ...state, directoryClock: { nowMs: () => NOW_MS } };
}

const allKeysOf = (state: OperatorState, id: string) =>
  readIssuedDirectory(state).verified.participant(id)?.keys ?? [];
const keysOf = (state: OperatorState, id: string) => allKeysOf(state, id).filter(({ use }) => use === 'sign');

test('K6: a key is revoked from now, and suspect from the time given; its participant stays a member', async () => {
  const state = await makeState();
  const [{ kid } = { kid: '' }] = keysOf(state, 'mk-bp');
  const kids = allKeysOf(state, 'mk-bp').map((key) => key.kid);
  const revoked = revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS - 3 * HOUR_MS });
  const suspectSince = formatTime(NOW_MS - 3 * HOUR_MS);
  expect(revoked).toEqual({ kids, suspectSince, issued: { outcome: 'issued' } });
  expect(keysOf(state, 'mk-bp')).toMatchObject([{ kid, revokedAt: formatTime(NOW_MS), suspectSince }]);
  const { directory, keysOf: trustedKeysOf } = readIssuedDirectory(state).verified;
  expect(trustedKeysOf('mk-bp')).toMatchObject([
    { kid, suspectSinceMs: NOW_MS - 3 * HOUR_MS, inDoubtFromMs: NOW_MS - 3 * HOUR_MS },
  ]);
  const wb6 = directory.communities.find(({ id }) => id === 'wb6');
  expect(wb6?.members.find(({ participant }) => participant === 'mk-bp')?.until).toBeUndefined();
});

test('a time that is found to be earlier moves the suspicion back, and leaves the time of the revocation', async () => {
  const state = await makeState();
  revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  const later = { ...state, directoryClock: { nowMs: () => NOW_MS + HOUR_MS } };
  revokeKeys(later, 'mk-bp', { suspectSinceMs: NOW_MS - 5 * HOUR_MS });
  expect(keysOf(later, 'mk-bp')).toMatchObject([
    { revokedAt: formatTime(NOW_MS), suspectSince: formatTime(NOW_MS - 5 * HOUR_MS) },
  ]);
});

test('the key of a participant that has left can be found to have been stolen before', async () => {
  const state = await makeState();
  removeParticipant(state, 'mk-bp');
  revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  expect(keysOf(state, 'mk-bp')).toMatchObject([{ suspectSince: formatTime(NOW_MS - HOUR_MS) }]);
});

test('a time to come, one after the revocation, a key that is not its own: nothing is changed', async () => {
  const state = await makeState();
  const bad = expect.objectContaining({ code: 'OPERATOR_BAD_INPUT' });
  const { version } = readIssuedDirectory(state).verified.directory;
  expect(() => revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS + 1 })).toThrow(bad);
  const [{ kid } = { kid: '' }] = keysOf(state, 'xk-kp');
  expect(() => revokeKeys(state, 'mk-bp', { kid, suspectSinceMs: NOW_MS })).toThrow(bad);
  expect(() => revokeKeys(state, 'nobody', { suspectSinceMs: NOW_MS })).toThrow(
    expect.objectContaining({ code: 'OPERATOR_UNKNOWN_PARTICIPANT' }),
  );
  expect(readIssuedDirectory(state).verified.directory.version).toBe(version);
  revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS });
  const later = { ...state, directoryClock: { nowMs: () => NOW_MS + HOUR_MS } };
  expect(() => revokeKeys(later, 'mk-bp', { suspectSinceMs: NOW_MS + 1 })).toThrow(bad);
});

test('who makes two signatures does not go back to one by a rotation, and a second key is given to nobody twice', async () => {
  const state = await makeState();
  const keyOf = (...fills: number[]) => {
    const [seed, second] = fills.map((fill) => new Uint8Array(32).fill(fill));
    return signingKeyFromSeed(seed!, second);
  };
  const ask = (key: SigningKey, id = 'mk-bp') => requestFor(id, key, { madeAtMs: NOW_MS });
  for (const id of ['mk-bp', 'xk-kp']) revokeKeys(state, id, { suspectSinceMs: NOW_MS - HOUR_MS });
  rotateKey(state, 'mk-bp', ask(keyOf(9, 10)));
  expect(keysOf(state, 'mk-bp')).toMatchObject([
    { suite: 'Ed25519' },
    { suite: 'Ed25519+ML-DSA-44', second: keyOf(9, 10).publicJwk.second },
  ]);
  const bad = (problem: RegExp) =>
    expect.objectContaining({ code: 'OPERATOR_BAD_INPUT', message: expect.stringMatching(problem) });
  const withOne = requestFor('mk-bp', keyOf(11), { madeAtMs: NOW_MS, agreeing: keyOf(9, 10) });
  expect(() => rotateKey(state, 'mk-bp', withOne)).toThrow(bad(/makes two/));
  revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  expect(() => rotateKey(state, 'mk-bp', ask(keyOf(11)))).toThrow(bad(/makes two/));
  for (const id of ['mk-bp', 'xk-kp']) {
    expect(() => rotateKey(state, id, ask(keyOf(11, 10), id))).toThrow(bad(/that of mk-bp/));
  }
  expect(rotateKey(state, 'mk-bp', ask(keyOf(11, 12))).issued).toEqual({ outcome: 'issued' });
});

test('a participant whose key was revoked goes on with a new one; a key is given to nobody twice', async () => {
  const state = await makeState();
  const [{ kid } = { kid: '' }] = keysOf(state, 'mk-bp');
  revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  const request = requestFor('mk-bp', signingKeyFromSeed(new Uint8Array(32).fill(9)), { madeAtMs: NOW_MS });
  const { issued, kid: added } = rotateKey(state, 'mk-bp', request);
  expect(issued).toEqual({ outcome: 'issued' });
  expect(keysOf(state, 'mk-bp')).toMatchObject([{ kid }, { kid: added, notBefore: formatTime(NOW_MS) }]);
  const bad = expect.objectContaining({ code: 'OPERATOR_BAD_INPUT' });
  revokeKeys(state, 'xk-kp', { suspectSinceMs: NOW_MS - HOUR_MS });
  const again = requestFor('xk-kp', signingKeyFromSeed(new Uint8Array(32).fill(9)), { madeAtMs: NOW_MS });
  expect(() => rotateKey(state, 'xk-kp', again)).toThrow(bad);
  // The next revocation is of the key in force, and leaves what is known of the old one.
  expect(revokeKeys(state, 'mk-bp', { suspectSinceMs: NOW_MS }).kids).toEqual([added]);
  expect(keysOf(state, 'mk-bp')).toMatchObject([
    { suspectSince: formatTime(NOW_MS - HOUR_MS) },
    { suspectSince: formatTime(NOW_MS) },
  ]);
});
