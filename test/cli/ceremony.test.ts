import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renewTimestamp } from '../../src/operator/issue-directory.ts';
import { openState, readRegistry } from '../../src/operator/state.ts';
import { verifyDirectory } from '../../src/trust/directory.ts';
import { exportSigningKey } from '../../src/trust/signing-key.ts';
import { secondThumbprintOf } from '../../src/trust/thumbprint.ts';
import { hybridKeyOf, keyOf } from '../gate/forge.ts';
import { requestFor } from '../support/key-request.ts';
import { runHere, type Surroundings } from './support/run-here.ts';

/** A hub in earnest: no officer's key is the operator's. Three of five for the root, two of three for North Macedonia. */
const ROOT = ['r1', 'r2', 'r3', 'r4', 'r5'];
const MK = ['m1', 'm2', 'm3'];
let cwd: string;

const at = (name: string) => join(cwd, name);
const CEREMONY = 'hub/directory/ceremony.json';
const run = (args: readonly string[], given: Surroundings = {}) => runHere([...args], { cwd, ...given });
const operator = (...args: string[]) => run(['operator', ...args, '--state', 'hub']);
const sign = (officer: string, file: string, given: Surroundings = {}) =>
  run(['officer', 'sign', '--key', `${officer}.jwk`, ...(given.askPerson ? [] : ['--yes']), file], given);

/** Each officer signs a copy of his own. @returns the copies */
async function signCopies(...officers: string[]): Promise<string[]> {
  const copies: string[] = [];
  for (const officer of officers) {
    const copy = `${officer}.copy.json`;
    copyFileSync(at(CEREMONY), at(copy));
    expect(await sign(officer, copy)).toMatchObject({ exitCode: 0 });
    copies.push(copy);
  }
  return copies;
}

const directory = () =>
  verifyDirectory(
    readFileSync(at('hub/directory/directory.json'), 'utf8'),
    readFileSync(at('hub/directory/root.json'), 'utf8'),
  );

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'karaula-ceremony-'));
  const publicOf = (name: string) => keyOf(name).publicJwk;
  for (const name of [...ROOT, ...MK, 'stranger'])
    writeFileSync(at(`${name}.jwk`), exportSigningKey(keyOf(name)));
  const officers = {
    root: { threshold: 3, keys: ROOT.map(publicOf) },
    countries: { MK: { threshold: 2, keys: MK.map(publicOf) } },
  };
  writeFileSync(at('officers.json'), JSON.stringify(officers));
  const madeAtMs = Date.UTC(2026, 0, 15);
  writeFileSync(at('mk-bp.json'), requestFor('mk-bp', keyOf('mk-bp'), { madeAtMs }).text);
  writeFileSync(at('mk-bp.second.json'), requestFor('mk-bp', hybridKeyOf('mk-bp second'), { madeAtMs }).text);
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('a hub whose directory officers sign', () => {
  test('K2: is made without a directory: nobody is believed before they have signed', async () => {
    const made = await operator('init', '--port', '0', '--officers', 'officers.json');
    expect(made).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('officers must sign') });
    expect([existsSync(at(CEREMONY)), existsSync(at('hub/directory/root.json'))]).toEqual([true, false]);
    expect(existsSync(at('hub/trial-officers'))).toBe(false);
  });

  test('K2: what fewer sign than must is not in force, and what has come is kept', async () => {
    const copies = await signCopies('r1', 'r2');
    const published = await operator('ceremony', 'publish', ...copies);
    expect(published).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('OPERATOR_NOT_SIGNED') });
    expect(published.stderr).toContain('root: 1 of 3 still to sign');
    expect((await operator('ceremony', 'show')).stdout).toContain('1 of 3 still to sign');
    const third = await operator('ceremony', 'publish', ...(await signCopies('r5')));
    expect(third).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('directory 1 is in force') });
    expect(directory().directory.participants).toEqual([]);
    expect(await operator('ceremony', 'show')).toMatchObject({
      stdout: expect.stringContaining('No change'),
    });
  });

  test('K2: a participant is there when the officers of the root and of its country say so, and not before', async () => {
    const enrolled = await operator('enrol', 'mk-bp', '--key', 'mk-bp.json');
    expect(enrolled).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('does not say so yet') });
    const rootOnly = await operator('ceremony', 'publish', ...(await signCopies('r2', 'r3', 'r4', 'm1')));
    expect(rootOnly.stderr).toContain('MK: 1 of 2 still to sign');
    expect(directory().participant('mk-bp')).toBeUndefined();
    expect(await operator('ceremony', 'publish', ...(await signCopies('m3')))).toMatchObject({ exitCode: 0 });
    expect(directory().participant('mk-bp')?.keys[0]?.kid).toBe(keyOf('mk-bp').kid);
    expect(existsSync(at('hub/participants/mk-bp/root.json'))).toBe(true);
  });

  test('a change of its keys is for the officers of the country alone', async () => {
    await operator('remove', 'mk-bp');
    const shown = await run(['officer', 'show', '--json', CEREMONY]);
    const roles = shown.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).role);
    expect(roles.sort()).toEqual(['MK', 'targets']);
    const words = await run(['officer', 'show', CEREMONY]);
    expect(words.stdout).toMatch(new RegExp(`mk-bp: key ${keyOf('mk-bp').kid} from .* revoked at `));
    expect(words.stdout).toContain('mk-bp: "Border Police", of MK');
    expect(words.stdout).toContain('; asked for by who has it\n');
  });
});

