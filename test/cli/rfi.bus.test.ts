import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { countClosed } from '../../src/store/closed-entries.ts';
import { openHome } from '../../src/store/home.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { joinHub } from '../support/member.ts';
import { publishAll, rowText } from '../support/rows.ts';
import { runHere } from './support/run-here.ts';

const HOUR_MS = 3_600_000;
const ALERT = 'mk-bp.wb6.border-incident/1';
const BASIS = ['--purpose', 'CRIMINAL_INVESTIGATION', '--legal-basis', 'Made-up law, Article 1'];

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'],
    communities: [
      { id: 'wb6', title: 'Western Balkans Six', isSealed: true },
      { id: 'region', title: 'Region and partners', isSealed: false },
      { id: 'jmtf', title: 'Joint migration taskforce' },
    ],
  });
});
afterAll(() => hub?.stop());

const random = (size: number) => new Uint8Array(randomBytes(size));
const run = (as: string, argv: readonly string[], nowMs: number | (() => number) = Date.now()) =>
  runHere([...argv, '--state', hub.dir, '--as', as], { nowMs, random, user: 'Officer Nightjar' });
const follow = async (...members: string[]) => {
  for (const member of members)
    expect(await run(member, ['follow', '--once'])).toMatchObject({ exitCode: 0 });
};
const said = async (as: string, ...argv: string[]) => {
  const outcome = await run(as, ['rfi', ...argv]);
  expect(outcome, argv.join(' ')).toMatchObject({ exitCode: 0 });
  return outcome.stdout;
};
const jsonOf = async (as: string, ...argv: string[]) =>
  (await said(as, ...argv, '--json'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const storeOf = (id: string) => {
  const store = openStore(openHome(hub.home(id)).databasePath);
  onTestFinished(() => store.close());
  return store;
};
/** Asks, and says in which place. */
const ask = async (as: string, of: readonly string[], ...more: string[]): Promise<string> => {
  const [placed] = await jsonOf(as, 'ask', ...of.flatMap((id) => ['--of', id]), ...BASIS, ...more);
  return `${placed.feed}/${placed.seq}`;
};
const askAboutAlert = () =>
  ask('rs-gp', ['mk-bp'], '--question', 'Which one?', '--urgency', 'NORMAL', '--about', ALERT);

test('K5: rs-gp asks two, each answers for itself, the asker sees both, and nobody else sees anything', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, [
    rowText('A-1'),
    rowText('A-2', { karaula: { handling: { code: 'H1', releasableTo: ['rs-gp'] } } }),
  ]);
  await follow('xk-kp', 'rs-gp', 'al-bmp', 'mk-bp');
  const question = ['--question', 'Is the van known?\nSince when?', '--urgency', 'URGENT', '--about', ALERT];
  const request = await ask('rs-gp', ['mk-bp', 'xk-kp'], ...question);
  const told = await run('mk-bp', ['follow', '--once']);
  expect(told.stderr).toMatch(
    `karaula: warning: request for information ${request} (TEST): rs-gp waits for our answer, due by `,
  );
  expect(told.stderr).toMatch(/\(URGENT\) \[POLICY_ANSWER_WANTED\]\n/);
  expect(told.stderr).not.toContain('van');
  await follow('xk-kp', 'al-bmp');
  expect(await said('mk-bp', 'list', '--open')).toMatch(
    new RegExp(`^REQUEST .*\\n${request} +rs-gp \\(TEST\\) +URGENT +20\\S+Z +due in 7 h +mk-bp OPEN\\n$`),
  );
  expect(await said('al-bmp', 'list')).toBe('no requests\n');

  await said('mk-bp', 'answer', '--outcome', 'PARTIAL', '--text', 'More to come.', request);
  await said('mk-bp', 'answer', '--outcome', 'ANSWERED', '--text', 'Since May.', '--entry', ALERT, request);
  await said(
    'xk-kp',
    ...['answer', '--outcome', 'REFUSED', '--ground', 'JEOPARDISES_INVESTIGATION', '--text', 'Ask in May.'],
    request,
  );
  await follow('rs-gp', 'al-bmp', 'xk-kp', 'mk-bp');
  const shown = await said('rs-gp', 'show', request);
  expect(shown).toMatch(/^Question: +Is the van known\?\n {14}Since when\?$/m);
  expect(shown).toMatch(new RegExp(`^About: +${ALERT}$`, 'm'));
  expect(shown).toMatch(
    /^mk-bp: answered\n {2}20\S+ {2}mk-bp\.wb6\.request\/\d+\n {2}Since May\.\n {2}see mk-bp\.wb6\.border-incident\/1\n {2}in the place of mk-bp\.wb6\.request\/\d+ \(PARTIAL\)$/m,
  );
  expect(shown).toMatch(
    /^xk-kp: refused: it would jeopardise an investigation\n {2}20\S+ {2}xk-kp\.wb6\.request\/\d+\n {2}Ask in May\.$/m,
  );
  const [json] = await jsonOf('rs-gp', 'show', request);
  expect(json).toMatchObject({
    standing: 'ANSWERED',
    question: 'Is the van known?\nSince when?',
    asked: [
      {
        member: 'mk-bp',
        standing: 'ANSWERED',
        late: false,
        answer: { outcome: 'ANSWERED', text: 'Since May.' },
        replaced: [{ outcome: 'PARTIAL' }],
      },
      { member: 'xk-kp', answer: { outcome: 'REFUSED', ground: 'JEOPARDISES_INVESTIGATION' } },
    ],
  });
  expect(await said('rs-gp', 'list', '--open')).toBe('no requests\n');
  expect(await said('xk-kp', 'show', request)).not.toContain('Since May');
  expect((await run('al-bmp', ['rfi', 'show', request])).stderr).toMatch(
    /knows of no request.*CLI_NOT_FOUND/,
  );
  // It has no key to what was sealed for others: all of their feeds of requests stays closed to it.
  const closed = countClosed(storeOf('al-bmp')).map(({ feed }) => feed);
  for (const feed of ['rs-gp', 'mk-bp', 'xk-kp']) expect(closed).toContain(`${feed}.wb6.request`);
  expect((await run('al-bmp', ['show', request])).stderr).toMatch(/CLI_NOT_FOUND/);
  const lines = await run('rs-gp', ['readlog', 'show']);
  expect(lines.stdout).toMatch(/information/);
});

