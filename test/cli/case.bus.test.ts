import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;
const MEMBERS = ['ba-sps', 'al-bmp', 'iom', 'rs-gp'];

beforeAll(async () => {
  scratch = makeScratch();
  await scratch.startHub(MEMBERS);
});
afterAll(() => scratch.remove());

const CASE = '3d9f6b72-58c4-4c1a-a0e7-6b2f8c903101';
const OTHER = '7a1e4c55-2b9d-4e60-9c3f-8d5b0a203102';

const run = (...argv: string[]) => scratch.succeed(...argv);
const act = (as: string, ...more: string[]) => scratch.run('case', 'act', '--as', as, ...more);
const say = (as: string, ...more: string[]) => run('case', 'act', '--as', as, ...more);
const open = (as: string, ...more: string[]) =>
  say(as, '--community', 'region', '--status', 'EXERCISE', '--persons', '2', ...more);
/** What a member holds of a case; it has no more than what it has fetched. */
const stateAt = async (as: string, id = CASE) =>
  JSON.parse(await run('case', 'show', '--as', as, '--json', id));
const fetchAll = (as: string) => scratch.run('follow', '--as', as, '--once');
const inHours = (hours: number) => `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19)}Z`;

test('K5: a return with a minor is told to those who take part alone, and they hold the same state', async () => {
  const answerBy = inHours(48);
  await open(
    'ba-sps',
    ...['--minors', '1', '--type', 'ASSISTED_VOLUNTARY', '--origin', 'AL', '--requested', 'al-bmp'],
    ...['--assisting', 'iom', CASE, 'decide'],
  );
  await say(
    'ba-sps',
    '--requested',
    'al-bmp',
    '--assisting',
    'iom',
    '--answer-by',
    answerBy,
    CASE,
    'request',
  );
  await Promise.all(['al-bmp', 'iom', 'rs-gp'].map(fetchAll));
  await say('al-bmp', CASE, 'acknowledge');
  await say(
    'iom',
    '--hold-reason',
    'BEST_INTERESTS_OF_CHILD',
    '--reason',
    'A guardian is awaited.',
    CASE,
    'hold',
  );
  await Promise.all(MEMBERS.map(fetchAll));

  const [ours, theirs, assistant] = await Promise.all(['ba-sps', 'al-bmp', 'iom'].map((id) => stateAt(id)));
  expect(ours).toMatchObject({
    stage: 'ACKNOWLEDGED',
    requester: 'ba-sps',
    requested: 'al-bmp',
    assisting: 'iom',
    minors: 1,
    deadline: 'held',
    holds: [{ by: 'iom', reason: 'BEST_INTERESTS_OF_CHILD' }],
  });
  expect(theirs).toEqual(ours);
  expect(assistant).toEqual(ours);
  // It is of the same community, and takes no part.
  const outsider = await scratch.run('case', 'show', '--as', 'rs-gp', CASE);
  expect(failureOf(outsider)).toMatchObject({ exitCode: 1, code: 'CLI_NOT_FOUND' });
  expect(await run('case', 'list', '--as', 'rs-gp')).toBe('no case\n');
});

test('a step that is out of turn is not signed, with the reason, and nothing is changed', async () => {
  const before = await stateAt('al-bmp');
  for (const [as, step, code] of [
    ['al-bmp', ['accept'], 'POLICY_CASE_ON_HOLD'],
    ['al-bmp', ['--hold-reason', 'BEST_INTERESTS_OF_CHILD', 'lift'], 'POLICY_CASE_NOT_YOURS'],
    ['ba-sps', ['deem-accepted'], 'POLICY_CASE_ON_HOLD'],
    ['ba-sps', ['document'], 'POLICY_CASE_OUT_OF_ORDER'],
    ['iom', ['withdraw'], 'POLICY_CASE_NOT_YOURS'],
  ] as const) {
    const said = step.slice(0, -1);
    const failure = failureOf(await act(as, ...said, CASE, step.at(-1)!));
    expect(failure).toMatchObject({ exitCode: 1, code: 'AGENCY_OUT_OF_TURN' });
    expect(failure.message).toContain(code);
  }
  await fetchAll('al-bmp');
  expect(await stateAt('al-bmp')).toEqual(before);
  expect(failureOf(await act('al-bmp', CASE, 'refuse'))).toMatchObject({
    exitCode: 3,
    code: 'CONTRACT_INVALID',
  });
  const wrong = await act('al-bmp', CASE, 'agree');
  expect(wrong.stderr).toMatch(/write one of decide, request/);
  expect(failureOf(await act('al-bmp', OTHER, 'accept'))).toMatchObject({ code: 'CLI_NOT_FOUND' });
  expect(failureOf(await act('al-bmp', 'x', 'accept'))).toMatchObject({ code: 'CLI_USAGE' });
});

