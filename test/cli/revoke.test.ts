import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { readRegistry } from '../../src/operator/state.ts';
import { signingKeyFromSeed } from '../../src/trust/signing-key.ts';
import { makeTestState } from '../support/hub.ts';
import { requestFor } from '../support/key-request.ts';
import { runHere } from './support/run-here.ts';

const nowMs = Date.now();
const SINCE = '2025-03-02T06:00:00Z';
const REVOKE = ['operator', 'revoke', 'mk-bp', '--suspect-since', SINCE];

test('a revocation and a new key are told with what comes next', async () => {
  const state = await makeTestState({ participants: ['mk-bp'] });
  const at = { nowMs, cwd: state.dir };
  const kids = readRegistry(state).participants[0]!.keys.map(({ kid }) => kid);
  const revoked = await runHere([...REVOKE, '--state', state.dir], at);
  expect(revoked).toEqual({
    exitCode: 0,
    stdout: `revoked ${kids.join(', ')} of mk-bp: suspect since ${SINCE}\nNext, when the broker runs: karaula operator apply.\nmk-bp needs new credentials and a new certificate: hand over *.creds and tls/ of ${state.paths.home('mk-bp')}\n`,
    // There is no broker here.
    stderr: expect.stringMatching(/^karaula: the connections of mk-bp are NOT cut yet \(.+operator apply/),
  });
  const key = signingKeyFromSeed(new Uint8Array(32).fill(3));
  writeFileSync(join(state.dir, 'new.json'), requestFor('mk-bp', key, { madeAtMs: nowMs }).text);
  const rotate = ['operator', 'rotate', 'mk-bp', '--key', 'new.json', '--state', state.dir, '--json'];
  const rotated = await runHere(rotate, at);
  expect(JSON.parse(rotated.stdout)).toMatchObject({
    rotated: 'mk-bp',
    kid: key.kid,
    directory: 'issued',
  });
});

test('where officers must sign it, the revocation waits: it says for whom, and nothing is in force yet', async () => {
  const state = await makeTestState({ participants: ['mk-bp'] });
  rmSync(state.paths.trialOfficers, { recursive: true });
  const before = readIssuedDirectory(state).text;
  const waiting = await runHere([...REVOKE, '--state', state.dir], { nowMs });
  expect(waiting.stdout).toMatch(/^It waits for the signatures of the officers of \w+/m);
  expect(waiting.stdout).toContain(state.paths.ceremonyFile);
  const json = await runHere([...REVOKE, '--state', state.dir, '--json'], { nowMs });
  expect(JSON.parse(json.stdout)).toMatchObject({ directory: 'waits', ceremony: state.paths.ceremonyFile });
  // The first time has replaced what it connects with, and the key is revoked since then.
  expect(JSON.parse(json.stdout)).toMatchObject({ connections: 'kept' });
  expect(readIssuedDirectory(state).text).toBe(before);
});

test('with what the agency knows for its own, a revocation says up to where the key is good, to officers too', async () => {
  const state = await makeTestState({ participants: ['mk-bp'] });
  const place = { feed: 'mk-bp.wb6.border-incident', seq: 41, hash: Buffer.alloc(32).toString('base64url') };
  const file = join(state.dir, 'mk-bp.last-good.json');
  const at = { nowMs, cwd: state.dir };
  const revoke = (said: object) => {
    writeFileSync(file, JSON.stringify(said));
    return runHere([...REVOKE, '--last-good', file, '--state', state.dir], at);
  };
  const foreign = { ...place, feed: 'xk-kp.wb6.border-incident' };
  for (const bad of [
    { participant: 'xk-kp', lastGood: [] },
    { participant: 'mk-bp', lastGood: [foreign] },
    {},
  ]) {
    const refused = await revoke(bad);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('OPERATOR_BAD_INPUT') });
  }
  expect(readRegistry(state).participants[0]!.keys[0]!.revokedAt).toBeUndefined();

  const revoked = await revoke({ participant: 'mk-bp', lastGood: [place] });
  expect(revoked.stdout).toContain('last good: mk-bp.wb6.border-incident up to 41\n');
  expect(readIssuedDirectory(state).verified.participant('mk-bp')?.keys).toMatchObject([
    { lastGood: [place] },
    { use: 'seal' },
  ]);
  // What is known of it stays when only the time of suspicion moves.
  await runHere([...REVOKE, '--state', state.dir], at);
  expect(readIssuedDirectory(state).verified.participant('mk-bp')?.keys).toMatchObject([
    { lastGood: [place] },
    { use: 'seal' },
  ]);

  rmSync(state.paths.trialOfficers, { recursive: true });
  await revoke({ participant: 'mk-bp', lastGood: [{ ...place, seq: 40 }] });
  const words = await runHere(['officer', 'show', state.paths.ceremonyFile], at);
  expect(words.stdout).toContain(`suspect since ${SINCE}`);
  expect(words.stdout).toContain(`last good: mk-bp.wb6.border-incident up to 40, entry ${place.hash}`);
});

test('a time that is none is a fault of the command line, and says how it is written', async () => {
  const bad = await runHere(['operator', 'revoke', 'mk-bp', '--suspect-since', 'yesterday']);
  expect(bad.exitCode).toBe(2);
  expect(bad.stderr).toContain('2026-01-31T09:30:00Z');
});
