import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/replay/seeded-random.ts';
import { parseKeyRequest } from '../../src/trust/key-request.ts';
import { parseSigningKey } from '../../src/trust/signing-key.ts';
import { secondThumbprintOf, thumbprintOf } from '../../src/trust/thumbprint.ts';
import { requestFor } from '../support/key-request.ts';
import { runHere } from './support/run-here.ts';

describe('a participant makes its own signing key', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'karaula-keys-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  test('the private half stays in a file for its owner alone, the public half is printed', async () => {
    const made = await runHere(['keys', 'new', '--home', 'mk-cu'], { cwd });
    expect(made.exitCode).toBe(0);
    const printed = JSON.parse(made.stdout);
    expect(Object.keys(printed).sort()).toEqual(['crv', 'kid', 'kty', 'x']);
    expect(printed.kid).toBe(thumbprintOf(printed));
    const file = join(cwd, 'mk-cu', 'sign.jwk');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ x: printed.x, d: expect.any(String) });
    const shown = await runHere(['keys', 'show', '--home', 'mk-cu'], { cwd });
    expect(shown).toEqual({ exitCode: 0, stdout: made.stdout, stderr: '' });
  });

  test('K10: the same randomness makes the same key', async () => {
    const [one, two] = await Promise.all(
      ['one', 'two'].map((home) => runHere(['keys', 'new', '--home', home], { cwd })),
    );
    expect(one!.stdout).toBe(two!.stdout);
  });

  test('a key that is there is never overwritten', async () => {
    await runHere(['keys', 'new', '--home', 'mk-cu'], { cwd });
    const before = readFileSync(join(cwd, 'mk-cu', 'sign.jwk'), 'utf8');
    const again = await runHere(['keys', 'new', '--home', 'mk-cu'], { cwd });
    expect(again.exitCode).toBe(4);
    expect(again.stderr).toBe(
      `karaula: ${join(cwd, 'mk-cu', 'sign.jwk')} is there already and is not overwritten; "karaula keys show" prints its public half, or choose another folder [CLI_KEY_EXISTS]\n`,
    );
    expect(readFileSync(join(cwd, 'mk-cu', 'sign.jwk'), 'utf8')).toBe(before);
  });

  test('a missing key is told with the way to make one', async () => {
    const { exitCode, stderr } = await runHere(['keys', 'show', '--home', 'mk-cu'], { cwd });
    expect(exitCode).toBe(4);
    expect(stderr).toBe(
      `karaula: ${join(cwd, 'mk-cu', 'sign.jwk')} is not there; make a signing key with "karaula keys new" [CLI_NOT_A_KEY]\n`,
    );
  });

  test('a damaged key is told without showing any of it', async () => {
    await runHere(['keys', 'new', '--home', 'mk-cu'], { cwd });
    const file = join(cwd, 'mk-cu', 'sign.jwk');
    const secret = (JSON.parse(readFileSync(file, 'utf8')) as { d: string }).d;
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10));
    const { exitCode, stderr } = await runHere(['keys', 'show', '--home', 'mk-cu'], { cwd });
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/TRUST_BAD_KEY/);
    expect(stderr).toContain(file);
    expect(stderr).not.toContain(secret.slice(0, 8));
  });
});

