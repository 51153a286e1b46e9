import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GOOD_SCENARIO } from '../replay/scenario-text.ts';
import { type Result, start } from './support/karaula.ts';
import { makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = makeScratch();
  for (const folder of ['good', 'mixed', 'tmp']) mkdirSync(scratch.path(folder));
  write('good/a.yaml', 'good');
  write('mixed/a.yaml', 'good');
  write('mixed/b.yaml', 'open', '- absent: { step: first, from: [rs-gp] }');
  write(
    'mixed/c.yaml',
    'waits',
    '- delivered: { step: first, to: [rcc], within: 5m }\n    pending: partners',
  );
});
afterAll(() => scratch.remove());

function write(file: string, id: string, expectation?: string): void {
  const text = GOOD_SCENARIO.replace('id: small', `id: ${id}`);
  scratch.write(file, expectation === undefined ? text : `${text}  ${expectation}\n`);
}

const runIn = (...argv: string[]) =>
  start(['replay', '--all', ...argv], { cwd: scratch.dir, env: { TMPDIR: scratch.path('tmp') } });

describe('karaula replay --all', () => {
  let done: Result;
  beforeAll(async () => {
    done = await runIn('mixed', '--report', 'report').ended;
  });

  test('goes on after a scenario that failed, and ends as one that failed', () => {
    expect(done.exitCode).toBe(1);
    expect(done.stderr).toMatch(
      /^1\/3 good … ✓ 3 of 3 held, .+ s\n2\/3 open … ✗ 3 of 4 held, 1 failed, .+ s\n3\/3 waits … ✓ 3 of 4 held, 1 pending, .+ s\n$/,
    );
  });

  test('prints one table, a row for each and one for all', () => {
    const table = done.stdout.slice(0, done.stdout.indexOf('\n\n')).split('\n');
    expect(table[0]).toMatch(
      /^SCENARIO +SOURCE +STEPS +ATTACKS +DELIVERED +REFUSED +HELD +FAILED +PENDING +TIME/,
    );
    const cells = table.slice(1).map((row) =>
      row
        .replace(/[\d.]+ s /, '')
        .replace('[1] par. 7', '')
        .split(/ +/),
    );
    expect(cells).toEqual([
      ['good', '5', '2', '3', '3', '3', '0', '0', '✓'],
      ['open', '5', '2', '3', '3', '3', '1', '0', '✗'],
      ['waits', '5', '2', '3', '3', '3', '0', '1', '✓'],
      ['all', '15', '6', '9', '9', '9', '1', '1', '✗'],
    ]);
  });

  test('says below it where each stands that failed or is pending, and why', () => {
    expect(done.stdout).toContain(
      'FAILED   first does not reach rs-gp: rs-gp has it\n         mixed/b.yaml:51\n',
    );
    expect(done.stdout).toMatch(
      /pending {2}first is delivered to rcc .*: partners \(rcc never had it .*\)\n {9}mixed\/c\.yaml:51\n/,
    );
  });

  test('writes the report of each, and a page that leads to them', () => {
    const index = readFileSync(scratch.path('report/index.html'), 'utf8');
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!);
    expect(links).toEqual(['good/report.html', 'open/report.html', 'waits/report.html']);
    expect(links.filter((link) => !existsSync(scratch.path('report', link)))).toEqual([]);
    const report = JSON.parse(readFileSync(scratch.path('report/waits/report.json'), 'utf8'));
    expect(report).toMatchObject({ held: true, totals: { expectationsPending: 1 } });
  });

  test('leaves nothing else behind', () => {
    expect(readdirSync(scratch.path('tmp'))).toEqual([]);
  });
});

test('replay --all --json prints one object with the report of each, and ends well where all held', async () => {
  const { exitCode, stdout, stderr } = await runIn('good', '--json', '--seed', 'another').ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    held: true,
    totals: { scenarios: 1, expectationsHeld: 3 },
    scenarios: [{ file: 'good/a.yaml', report: { seed: 'another', scenario: { id: 'good' } } }],
  });
  expect(stdout.trimEnd()).not.toContain('\n');
});

test('Ctrl-C ends it at once: what was played is told, and nothing is left running or behind', async () => {
  const running = runIn('mixed', '--report', 'broken-off');
  await running.printed('2/3 open');
  running.child.kill('SIGINT');
  const { exitCode, stdout, stderr } = await running.ended;
  expect(exitCode).toBe(130);
  expect(stdout).toMatch(/^good .* ✓$/m);
  expect(stdout).not.toContain('open');
  expect(stderr).toMatch(/2\/3 open … \nkaraula: the replay was interrupted; .* \[REPLAY_INTERRUPTED\]\n$/);
  expect(readdirSync(scratch.path('broken-off')).sort()).toEqual(['good', 'index.html']);
  expect(readdirSync(scratch.path('tmp'))).toEqual([]);
});
