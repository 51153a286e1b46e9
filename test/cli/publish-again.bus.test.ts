import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../support/seeded-chance.ts';
import { start } from './support/karaula.ts';
import { exampleRow, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;
beforeAll(async () => {
  scratch = makeScratch();
  expect(await scratch.run('operator', 'init', '--port', '0')).toMatchObject({ exitCode: 0 });
  expect(await scratch.run('operator', 'enrol', '--starting')).toMatchObject({ exitCode: 0 });
  await scratch.startBroker();
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0 });
});
afterAll(() => scratch?.remove());

const publish = (id: string) => ['publish', '--as', id, '--community', 'wb6', '--status', 'EXERCISE'];
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    exampleRow('facilitation-convoy', { reference: `A-${index + 1}` }),
  );

/** What another member has read of a participant's feed: place and reference, in the order it came. */
async function readBy(reader: string, origin: string): Promise<string[]> {
  const { stdout, stderr } = await scratch.run(
    ...['follow', '--as', reader, '--once', '--from-start', '--origin', origin, '--json'],
  );
  expect(stderr).toBe('');
  const entries = stdout.split('\n').filter((line) => line !== '');
  return entries.map((line) => {
    const { seq, entry } = JSON.parse(line) as { seq: number; entry: { alert: { reference: string } } };
    return `${seq} ${entry.alert.reference}`;
  });
}

test('K3, K4: publish is killed three times and run again until done: the feed holds each row once, in order', async () => {
  const rows = numbered(300);
  scratch.write('rows.jsonl', rows.join(''));
  const random = seededRandom(20_260_115);
  for (let kills = 0; kills < 3; kills++) {
    // It has been given so many rows (more than the 64 KiB it looks at before the first) and has told of so many when
    // it dies, wherever it is with the others.
    const given = 200 + Math.floor(random() * 100);
    const told = 1 + Math.floor(random() * given);
    const run = start([...publish('mk-bp'), '--json', '-'], {
      cwd: scratch.dir,
      stdin: rows.slice(0, given).join(''),
      keepsStdinOpen: true,
    });
    await run.printedLines(told);
    run.child.kill('SIGKILL');
    await run.ended;
    expect(run.child.signalCode).toBe('SIGKILL');
  }
  const last = await scratch.run(...publish('mk-bp'), 'rows.jsonl');
  expect(last.exitCode).toBe(0);
  expect(last.stderr).toMatch(/, \d+ skipped \(an earlier run took the very same; --again .*, 0 waiting\n$/);
  expect(await readBy('xk-kp', 'mk-bp')).toEqual(rows.map((_, index) => `${index + 1} A-${index + 1}`));
});

test('a row that an earlier run took is told as skipped, to people and to programs; --again publishes it again', async () => {
  scratch.write('few.jsonl', numbered(2).join(''));
  expect((await scratch.run(...publish('rs-gp'), 'few.jsonl')).stderr).toBe(
    'karaula: 2 accepted, 0 rejected, 2 stored at the hub, 0 waiting\n',
  );
  expect(await scratch.run(...publish('rs-gp'), 'few.jsonl')).toEqual({
    exitCode: 0,
    stdout: 'line 1: skipped an earlier run took this row\nline 2: skipped an earlier run took this row\n',
    stderr:
      'karaula: 0 accepted, 0 rejected, 2 skipped (an earlier run took the very same; --again publishes them again), 0 stored at the hub, 0 waiting\n',
  });
  const told = await scratch.run(...publish('rs-gp'), '--json', 'few.jsonl');
  expect(
    told.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { outcome: 'skipped', line: 1 },
    { outcome: 'skipped', line: 2 },
    { outcome: 'summary', accepted: 0, rejected: 0, skipped: 2, stored: 0, waiting: 0, stops: [] },
  ]);
  expect((await scratch.run(...publish('rs-gp'), '--again', 'few.jsonl')).stderr).toBe(
    'karaula: 2 accepted, 0 rejected, 2 stored at the hub, 0 waiting\n',
  );
  expect(await readBy('xk-kp', 'rs-gp')).toEqual(['1 A-1', '2 A-2', '3 A-1', '4 A-2']);
});

test('what went out as an exercise is not skipped in earnest', async () => {
  scratch.write('one.jsonl', numbered(1).join(''));
  await scratch.run(...publish('al-bmp'), 'one.jsonl');
  const inEarnest = ['publish', '--as', 'al-bmp', '--community', 'wb6', '--status', 'ACTUAL'];
  expect((await scratch.run(...inEarnest, 'one.jsonl')).stderr).toMatch(/^karaula: 1 accepted, /);
});
