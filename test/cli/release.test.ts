import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseReleaseFile, renderReleaseFile } from '../../src/agency/release-file.ts';
import { signRelease } from '../../src/gate/sign-release.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findOwnPlace } from '../../src/store/outbox.ts';
import { exportSigningKey } from '../../src/trust/signing-key.ts';
import { HOUR_MS, keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makeTwoPersonDirectory } from '../gate/two-person.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { rowText } from '../support/rows.ts';
import { runHere, type Surroundings } from './support/run-here.ts';

// There is no hub here: what is published stays in the outbox, and that is told with exit code 5.

const FEED = 'mk-bp.wb6.border-incident';
const AWAY = 5;
const ALL_CLEAR = JSON.stringify({
  karaula: { update: { entry: `${FEED}/1`, note: 'All clear, stand down.', closes: true } },
});
let dir: string;
let drawn = 0;

const at = (name: string) => join(dir, name);
const run = (argv: readonly string[], given: Surroundings = {}) =>
  runHere(argv, { cwd: dir, nowMs: NOW_MS, random: (size) => new Uint8Array(size).fill(drawn++), ...given });
const publish = (stdin: string, ...argv: string[]) =>
  run(['publish', '--home', dir, '--community', 'wb6', ...argv, '-'], { stdin });
const sign = (officer: string, given: Surroundings = {}) =>
  run(
    ['release', 'sign', '--key', `${officer}.jwk`, ...(given.askPerson ? [] : ['--yes']), 'all-clear.json'],
    given,
  );
const send = (...files: string[]) => run(['release', 'publish', '--home', dir, ...files]);
const inOutbox = (seq: number) => {
  const store = openStore(join(dir, 'karaula.db'));
  try {
    return findOwnPlace(store, FEED, seq);
  } finally {
    store.close();
  }
};

beforeEach(async () => {
  dir = makePaperHome('mk-bp', makeTwoPersonDirectory()).dir;
  for (const name of ['mk-bp officer', 'mk-bp former officer', 'rs-gp officer', 'mk-bp'])
    writeFileSync(at(`${name}.jwk`), exportSigningKey(keyOf(name)));
  expect((await publish(rowText('A-1'))).stdout).toContain(`accepted ${FEED}/1`);
});

const waiting = async () => {
  expect(await publish(ALL_CLEAR, '--for-release', 'all-clear.json')).toMatchObject({
    stdout: expect.stringContaining('line 1: waits for a second officer'),
    stderr: expect.stringContaining('1 for a second officer to sign'),
  });
  expect(inOutbox(2)).toBeUndefined();
};

describe('an all-clear', () => {
  test('is not published by one officer: its row is rejected, and says which community asks for two', async () => {
    const rejected = await publish(ALL_CLEAR);
    expect(rejected.stdout).toContain(
      'line 1: rejected wb6 asks for two officers for closing an event; the second has not signed it; publish it with --for-release FILE',
    );
    expect(inOutbox(2)).toBeUndefined();
  });

  test('is read, signed and published by two, and once', async () => {
    await waiting();
    const shown = await run(['release', 'show', 'all-clear.json']);
    expect(shown.stdout).toContain('1 of 1, not signed yet:');
    expect(shown.stdout).toContain('Update; the event is closed');
    expect(shown.stdout).toContain('All clear, stand down.');
    // The second officer sees what would be closed, and not only its number.
    expect(shown.stdout).toMatch(/What it is about says:\n {4}Facilitation/);
    const json = JSON.parse((await run(['release', 'show', '--json', 'all-clear.json'])).stdout);
    expect(json).toMatchObject({ isSigned: false, draft: { update: { closes: true } }, about: { seq: '1' } });

    const signed = await sign('mk-bp officer');
    expect(signed).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('All clear, stand down.') });
    const published = await send('all-clear.json');
    expect(published).toMatchObject({
      exitCode: AWAY,
      stdout: expect.stringContaining(`published ${FEED}/2`),
    });
    expect(inOutbox(2)).toMatchObject({ entryId: json.draft.entryId });

    const again = await send('all-clear.json');
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('good once, and entry 2') });
    expect(inOutbox(3)).toBeUndefined();
    // The same row, published again, is known as taken.
    expect((await publish(ALL_CLEAR, '--for-release', 'once-more.json')).stdout).toContain('line 1: skipped');
    expect(existsSync(at('once-more.json'))).toBe(false);
  });

  test('is signed only by who was asked and says yes', async () => {
    await waiting();
    const before = readFileSync(at('all-clear.json'), 'utf8');
    expect(await sign('mk-bp officer', { askPerson: async () => 'no' })).toMatchObject({ exitCode: 2 });
    expect((await run(['release', 'sign', '--key', 'mk-bp officer.jwk', 'all-clear.json'])).stderr).toContain(
      '--yes',
    );
    expect(readFileSync(at('all-clear.json'), 'utf8')).toBe(before);
    expect(await sign('mk-bp officer', { askPerson: async () => 'yes' })).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['nobody', undefined, 'the second has not signed it'],
    ['the officer who publishes it', 'mk-bp', 'is none for releases'],
    ['an officer of another service', 'rs-gp officer', 'is one of rs-gp'],
    ['an officer who has left', 'mk-bp former officer', 'was not valid'],
  ])('that %s has signed as the second is not published', async (_, officer, says) => {
    await waiting();
    if (officer !== undefined) expect(await sign(officer)).toMatchObject({ exitCode: 0 });
    const sent = await send('all-clear.json');
    expect(sent).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(says) });
    expect(sent.stderr).toContain('AGENCY_NOT_RELEASED');
    expect(inOutbox(2)).toBeUndefined();
  });

  test('of which a word was changed after it was signed is not published', async () => {
    await waiting();
    await sign('mk-bp officer');
    const [one] = parseReleaseFile(readFileSync(at('all-clear.json'), 'utf8'), 'all-clear.json');
    const { body } = one!.draft;
    if (body.case !== 'update') throw new Error('it is an update');
    const other = {
      ...one!.draft,
      body: { ...body, update: { ...body.update, note: 'All clear, go home.' } },
    };
    writeFileSync(at('all-clear.json'), renderReleaseFile([{ ...one!, draft: other }]));
    expect(await send('all-clear.json')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('over what it says'),
    });
    expect(inOutbox(2)).toBeUndefined();
  });

  test('that was shown beside another alert than the one it is about is not read at all', async () => {
    await waiting();
    await publish(rowText('A-2', { impact: 'LOW' }));
    const [one] = parseReleaseFile(readFileSync(at('all-clear.json'), 'utf8'), 'all-clear.json');
    writeFileSync(at('all-clear.json'), renderReleaseFile([{ ...one!, about: inOutbox(2)!.bytes }]));
    for (const answer of [await sign('mk-bp officer'), await run(['release', 'show', 'all-clear.json'])]) {
      expect(answer).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('AGENCY_BAD_DRAFT') });
    }
  });

  test('that has expired is neither signed nor published', async () => {
    await waiting();
    await sign('mk-bp officer');
    const nowMs = NOW_MS + 40 * 24 * HOUR_MS;
    expect(await sign('mk-bp officer', { nowMs })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('expired at'),
    });
    const late = await run(['release', 'publish', '--home', dir, 'all-clear.json'], {
      nowMs: nowMs - 9 * 24 * HOUR_MS,
    });
    expect(late).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('expired at') });
  });

  test('goes into no file that is there', async () => {
    writeFileSync(at('all-clear.json'), 'of yesterday');
    const refused = await publish(ALL_CLEAR, '--for-release', 'all-clear.json');
    expect(refused).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('not overwritten') });
    expect(readFileSync(at('all-clear.json'), 'utf8')).toBe('of yesterday');
  });
});