test('when the hold is lifted the case goes on, to the effect that only who assists confirms', async () => {
  await say('iom', '--hold-reason', 'BEST_INTERESTS_OF_CHILD', CASE, 'lift');
  await fetchAll('al-bmp');
  await say('al-bmp', CASE, 'accept');
  await fetchAll('ba-sps');
  await say('ba-sps', CASE, 'document');
  await say('ba-sps', '--transfer-at', inHours(72), CASE, 'notice');
  expect(failureOf(await act('ba-sps', CASE, 'effective'))).toMatchObject({ code: 'AGENCY_OUT_OF_TURN' });
  await fetchAll('iom');
  await say('iom', CASE, 'effective');
  await Promise.all(['ba-sps', 'al-bmp'].map(fetchAll));
  const [ours, theirs, assistant] = await Promise.all(['ba-sps', 'al-bmp', 'iom'].map((id) => stateAt(id)));
  expect(ours).toMatchObject({ stage: 'EFFECTIVE', next: [] });
  expect(ours.timeline).toHaveLength(9);
  expect(theirs).toEqual(ours);
  expect(assistant).toEqual(ours);
  const shown = await run('case', 'show', '--as', 'ba-sps', CASE);
  expect(shown).toMatch(/^Stands at: +return effective$/m);
  expect(shown).toMatch(
    /^\S+ {2}iom {2}Hold \(Best interests of a child: A guardian is awaited\.\) {2}iom\.region\.return\/1$/m,
  );
  expect(shown).toContain('Nothing more is to be said.');
  expect(await run('case', 'list', '--as', 'ba-sps', '--open')).toBe('no case\n');
});

test('a deadline that is near is marked, and a running member warns of it once', async () => {
  await open('ba-sps', '--type', 'FORCED', '--origin', 'AL', OTHER, 'decide');
  await say('ba-sps', '--requested', 'al-bmp', '--answer-by', inHours(24), OTHER, 'request');
  await fetchAll('al-bmp');
  const list = (...more: string[]) => run('case', 'list', '--as', 'al-bmp', '--open', '--mine', ...more);
  expect(await list()).toMatch(/7a1e4c55.*readmission request +2 +ba-sps +al-bmp +\S+ \(due soon\)/);
  expect(await list('--due-soon', '1h')).not.toMatch(/due soon/);
  const followed = await scratch.run('follow', '--as', 'al-bmp', '--once', '--json');
  const warnings = followed.stderr.split('\n').filter((line) => line.includes('POLICY_DEADLINE_NEAR'));
  expect(warnings).toHaveLength(1);
  expect(JSON.parse(warnings[0]!).warning).toMatchObject({ caseId: OTHER, community: 'region' });
  // Who takes no part is told nothing.
  expect((await fetchAll('rs-gp')).stderr).not.toContain('POLICY_DEADLINE_NEAR');
});

test('who has looked at a case stands in the read log, step by step', async () => {
  const lines = (await run('readlog', 'show', '--as', 'al-bmp', '--json')).trimEnd().split('\n');
  const ways = new Set(lines.map((line) => JSON.parse(line)).flatMap(({ way, feed }) => [`${way} ${feed}`]));
  expect(ways).toContain('case ba-sps.region.return');
  expect(ways).toContain('case al-bmp.region.return');
});

