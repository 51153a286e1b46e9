import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;
let broker: Awaited<ReturnType<Scratch['startBroker']>>;
beforeAll(async () => {
  scratch = makeScratch();
  expect(await scratch.run('operator', 'init', '--port', '0')).toMatchObject({ exitCode: 0 });
  expect(await scratch.run('operator', 'enrol', '--starting')).toMatchObject({ exitCode: 0 });
  broker = await scratch.startBroker();
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0 });
});
afterAll(() => scratch?.remove());

const publish = ['publish', '--as', 'mk-bp', '--community', 'wb6', '--status', 'EXERCISE'];
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
/** Without what is logged of content keys. */
const logOf = (name: string) =>
  linesOf(readFileSync(scratch.path(name), 'utf8')).filter(({ feed }) => !String(feed).endsWith('.key'));

test('K7: publish --log adds facts to a file that is its owner’s alone, and nothing of what an alert says', async () => {
  scratch.write('rows.jsonl', `${exampleRow('overstay', { reference: 'MARKER-1' })}{"summary":"MARKER"}\n`);
  const first = await scratch.run(...publish, '--log', 'facts.log', '--log-level', 'debug', 'rows.jsonl');
  expect(first.stderr).toMatch(/^karaula: 1 accepted, 1 rejected/);
  expect(statSync(scratch.path('facts.log')).mode & 0o777).toBe(0o600);
  expect(logOf('facts.log')).toMatchObject([
    { event: 'accepted', feed: 'mk-bp.wb6.visa-abuse', seq: 1 },
    { event: 'rows rejected', count: 1 },
    { event: 'stored', feed: 'mk-bp.wb6.visa-abuse', count: 1 },
  ]);
  await scratch.run(...publish, '--again', '--log', 'facts.log', 'rows.jsonl');
  // At the level info no entry has a line of its own.
  expect(logOf('facts.log').map(({ event }) => event)).toEqual([
    ...['accepted', 'rows rejected', 'stored'],
    ...['rows rejected', 'stored'],
  ]);
  expect(readFileSync(scratch.path('facts.log'), 'utf8')).not.toContain('MARKER');
});

test('K7: follow --log - tells its facts on stderr', async () => {
  const { stdout, stderr } = await scratch.run(
    ...['follow', '--as', 'xk-kp', '--once', '--json', '--log', '-', '--log-level', 'debug'],
  );
  expect(stdout).toContain('MARKER-1');
  expect(linesOf(stderr)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ event: 'directory' }),
      expect.objectContaining({
        event: 'verdict',
        feed: 'mk-bp.wb6.visa-abuse',
        seq: 1,
        outcome: 'delivered',
      }),
    ]),
  );
  expect(stderr).not.toContain('MARKER');
});

test('a log that cannot be written is told before anything is published; a level needs a log', async () => {
  scratch.write('one.jsonl', exampleRow('drugs-on-train'));
  const nowhere = await scratch.run(...publish, '--log', 'no/such/folder/facts.log', 'one.jsonl');
  expect(failureOf(nowhere)).toMatchObject({ exitCode: 6, code: 'CLI_FILE_NOT_WRITABLE' });
  const levelOnly = await scratch.run(...publish, '--log-level', 'debug', 'one.jsonl');
  expect(failureOf(levelOnly)).toMatchObject({ exitCode: 2, code: 'CLI_USAGE' });
  const outcome = await scratch.run(...publish, 'one.jsonl');
  expect(outcome.stderr).toMatch(/^karaula: 1 accepted, 0 rejected, 1 stored/);
});

test('what --flush sends from the outbox is logged too', async () => {
  await broker.stop();
  scratch.write('later.jsonl', exampleRow('return-decision'));
  expect(await scratch.run(...publish, 'later.jsonl')).toMatchObject({ exitCode: 5 });
  broker = await scratch.startBroker();
  const flush = ['publish', '--as', 'mk-bp', '--flush', '--log', 'later.log'];
  expect(await scratch.run(...flush)).toMatchObject({ exitCode: 0 });
  expect(logOf('later.log')).toMatchObject([{ event: 'stored', feed: 'mk-bp.wb6.return', count: 1 }]);
});
