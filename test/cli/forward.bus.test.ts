import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHome } from '../../src/store/home.ts';
import { openStore } from '../../src/store/open-store.ts';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;

beforeAll(async () => {
  scratch = makeScratch();
  await scratch.startHub(['mk-bp', 'xk-kp', 'uk-nca']);
});
afterAll(() => scratch.remove());

const ALERT = 'mk-bp.wb6.border-incident/1';

const run = (...argv: string[]) => scratch.succeed(...argv);
const follow = (as: string) => run('follow', '--as', as, '--once', '--json');
const send = (...more: string[]) =>
  scratch.run('forward', 'send', '--as', 'xk-kp', '--to', 'jmtf', ...more, ALERT);

test('K5: an alert that may not be passed on is, once its originator has granted it, and is verified where it comes', async () => {
  scratch.write('rows.jsonl', exampleRow('facilitation-convoy'));
  await run(
    ...[
      'publish',
      '--as',
      'mk-bp',
      '--community',
      'wb6',
      '--status',
      'EXERCISE',
      '--handling',
      'H2',
      'rows.jsonl',
    ],
  );
  await follow('xk-kp');
  const refused = await send();
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toMatch(
    /H2: it may not be passed on; ask mk-bp for permission.*\[CLI_WITHHELD\]\n$/,
  );

  await run('forward', 'request', '--as', 'xk-kp', '--to', 'jmtf', '--why', 'joint operation', ALERT);
  await follow('mk-bp');
  expect(await run('forward', 'list', '--as', 'mk-bp')).toBe(
    `xk-kp.wb6.request/1 (EXERCISE)  May ${ALERT} be passed on to jmtf? joint operation\n`,
  );
  // Nobody else can give what is mk-bp's, nor the one who asks.
  const own = await scratch.run('forward', 'grant', '--as', 'xk-kp', 'xk-kp.wb6.request/1');
  expect(own.stderr).toMatch(/there is no entry.*\[CLI_NOT_FOUND\]\n$/);
  await run('forward', 'grant', '--as', 'mk-bp', 'xk-kp.wb6.request/1');
  const why = [
    '--urgency',
    'NORMAL',
    '--purpose',
    'BORDER_CONTROL',
    '--legal-basis',
    'Invented Act, Article 1',
  ];
  await run('rfi', 'ask', '--as', 'mk-bp', '--of', 'xk-kp', '--about', ALERT, '--question', 'Why?', ...why);
  await follow('xk-kp');
  // What else is asked in that feed is in no list of what is passed on.
  expect(await run('forward', 'list', '--as', 'xk-kp')).not.toContain('Request for information');
  expect(await run('forward', 'list', '--as', 'xk-kp')).toMatch(
    /^mk-bp\.wb6\.request\/1 \(EXERCISE\) {2}xk-kp may pass mk-bp\.wb6\.border-incident\/1 on to jmtf until /,
  );
  const sent = await send();
  expect(sent).toMatchObject({
    exitCode: 0,
    stdout: 'passed on to jmtf, said in xk-kp.jmtf.border-incident/1\n',
  });

  const [copy, ...others] = (await follow('uk-nca')).trimEnd().split('\n');
  expect(others).toEqual([]);
  expect(JSON.parse(copy!)).toMatchObject({ feed: 'xk-kp.jmtf.border-incident', seq: 1 });
  expect(await run('follow', '--as', 'uk-nca', '--once', '--from-start', '--min-impact', 'HIGH')).toMatch(
    /Forwarded: Facilitation, van/,
  );
  const shown = await run('show', '--as', 'uk-nca', 'xk-kp.jmtf.border-incident/1');
  expect(shown).toMatch(/^Signed by: +mk-bp, in mk-bp\.wb6\.border-incident\/1/m);
  expect(shown).toMatch(/Not to be passed on without the originator's permission/);
  const exported = await scratch.run('export', '--as', 'uk-nca', 'xk-kp.jmtf.border-incident/1');
  expect(exported).toMatchObject({ exitCode: 1, stdout: '' });
});

test('K5: when its originator takes it back, so does whoever passed it on, by itself, and it is marked where it came', async () => {
  const retract = { entry: ALERT, reason: 'FALSE_POSITIVE', note: 'It was the fire brigade.' };
  scratch.write('rows.jsonl', JSON.stringify({ karaula: { retract } }));
  await run('publish', '--as', 'mk-bp', '--status', 'EXERCISE', 'rows.jsonl');
  await follow('xk-kp');
  await follow('uk-nca');
  const copy = 'xk-kp.jmtf.border-incident/1';
  expect(await run('show', '--as', 'uk-nca', copy)).toMatch(/^\*\*\* RETRACTED by its originator/);
  expect(await run('show', '--as', 'uk-nca', 'xk-kp.jmtf.border-incident/2')).toMatch(
    /^Note: +Its originator has taken it back in mk-bp\.wb6\.border-incident\/2\./m,
  );
  await run('ack', '--as', 'xk-kp', '--complied', ALERT);
  await run('ack', '--as', 'uk-nca', '--complied', copy);
  await follow('mk-bp');
  expect(await run('sent', '--as', 'mk-bp')).toMatch(
    /Taken back: mk-bp.* \(false positive\); 1 of \d+ have complied; of copies in jmtf, by xk-kp, 0 of \d+/,
  );
  // mk-bp is no member of jmtf, and what is said there comes to it by who passed the alert on.
  await follow('xk-kp');
  await follow('mk-bp');
  expect(await run('sent', '--as', 'mk-bp')).toMatch(/; of copies in jmtf, by xk-kp, 1 of \d+/);
  const told = await run('sent', '--as', 'mk-bp', '--json', 'mk-bp.wb6.border-incident/2');
  expect(JSON.parse(told).copies).toMatchObject([
    { community: 'jmtf', forwarder: 'xk-kp', complied: ['uk-nca'] },
  ]);
  expect(
    (await scratch.run('ack', '--as', 'xk-kp', '--complied', 'mk-bp.wb6.border-incident/2')).stderr,
  ).toMatch(/nobody has taken mk-bp\.wb6\.border-incident\/2 back \[CLI_USAGE\]\n$/);
  // Once is enough; and what was taken back is not passed on again.
  await follow('xk-kp');
  expect(await follow('uk-nca')).toBe('');
  expect((await send()).stderr).toMatch(/its originator has taken it back \[CLI_WITHHELD\]\n$/);
});

test('K5: what its originator refuses is not passed on', async () => {
  scratch.write('rows.jsonl', exampleRow('drugs-on-train'));
  await run(
    ...[
      'publish',
      '--as',
      'mk-bp',
      '--community',
      'wb6',
      '--status',
      'EXERCISE',
      '--handling',
      'H2',
      'rows.jsonl',
    ],
  );
  await follow('xk-kp');
  const place = 'mk-bp.wb6.border-incident/3';
  await run('forward', 'request', '--as', 'xk-kp', '--to', 'jmtf', '--why', 'joint operation', place);
  await follow('mk-bp');
  // How far its read log goes, too, a member says in its feed of requests.
  const asked = (await run('forward', 'list', '--as', 'mk-bp'))
    .split('\n')
    .find((line) => line.includes(place));
  const request = /^\S+/.exec(asked ?? '')?.[0] ?? '';
  await run('forward', 'refuse', '--as', 'mk-bp', '--why', 'the inquiry goes on', request);
  await follow('xk-kp');
  expect(await run('forward', 'list', '--as', 'xk-kp')).toContain(
    `Not to be passed on, to ${request}: the inquiry goes on\n`,
  );
  expect(await scratch.run('forward', 'send', '--as', 'xk-kp', '--to', 'jmtf', place)).toMatchObject({
    exitCode: 1,
    stdout: '',
  });
});

test('to what does not open any more, since its content key is gone, nothing is said, and it is not passed on', async () => {
  const { databasePath } = openHome(scratch.path('.karaula', 'participants', 'xk-kp'));
  const store = openStore(databasePath);
  expect(store.run("DELETE FROM content_keys WHERE origin = 'mk-bp'")).toBeGreaterThan(0);
  store.close();
  for (const command of [
    ['forward', 'send', '--to', 'jmtf'],
    ['forward', 'request', '--to', 'jmtf', '--why', 'again'],
    ['ack'],
  ]) {
    const said = await scratch.run(...command, '--as', 'xk-kp', 'mk-bp.wb6.border-incident/3');
    expect(failureOf(said)).toMatchObject({ exitCode: 1, code: 'CLI_WITHHELD' });
    expect(said.stderr).toContain('the content key is not here; ask mk-bp for it');
  }
});
