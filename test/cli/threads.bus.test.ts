import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = makeScratch();
  await scratch.startHub(['mk-bp', 'rs-gp', 'xk-kp']);
});
afterAll(() => scratch.remove());

const run = (...argv: string[]) => scratch.succeed(...argv);
const follow = (as: string) => run('follow', '--as', as, '--once');
const rowOf = (as: string, row: object) => scratch.write(`${as}.jsonl`, `${JSON.stringify(row)}\n`);
const PUBLISH = ['--community', 'wb6', '--status', 'EXERCISE'];
const publish = (as: string, row: object) => run('publish', '--as', as, ...PUBLISH, rowOf(as, row));
const alert = (changes: object, karaula: object) => ({
  ...JSON.parse(exampleRow('facilitation-convoy')),
  ...changes,
  karaula,
});
const FIRST = 'mk-bp.wb6.border-incident/1';
const GRADES = ['--source', 'A', '--information', 'I1'];
/** How often each member has said something in its feed of border incidents. */
const saidBy = async (as: string) =>
  (await run('sent', '--as', as, '--json')).split('\n').filter((line) => line.includes('border-incident'))
    .length;

test('three members see one thread: first report, sighting, echo, close; what is not theirs to say is refused', async () => {
  const occurredAt = new Date(Date.now() - 27.5 * 3_600_000).toISOString();
  await publish('mk-bp', alert({ occurredAt }, { basedOn: ['OWN_SOURCE'] }));
  await follow('rs-gp');
  await follow('xk-kp');
  expect(await run('sighting', '--as', 'rs-gp', '--what', 'STOPPED', ...GRADES, FIRST)).toBe(
    `stopped: ${FIRST}, said in rs-gp.wb6.border-incident/1\n`,
  );
  await publish('xk-kp', alert({}, { basedOn: [FIRST] }));
  for (const id of ['mk-bp', 'xk-kp', 'rs-gp']) await follow(id);

  for (const id of ['mk-bp', 'xk-kp', 'rs-gp']) {
    const shown = await run('thread', 'show', '--as', id, FIRST);
    expect(shown).toMatch(
      new RegExp(`^Thread of ${FIRST} \\(EXERCISE\\): open\\n  \\S+  mk-bp  .*  LATE by 3 h$`, 'm'),
    );
    expect(shown).toMatch(/ {2}rs-gp {2}Stopped: what mk-bp\.wb6\.border-incident\/1 reports, at /);
    expect(shown).toMatch(/^Origins: 2 independent \(mk-bp, rs-gp\); 1 repeat others\n {2}xk-kp ← mk-bp$/m);
  }
  expect(await run('show', '--as', 'xk-kp', FIRST)).toMatch(/^Rests on: +Own source[\s\S]*^Thread of /m);

  // Nobody says what is not his to say, and nothing of it is in his feed.
  const before = await Promise.all([saidBy('mk-bp'), saidBy('rs-gp')]);
  const own = await scratch.run('sighting', '--as', 'mk-bp', '--what', 'SEEN', ...GRADES, FIRST);
  expect(failureOf(own)).toMatchObject({ code: 'CLI_USAGE' });
  expect(own.stderr).toMatch(/is our own: a sighting is of the alert of another/);
  const future = ['--at', '2099-01-01T00:00:00Z'];
  const ahead = await scratch.run('sighting', '--as', 'rs-gp', '--what', 'SEEN', ...GRADES, ...future, FIRST);
  expect(ahead.stderr).toMatch(/sighting\.at is later than the time of issue/);
  const closing = { karaula: { update: { entry: FIRST, note: 'Over.', closes: true } } };
  const foreign = await scratch.run('publish', '--as', 'rs-gp', ...PUBLISH, rowOf('rs-gp', closing));
  expect(foreign.exitCode).not.toBe(0);
  expect(foreign.stdout + foreign.stderr).toMatch(/is not an entry of ours/);
  const unknown = alert({}, { basedOn: ['al-bmp.wb6.border-incident/7'] });
  const baseless = await scratch.run('publish', '--as', 'rs-gp', ...PUBLISH, rowOf('rs-gp', unknown));
  expect(baseless.stdout + baseless.stderr).toMatch(/is no source such as OWN_OBSERVATION, and no entry/);
  expect(await Promise.all([saidBy('mk-bp'), saidBy('rs-gp')])).toEqual(before);

  expect(await run('thread', 'list', '--as', 'rs-gp', '--open')).toContain(`${FIRST} (EXERCISE)  open  `);
  expect(await run('thread', 'list', '--as', 'rs-gp', '--older-than', '1d')).toBe(
    'there is no such thread\n',
  );
  await publish('mk-bp', closing);
  await follow('rs-gp');
  expect(await run('thread', 'list', '--as', 'rs-gp', '--open')).not.toContain(FIRST);
  const listed = (await run('thread', 'list', '--as', 'rs-gp', '--json')).split('\n')[0]!;
  expect(JSON.parse(listed)).toMatchObject({ seq: 1, standing: 'closed', said: [{}, {}, {}] });
});