test('who asks withdraws, and nobody owes an answer any more', async () => {
  const request = await askAboutAlert();
  await follow('mk-bp');
  expect((await run('mk-bp', ['rfi', 'withdraw', request])).stderr).toMatch(/was asked by rs-gp.*CLI_USAGE/);
  await said('rs-gp', 'withdraw', '--text', 'Found.', request);
  await follow('mk-bp');
  expect(await said('mk-bp', 'show', request)).toMatch(
    /: withdrawn\n[\s\S]*^Withdrawn at \S+, in rs-gp\S+\n {2}Found\.$/m,
  );
  expect((await run('mk-bp', ['rfi', 'answer', '--outcome', 'NOTHING_HELD', request])).stderr).toMatch(
    /rs-gp has withdrawn .*CLI_USAGE/,
  );
  expect((await run('rs-gp', ['rfi', 'withdraw', request])).stderr).toMatch(
    /is withdrawn already.*CLI_USAGE/,
  );
});

test('what cannot be asked or answered is told of, and nothing is changed by it', async () => {
  const request = await askAboutAlert();
  await follow('mk-bp', 'xk-kp', 'rs-gp');
  const asking = (...more: string[]) => ['ask', '--question', 'Q', '--urgency', 'URGENT', ...BASIS, ...more];
  const wb6 = ['--community', 'wb6'];
  const answering = (...more: string[]) => ['answer', '--outcome', ...more, request];
  const ownPlaces = async () =>
    Promise.all(['mk-bp', 'rs-gp'].map(async (id) => (await run(id, ['outbox', 'show', '--json'])).stdout));
  const before = await ownPlaces();
  for (const [as, argv, exitCode, problem] of [
    [
      'rs-gp',
      asking('--of', 'mk-bp', ...wb6, '--due', '2026-01-01T00:00:00Z'),
      2,
      /the deadline \S+ is in the past/,
    ],
    [
      'rs-gp',
      asking('--of', 'mk-bp', ...wb6, '--due', new Date(Date.now() + HOUR_MS).toISOString()),
      2,
      /is too soon: for URGENT there are 8 hours/,
    ],
    ['rs-gp', asking('--of', 'rs-gp', ...wb6), 2, /rs-gp cannot ask itself/],
    ['rs-gp', asking('--of', 'uk-nca', ...wb6), 2, /uk-nca is no member of wb6; its members are /],
    ['rs-gp', asking('--of', 'mk-bp', '--community', 'nowhere'), 2, /no member of nowhere/],
    ['rs-gp', asking('--of', 'mk-bp'), 2, /say whose members are asked: --community ID/],
    ['rs-gp', asking('--of', 'mk-bp', '--of', 'mk-bp', ...wb6), 3, /asked\[1\] repeats/],
    ['rs-gp', asking('--of', 'mk-bp', ...wb6, '--handling', 'H4'), 2, /H4/],
    ['rs-gp', asking('--of', 'mk-bp', '--about', 'mk-bp.wb6.border-incident/9'), 1, /CLI_NOT_FOUND/],
    [
      'rs-gp',
      asking('--of', 'mk-bp', '--of', 'xk-kp', '--about', 'mk-bp.wb6.border-incident/2'),
      2,
      /mk-bp has not released \S+ to xk-kp, who may not be told of it/,
    ],
    ['rs-gp', answering('NOTHING_HELD'), 2, /asks nothing of rs-gp/],
    ['xk-kp', answering('NOTHING_HELD'), 1, /knows of no request.*CLI_NOT_FOUND/],
    ['mk-bp', ['answer', '--outcome', 'NOTHING_HELD', 'deadbeef'], 1, /knows of no request.*CLI_NOT_FOUND/],
    ['mk-bp', ['answer', '--outcome', 'NOTHING_HELD', 'rs-gp'], 2, /names no request; write its FEED\/SEQ/],
    ['mk-bp', answering('REFUSED'), 3, /ground is missing; write one of NATIONAL_SECURITY/],
    ['mk-bp', answering('ANSWERED'), 3, /says nothing: ANSWERED needs a text, or entries/],
    ['mk-bp', answering('NOTHING_HELD', '--ground', 'IRRELEVANT'), 3, /ground stands only with REFUSED/],
    ['mk-bp', answering('WITHDRAWN'), 2, /WITHDRAWN/],
  ] as const) {
    const outcome = await run(as, ['rfi', ...argv]);
    expect(outcome.stderr, argv.join(' ')).toMatch(problem);
    expect(outcome.exitCode, argv.join(' ')).toBe(exitCode);
  }
  expect(await ownPlaces()).toEqual(before);
  const open = await run('rs-gp', [
    'rfi',
    'ask',
    '--of',
    'mk-bp',
    '--question',
    'Q',
    '--urgency',
    'NORMAL',
    ...BASIS,
    '--community',
    'region',
  ]);
  expect(open.stderr).toMatch(/says what only members may read, and region is not sealed/);
  expect(open.exitCode).toBe(3);
});