test('rows with steps of returns are judged as well, and those who take part are put on them', async () => {
  const caseId = '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b99';
  const step = (more: object) => {
    const returnStep = { caseId, type: 'FORCED', countryOfOrigin: 'AL', persons: 1, minors: 1, ...more };
    return exampleRow('return-decision', { returnStep });
  };
  scratch.write(
    'rows.jsonl',
    step({ step: 'DECISION', requested: 'al-bmp' }) +
      step({ step: 'DECISION', countryOfOrigin: 'BA', caseId: caseId.replace('99', '98') }) +
      step({ step: 'TRAVEL_DOCUMENT' }) +
      step({ step: 'READMISSION_REQUEST', requested: 'al-bmp', answerBy: inHours(100_000 / 24) }) +
      step({ step: 'READMISSION_REQUEST', requested: 'al-bmp', answerBy: inHours(24) }) +
      step({ step: 'READMISSION_REQUEST', requested: 'al-bmp', answerBy: inHours(-1) }),
  );
  const argv = ['publish', '--as', 'ba-sps', '--community', 'region', '--status', 'EXERCISE', '--json'];
  const published = await scratch.run(...argv, 'rows.jsonl');
  expect(published).toMatchObject({ exitCode: 1 });
  const outcomes = published.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ outcome }) => outcome === 'accepted' || outcome === 'rejected')
    .map(({ line, outcome, violations }) => [line, outcome, violations?.[0]?.path]);
  expect(outcomes).toEqual([
    [1, 'accepted', undefined],
    [2, 'rejected', 'returnStep.countryOfOrigin'],
    [3, 'rejected', 'returnStep.step'],
    [4, 'rejected', 'karaula.expiresAt'],
    [5, 'accepted', undefined],
    [6, 'rejected', 'alert.returnStep.answerBy'],
  ]);
  await Promise.all(['al-bmp', 'rs-gp'].map(fetchAll));
  expect(await stateAt('al-bmp', caseId)).toMatchObject({ stage: 'READMISSION_REQUEST', minors: 1 });
  const outsider = await scratch.run('case', 'show', '--as', 'rs-gp', caseId);
  expect(failureOf(outsider)).toMatchObject({ code: 'CLI_NOT_FOUND' });
});

test('a step that is taken back counts no more, at its author either', async () => {
  const caseId = '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b99';
  const placed = JSON.parse(await say('al-bmp', '--json', caseId, 'accept'));
  await fetchAll('ba-sps');
  expect(await stateAt('ba-sps', caseId)).toMatchObject({ stage: 'ACCEPTED' });
  const retract = { entry: placed.entryId, reason: 'MISTAKE', note: 'The wrong file.' };
  scratch.write('retract.jsonl', JSON.stringify({ karaula: { retract } }));
  await run('publish', '--as', 'al-bmp', '--status', 'EXERCISE', 'retract.jsonl');
  await fetchAll('ba-sps');
  const [ours, theirs] = await Promise.all(['ba-sps', 'al-bmp'].map((id) => stateAt(id, caseId)));
  expect(ours).toMatchObject({ stage: 'READMISSION_REQUEST', unsound: [{ because: 'retracted' }] });
  expect(theirs).toEqual(ours);
});

test('who acted on silence learns that an answer was signed in time: the answer stands, and the deeming is shown as out of turn', async () => {
  const caseId = 'c2a7e6d4-90b5-4f8b-8e13-1f4a7d503001';
  await open('ba-sps', '--type', 'FORCED', '--origin', 'AL', caseId, 'decide');
  const answerBy = inHours(25 / 3_600);
  await say('ba-sps', '--requested', 'al-bmp', '--answer-by', answerBy, caseId, 'request');
  expect(failureOf(await act('ba-sps', caseId, 'deem-accepted')).message).toMatch(/POLICY_CASE_TOO_EARLY/);
  await fetchAll('al-bmp');
  await say('al-bmp', '--reason', 'Nationality not confirmed', caseId, 'refuse');
  // It has not fetched the refusal: as far as it knows, there was silence.
  const deem = async () => (await act('ba-sps', caseId, 'deem-accepted')).exitCode === 0;
  await eventually('silence is taken for acceptance', deem, 120_000);
  const { stderr } = await fetchAll('ba-sps');
  expect(stderr).toMatch(/took silence for acceptance, but there was no silence.*\[POLICY_CASE_OVERTAKEN\]/);
  await fetchAll('al-bmp');
  const [ours, theirs] = await Promise.all(['ba-sps', 'al-bmp'].map((id) => stateAt(id, caseId)));
  expect(ours.stage).toBe('REFUSED');
  expect(ours.timeline.at(-1)).toMatchObject({ inTurn: false, code: 'POLICY_CASE_OVERTAKEN' });
  expect(theirs).toEqual(ours);
  expect(await run('case', 'show', '--as', 'al-bmp', caseId)).toMatch(/out of turn: there was no silence/);
});
