import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatTime } from '../../src/contract/timestamp.ts';
import { wantedAccounts } from '../../src/operator/apply.ts';
import { examineFiles } from '../../src/operator/examine-files.ts';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { removeParticipant } from '../../src/operator/memberships.ts';
import { revokeAndCut } from '../../src/operator/revoke-and-cut.ts';
import { OVERLAP_MS, rotateKey } from '../../src/operator/rotate-key.ts';
import { type OperatorState, readRegistry, writeRegistry } from '../../src/operator/state.ts';
import { resumeParticipant, suspendParticipant } from '../../src/operator/suspension.ts';
import { parseSigningKey, signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { listSignatureKey } from '../../src/trust/trusted-key.ts';
import { makeTestState } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';

const HOUR_MS = 3_600_000;
const NOW_MS = Math.floor(Date.now() / 1_000) * 1_000;
const at = (state: OperatorState, nowMs: number) => ({ ...state, directoryClock: { nowMs: () => nowMs } });
const makeState = async () => at(await makeTestState({ participants: ['mk-bp', 'xk-kp'] }), NOW_MS);

const recordOf = (state: OperatorState, id: string) =>
  readRegistry(state).participants.find((one) => one.id === id)!;
const refusedOf = async (state: OperatorState, id: string) => {
  const wanted = await wantedAccounts(state, readRegistry(state));
  return Object.keys(wanted.find((one) => one.id === id)?.claims.revocations ?? {});
};
/** The participant has the key of this seed from now on; the one in its home agreed. */
const rotate = (state: OperatorState, seed: number) => {
  const agreeing = parseSigningKey(readFileSync(join(state.paths.home('mk-bp'), 'sign.jwk'), 'utf8'));
  const key = signingKeyFromSeed(new Uint8Array(32).fill(seed));
  return rotateKey(state, 'mk-bp', requestFor('mk-bp', key, { madeAtMs: NOW_MS, agreeing }));
};
const filesOf = (dir: string) =>
  ['publisher.creds', 'reader.creds', 'tls/client.crt', 'tls/client.key'].map((name) =>
    readFileSync(join(dir, name), 'utf8'),
  );

test('K6: with a key that was in force the users are replaced, in the home too; signing key and inbox stay there', async () => {
  const state = await makeState();
  const home = state.paths.home('mk-bp');
  writeFileSync(join(home, 'karaula.db'), 'an inbox');
  const [before, files, sign] = [
    recordOf(state, 'mk-bp'),
    filesOf(home),
    readFileSync(join(home, 'sign.jwk')),
  ];
  const revoked = await revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  // There is no broker here.
  expect(revoked.connection).toEqual({ home, cut: { outcome: 'not cut', why: expect.any(String) } });
  const after = recordOf(state, 'mk-bp');
  expect(await refusedOf(state, 'mk-bp')).toEqual([before.publisher, before.reader]);
  expect(await refusedOf(state, 'xk-kp')).toEqual([]);
  expect([before.publisher, before.reader]).not.toContain(after.publisher);
  expect(filesOf(home).filter((text) => files.includes(text))).toEqual([]);
  expect(readFileSync(join(home, 'sign.jwk'))).toEqual(sign);
  expect(readFileSync(join(home, 'karaula.db'), 'utf8')).toBe('an inbox');
  expect(statSync(join(home, 'publisher.creds')).mode & 0o077).toBe(0);
  expect(examineFiles(state, readRegistry(state))).toEqual([]);
  const revokedAt = formatTime(NOW_MS);
  expect(after.keys).toMatchObject([{ revokedAt }, { use: 'seal', revokedAt }]);
});

test('a home that was handed over is made anew without a signing key, to be handed over again', async () => {
  const state = await makeState();
  const home = state.paths.home('mk-bp');
  rmSync(home, { recursive: true });
  await revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS });
  expect(filesOf(home)).toHaveLength(4);
  expect(existsSync(join(home, 'sign.jwk'))).toBe(false);
  expect(readFileSync(join(home, 'directory.json'), 'utf8')).toBe(readIssuedDirectory(state).text);
  expect(examineFiles(state, readRegistry(state))).toEqual([]);
});