test('a deadline is warned of before it passes, is told when it has passed, and a late answer counts and is marked', async () => {
  const askedAtMs = Date.now();
  const request = await ask(
    'rs-gp',
    ['mk-bp'],
    '--question',
    'Since when?',
    '--urgency',
    'URGENT',
    '--community',
    'wb6',
  );
  await follow('mk-bp');
  const atMs = (hours: number) => askedAtMs + hours * HOUR_MS;
  const near = await run('mk-bp', ['follow', '--once'], atMs(7));
  expect(near.stderr).toMatch(/due by \S+ \(URGENT\) \[POLICY_DEADLINE_NEAR\]/);
  const listed = (hours: number, ...more: string[]) =>
    run('mk-bp', ['rfi', 'list', '--open', ...more], atMs(hours));
  expect((await listed(5)).stdout).toMatch(/ due in 3 h {2,}mk-bp OPEN\n/);
  expect((await listed(5, '--due-soon', '4h')).stdout).toMatch(/ due in 3 h \(due soon\) /);
  expect((await listed(7)).stdout).toMatch(/ due in 1 h \(due soon\) /);
  expect((await listed(7, '--overdue')).stdout).toBe('no requests\n');
  expect((await listed(10.5, '--overdue')).stdout).toMatch(/ overdue by 2 h {2,}mk-bp OVERDUE\n/);
  const passed = await run('rs-gp', ['follow', '--once'], atMs(9));
  expect(passed.stderr).toMatch(/was to be answered by \S+, and is not by mk-bp \[POLICY_DEADLINE_PASSED\]/);
  const answer = ['rfi', 'answer', '--outcome', 'NOTHING_HELD', request];
  expect(await run('mk-bp', answer, atMs(9))).toMatchObject({ exitCode: 0 });
  await follow('rs-gp');
  expect(await said('rs-gp', 'show', request)).toMatch(/^mk-bp: nothing held \(late\)$/m);
  expect((await run('rs-gp', ['rfi', 'list', '--overdue'], atMs(9))).stdout).toBe('no requests\n');
});

test('a deadline is counted from the moment at which it is judged, though the clock goes on meanwhile', async () => {
  let nowMs = Date.now();
  const asking = ['rfi', 'ask', '--of', 'al-bmp', '--community', 'wb6', '--question', 'Whose?', ...BASIS];
  expect(await run('rs-gp', [...asking, '--urgency', 'URGENT'], () => nowMs++)).toMatchObject({
    exitCode: 0,
  });
});
