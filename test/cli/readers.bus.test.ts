import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { joinHub } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';
import { runHere } from './support/run-here.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp', 'me-gp'],
  });
});
afterAll(() => hub?.stop());

const random = (size: number) => new Uint8Array(randomBytes(size));
const run = (as: string, ...argv: string[]) =>
  runHere([...argv, '--state', hub.dir, '--as', as], { nowMs: Date.now(), random, user: 'Officer Nightjar' });
const ENTRY = 'mk-bp.wb6.border-incident/1';

test('an originator asks who read what it said: a line for each reader, who refuses and why, and the names of those that did not answer', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, [rowText('A-1')]);
  for (const member of ['xk-kp', 'rs-gp']) await run(member, 'follow', '--once', '--kind', 'receipt');
  await run('xk-kp', 'show', '--by', 'Constable Hoopoe', '--purpose', 'BORDER_CONTROL', ENTRY);
  await run('xk-kp', 'show', ENTRY);
  await run('xk-kp', 'show', ENTRY);

  expect(await run('mk-bp', 'readers', 'ask', ENTRY)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /^asked who read mk-bp\.wb6\.border-incident\/1, in mk-bp\.wb6\.request\/\d+\n$/,
    ),
  });
  const file = join(hub.home('me-gp'), 'participant.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), refusesReaders: 'LAW' }));
  for (const member of ['xk-kp', 'rs-gp', 'me-gp'])
    await run(member, 'follow', '--once', '--kind', 'receipt');
  await run('mk-bp', 'follow', '--once');
  const { stdout, exitCode } = await run('mk-bp', 'readers', 'show', ENTRY);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^al-bmp {2}has not answered$/m);
  expect(stdout).toMatch(/^me-gp {2}refuses to answer: its law does not let it say \(.*\)$/m);
  expect(stdout).toMatch(/^rs-gp {2}says that nobody read it \(.*\)$/m);
  expect(stdout).toMatch(
    /^xk-kp {2}says that it was read by \(.*\)\n {2}[0-9a-f]{32} {2}BORDER_CONTROL {2}once, .*\n {2}[0-9a-f]{32} {2}- {2}2 times, .* to .*\n/m,
  );
  expect(stdout).not.toMatch(/Hoopoe|Nightjar/);
  const { stdout: lines } = await run('mk-bp', 'readers', 'show', '--json', ENTRY);
  const told = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told).toMatchObject([
    { member: 'al-bmp', answered: false },
    { member: 'me-gp', answered: false, refused: 'LAW' },
    { member: 'rs-gp', answered: true, readers: [] },
    { member: 'xk-kp', answered: true },
  ]);
  expect(told[0]).not.toHaveProperty('refused');
});

test('K5: who did not say it cannot ask', async () => {
  expect(await run('xk-kp', 'readers', 'ask', ENTRY)).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('CLI_NOT_FOUND'),
  });
});
