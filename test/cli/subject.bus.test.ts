import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { joinHub } from '../support/member.ts';
import { PUBLISH_DEFAULTS, publishAll, rowText } from '../support/rows.ts';
import { runHere } from './support/run-here.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub({
    participants: ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'],
    communities: [
      { id: 'wb6', title: 'Western Balkans Six', isSealed: true },
      { id: 'region', title: 'Region and partners' },
      { id: 'jmtf', title: 'Joint migration taskforce' },
    ],
  });
});
afterAll(() => hub?.stop());

const random = (size: number) => new Uint8Array(randomBytes(size));
const run = (as: string, argv: readonly string[], nowMs = Date.now()) =>
  runHere([...argv, '--state', hub.dir, '--as', as], { nowMs, random, user: 'Officer Nightjar' });
const follow = async (...members: string[]) => {
  for (const member of members)
    expect(await run(member, ['follow', '--once'])).toMatchObject({ exitCode: 0 });
};
const said = async (as: string, ...argv: string[]) => {
  const outcome = await run(as, argv);
  expect(outcome, argv.join(' ')).toMatchObject({ exitCode: 0 });
  return outcome.stdout;
};
const jsonOf = async (as: string, ...argv: string[]) =>
  (await said(as, ...argv, '--json'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const ENTRY = 'mk-bp.wb6.border-incident/1';
const ALL = ['mk-bp', 'xk-kp', 'rs-gp', 'al-bmp'] as const;

test('K5, K7: a person asks one service, the originator orders, members erase and sign it, and one that may not says why', async () => {
  const publisher = await joinHub(hub, 'mk-bp', 'publisher');
  await publishAll(publisher, [rowText('A-1'), rowText('A-2')]);
  const defaults = { ...PUBLISH_DEFAULTS.defaults, community: 'jmtf' };
  await publishAll({ ...publisher, defaults }, [rowText('B-1')]);
  await follow('xk-kp', 'rs-gp', 'al-bmp');
  const [asked] = await jsonOf('xk-kp', 'subject', 'ask', '--right', 'ERASURE', ENTRY);
  const id = asked.caseId.slice(0, 13);
  await follow('al-bmp', 'mk-bp');
  expect(await said('mk-bp', 'subject', 'list')).toMatch(
    new RegExp(
      `^CASE .*\\n${asked.caseId} +xk-kp\\.wb6\\.request/\\d+ +ERASURE +20\\S+ +29 d +al-bmp, mk-bp, rs-gp\\n$`,
    ),
  );
  await said(
    'al-bmp',
    ...['subject', 'answer', '--outcome', 'REFUSED', '--reason', 'KEPT_AS_EVIDENCE', '--note', 'a trial', id],
  );
  expect(await said('mk-bp', 'subject', 'answer', '--outcome', 'ERASED', id)).toMatch(
    /^answered ERASED to case /,
  );
  await follow('xk-kp', 'rs-gp', 'al-bmp', 'mk-bp', 'xk-kp');

  const shown = await said('xk-kp', 'subject', 'show', id);
  expect(shown).toMatch(/^ {2}mk-bp\.wb6\.border-incident\/1 {2}[0-9a-f-]{36} {2}erased here$/m);
  expect(shown).toMatch(/^al-bmp {2}REFUSED KEPT_AS_EVIDENCE {2}20\S+ +a trial$/m);
  expect(shown).toMatch(/^mk-bp {3}ERASED +20\S+$/m);
  // It has erased by the order, without a word of an officer.
  expect(shown).toMatch(/^rs-gp {3}has not answered +20\S+$/m);
  const report = await jsonOf('mk-bp', 'retention', 'report');
  const entry = report.find(({ feed, seq }) => `${feed}/${seq}` === ENTRY);
  expect(entry.erased).toMatchObject([
    { member: 'rs-gp', reason: 'DATA_SUBJECT' },
    { member: 'xk-kp', reason: 'DATA_SUBJECT' },
  ]);
  expect(entry.heldBy).toEqual(['al-bmp']);
  expect(await said('mk-bp', 'retention', 'report')).toMatch(
    /rs-gp \(DATA_SUBJECT\), xk-kp \(DATA_SUBJECT\)/,
  );
  expect(await run('rs-gp', ['show', ENTRY])).toMatchObject({
    stderr: expect.stringMatching(/mk-bp has ordered it.*POLICY_ERASED/),
  });
  expect(await run('al-bmp', ['show', ENTRY])).toMatchObject({ exitCode: 0 });
});

test('access is answered by each member as it is there, and a deadline that has passed is told once', async () => {
  const answerByMs = Date.now() + 60_000;
  const answerBy = new Date(answerByMs).toISOString();
  const [asked] = await jsonOf(
    'rs-gp',
    ...['subject', 'ask', '--right', 'ACCESS', '--answer-by', answerBy, 'mk-bp.wb6.border-incident/2'],
  );
  const id = asked.caseId;
  await follow('mk-bp', 'xk-kp');
  await said('xk-kp', 'subject', 'answer', '--note', 'border control', id);
  await follow('rs-gp');
  const [shown] = await jsonOf('rs-gp', 'subject', 'show', id);
  expect(shown).toMatchObject({
    askedBy: 'rs-gp',
    overdue: false,
    answers: [{ member: 'xk-kp', outcome: 'HELD', late: false, note: 'border control' }],
    missing: ['al-bmp', 'mk-bp'],
  });
  const laterMs = answerByMs + 1;
  const listed = await run('rs-gp', ['subject', 'list'], laterMs);
  expect(listed.stdout).toMatch(/OVERDUE by 0 s +xk-kp HELD +al-bmp, mk-bp$/m);
  const told = () => run('rs-gp', ['follow', '--once'], laterMs);
  expect((await told()).stderr).toContain(
    `karaula: case ${id} was to be answered by ${answerBy}, and is not by al-bmp, mk-bp\n`,
  );
  expect((await told()).stderr).not.toContain(id);
});

test('what no member could answer is not asked, and what is not so is not answered', async () => {
  const [asked] = await jsonOf(
    'xk-kp',
    'subject',
    'ask',
    '--right',
    'ERASURE',
    'mk-bp.wb6.border-incident/2',
  );
  await follow(...ALL);
  const id = asked.caseId;
  const ask = ['subject', 'ask', '--right', 'ERASURE'];
  const answer = ['subject', 'answer', '--outcome'];
  for (const [as, argv, problem] of [
    ['xk-kp', [...ask, 'mk-bp.wb6.border-incident/9'], /there is no entry.*\[CLI_NOT_FOUND\]/],
    ['xk-kp', [...ask, '--answer-by', '2026-01-01T00:00:00Z', ENTRY], /answerBy is not later than issuedAt/],
    [
      'xk-kp',
      [...ask, ENTRY, 'mk-bp.jmtf.border-incident/1'],
      /entries\[1\]\.feed is not a feed of wb6, to which this is said/,
    ],
    ['xk-kp', [...ask, ENTRY, ENTRY], /entries\[1\] repeats/],
    ['mk-bp', [...answer, 'NOT_HELD', '01999999-0000'], /knows of no case.*\[CLI_NOT_FOUND\]/],
    ['mk-bp', [...answer, 'ERASED', 'deadbeef'], /knows of no case.*\[CLI_NOT_FOUND\]/],
    ['mk-bp', [...answer, 'HELD', id], /erasure was asked for.*\[CLI_USAGE\]/],
    ['rs-gp', [...answer, 'NOT_HELD', id], /entries are held here.*\[CLI_USAGE\]/],
    ['rs-gp', ['subject', 'answer', id], /give --outcome ERASED or --outcome REFUSED.*\[CLI_USAGE\]/],
    ['rs-gp', [...answer, 'REFUSED', id], /reason is missing/],
    ['rs-gp', [...answer, 'ERASED', '--reason', 'PUBLIC_SECURITY', id], /reason stands only with REFUSED/],
  ] as const) {
    const outcome = await run(as, argv);
    expect(outcome.exitCode, argv.join(' ')).not.toBe(0);
    expect(outcome.stderr, argv.join(' ')).toMatch(problem);
  }
  const refuse = [...answer, 'REFUSED', '--reason', 'PUBLIC_SECURITY', id];
  expect(await run('rs-gp', refuse)).toMatchObject({ exitCode: 0 });
  expect((await run('rs-gp', refuse)).stderr).toMatch(/has answered that already.*\[CLI_USAGE\]/);
  expect(await run('mk-bp', [...answer, 'ERASED', id])).toMatchObject({ exitCode: 0 });
  expect((await run('mk-bp', refuse)).stderr).toMatch(/cannot be taken back.*\[CLI_USAGE\]/);
});
