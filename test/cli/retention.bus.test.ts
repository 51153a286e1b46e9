import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = makeScratch();
  for (const argv of [
    ['init', '--port', '0'],
    ['enrol', '--starting'],
  ]) {
    expect(await scratch.run('operator', ...argv)).toMatchObject({ exitCode: 0 });
  }
  await scratch.startBroker();
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0 });
});
afterAll(() => scratch.remove());

const PLACE = 'mk-bp.wb6.border-incident/1';
const RULES = '.karaula/participants/xk-kp/retention.yaml';
const followOnce = (id: string) => scratch.run('follow', '--as', id, '--once', '--json');

test('K5, K7: what a rule of a reader ends is erased, says so when it is asked for, and its originator is told by a signed receipt', async () => {
  scratch.write('rows.jsonl', exampleRow('facilitation-convoy'));
  const published = await scratch.run(
    'publish',
    '--as',
    'mk-bp',
    '--community',
    'wb6',
    '--status',
    'EXERCISE',
    'rows.jsonl',
  );
  expect(published.exitCode).toBe(0);
  expect((await followOnce('xk-kp')).stdout).toContain('FACILITATION');
  scratch.write(
    RULES,
    'countries: { XK: { border-incident: { keepDays: 0.000001, legalBasis: "Made-up law, Article 7" } } }\n',
  );
  const run = await scratch.run('retention', 'run', '--as', 'xk-kp', '--trust-clock', '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({ entries: 1, isLogEmpty: true });
  const shown = failureOf(await scratch.run('show', '--as', 'xk-kp', PLACE));
  expect(shown.code).toBe('CLI_WITHHELD');
  expect(shown.message).toMatch(/erased at .*Made-up law, Article 7.*POLICY_ERASED/);
  await followOnce('xk-kp');
  await followOnce('mk-bp');
  const report = await scratch.run('retention', 'report', '--as', 'mk-bp', '--json');
  const [entry] = report.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ feed, seq }) => `${feed}/${seq}` === PLACE);
  expect(entry.erased).toMatchObject([{ member: 'xk-kp', reason: 'EXPIRED' }]);
  expect(entry.unknown).toContain('rs-gp');
});

test('a file of retention rules that says nothing clear stops, before anything is received or erased', async () => {
  scratch.write(RULES, 'countries: { XK: { border-incident: { keepDays: 10 } } }\n');
  for (const command of [
    ['follow', '--once'],
    ['retention', 'run'],
  ]) {
    expect(failureOf(await scratch.run(...command, '--as', 'xk-kp'))).toMatchObject({
      exitCode: 3,
      code: 'STORE_BAD_FILE',
    });
  }
});
