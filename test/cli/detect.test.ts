import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Draft, EntryReference } from '../../src/contract/entry.ts';
import { formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import type { ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { sentEntries } from '../../src/store/sent-entries.ts';
import { readStoredEntry } from '../../src/store/stored-entry.ts';
import { keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { runHere } from './support/run-here.ts';

const DAY_MS = 86_400_000;
const RULES = `rules:
  - name: employers
    kind: employer
    countries: 3
    window: 45d
    quiet: 45d
`;

let home: ParticipantHome;
let heads: Map<string, Head>;
let number = 0;

let nowMs = NOW_MS;

beforeEach(() => {
  nowMs = NOW_MS;
  home = makePaperHome('xk-kp');
  heads = new Map();
  writeFileSync(join(home.dir, 'detections.yaml'), RULES);
});

const run = (command: string, ...argv: string[]) =>
  runHere(['detect', command, ...argv, '--home', home.dir], {
    cwd: home.dir,
    nowMs,
    user: 'Officer Nightjar',
    random: (size) => {
      number += 1;
      return new Uint8Array(size).fill(number);
    },
  });
const detect = (...argv: string[]) => run('run', '--rules', 'detections.yaml', ...argv);

function inStore<T>(action: (store: Store) => T): T {
  const store = openStore(home.databasePath);
  try {
    return action(store);
  } finally {
    store.close();
  }
}

/** Puts what somebody says into the inbox; returns how it can be referred to. */
function hear(origin: string, changes: Partial<Draft>): EntryReference {
  number += 1;
  const draft = makeDraft(number, {
    status: 'ACTUAL',
    feed: { origin, community: 'wb6', kind: 'visa-abuse' },
    ...changes,
  });
  const feed = formatFeed(draft.feed);
  const { bytes, head, entry } = prepareEntry(draft, heads.get(feed) ?? EMPTY_HEAD, keyOf(origin));
  heads.set(feed, head);
  const arrivals = [{ subject: subjectOf(draft.feed), bytes, streamSeq: number }];
  inStore((store) =>
    receiveRun({ store, directory: readDirectory(home), reader: home.id, nowMs: NOW_MS }, origin, arrivals),
  );
  return { feed, seq: head.seq, entryId: entry.entryId, hash: head.hash };
}

function hearEmployer(origin: string, country: string, daysAgo: number, changes: Partial<Draft> = {}) {
  return hear(origin, {
    body: {
      case: 'alert',
      alert: {
        occurredAt: new Date(NOW_MS - daysAgo * DAY_MS).toISOString(),
        place: { type: 'INLAND', country },
        impact: 'MEDIUM',
        evaluation: { source: 'B', information: 'I2' },
        visaAbuse: {
          type: 'LABOUR_EXPLOITATION',
          regime: 'WORK_PERMIT',
          employer: { country: 'AL', register: 'QKB', number: 'L1' },
        },
      },
    },
    ...changes,
  });
}

const own = () =>
  inStore((store) =>
    sentEntries(store, { feed: 'xk-kp.wb6.visa-abuse' }).map(({ bytes }) => readStoredEntry(store, bytes!)),
  ).toReversed();

test('a detection is told, said once with its evidence, and is taken back when what it rests on is taken back', async () => {
  const first = hearEmployer('mk-bp', 'MK', 20);
  hearEmployer('rs-gp', 'RS', 10);
  expect((await detect()).stdout).toBe('nothing new was found\n');
  hearEmployer('rs-gp', 'BA', 30, { handling: { code: 'H2', releasableTo: ['xk-kp', 'mk-bp'] } });
  const found = await detect();
  expect(found.stdout).toMatch(/^Detection employers: Albania, QKB, L1: 3, /);
  expect(own()).toEqual([]);

  await detect('--say');
  const [said] = own();
  expect(said).toMatchObject({
    status: 'ACTUAL',
    handling: { code: 'H2', releasableTo: ['mk-bp', 'rs-gp'] },
    body: {
      case: 'detection',
      detection: { rule: 'employers', key: ['AL', 'QKB', 'L1'], count: 3, total: 3 },
    },
  });
  expect((await detect('--say')).stdout).toBe('nothing new was found\n');
  expect(own()).toHaveLength(1);
  expect((await run('list')).stdout).toMatch(/^xk-kp\.wb6\.visa-abuse\/1 {2}Detection employers: /);
  const shown = await run('show', 'xk-kp.wb6.visa-abuse/1');
  expect(shown.stdout).toMatch(/^ {2}mk-bp\.wb6\.visa-abuse\/1 {2}Labour exploitation/m);
  expect(shown.stdout.match(/^ {2}/gm)).toHaveLength(3);

  hear('mk-bp', { body: { case: 'retraction', retraction: { target: first, reason: 'MISTAKE', note: '' } } });
  expect((await detect()).stdout).toBe('to be taken back: xk-kp.wb6.visa-abuse/1\n');
  await detect('--say');
  expect(own()[1]?.body).toMatchObject({
    case: 'retraction',
    retraction: { target: { seq: 1 }, reason: 'SOURCE_WITHDRAWN' },
  });
  expect((await detect('--say')).stdout).toBe('nothing new was found\n');
  expect((await run('list')).stdout).toBe('there is no detection\n');
});

test('what an update says now counts: a detection that it takes the ground from is taken back', async () => {
  hearEmployer('mk-bp', 'MK', 20);
  hearEmployer('rs-gp', 'RS', 10);
  const last = hearEmployer('rs-gp', 'BA', 5);
  await detect('--say');
  hear('rs-gp', {
    body: {
      case: 'update',
      update: {
        target: last,
        note: '',
        closes: false,
        alert: {
          occurredAt: new Date(NOW_MS - 5 * DAY_MS).toISOString(),
          place: { type: 'INLAND', country: 'BA' },
          impact: 'MEDIUM',
          evaluation: { source: 'B', information: 'I2' },
          visaAbuse: { type: 'OVERSTAY', regime: 'VISA', overstayDays: 3 },
        },
      },
    },
  });
  expect((await detect()).stdout).toBe('to be taken back: xk-kp.wb6.visa-abuse/1\n');
});

test('what a person takes back as a false positive is not said again', async () => {
  hearEmployer('mk-bp', 'MK', 20);
  hearEmployer('rs-gp', 'RS', 10);
  hearEmployer('rs-gp', 'BA', 5);
  await detect('--say');
  const retract = { entry: own()[0]!.entryId, reason: 'FALSE_POSITIVE', note: 'One fair.' };
  writeFileSync(join(home.dir, 'rows.jsonl'), `${JSON.stringify({ karaula: { retract } })}\n`);
  await runHere(['publish', '--home', home.dir, '--community', 'wb6', '--status', 'ACTUAL', 'rows.jsonl'], {
    cwd: home.dir,
    nowMs,
    user: 'Officer Nightjar',
    random: (size) => new Uint8Array(size).fill(99),
  });
  expect(own()[1]?.body.case).toBe('retraction');
  expect((await detect('--say')).stdout).toBe('nothing new was found\n');
  expect(own()).toHaveLength(2);
});

test('a detection is good for no longer than the first of its alerts; that time passes takes nothing back', async () => {
  hearEmployer('mk-bp', 'MK', 20);
  hearEmployer('rs-gp', 'BA', 5);
  hearEmployer('rs-gp', 'RS', 10, { expiresAtMs: NOW_MS + 3_600_000 });
  await detect('--say');
  expect(own().map(({ expiresAtMs }) => expiresAtMs)).toEqual([NOW_MS + 3_600_000]);
  nowMs = NOW_MS + DAY_MS;
  expect((await detect()).stdout).toBe('nothing new was found\n');
});

test('K5: what may not be counted, exercises, and what is tainted count towards no pattern', async () => {
  hearEmployer('mk-bp', 'MK', 20);
  hearEmployer('rs-gp', 'RS', 10);
  hearEmployer('rs-gp', 'BA', 9, { handling: { code: 'H3', restriction: 'Not for figures.' } });
  hearEmployer('rs-gp', 'ME', 8, { status: 'EXERCISE' });
  const last = hearEmployer('mk-bp', 'BA', 7);
  expect((await detect('--json')).stdout).toMatch(/"count":3.*"total":3/);
  inStore((store) =>
    store.run(
      `UPDATE inbox_entries SET tainted_at_ms = 1, tainted_kid = 'x', tainted_since_ms = 1, tainted_why = 'issued'
       WHERE feed = ? AND seq = ?`,
      last.feed,
      last.seq,
    ),
  );
  expect((await detect()).stdout).toBe('nothing new was found\n');
});

test('bad rules end the command with their line, and nothing is said', async () => {
  writeFileSync(join(home.dir, 'detections.yaml'), RULES.replace('45d', '45'));
  const { stderr, exitCode } = await detect('--say');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('detections.yaml:5: rules.0.window is not a number of days such as 7d');
  expect(own()).toEqual([]);
});

test('what is no detection that stands is not shown as one', async () => {
  hearEmployer('mk-bp', 'MK', 20);
  const { stderr, exitCode } = await run('show', 'mk-bp.wb6.visa-abuse/1');
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('[CLI_NOT_FOUND]');
});
