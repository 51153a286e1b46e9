import { chmodSync, copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from './support/karaula.ts';
import { exampleRow, failureOf, makeScratch, type Scratch } from './support/scratch.ts';

let scratch: Scratch;
let broker: Awaited<ReturnType<Scratch['startBroker']>>;

beforeAll(async () => {
  scratch = makeScratch();
  expect(await scratch.run('operator', 'init', '--port', '0')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await scratch.run('operator', 'enrol', '--starting')).toMatchObject({ exitCode: 0, stderr: '' });
  broker = await scratch.startBroker();
  expect(await scratch.run('operator', 'apply')).toMatchObject({ exitCode: 0, stderr: '' });
  scratch.write(
    'rows.jsonl',
    exampleRow('facilitation-convoy') +
      '{"impact":"HIGH"}\n' +
      exampleRow('overstay') +
      exampleRow('drugs-on-train'),
  );
});

afterAll(() => scratch.remove());

const publish = ['publish', '--as', 'mk-bp', '--community', 'wb6', '--status', 'EXERCISE'];

describe('from an empty folder to a verified alert, with the commands alone', () => {
  test('operator apply, run a second time, changes nothing', async () => {
    const again = await scratch.run('operator', 'apply');
    expect(again).toEqual({
      exitCode: 0,
      stdout: 'the broker is in line; nothing was changed\n',
      stderr: '',
    });
  });

  test('publish: good rows arrive, a bad row is told with its line and stops nothing', async () => {
    const result = await scratch.run(...publish, 'rows.jsonl');
    expect(result.stdout).toMatch(/^line 1: accepted mk-bp\.wb6\.border-incident\/1 [0-9a-f-]{36}$/m);
    expect(result.stdout).toMatch(/^line 2: rejected .*place is missing/m);
    expect(result.stdout).toMatch(/^line 3: accepted mk-bp\.wb6\.visa-abuse\/1 /m);
    expect(result.stderr).toBe(
      `karaula: 3 accepted, 1 rejected (see ${scratch.path('rows.jsonl.rejects.jsonl')}), 3 stored at the hub, 0 waiting\n`,
    );
    expect(result.exitCode).toBe(1);
    const rejects = readFileSync(scratch.path('rows.jsonl.rejects.jsonl'), 'utf8');
    expect(JSON.parse(rejects)).toMatchObject({ line: 2, raw: '{"impact":"HIGH"}' });
  });

  test('K1, K4: follow --once shows every entry once, in feed order, verified; the next run shows nothing again', async () => {
    const first = await scratch.run('follow', '--as', 'xk-kp', '--once', '--json');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    const entries = first.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ feed, seq }) => `${feed}/${seq}`).sort()).toEqual([
      'mk-bp.wb6.border-incident/1',
      'mk-bp.wb6.border-incident/2',
      'mk-bp.wb6.visa-abuse/1',
    ]);
    expect(entries.every(({ status }) => status === 'EXERCISE')).toBe(true);
    const second = await scratch.run('follow', '--as', 'xk-kp', '--once', '--json');
    expect(second).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('follow --from-start shows it again for people, marked EXERCISE, with places by name', async () => {
    const { stdout } = await scratch.run(
      'follow',
      '--as',
      'xk-kp',
      '--once',
      '--from-start',
      '--kind',
      'border-incident',
    );
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toMatch(/^STATUS +TIME \(UTC\) +PLACE +WHAT +IMPACT +ORIGIN +VERIFIED BY$/);
    expect(lines.filter((line) => line.startsWith('EXERCISE  '))).toHaveLength(2);
    expect(stdout).toContain('Hani i Elezit – Blace crossing point, Kosovo*');
    expect(stdout).toContain('* This designation is without prejudice to positions on status');
    expect(stdout).not.toContain('Overstay');
  });

  test('K4: filters narrow what is shown, and what one choice hides another still shows', async () => {
    const follow = ['follow', '--as', 'rs-gp', '--once', '--json'];
    const near = await scratch.run(...follow, '--area', 'near:kakavije:20');
    expect(JSON.parse(near.stdout)).toMatchObject({ feed: 'mk-bp.wb6.visa-abuse' });
    const high = await scratch.run(...follow, '--min-impact', 'VERY_HIGH');
    expect(JSON.parse(high.stdout)).toMatchObject({ feed: 'mk-bp.wb6.border-incident', seq: 1 });
    const all = await scratch.run(...follow);
    expect(all.stdout.trimEnd().split('\n')).toHaveLength(3);
  });

  test('who is no member of the community gets nothing', async () => {
    expect(await scratch.run('follow', '--as', 'iom', '--once', '--json')).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('K4: follow --once shows all there is, however many runs that takes', async () => {
    // Each decision opens a case of its own.
    const decision = exampleRow('return-decision');
    const numbered = (_: unknown, index: number) =>
      decision.replace('2f1d7c0e4b11', String(index).padStart(12, '0'));
    scratch.write('many.jsonl', Array.from({ length: 6_000 }, numbered).join(''));
    expect((await scratch.run(...publish, 'many.jsonl')).exitCode).toBe(0);
    const shown = await scratch.run('follow', '--as', 'ba-sps', '--once', '--json', '--kind', 'return');
    const places = shown.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).seq);
    expect(places).toEqual(Array.from({ length: 6_000 }, (_, index) => index + 1));
  });

  test('show: the whole entry by its place, and by the beginning of its id', async () => {
    const { stdout, exitCode } = await scratch.run('show', '--as', 'xk-kp', 'mk-bp.wb6.border-incident/1');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('*** EXERCISE ***\nFacilitation, van');
    const json = await scratch.run('show', '--as', 'xk-kp', '--json', 'mk-bp.wb6.border-incident/1');
    const { entryId } = JSON.parse(json.stdout);
    expect((await scratch.run('show', '--as', 'xk-kp', entryId)).stdout).toBe(stdout);
  });

  test('an entry that is not there is told with where to look', async () => {
    const none = failureOf(await scratch.run('show', '--as', 'xk-kp', 'mk-bp.wb6.return/9'));
    expect(none).toMatchObject({ exitCode: 1, code: 'CLI_NOT_FOUND' });
    const unclear = failureOf(await scratch.run('show', '--as', 'xk-kp', 'it'));
    expect(unclear).toMatchObject({ exitCode: 2, code: 'CLI_USAGE' });
  });

  test('export and verify: offline, with nothing but the directory', async () => {
    const exported = await scratch.run(
      'export',
      '--as',
      'xk-kp',
      '--out',
      'alert.jws.json',
      'mk-bp.wb6.border-incident/2',
    );
    expect(exported.exitCode).toBe(0);
    expect(statSync(scratch.path('alert.jws.json')).mode & 0o777).toBe(0o600);
    copyFileSync(scratch.path('.karaula/directory/directory.json'), scratch.path('directory.json'));
    copyFileSync(scratch.path('.karaula/directory/root.json'), scratch.path('pin.json'));
    const directory = ['--directory', 'directory.json', '--root', 'pin.json'];
    const verified = await scratch.runWith(
      { env: { KARAULA_STATE: scratch.path('nowhere') } },
      'verify',
      ...directory,
      'alert.jws.json',
    );
    expect(verified).toMatchObject({ exitCode: 0, stderr: '' });
    expect(verified.stdout).toMatch(/^alert\.jws\.json: all holds$/m);
    expect(verified.stdout).toMatch(/^ {2}signature +holds {2}Ed25519/m);
    expect(verified.stdout).toMatch(/^ {2}key +holds .*mk-bp \(Border Police, North Macedonia\)$/m);
    expect(verified.stdout).toMatch(/^ {2}feed +holds {2}mk-bp\.wb6\.border-incident, .*place 2$/m);
    expect(verified.stdout).toMatch(/^ {2}validity +holds {2}until /m);
  });

  test('K1: verify of an export with one bit changed says what fails, and ends with 1', async () => {
    const jws = JSON.parse(readFileSync(scratch.path('alert.jws.json'), 'utf8'));
    const payload = Buffer.from(jws.payload, 'base64url');
    payload[payload.length - 1]! ^= 1;
    scratch.write('tampered.jws.json', JSON.stringify({ ...jws, payload: payload.toString('base64url') }));
    const verified = await scratch.run('verify', '--as', 'xk-kp', 'tampered.jws.json');
    expect(verified.exitCode).toBe(1);
    expect(verified.stdout).toMatch(/^tampered\.jws\.json: NOT ALL HOLDS$/m);
    expect(verified.stdout).toMatch(/^ {2}signature +FAILS .*\[TRUST_BAD_SIGNATURE\]$/m);
    const json = await scratch.run('verify', '--as', 'xk-kp', '--json', 'tampered.jws.json');
    expect(JSON.parse(json.stdout)).toMatchObject({ holds: false });
    expect(json.exitCode).toBe(1);
  });

  test('K5: what its originator forbids to pass on is not exported', async () => {
    scratch.write('h2.jsonl', exampleRow('firearms-in-car'));
    expect((await scratch.run(...publish, '--handling', 'H2', 'h2.jsonl')).exitCode).toBe(0);
    await scratch.run('follow', '--as', 'xk-kp', '--once');
    const place = 'mk-bp.wb6.border-incident/3';
    expect((await scratch.run('show', '--as', 'xk-kp', place)).exitCode).toBe(0);
    const failure = failureOf(await scratch.run('export', '--as', 'xk-kp', place));
    expect(failure).toMatchObject({ exitCode: 1, code: 'CLI_WITHHELD' });
    expect(failure.message).toContain('H2');
  });

  test('K3: without a broker the good rows wait in the outbox, and --flush sends them when it is back', async () => {
    expect(await broker.stop()).toMatchObject({ exitCode: 130 });
    scratch.write('later.jsonl', exampleRow('stolen-vehicle'));
    const away = await scratch.run(...publish, 'later.jsonl');
    expect(away.stdout).toMatch(/^line 1: accepted /);
    expect(away.stderr).toMatch(/1 accepted, 0 rejected, 0 stored at the hub, 1 waiting\n/);
    expect(away.stderr).toMatch(
      /karaula: .*1 entry waits in the outbox of mk-bp.*--flush" \[BUS_UNREACHABLE\]\n$/,
    );
    expect(away.exitCode).toBe(5);
    broker = await scratch.startBroker();
    const flushed = await scratch.run('publish', '--as', 'mk-bp', '--flush');
    expect(flushed).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'karaula: 0 accepted, 0 rejected, 1 stored at the hub, 0 waiting\n',
    });
  });

  test('an outbox that was lost is told of the fork, and goes on from the hub with --adopt-head', async () => {
    for (const file of ['karaula.db', 'karaula.db-wal', 'karaula.db-shm']) {
      rmSync(scratch.path('.karaula/participants/mk-bp', file), { force: true });
    }
    scratch.write('again.jsonl', exampleRow('illegal-crossing-on-foot'));
    const forked = await scratch.run(...publish, 'again.jsonl');
    expect(forked.exitCode).toBe(7);
    expect(forked.stderr).toMatch(/\[AGENCY_FEED_FORKED\]\n$/);
    const adopted = await scratch.run(...publish, '--adopt-head', 'again.jsonl');
    expect(adopted.exitCode).toBe(0);
    expect(adopted.stdout).toMatch(/accepted mk-bp\.wb6\.border-incident\/5 /);
    const shown = await scratch.run('follow', '--as', 'rs-gp', '--once', '--from-start', '--json');
    const places = shown.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(places.filter(({ feed }) => feed.endsWith('border-incident')).map(({ seq }) => seq)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('a reader that lost its inbox gets everything again after operator rewind', async () => {
    for (const file of ['karaula.db', 'karaula.db-wal', 'karaula.db-shm']) {
      rmSync(scratch.path('.karaula/participants/rs-gp', file), { force: true });
    }
    const rewound = await scratch.run('operator', 'rewind', 'rs-gp');
    expect(rewound).toMatchObject({ exitCode: 0, stderr: '' });
    const shown = await scratch.run('follow', '--as', 'rs-gp', '--once', '--json');
    expect(shown.stdout.match(/border-incident","seq"/g)).toHaveLength(5);
  });

  test('a participant that made its own key is enrolled with its request, and its key never leaves it', async () => {
    const made = await scratch.run('keys', 'new', '--home', 'own');
    expect(made.exitCode).toBe(0);
    scratch.write('own.json', (await scratch.run('keys', 'request', 'mk-cu', '--home', 'own')).stdout);
    const enrolled = await scratch.run(
      ...['operator', 'enrol', 'mk-cu', '--country', 'MK', '--name', 'Customs (fictitious)'],
      ...['--community', 'wb6', '--key', 'own.json'],
    );
    expect(enrolled.exitCode).toBe(0);
    await scratch.run('operator', 'apply');
    const home = scratch.path('.karaula/participants/mk-cu');
    expect(failureOf(await scratch.run('publish', '--as', 'mk-cu', '--flush'))).toMatchObject({
      exitCode: 4,
      code: 'STORE_MISSING_FILE',
    });
    writeFileSync(`${home}/sign.jwk`, readFileSync(scratch.path('own/sign.jwk')));
    chmodSync(`${home}/sign.jwk`, 0o600);
    scratch.write('own.jsonl', exampleRow('drugs-on-train'));
    const published = await scratch.run(
      'publish',
      '--as',
      'mk-cu',
      '--community',
      'wb6',
      '--status',
      'EXERCISE',
      'own.jsonl',
    );
    expect(published).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('accepted') });
    const shown = await scratch.run('follow', '--as', 'xk-kp', '--once', '--json', '--origin', 'mk-cu');
    expect(JSON.parse(shown.stdout)).toMatchObject({ feed: 'mk-cu.wb6.border-incident', seq: 1 });
  });
});

describe('a run that goes on', () => {
  test('follow shows an alert as it comes and ends cleanly with 130 on Ctrl-C, with 0 on SIGTERM', async () => {
    for (const [signal, exitCode] of [
      ['SIGINT', 130],
      ['SIGTERM', 0],
    ] as const) {
      const follower = start(['follow', '--as', 'ba-gp', '--json'], { cwd: scratch.dir });
      scratch.write('live.jsonl', exampleRow('trafficking-inland'));
      const published = await scratch.run(...publish, '--again', '--json', 'live.jsonl');
      const { entryId } = JSON.parse(published.stdout.split('\n')[0]!);
      await follower.printed(entryId);
      follower.child.kill(signal);
      expect(await follower.ended).toMatchObject({ exitCode, stderr: '' });
    }
  });

  test('follow ends with 0 when the reader of its output has had enough (karaula follow | head)', async () => {
    const follower = start(['follow', '--as', 'me-gp', '--from-start', '--json'], { cwd: scratch.dir });
    await follower.printed('mk-bp');
    follower.child.stdout!.destroy();
    await scratch.run(...publish, '--again', 'live.jsonl');
    expect(await follower.ended).toMatchObject({ exitCode: 0 });
  });

  test('broker ends with 0 on SIGTERM and leaves no nats-server behind', async () => {
    expect(await broker.stop('SIGTERM')).toMatchObject({ exitCode: 0 });
    expect(failureOf(await scratch.run('operator', 'apply'))).toMatchObject({
      exitCode: 5,
      code: 'BUS_UNREACHABLE',
    });
  });
});