describe('a participant changes over to its next key', () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'karaula-keys-'));
    await run('operator', 'init', '--port', '0');
    await run('operator', 'enrol', 'mk-bp');
  });
  afterEach(() => rmSync(cwd, { recursive: true }));
  const random = seededRandom('keys', 'of this test');
  const run = (...argv: string[]) => runHere(argv, { cwd, random });
  const home = (name: string) => join(cwd, '.karaula/participants/mk-bp', name);

  test('first both are good, then it signs with the next, and the one of before is kept', async () => {
    const before = readFileSync(home('sign.jwk'), 'utf8');
    const next = await run('keys', 'next', '--as', 'mk-bp');
    expect(next.exitCode).toBe(0);
    expect(readFileSync(home('sign.jwk'), 'utf8')).toBe(before);
    writeFileSync(join(cwd, 'next.json'), next.stdout);
    const rotated = await run('operator', 'rotate', 'mk-bp', '--key', 'next.json', '--json');
    const { kid } = parseKeyRequest(next.stdout);
    expect(JSON.parse(rotated.stdout)).toMatchObject({
      rotated: 'mk-bp',
      kid,
      agreedBy: JSON.parse(before).kid,
      othersUntil: '2026-01-22T08:00:00Z',
    });
    expect(JSON.parse((await run('keys', 'switch', '--as', 'mk-bp')).stdout).kid).toBe(kid);
    expect(JSON.parse(readFileSync(home('sign.jwk'), 'utf8')).kid).toBe(kid);
    expect(readFileSync(home('sign.old.jwk'), 'utf8')).toBe(before);
    expect(statSync(home('sign.jwk')).mode & 0o777).toBe(0o600);
  });

  test('it does not change over to a key that no reader would take', async () => {
    const before = readFileSync(home('sign.jwk'), 'utf8');
    await run('keys', 'next', '--as', 'mk-bp');
    const early = await run('keys', 'switch', '--as', 'mk-bp');
    expect(early).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('nothing was changed') });
    expect(readFileSync(home('sign.jwk'), 'utf8')).toBe(before);
  });

  test('a key of two signatures is made, asked for, listed and changed over to as one; the key after it makes two as well', async () => {
    const next = await run('keys', 'next', '--as', 'mk-bp', '--suite', 'Ed25519+ML-DSA-44');
    writeFileSync(join(cwd, 'next.json'), next.stdout);
    const { kid, jwk } = parseKeyRequest(next.stdout);
    expect(jwk.second).toMatchObject({ kty: 'AKP', alg: 'ML-DSA-44' });
    const { priv } = JSON.parse(readFileSync(home('next.jwk'), 'utf8')).second;
    expect(next.stdout).not.toContain(priv);
    expect(await run('operator', 'rotate', 'mk-bp', '--key', 'next.json')).toMatchObject({ exitCode: 0 });
    const switched = await run('keys', 'switch', '--as', 'mk-bp');
    const { second } = jwk;
    expect(JSON.parse(switched.stdout)).toMatchObject({
      kid,
      second: { ...second, kid: secondThumbprintOf(second!) },
    });
    expect((await run('keys', 'show', '--as', 'mk-bp')).stdout).toBe(switched.stdout);
    // Agreed to by a key of two signatures, with both.
    const after = await run('keys', 'next', '--as', 'mk-bp');
    expect(parseKeyRequest(after.stdout).jwk.second).toBeDefined();
    writeFileSync(join(cwd, 'after.json'), after.stdout);
    const { payload, signatures } = JSON.parse(after.stdout);
    expect(signatures).toHaveLength(4);
    writeFileSync(join(cwd, 'half.json'), JSON.stringify({ payload, signatures: signatures.slice(0, 3) }));
    expect(await run('operator', 'rotate', 'mk-bp', '--key', 'half.json')).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('did not agree'),
    });
    expect(await run('operator', 'rotate', 'mk-bp', '--key', 'after.json')).toMatchObject({ exitCode: 0 });
  });

  test('a key that is listed without its second half is not changed over to; one in a token makes no second signature', async () => {
    await run('keys', 'next', '--as', 'mk-bp', '--suite', 'Ed25519+ML-DSA-44');
    const { second: _, ...half } = JSON.parse(readFileSync(home('next.jwk'), 'utf8'));
    const madeAtMs = Date.UTC(2026, 0, 15, 8);
    const agreeing = parseSigningKey(readFileSync(home('sign.jwk'), 'utf8'));
    const request = requestFor('mk-bp', parseSigningKey(JSON.stringify(half)), { madeAtMs, agreeing });
    writeFileSync(join(cwd, 'half.json'), request.text);
    expect(await run('operator', 'rotate', 'mk-bp', '--key', 'half.json')).toMatchObject({ exitCode: 0 });
    expect(await run('keys', 'switch', '--as', 'mk-bp')).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('nothing was changed'),
    });
    const token = ['--suite', 'Ed25519+ML-DSA-44', '--token', 'made up', '--module', '/nowhere.so'];
    expect(await run('keys', 'new', '--home', 'mk-cu', ...token)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('a key in a token makes one signature'),
    });
  });

  test('a next key that is there is never overwritten, and the request of another is not taken', async () => {
    const next = await run('keys', 'next', '--as', 'mk-bp');
    expect(await run('keys', 'next', '--as', 'mk-bp')).toMatchObject({ exitCode: 4 });
    writeFileSync(join(cwd, 'next.json'), next.stdout);
    const enrolled = await run('operator', 'enrol', 'xk-kp', '--key', 'next.json');
    expect(enrolled).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('asks for a key of mk-bp, not of xk-kp'),
    });
  });
});