describe('officers change', () => {
  test('K2: to other officers of the root when those of before and those of now have signed, and not before', async () => {
    await operator('ceremony', 'publish', ...(await signCopies('r1', 'r2', 'r3', 'm1', 'm2')));
    const list = JSON.parse(readFileSync(at('officers.json'), 'utf8'));
    const others = ['r4', 'r5', 'n1', 'n2', 'n3'];
    for (const name of others.slice(2)) writeFileSync(at(`${name}.jwk`), exportSigningKey(keyOf(name)));
    const root = { threshold: 3, keys: others.map((name) => keyOf(name).publicJwk) };
    writeFileSync(at('others.json'), JSON.stringify({ ...list, root }));
    const started = await operator('ceremony', 'start', '--officers', 'others.json');
    expect(started.stdout).toContain('asks for root');

    // Enough of the new, but only two of the old.
    const early = await operator('ceremony', 'publish', ...(await signCopies('r4', 'r5', 'n1', 'n2')));
    expect(early).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('root: 1 of 3 still to sign'),
    });
    expect(directory().versions.root).toBe(1);
    expect(await operator('ceremony', 'publish', ...(await signCopies('r1')))).toMatchObject({ exitCode: 0 });
    // The pin of the first day leads to them still.
    expect(directory().versions.root).toBe(2);
    expect((await operator('ceremony', 'start')).stdout).toBe('Nothing has to be signed anew.\n');
  });

  test('K2: those of before sign nothing any more', async () => {
    await operator('enrol', 'xk-kp', '--country', 'XK', '--name', 'Police', '--community', 'wb6');
    expect((await sign('r1', CEREMONY)).stderr).toContain('asked for nowhere');
    expect(await operator('ceremony', 'publish', ...(await signCopies('n1', 'n2', 'r4')))).toMatchObject({
      exitCode: 0,
    });
    expect(directory().participant('xk-kp')).toBeDefined();
    // Nor do those of a country, when the root names others in their place.
    const list = JSON.parse(readFileSync(at('others.json'), 'utf8'));
    const MK = { threshold: 1, keys: [keyOf('n4').publicJwk] };
    writeFileSync(at('n4.jwk'), exportSigningKey(keyOf('n4')));
    writeFileSync(at('again.json'), JSON.stringify({ ...list, countries: { MK } }));
    const started = await operator('ceremony', 'start', '--officers', 'again.json', '--json');
    expect(JSON.parse(started.stdout).roles.sort()).toEqual(['MK', 'targets']);
    const copies = await signCopies('n1', 'n2', 'n3', 'n4');
    expect(await operator('ceremony', 'publish', ...copies)).toMatchObject({ exitCode: 0 });
    // For the tests that come after: something for the officers of the country.
    await operator('enrol', 'mk-bp', '--key', 'mk-bp.second.json');
  });
});

test('what waits for officers waits on when the operator signs a new timestamp meanwhile', () => {
  const state = openState({
    dir: at('hub'),
    clock: { nowMs: () => Date.UTC(2026, 0, 20) },
    random: (size) => new Uint8Array(size).fill(7),
  });
  const [before, asked] = [directory().directory, readFileSync(at(CEREMONY), 'utf8')];
  renewTimestamp(state, readRegistry(state));
  expect(directory().directory).toMatchObject({
    version: before.version + 1,
    participants: before.participants,
  });
  expect(readFileSync(at(CEREMONY), 'utf8')).toBe(asked);
});

