import { beforeEach, expect, test } from 'vitest';
import { type ConsoleLogFlags, runConsoleLog } from '../../src/cli/actions/console-log.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { recordConsoleAction } from '../../src/store/console-actions.ts';
import type { ParticipantHome } from '../../src/store/home.ts';
import { readerPseudonym } from '../../src/store/reader-pseudonym.ts';
import { NOW_MS } from '../gate/forge.ts';
import { makePaperHome, openPaperStore } from '../support/paper-home.ts';

const random = (size: number) => new Uint8Array(size).fill(7);
const HASH = new Uint8Array(32).fill(0xab);
let home: ParticipantHome;

/** Two persons at the page of mk-bp. */
beforeEach(() => {
  home = makePaperHome();
  const store = openPaperStore(home);
  const [one, other] = ['Constable Hoopoe', 'Constable Nightjar'].map((name) =>
    readerPseudonym(home, store, name, random),
  );
  const signed = { feed: 'mk-bp.wb6.receipt', seq: 4, hash: HASH };
  store.transaction(() => {
    recordConsoleAction(store, { atMs: NOW_MS, who: one!, role: 'officer', what: 'receipt', signed });
    recordConsoleAction(store, {
      atMs: NOW_MS + 1_000,
      who: other!,
      role: 'second-officer',
      what: 'send-back',
      releaseId: 'cd'.repeat(32),
      why: 'Too early.\u001b[2J',
    });
  });
  store.close();
});

async function log(flags: Partial<ConsoleLogFlags> = {}) {
  const out = { stdout: '', stderr: '', exitCode: 0 };
  const write = (to: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      out[to] += text;
    },
  });
  // Of what a command gets, as much as this one asks for.
  const context = {
    stdout: write('stdout'),
    stderr: write('stderr'),
    random,
    env: {},
    cwd: '/',
    stop: new AbortController().signal,
    process: out,
  } as unknown as CliContext;
  await runConsoleLog.call(context, { home: home.dir, ...flags } as ConsoleLogFlags);
  return out;
}

test('K7, K8: the log of the page lists what was done, when and by which pseudonym, and no name', async () => {
  const { stdout, stderr, exitCode } = await log();
  const [first, second, ...more] = stdout.trimEnd().split('\n');
  expect(first).toMatch(
    /^1 {2}2026-03-02T08:00:00Z {2}[0-9a-f]{32} {2}officer {2}receipt {2}mk-bp.wb6.receipt\/4$/,
  );
  expect(second).toMatch(
    /^2 {2}.* {2}second-officer {2}send-back {2}- {2}draft cdcdcdcdcdcd {2}Too early. \[2J$/,
  );
  expect({ more, stderr, exitCode }).toEqual({ more: [], stderr: '', exitCode: 0 });
  expect(stdout).not.toMatch(/Hoopoe|Nightjar/);
});

test('what one person did is found by the name', async () => {
  expect((await log({ by: 'Constable Nightjar' })).stdout).toMatch(/^2 .*\n$/);
  expect((await log({ by: 'Nobody' })).stdout).toBe('nothing\n');
});

test('for machines each line is an object with the hash that stands for all before it', async () => {
  const lines = (await log({ json: true })).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { number: 1, what: 'receipt', feed: 'mk-bp.wb6.receipt', seq: 4, entryHash: 'ab'.repeat(32) },
    {
      number: 2,
      what: 'send-back',
      releaseId: 'cd'.repeat(32),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
});

test('K8: a log that was altered is listed, and told as altered', async () => {
  const store = openPaperStore(home);
  store.run(`UPDATE console_actions SET why = 'Fine.' WHERE number = 2`);
  store.close();
  const { stdout, stderr, exitCode } = await log();
  expect(stdout).toContain('Fine.');
  expect(stderr).toContain('line 2 is missing, or is not what was written there');
  expect(exitCode).toBe(1);
});
