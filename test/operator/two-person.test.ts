import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyDirectory } from '../../src/trust/directory.ts';
import { exportSigningKey } from '../../src/trust/signing-key.ts';
import { runHere, type Surroundings } from '../cli/support/run-here.ts';
import { keyOf, makeDirectory } from '../gate/forge.ts';
import { rootOf, signUnchecked } from '../support/sign-directory.ts';

let cwd: string;
const at = (name: string) => join(cwd, name);
const run = (argv: readonly string[], given: Surroundings = {}) => runHere(argv, { cwd, ...given });
const ask = (rules: string, community = 'wb6', ...more: string[]) =>
  run(['operator', 'two-person', '--state', 'hub', community, '-', ...more], { stdin: rules });
const publish = async () => {
  copyFileSync(at('hub/directory/ceremony.json'), at('copy.json'));
  const shown = await run(['officer', 'show', 'copy.json']);
  expect(await run(['officer', 'sign', '--yes', '--key', 'officer.jwk', 'copy.json'])).toMatchObject({
    exitCode: 0,
  });
  expect(await run(['operator', 'ceremony', 'publish', '--state', 'hub', 'copy.json'])).toMatchObject({
    exitCode: 0,
  });
  return shown.stdout;
};
const twoPerson = () =>
  verifyDirectory(
    readFileSync(at('hub/directory/directory.json'), 'utf8'),
    readFileSync(at('hub/directory/root.json'), 'utf8'),
  ).directory.communities.find(({ id }) => id === 'wb6')?.twoPerson;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'karaula-two-person-'));
  writeFileSync(at('officer.jwk'), exportSigningKey(keyOf('officer')));
  const root = { threshold: 1, keys: [keyOf('officer').publicJwk] };
  writeFileSync(at('officers.json'), JSON.stringify({ root, countries: {} }));
  await run(['operator', 'init', '--state', 'hub', '--port', '0', '--officers', 'officers.json']);
  await publish();
});
afterAll(() => rmSync(cwd, { recursive: true }));

test('K2: what a community asks two officers for is in force when the officers of the root have signed it in words, and not before', async () => {
  expect(twoPerson()).toBeUndefined();
  const rules = [{ what: 'CLOSE' }, { what: 'RETRACTION', kinds: ['border-incident'], minImpact: 'HIGH' }];
  const asked = await ask(JSON.stringify(rules));
  expect(asked).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('waits for the signatures') });
  expect(twoPerson()).toBeUndefined();
  const words = await publish();
  expect(words).toContain('community wb6: two officers for closing an event\n');
  expect(words).toContain(
    'community wb6: two officers for the retraction of an alert of impact high or more (border incident)\n',
  );
  expect(twoPerson()).toEqual(rules);
});

test('a list takes the place of the one before, and an empty one asks two for nothing', async () => {
  await ask('[{"what":"ALERT","minImpact":"VERY_HIGH"}]');
  await publish();
  expect(twoPerson()).toEqual([{ what: 'ALERT', minImpact: 'VERY_HIGH' }]);
  expect((await ask('[]', 'wb6')).stdout).toContain('one officer is enough for everything');
  expect(await publish()).not.toContain('two officers');
  expect(twoPerson()).toBeUndefined();
});

test.each([
  ['CLOSE', 'no list of rules'],
  ['{"what":"CLOSE"}', 'no list of rules'],
  ['[{"what":"CLOSING"}]', '0.what'],
  ['[{"what":"CLOSE","minImpact":"HUGE"}]', '0.minImpact'],
  ['[{"what":"CLOSE","kinds":["receipt"]}]', '0.kinds'],
  ['[{"what":"CLOSE","kinds":[]}]', '0.kinds'],
  ['[{"what":"CLOSE","unless":"urgent"}]', 'unless'],
])('rules that read %s are refused, and nothing is changed', async (rules, says) => {
  const before = readFileSync(at('hub/operator/registry.json'), 'utf8');
  expect(await ask(rules)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(says) });
  expect(readFileSync(at('hub/operator/registry.json'), 'utf8')).toBe(before);
});

test('a community that is not there is named with those that are', async () => {
  expect(await ask('[{"what":"CLOSE"}]', 'wb7')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/no community wb7 .* wb6/),
  });
});

test.each([
  ['nothing', []],
  ['what it does not know', [{ what: 'CLOSE', unless: 'urgent' }]],
])('K2: a reader believes no directory in which a community asks two officers for %s', (_, twoPerson) => {
  const directory = makeDirectory();
  const communities = directory.communities.map((one) => ({ ...one, twoPerson: twoPerson as never }));
  const text = signUnchecked({ ...directory, communities }, keyOf('operator'));
  expect(() => verifyDirectory(text, rootOf(keyOf('operator')))).toThrow(
    expect.objectContaining({ code: 'TRUST_DIRECTORY_INVALID' }),
  );
});