describe('an officer', () => {
  test('is shown what he signs, is asked, and signs only when he says yes', async () => {
    copyFileSync(at(CEREMONY), at('asked.json'));
    const before = readFileSync(at('asked.json'), 'utf8');
    const no = await sign('n4', 'asked.json', { askPerson: async () => 'no' });
    expect(no).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(`mk-bp: key ${keyOf('mk-bp').kid}`),
    });
    expect(readFileSync(at('asked.json'), 'utf8')).toBe(before);
    const yes = await sign('n4', 'asked.json', { askPerson: async () => 'yes' });
    expect(yes).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('MK: signed, signed by enough'),
    });
    const nobody = await run(['officer', 'sign', '--key', 'n4.jwk', 'asked.json']);
    expect(nobody).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--yes') });
  });

  test('K2: signs nothing when the file is not what the metadata is about', async () => {
    const file = JSON.parse(readFileSync(at(CEREMONY), 'utf8'));
    const path = 'participants/mk-bp.json';
    const targets = { ...file.targets, [path]: file.targets[path].replace('Border Police', 'Border Polise') };
    writeFileSync(at('false.json'), JSON.stringify({ ...file, targets }));
    const signed = await sign('n4', 'false.json');
    expect(signed).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('sign nothing') });
  });

  test('K2: is shown whether a key was asked for by who has it, and not on the word of the operator', async () => {
    const listed = hybridKeyOf('mk-bp second');
    // Which signatures the key makes is said too.
    const second = secondThumbprintOf(listed.second!.publicJwk);
    const key = `mk-bp: key ${listed.kid} (Ed25519+ML-DSA-44, with the second key ${second}) from`;
    const lineOf = async (requests: string[]) => {
      const file = JSON.parse(readFileSync(at(CEREMONY), 'utf8'));
      writeFileSync(at('shown.json'), JSON.stringify({ ...file, requests }));
      const { stdout } = await run(['officer', 'show', 'shown.json']);
      return stdout.split('\n').find((line) => line.includes(key));
    };
    const wishes = { madeAtMs: Date.UTC(2026, 0, 15, 9) };
    const own = requestFor('mk-bp', listed, wishes);
    const { kty, crv, x } = listed.publicJwk;
    const { second: _, ...half } = { ...listed, publicJwk: { kty, crv, x } };
    expect(await lineOf([own.text])).toMatch(/asked for by who has it$/);
    for (const none of [
      [],
      ['{}'],
      [own.text.replace(/"signature": "./, '"signature": "_')],
      [requestFor('xk-kp', listed, wishes).text],
      [requestFor('mk-bp', half, wishes).text],
      [requestFor('mk-bp', listed, { ...wishes, use: 'release' }).text],
    ]) {
      expect(await lineOf(none)).toMatch(/no request of its owner came with it$/);
    }
  });

  test('of another office has nothing to sign', async () => {
    const signed = await sign('stranger', CEREMONY);
    expect(signed).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('asked for nowhere') });
  });

  test('has a key that is locked with a passphrase, and is told when it is the wrong one', async () => {
    writeFileSync(at('passphrase'), 'four words are enough\n');
    writeFileSync(at('another'), 'five words are not them\n');
    const made = await run(['officer', 'new', '--passphrase-file', 'passphrase', 'office.key']);
    expect(made.exitCode).toBe(0);
    const { x } = JSON.parse(made.stdout);
    expect(readFileSync(at('office.key'), 'utf8')).not.toContain('"d"');
    expect(x).toMatch(/^[\w-]{43}$/);
    const again = await run(['officer', 'new', '--passphrase-file', 'passphrase', 'office.key']);
    expect(again).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('not overwritten') });
    const args = ['officer', 'sign', '--yes', '--key', 'office.key', '--passphrase-file'];
    expect(await run([...args, 'another', CEREMONY])).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('TRUST_WRONG_PASSPHRASE'),
    });
    expect((await run([...args, 'passphrase', CEREMONY])).stderr).toContain('asked for nowhere');
  });

  test.each([
    ['a passphrase that is too short', 'short'],
    ['two different passphrases', 'the first of the two', 'the second of the two'],
  ])('makes no key with %s', async (_, ...answers) => {
    const made = await run(['officer', 'new', 'none.key'], { askPerson: async () => answers.shift() ?? '' });
    expect(made.exitCode).toBe(2);
    expect(existsSync(at('none.key'))).toBe(false);
  });
});

test.each([
  ['a list', '[]', 'expected object'],
  ['a threshold that nobody can reach', { root: { threshold: 9, keys: [] }, countries: {} }, 'threshold'],
  ['one officer in two offices', { two: true }, 'listed twice'],
])('officers that are %s are refused before anything is made', async (_, officers, says) => {
  const key = keyOf('r1').publicJwk;
  const group = { threshold: 1, keys: [key] };
  const given =
    typeof officers === 'object' && 'two' in officers ? { root: group, countries: { MK: group } } : officers;
  writeFileSync(at('bad.json'), typeof given === 'string' ? given : JSON.stringify(given));
  const made = await run(['operator', 'init', '--state', 'none', '--port', '0', '--officers', 'bad.json']);
  expect(made).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(says) });
  expect(existsSync(at('none'))).toBe(false);
});
