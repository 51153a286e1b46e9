import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleRow, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = makeScratch();
  await scratch.startHub(['mk-bp', 'rs-gp', 'xk-kp']);
});
afterAll(() => scratch.remove());

const run = (...argv: string[]) => scratch.succeed(...argv);
const follow = (as: string, ...more: string[]) => run('follow', '--as', as, '--once', ...more);
const publish = (as: string, identifiers: object) => {
  const row = { ...JSON.parse(exampleRow('facilitation-convoy')), karaula: { identifiers } };
  scratch.write(`${as}.jsonl`, `${JSON.stringify(row)}\n`);
  return run('publish', '--as', as, '--community', 'wb6', '--status', 'EXERCISE', `${as}.jsonl`);
};

test('two agencies that report the same plate are told so at once, ask each other, and a third learns nothing', async () => {
  await publish('rs-gp', { plate: ['RS:BG 123-AB'], phone: ['+381 64 123 4567'] });
  await follow('mk-bp');
  const published = await publish('mk-bp', { plate: ['SRB БГ-123-АБ'] });
  expect(published).toMatch(
    /^line 1: also seen by rs-gp \d+ \w+ ago \(plate\): rs-gp\.wb6\.border-incident\/1, ours is mk-bp\.wb6\.border-incident\/1 \(EXERCISE\)$/m,
  );
  expect(published).not.toMatch(/BG ?-?123/);
  const followed = await follow('rs-gp');
  expect(followed).toMatch(/also seen by mk-bp \d+ \w+ ago \(plate\): mk-bp\.wb6\.border-incident\/1/);
  const shown = await run('show', '--as', 'rs-gp', '--json', 'mk-bp.wb6.border-incident/1');
  expect(JSON.parse(shown)).toMatchObject({
    links: [{ ours: { feed: 'rs-gp.wb6.border-incident', seq: 1 }, types: ['PLATE'] }],
  });

  // The running members have said it to each other.
  await follow('mk-bp');
  await follow('rs-gp', '--json');
  expect(await run('link', 'list', '--as', 'rs-gp')).toMatch(
    /^mk-bp\.wb6\.request\/\d+ \(EXERCISE\) {2}mk-bp\.wb6\.border-incident\/1 and rs-gp\.wb6\.border-incident\/1 have something in common: plate$/m,
  );

  await run(
    'link',
    'ask',
    '--as',
    'mk-bp',
    '--type',
    'PHONE',
    '--why',
    'same convoy',
    'rs-gp.wb6.border-incident/1',
  );
  // Whoever is asked is told so, once, with what to write and without what is asked. K7
  const told = await scratch.run('follow', '--as', 'rs-gp', '--once');
  expect(told.stderr).toMatch(
    /request to disclose mk-bp\.wb6\.request\/(\d+) \(EXERCISE\): mk-bp waits for our answer: karaula link grant\|refuse mk-bp\.wb6\.request\/\1 \[POLICY_ANSWER_WANTED\]$/m,
  );
  expect(told.stderr).not.toContain('same convoy');
  expect((await scratch.run('follow', '--as', 'rs-gp', '--once')).stderr).not.toContain(
    'waits for our answer',
  );
  const asked = /^(mk-bp\.wb6\.request\/\d+) \(EXERCISE\) {2}What does .* have as phone\? same convoy$/m.exec(
    await run('link', 'list', '--as', 'rs-gp'),
  )?.[1];
  expect(asked).toBeDefined();
  await run('link', 'grant', '--as', 'rs-gp', asked!);
  expect((await scratch.run('follow', '--as', 'mk-bp', '--once')).stderr).toMatch(
    /^karaula: rs-gp has answered mk-bp\.wb6\.request\/\d+ \(EXERCISE\): karaula show rs-gp\.wb6\.request\/\d+$/m,
  );
  const answer = /^(rs-gp\.wb6\.request\/\d+) \(EXERCISE\) {2}Disclosed, to /m.exec(
    await run('link', 'list', '--as', 'mk-bp'),
  )?.[1];
  expect(await run('show', '--as', 'mk-bp', answer!)).toMatch(/^Phone number: +\+381641234567$/m);

  expect(await run('incident', 'list', '--as', 'mk-bp')).toMatch(
    /^\S+ \(EXERCISE\) {2}open {2}rs-gp's {2}2 entries of rs-gp, mk-bp\n$/,
  );
  expect(await run('incident', 'show', '--as', 'mk-bp', 'rs-gp.wb6.border-incident/1')).toMatch(
    /rs-gp\.wb6\.border-incident\/1 {2}Facilitation[\s\S]*mk-bp\.wb6\.border-incident\/1 {2}ours$/m,
  );

  await follow('xk-kp');
  expect(await run('link', 'list', '--as', 'xk-kp')).toBe('nobody has reported the same\n');
  const fishing = await scratch.run(
    'link',
    'ask',
    '--as',
    'xk-kp',
    '--why',
    'x',
    'rs-gp.wb6.border-incident/1',
  );
  expect(fishing).toMatchObject({ exitCode: 1 });
  expect(fishing.stderr).toMatch(/has no link with an entry of ours/);
  const refused = await scratch.run('link', 'refuse', '--as', 'mk-bp', '--why', 'x', answer!);
  expect(refused.stderr).toMatch(/asks nothing of mk-bp/);
});
