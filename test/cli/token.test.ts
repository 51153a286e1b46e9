import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/replay/seeded-random.ts';
import { closeTokens } from '../../src/store/token-session.ts';
import { parseKeyRequest } from '../../src/trust/key-request.ts';
import { makeSoftToken, type SoftToken, whyNoToken } from '../support/soft-token.ts';
import { runHere, type Surroundings } from './support/run-here.ts';

const why = whyNoToken();

describe.skipIf(why !== undefined)(`keys in tokens${why === undefined ? '' : ` (not run: ${why})`}`, () => {
  const random = seededRandom('keys', 'in tokens');
  let cwd: string;
  let token: SoftToken;
  let inToken: string[];
  const at = (name: string) => join(cwd, name);
  const runWith = (given: Surroundings, ...argv: string[]) => runHere(argv, { cwd, random, ...given });
  const run = (...argv: string[]) => runWith({}, ...argv);
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'karaula-token-'));
    token = makeSoftToken(cwd);
    inToken = ['--token', token.token, '--module', token.module];
    writeFileSync(at('pin'), `${token.pin}\n`, { mode: 0o600 });
  });
  // Each command has a process of its own.
  afterEach(() => closeTokens());
  const apart = async <T>(work: Promise<T>): Promise<T> => {
    const outcome = await work;
    closeTokens();
    return outcome;
  };
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test('an officer makes a key in a token and signs a ceremony with it', async () => {
    const made = await apart(run('officer', 'new', ...inToken, '--pin-file', 'pin', 'my-office.json'));
    expect(made.exitCode).toBe(0);
    expect(statSync(at('my-office.json')).mode & 0o777).toBe(0o600);
    const { kty, crv, x, kid } = JSON.parse(made.stdout);
    const root = { threshold: 1, keys: [{ kty, crv, x }] };
    writeFileSync(at('officers.json'), JSON.stringify({ root, countries: {} }));
    await run('operator', 'init', '--state', 'hub', '--port', '0', '--officers', 'officers.json');
    copyFileSync(at('hub/directory/ceremony.json'), at('copy.json'));
    const signed = await apart(
      run('officer', 'sign', '--key', 'my-office.json', '--pin-file', 'pin', '--yes', 'copy.json'),
    );
    expect(signed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(kid) });
    const published = await run('operator', 'ceremony', 'publish', '--state', 'hub', 'copy.json');
    expect(published).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('in force') });
    // The same key again, by its id, for who has lost the file.
    const { keyId } = JSON.parse(readFileSync(at('my-office.json'), 'utf8'));
    const again = await run(
      'officer',
      'new',
      ...inToken,
      '--key-id',
      keyId,
      '--pin-file',
      'pin',
      'again.json',
    );
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(made.stdout));
    expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(at('my-office.json'), 'utf8'));
  });

  test('the PIN is asked for, in a variable, or in a file for its owner alone; else nothing is made', async () => {
    const asked: string[] = [];
    const askPerson = async (question: string, isSecret: boolean) => {
      asked.push(`${question}${isSecret}`);
      return token.pin;
    };
    const make = (name: string) => ['officer', 'new', ...inToken, name];
    expect((await apart(runWith({ askPerson }, ...make('asked.json')))).exitCode).toBe(0);
    expect(asked).toEqual(['PIN of the token "the office": true']);
    const env = { KARAULA_TOKEN_PIN: token.pin };
    expect((await apart(runWith({ env }, ...make('variable.json')))).exitCode).toBe(0);
    const nobody = await apart(run(...make('none.json')));
    expect(nobody).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--pin-file') });
    writeFileSync(at('loose'), token.pin);
    chmodSync(at('loose'), 0o644);
    const loose = await apart(run(...make('none.json'), '--pin-file', 'loose'));
    expect(loose).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('chmod 600') });
    const wrong = await apart(runWith({ env: { KARAULA_TOKEN_PIN: '000000' } }, ...make('none.json')));
    expect(wrong).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('STORE_TOKEN_WRONG_PIN') });
    const without = await run('officer', 'new', '--token', token.token, 'none.json');
    expect(without).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--module') });
    expect(() => statSync(at('none.json'))).toThrow('ENOENT');
  });

  test('a participant changes over from a file to a token, and back; its key of before is kept', async () => {
    await run('operator', 'init', '--port', '0');
    await run('operator', 'enrol', 'mk-bp');
    const home = (name: string) => at(`.karaula/participants/mk-bp/${name}`);
    const first = readFileSync(home('sign.jwk'), 'utf8');
    const env = { KARAULA_TOKEN_PIN: token.pin };
    const next = await apart(runWith({ env }, 'keys', 'next', '--as', 'mk-bp', ...inToken));
    writeFileSync(at('next.json'), next.stdout);
    const { kid } = parseKeyRequest(next.stdout);
    expect(await run('operator', 'rotate', 'mk-bp', '--key', 'next.json')).toMatchObject({ exitCode: 0 });
    expect(await run('keys', 'switch', '--as', 'mk-bp')).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await run('keys', 'show', '--as', 'mk-bp')).stdout).kid).toBe(kid);
    expect(readFileSync(home('sign.old.jwk'), 'utf8')).toBe(first);
    expect(() => statSync(home('sign.jwk'))).toThrow('ENOENT');
    // The key in the token agrees to the next one, which is a file again.
    const back = await apart(runWith({ env }, 'keys', 'next', '--as', 'mk-bp'));
    writeFileSync(at('back.json'), back.stdout);
    const rotated = await run('operator', 'rotate', 'mk-bp', '--key', 'back.json', '--json');
    expect(JSON.parse(rotated.stdout)).toMatchObject({ agreedBy: kid });
    expect(await run('keys', 'switch', '--as', 'mk-bp')).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(home('sign.old.token.json'), 'utf8')).kid).toBe(kid);
    expect(() => statSync(home('sign.token.json'))).toThrow('ENOENT');
  });
});
