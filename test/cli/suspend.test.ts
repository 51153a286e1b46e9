import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readIssuedDirectory } from '../../src/operator/issue-directory.ts';
import type { OperatorState } from '../../src/operator/state.ts';
import { makeTestState } from '../support/hub.ts';
import { runHere } from './support/run-here.ts';

/** Runs a command of the operator; there is no broker. */
const operate = (state: OperatorState, ...argv: string[]) =>
  runHere(['operator', ...argv, '--state', state.dir], { nowMs: Date.now() });

async function makeState(): Promise<OperatorState> {
  // Enrolled some time ago: who leaves in the moment of coming never was there.
  const start = Date.now() - 3_600_000;
  return makeTestState({ participants: ['mk-bp', 'iom'], directoryClock: { nowMs: () => start } });
}

test('a membership is added and ended, each once', async () => {
  const state = await makeState();
  const next = 'Next, when the broker runs: karaula operator apply.\n';
  expect(await operate(state, 'add-member', 'iom', 'wb6')).toEqual({
    exitCode: 0,
    stdout: `iom is a member of wb6 from now on\n${next}`,
    stderr: '',
  });
  expect((await operate(state, 'add-member', 'iom', 'wb6')).stdout).toBe(
    'iom is a member of wb6 already; nothing was changed\n',
  );
  const { stdout } = await operate(state, 'remove-member', 'mk-bp', 'jmtf', '--json');
  expect(JSON.parse(stdout)).toEqual({ removed: 'mk-bp', community: 'jmtf', directory: 'issued' });
  expect((await operate(state, 'remove-member', 'mk-bp', 'jmtf')).stdout).toBe(
    'mk-bp is no member of jmtf; nothing was changed\n',
  );
});

test('who or what is not known is named, with what there is', async () => {
  const state = await makeState();
  const nobody = await operate(state, 'add-member', 'nobody', 'wb6');
  expect(nobody).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('enrolled are: mk-bp, iom') });
  const nowhere = await operate(state, 'remove-member', 'mk-bp', 'nowhere');
  expect(nowhere).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('wb6, region, jmtf') });
});

test('where officers must sign, a membership waits and says for whom; what was asked already says so too', async () => {
  const state = await makeState();
  rmSync(state.paths.trialOfficers, { recursive: true });
  const waiting = await operate(state, 'add-member', 'iom', 'wb6');
  expect(waiting.stdout).toMatch(/^It waits for the signatures of the officers of targets/m);
  const again = await operate(state, 'add-member', 'iom', 'wb6');
  expect(again.stderr).toContain(state.paths.ceremonyFile);
});

test('a suspension is told with what it is out of, and that the broker could not be asked; doctor and ceremony know of it', async () => {
  const state = await makeState();
  const suspended = await operate(state, 'suspend', 'iom', '--reason', 'an inspection');
  expect(suspended.stdout).toBe(
    'suspended iom (out of region), until "karaula operator resume iom"\nNext, when the broker runs: karaula operator apply.\n',
  );
  expect(suspended.exitCode).toBe(0);
  expect(suspended.stderr).toMatch(/^karaula: the connections of iom are NOT cut yet \(.+operator apply/);
  const again = await operate(state, 'suspend', 'iom', '--json');
  expect(JSON.parse(again.stdout)).toMatchObject({
    suspended: 'iom',
    communities: ['region'],
    connections: 'not cut',
    directory: 'unchanged',
  });
  const words = /iom is suspended since 20\S+Z \(an inspection\)/;
  expect((await operate(state, 'doctor')).stdout).toMatch(words);
  const shown = await operate(state, 'ceremony', 'show', '--json');
  expect(JSON.parse(shown.stdout).suspended).toMatchObject([{ id: 'iom', communities: ['region'] }]);

  expect((await operate(state, 'remove-member', 'iom', 'region')).stdout).toBe(
    'iom is suspended; region will not be open to it when it goes on\n',
  );
  expect((await operate(state, 'add-member', 'iom', 'wb6')).exitCode).toBe(2);
  expect((await operate(state, 'resume', 'iom')).stdout).toMatch(
    /^iom may go on \(it is in no community\)\n/,
  );
  expect((await operate(state, 'resume', 'iom')).stdout).toBe('iom is not suspended; nothing was changed\n');
  expect((await operate(state, 'doctor')).stdout).not.toMatch(words);
});

test('where officers must sign a suspension, it says that the directory waits and the broker does not', async () => {
  const state = await makeState();
  rmSync(state.paths.trialOfficers, { recursive: true });
  const before = readIssuedDirectory(state).text;
  const suspended = await operate(state, 'suspend', 'mk-bp', '--reason', 'an inspection');
  expect(suspended.stdout).toMatch(/^It waits for the signatures of the officers of targets/m);
  expect(suspended.stderr).toContain(
    'cutting mk-bp off waits for no officer, but members count it among them until the officers have signed',
  );
  const shown = await operate(state, 'ceremony', 'show');
  expect(shown.stdout).toMatch(/^ {2}community wb6: mk-bp from \S+ until \S+$/m);
  expect(shown.stdout).toMatch(/^mk-bp is suspended since \S+ \(an inspection\)$/m);
  expect(readIssuedDirectory(state).text).toBe(before);
  const resumed = await operate(state, 'resume', 'mk-bp', '--json');
  expect(JSON.parse(resumed.stdout)).toMatchObject({
    resumed: 'mk-bp',
    communities: ['wb6', 'region', 'jmtf'],
    directory: 'waits',
  });
});