test('of several drafts none is published when one is not good, and one that comes twice is not good', async () => {
  await waiting();
  await sign('mk-bp officer');
  expect(await send('all-clear.json', 'all-clear.json')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('good once, and entry 2'),
  });
  expect(inOutbox(2)).toBeUndefined();
});

test('a draft of another participant is not published here', async () => {
  const feed = { origin: 'rs-gp', community: 'wb6', kind: 'border-incident' } as const;
  const draft = signRelease(makeDraft(1, { feed }), keyOf('rs-gp officer'));
  writeFileSync(at('foreign.json'), renderReleaseFile([{ draft }]));
  expect(await send('foreign.json')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('is a draft of rs-gp, and this is the folder of mk-bp'),
  });
});

test('rows that need one officer are published beside those that wait for a second', async () => {
  const both = await publish(`${rowText('A-2')}\n${ALL_CLEAR}`, '--for-release', 'all-clear.json', '--json');
  const lines = both.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { outcome: 'accepted', line: 1, seq: 2 },
    { outcome: 'for-release', line: 2, feed: FEED },
    { outcome: 'summary', accepted: 1, rejected: 0, forRelease: 1 },
  ]);
});

test.each([
  '',
  '{}',
  '[]',
  '{"format":"karaula-release/1","drafts":[]}',
  '{"format":"karaula-release/1","drafts":[{"payload":"AA=="}]}',
])('a file with %j is no file of drafts, and that is said', async (text) => {
  writeFileSync(at('nonsense.json'), text);
  for (const argv of [
    ['show'],
    ['sign', '--yes', '--key', 'mk-bp officer.jwk'],
    ['publish', '--home', dir],
  ]) {
    expect(await run(['release', ...argv, 'nonsense.json'])).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('nonsense.json is no file of drafts'),
    });
  }
});

test('any text at all is a file of drafts that is written the same again, or is refused with AGENCY_BAD_DRAFT', () => {
  const draft = signRelease(makeDraft(), keyOf('mk-bp officer'));
  const good = renderReleaseFile([{ draft, rowDigest: new Uint8Array(32) }]);
  const damaged = fc
    .tuple(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), fc.nat(3))
    .map(([index, put, cut]) => good.slice(0, index) + put + good.slice(index + cut));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
      try {
        const read = parseReleaseFile(text, 'any.json');
        expect(parseReleaseFile(renderReleaseFile(read), 'any.json')).toEqual(read);
      } catch (error) {
        expect(error).toMatchObject({ name: 'AgencyError', code: 'AGENCY_BAD_DRAFT' });
      }
    }),
    { numRuns: 500 },
  );
});