test('a key that had ended, or was revoked before, leaves the users as they are, unless they are to be replaced', async () => {
  const state = await makeState();
  const [{ kid } = { kid: '' }] = recordOf(state, 'mk-bp').keys;
  rotate(state, 4);
  const later = at(state, NOW_MS + OVERLAP_MS);
  const { publisher } = recordOf(state, 'mk-bp');
  const revocation = { kid, suspectSinceMs: NOW_MS };
  expect((await revokeAndCut(later, 'mk-bp', revocation)).connection).toBeUndefined();
  expect(recordOf(state, 'mk-bp').publisher).toBe(publisher);
  const replaced = await revokeAndCut(later, 'mk-bp', { ...revocation, connection: 'replace' });
  expect(replaced.connection).toBeDefined();
  expect(await refusedOf(state, 'mk-bp')).toContain(publisher);
});

test('a theft that is found to be older does not replace the users that were replaced for it', async () => {
  const state = await makeState();
  expect((await revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS })).connection).toBeDefined();
  const again = await revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS - HOUR_MS });
  expect(again.suspectSince).toBe(formatTime(NOW_MS - HOUR_MS));
  expect(again.connection).toBeUndefined();
});

test('the key of a second officer is not kept in the home, and says nothing of it', async () => {
  const state = await makeState();
  const validity = { notBefore: formatTime(NOW_MS), notAfter: formatTime(NOW_MS + HOUR_MS) };
  const release = listSignatureKey(
    signingKeyFromSeed(new Uint8Array(32).fill(6)).publicJwk,
    'release',
    validity,
  );
  const registry = readRegistry(state);
  const participants = registry.participants.map((one) => ({ ...one, keys: [...one.keys, release] }));
  writeRegistry(state, { ...registry, participants: [participants[0]!, ...registry.participants.slice(1)] });
  const revocation = { kid: release.kid, suspectSinceMs: NOW_MS };
  expect((await revokeAndCut(state, 'mk-bp', revocation)).connection).toBeUndefined();
});

test('a connection that is to be kept is kept; while the old key is good still it is not, by itself', async () => {
  const state = await makeState();
  const [{ kid } = { kid: '' }] = recordOf(state, 'mk-bp').keys;
  const { publisher } = recordOf(state, 'mk-bp');
  rotate(state, 4);
  const revocation = { kid, suspectSinceMs: NOW_MS };
  const kept = await revokeAndCut(state, 'mk-bp', { ...revocation, connection: 'keep' });
  expect(kept).toMatchObject({ kids: [kid], issued: { outcome: 'issued' } });
  expect(recordOf(state, 'mk-bp').publisher).toBe(publisher);
  const other = await makeState();
  rotate(other, 5);
  const [old] = recordOf(other, 'mk-bp').keys;
  const during = { kid: old!.kid, suspectSinceMs: NOW_MS };
  expect((await revokeAndCut(at(other, NOW_MS + HOUR_MS), 'mk-bp', during)).connection).toBeDefined();
});

test('what cannot be revoked replaces nothing; who has left has no connection to replace', async () => {
  const state = await makeState();
  const before = readRegistry(state);
  await expect(revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS + 1 })).rejects.toMatchObject({
    code: 'OPERATOR_BAD_INPUT',
  });
  expect(readRegistry(state)).toEqual(before);
  removeParticipant(state, 'mk-bp');
  expect((await revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS })).connection).toBeUndefined();
});

test('who is revoked while suspended stays out with the new credentials too, until it is resumed', async () => {
  const state = await makeState();
  const old = recordOf(state, 'mk-bp');
  suspendParticipant(state, 'mk-bp');
  await revokeAndCut(state, 'mk-bp', { suspectSinceMs: NOW_MS });
  const { publisher, reader } = recordOf(state, 'mk-bp');
  expect(await refusedOf(state, 'mk-bp')).toEqual([old.publisher, old.reader, publisher, reader]);
  resumeParticipant(state, 'mk-bp');
  expect(await refusedOf(state, 'mk-bp')).toEqual([old.publisher, old.reader]);
});
