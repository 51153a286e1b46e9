import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import { openState } from '../../src/operator/state.ts';
import { mustBeSealed } from '../../src/policy/sealing.ts';
import { keyOf } from '../gate/forge.ts';
import { systemClock } from '../support/hub.ts';
import { PUBLISH_DEFAULTS } from '../support/rows.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runHere } from './support/run-here.ts';

const { random } = PUBLISH_DEFAULTS;

/** A place for a hub, and the operator's commands in it. */
function makePlace() {
  const cwd = tempFolder();
  const operate = (...argv: string[]) =>
    runHere(['operator', ...argv, '--state', 'hub'], { cwd, random, nowMs: Date.now() });
  const sealed = (atMs: number) => {
    const state = openState({ dir: join(cwd, 'hub'), clock: systemClock, random });
    const { directory } = readIssuedDirectory(state).verified;
    return directory.communities.map(({ id }) => id).filter((id) => mustBeSealed(directory, id, atMs));
  };
  return { cwd, operate, sealed };
}

test('K2: every community is sealed from its first day, in an exercise of whatever year', async () => {
  const { operate, sealed } = makePlace();
  const { stdout } = await operate('init', '--port', '0');
  expect(stdout).toContain('sealed for the members of its community; the hub cannot read it.\n');
  expect(sealed(Date.now())).toEqual(['wb6', 'region', 'jmtf']);
  expect(sealed(Date.UTC(2000, 0, 2))).toEqual(['wb6', 'region', 'jmtf']);
});

test('K2: one that was made open is read by the hub, which is told, until it is sealed', async () => {
  const { operate, sealed } = makePlace();
  const { stdout } = await operate('init', '--port', '0', '--open', 'region', '--open', 'jmtf');
  expect(stdout).toContain('but not in region, jmtf: whoever runs the hub reads that');
  expect(sealed(Date.now())).toEqual(['wb6']);
  expect(await operate('seal', 'region')).toMatchObject({ exitCode: 0 });
  expect(sealed(Date.now() + 1_000)).toEqual(['wb6', 'region']);
});

test('a community to be open that there is not is named, and no hub is made', async () => {
  const { cwd, operate } = makePlace();
  const { exitCode, stderr } = await operate('init', '--port', '0', '--open', 'region', '--open', 'wb7');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('there is no community wb7 at the start; there are: wb6, region, jmtf');
  expect(readdirSync(cwd)).toEqual([]);
});

test('officers read which communities are sealed and which are open before they sign', async () => {
  const { cwd, operate } = makePlace();
  const root = { threshold: 1, keys: [keyOf('officer').publicJwk] };
  writeFileSync(join(cwd, 'officers.json'), JSON.stringify({ root, countries: {} }));
  await operate('init', '--port', '0', '--officers', join(cwd, 'officers.json'), '--open', 'region');
  const ceremony = readFileSync(join(cwd, 'hub/directory/ceremony.json'), 'utf8');
  const shown = await runHere(['officer', 'show', '-'], { stdin: ceremony, nowMs: Date.now() });
  expect(shown.stdout).toContain('community wb6: sealed for its members from 2000-01-01T00:00:00Z\n');
  expect(shown.stdout).toContain('community region: open, so whoever has the hub reads what is said in it\n');
});
