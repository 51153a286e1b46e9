import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/contract/entry.ts';
import { subjectOf } from '../../src/contract/feed.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD } from '../../src/gate/head.ts';
import type { ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { FEED, link, makeDraft, makeFeed, NOW_MS } from '../gate/forge.ts';
import { makeTwoPersonDirectory } from '../gate/two-person.ts';
import { readFilesUnder } from '../support/files-under.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { rowText } from '../support/rows.ts';
import { runHere, type Surroundings } from './support/run-here.ts';

// There is no hub here: what is received is put into the inbox, and "follow" shows it and ends with exit code 5.

const AWAY = 5;
const NAME = 'Officer Nightjar';
let home: ParticipantHome;
let drawn = 0;

const random = (size: number) => new Uint8Array(size).fill(drawn++);
const run = (argv: readonly string[], given: Surroundings = {}) =>
  runHere([...argv, '--home', home.dir], { cwd: home.dir, nowMs: NOW_MS, user: NAME, random, ...given });

interface Line {
  readonly number: number;
  readonly who: string;
  readonly way: string;
  readonly feed: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly purpose?: string;
}
const log = async (...argv: string[]): Promise<Line[]> =>
  (await run(['readlog', 'show', '--json', ...argv])).stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const receive = (envelopes: readonly Uint8Array[]): void => {
  const store = openStore(home.databasePath);
  const arrivals = envelopes.map((bytes, index) => ({
    subject: subjectOf(FEED),
    bytes,
    streamSeq: index + 1,
  }));
  receiveRun({ store, directory: readDirectory(home), reader: home.id, nowMs: NOW_MS }, 'mk-bp', arrivals);
  store.close();
};

beforeEach(() => {
  home = makePaperHome('xk-kp');
  receive(makeFeed(5).map(({ bytes }) => bytes));
});

/** The usual alert, as one of several reports on an event. */
function ofEvent(eventId: string): Draft['body'] {
  const { body } = makeDraft();
  if (body.case !== 'alert') throw new TypeError('it is no alert');
  return { case: 'alert', alert: { ...body.alert, eventId } };
}

const ENTRY = 'mk-bp.wb6.border-incident/2';
const feed = 'mk-bp.wb6.border-incident';

describe('every way out puts a line into the read log', () => {
  test.each([
    ['show', ['show', ENTRY]],
    ['show', ['show', '--json', ENTRY]],
    ['export', ['export', ENTRY]],
    ['export', ['export', '--text', ENTRY]],
    ['export', ['export', '--out', 'alert.json', ENTRY]],
  ])('%s: %j', async (way, argv) => {
    expect(await run(argv)).toMatchObject({ exitCode: 0 });
    expect(await log()).toMatchObject([{ number: 1, way, feed, firstSeq: 2, lastSeq: 2 }]);
  });

  test.each([[[]], [['--json']]])(
    'follow %j: one line for many headlines, and none for those not shown again',
    async (more) => {
      expect((await run(['follow', '--once', ...more])).exitCode).toBe(AWAY);
      expect(await log()).toMatchObject([{ way: 'follow', feed, firstSeq: 1, lastSeq: 5 }]);
      await run(['follow', '--once', ...more]);
      expect(await log()).toHaveLength(1);
      await run(['follow', '--once', '--from-start', ...more]);
      expect(await log()).toHaveLength(2);
    },
  );

  test('evidence: each entry that is in the file', async () => {
    home = makePaperHome('xk-kp');
    receive([1, 2].map((number) => link(EMPTY_HEAD, number).bytes));
    await run(['health']);
    expect(await log()).toEqual([]);
    expect(await run(['evidence', 'export', '1'])).toMatchObject({ exitCode: 0 });
    expect(await log()).toMatchObject([1, 2].map((number) => ({ number, way: 'evidence', firstSeq: 1 })));
  });

  test('sent, and a file for a second officer that has in clear what a draft is about', async () => {
    home = makePaperHome('mk-bp', makeTwoPersonDirectory());
    const publish = (stdin: string, ...argv: string[]) =>
      run(['publish', '--community', 'wb6', ...argv, '-'], { stdin });
    await publish(rowText('A-1'));
    expect(await log()).toEqual([]);
    expect(await run(['sent'])).toMatchObject({ exitCode: 0 });
    const update = { entry: `${feed}/1`, note: 'All clear.', closes: true };
    await publish(JSON.stringify({ karaula: { update } }), '--for-release', 'clear.json', '--by', 'another');
    expect(existsSync(join(home.dir, 'clear.json'))).toBe(true);
    const [sent, release, ...more] = await log();
    expect(sent).toMatchObject({ way: 'sent', feed, firstSeq: 1 });
    expect(release).toMatchObject({ way: 'release', feed, firstSeq: 1 });
    expect(release?.who).not.toBe(sent?.who);
    expect(more).toEqual([]);
  });

  test('and no command that could show content is without it', () => {
    const shows =
      /export-entry|watch-inbox|list-inbox|sent-report|director\/evidence\.ts|find-in-inbox|json-form|describe-entry|live-row|export-jws|waiting-draft|readStoredEntry|storedPlaintext|release-file/;
    // A file that somebody brings is opened without a home, and so without a log (docs/reading.md); "ack",
    // "rfi ask" and "subject ask" say a place, and heads are places; how far a read log goes tells nothing of an alert.
    const without = [
      'ack.ts',
      'heads-exchange.ts',
      'readlog-stated.ts',
      'release.ts',
      'rfi.ts',
      'subject.ts',
      'verify.ts',
    ];
    const actions = new URL('../../src/cli/actions/', import.meta.url);
    const silent = readdirSync(actions).filter((name) => {
      const source = readFileSync(new URL(name, actions), 'utf8');
      return shows.test(source) && !source.includes('noteReadings(');
    });
    expect(silent).toEqual(without);
  });
});

describe('a line of the read log', () => {
  test('K7: has no name, neither has any file of the folder', async () => {
    await run(['show', ENTRY]);
    await run(['export', '--by', 'Constable Hoopoe', '--out', 'alert.json', '--log', 'log.jsonl', ENTRY]);
    await run(['follow', '--once', '--log', 'log.jsonl']);
    const shown = await run(['readlog', 'show', '--by', 'Constable Hoopoe']);
    expect(shown.stdout).not.toContain('Hoopoe');
    const files = readFilesUnder(home.dir);
    expect(files.map(({ path }) => path)).toContain(join(home.dir, 'readers.key'));
    for (const { path, bytes } of files) {
      for (const word of ['Nightjar', 'Hoopoe'])
        expect(bytes.includes(word), `${word} in ${path}`).toBe(false);
    }
  });

  test('says who, so that the readings of one person, or of one entry, can be found', async () => {
    await run(['show', ENTRY]);
    await run(['show', '--by', 'Constable Hoopoe', `${feed}/3`]);
    await run(['follow', '--once', '--by', 'Constable Hoopoe']);
    expect((await log('--by', NAME)).map(({ number }) => number)).toEqual([1]);
    expect((await log('--by', ' Constable Hoopoe ')).map(({ number }) => number)).toEqual([2, 3]);
    expect((await log(ENTRY)).map(({ number }) => number)).toEqual([1, 3]);
    expect((await run(['readlog', 'show', `${feed}/9`])).stdout).toBe('nothing\n');
    expect(await run(['show', '--by', ' ', ENTRY])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('K5: says what for, by the option or the folder, and what was not given for that is not shown nor logged', async () => {
    home = makePaperHome('xk-kp');
    const handling = { code: 'H1', purposes: ['VISA_PROCESSING'] } as const;
    receive([link(EMPTY_HEAD, 1, { changes: { handling } }).bytes]);
    expect(await run(['show', '--purpose', 'BORDER_CONTROL', `${feed}/1`])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('POLICY_WRONG_PURPOSE'),
    });
    await run(['follow', '--once', '--purpose', 'BORDER_CONTROL']);
    expect(await log()).toEqual([]);
    const file = join(home.dir, 'participant.json');
    const before = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...before, purpose: 'VISA_PROCESSING' }));
    expect(await run(['show', `${feed}/1`])).toMatchObject({ exitCode: 0 });
    expect(await log()).toMatchObject([{ purpose: 'VISA_PROCESSING' }]);
  });

  test('K5: what was not given for the purpose of the folder is in no incident that is shown', async () => {
    home = makePaperHome('xk-kp');
    const handling = { code: 'H1', purposes: ['VISA_PROCESSING'] } as const;
    const body = ofEvent('6f1c2b7e-3a54-4d0e-9c11-5b8f2f0a4d01');
    const first = link(EMPTY_HEAD, 1, { changes: { handling, body } });
    receive([first.bytes, link(first.head, 2, { changes: { handling, body } }).bytes]);
    const listed = async (purpose: string) => {
      const file = join(home.dir, 'participant.json');
      const before = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...before, purpose }));
      return (await run(['incident', 'list'])).stdout;
    };
    expect(await listed('BORDER_CONTROL')).toBe('nothing belongs together\n');
    expect(await listed('VISA_PROCESSING')).toContain('2 entries of mk-bp');
  });

  test('is there before anything is shown: what cannot be put on record is not shown', async () => {
    writeFileSync(join(home.dir, 'readers.key'), 'no key\n', { mode: 0o600 });
    for (const argv of [
      ['show', ENTRY],
      ['export', ENTRY],
      ['follow', '--once', '--json'],
    ]) {
      expect(await run(argv)).toMatchObject({ exitCode: 3, stdout: '' });
    }
  });
});

describe('karaula readlog verify', () => {
  test('finds a line that was altered, and says which', async () => {
    for (const seq of [1, 2, 3]) await run(['show', `${feed}/${seq}`]);
    const whole = await run(['readlog', 'verify']);
    expect(whole).toMatchObject({ exitCode: 0 });
    expect(whole.stdout).toMatch(/^whole: 3 lines, the last with [0-9a-f]{64}\n$/);
    const store = openStore(home.databasePath);
    store.run("UPDATE read_log SET who = 'nobody' WHERE number = 2");
    store.close();
    expect(await run(['readlog', 'verify'])).toMatchObject({
      exitCode: 1,
      stdout: 'BROKEN at line 2: it is not the line that was written there\n',
    });
    expect(JSON.parse((await run(['readlog', 'verify', '--json'])).stdout)).toMatchObject({ number: 2 });
  });
});