describe('a key is asked for by who has it', () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'karaula-keys-'));
    await run('operator', 'init', '--port', '0');
    await run('operator', 'enrol', 'mk-bp');
  });
  afterEach(() => rmSync(cwd, { recursive: true }));
  const random = seededRandom('keys', 'that are asked for');
  const run = (...argv: string[]) => runHere(argv, { cwd, random });
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);

  test('an agency without a folder of the operator asks in its own name, and is enrolled; a bare key is refused with the way to ask', async () => {
    const { stdout: bare } = await run('keys', 'new', '--home', 'mk-cu');
    write('bare.jwk', bare);
    const enrol = [
      'operator',
      'enrol',
      'mk-cu',
      '--country',
      'MK',
      '--name',
      'Customs',
      '--community',
      'wb6',
    ];
    const refused = await run(...enrol, '--key', 'bare.jwk');
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('"karaula keys request"') });
    const nobody = await run('keys', 'request', '--home', 'mk-cu');
    expect(nobody).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('say of whom') });
    const asked = await run('keys', 'request', 'mk-cu', '--home', 'mk-cu');
    expect(asked.stderr).toContain(JSON.parse(bare).kid);
    write('mk-cu.request.json', asked.stdout);
    expect(await run(...enrol, '--key', 'mk-cu.request.json')).toMatchObject({ exitCode: 0 });
    write('private.jwk', readFileSync(join(cwd, 'mk-cu/sign.jwk'), 'utf8'));
    const secret = await run(...enrol, '--key', 'private.jwk');
    expect(secret).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('private key') });
  });

  test('a second officer asks with his own key, and the participant agrees; without that it is not listed', async () => {
    write('passphrase', 'four words are enough');
    await run('officer', 'new', '--passphrase-file', 'passphrase', 'my-office.key');
    const key = ['--key', 'my-office.key', '--passphrase-file', 'passphrase'];
    const asked = await run('keys', 'request', 'mk-bp', '--use', 'release', ...key);
    write('asked.json', asked.stdout);
    const add = ['operator', 'add-key', 'mk-bp', '--use', 'release', '--key'];
    const alone = await run(...add, 'asked.json');
    expect(alone).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('did not agree') });
    const silent = await run('keys', 'agree', '--as', 'mk-bp', 'asked.json');
    expect(silent).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('--yes') });
    const agreed = await run('keys', 'agree', '--as', 'mk-bp', '--yes', 'asked.json');
    const { kid } = parseKeyRequest(asked.stdout);
    expect(agreed.stderr).toContain(kid);
    write('agreed.json', agreed.stdout);
    const added = await run(...add, 'agreed.json', '--json');
    expect(JSON.parse(added.stdout)).toMatchObject({ participant: 'mk-bp', use: 'release', kid });
    // With the key of somebody else nobody agrees for mk-bp.
    await run('operator', 'enrol', 'xk-kp');
    expect(await run('keys', 'agree', '--as', 'xk-kp', '--yes', 'asked.json')).toMatchObject({ exitCode: 2 });
  });
});
