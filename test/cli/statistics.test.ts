import { beforeEach, expect, test } from 'vitest';
import type { Draft, Handling } from '../../src/contract/entry.ts';
import { formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import type { ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { FEED, HOUR_MS, keyOf, makeDraft, NOW_MS } from '../gate/forge.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { runHere } from './support/run-here.ts';

let home: ParticipantHome;
let heads: Map<string, Head>;
let number = 0;

beforeEach(() => {
  home = makePaperHome('xk-kp');
  heads = new Map();
});

const run = (...argv: string[]) =>
  runHere(['statistics', ...argv, '--home', home.dir], {
    cwd: home.dir,
    nowMs: NOW_MS,
    user: 'Officer Nightjar',
    random: (size) => new Uint8Array(size),
  });

function inStore<T>(action: (store: Store) => T): T {
  const store = openStore(home.databasePath);
  try {
    return action(store);
  } finally {
    store.close();
  }
}

/** Puts what somebody says into the inbox; returns how it can be referred to. */
function hear(changes: Partial<Draft> = {}) {
  number += 1;
  const draft = makeDraft(number, { status: 'ACTUAL', ...changes });
  const feed = formatFeed(draft.feed);
  const { origin } = draft.feed;
  const { bytes, head, entry } = prepareEntry(draft, heads.get(feed) ?? EMPTY_HEAD, keyOf(origin));
  heads.set(feed, head);
  const arrivals = [{ subject: subjectOf(draft.feed), bytes, streamSeq: number }];
  inStore((store) =>
    receiveRun({ store, directory: readDirectory(home), reader: home.id, nowMs: NOW_MS }, origin, arrivals),
  );
  return { feed, seq: head.seq, entryId: entry.entryId, hash: head.hash };
}

function hearTimes(count: number, changes: Partial<Draft> = {}) {
  return Array.from({ length: count }, () => hear(changes));
}

const FROM_RS = { origin: 'rs-gp', community: 'wb6', kind: 'border-incident' } as const;
const visaAbuse: Partial<Draft> = {
  feed: { ...FEED, kind: 'visa-abuse' },
  body: {
    case: 'alert',
    alert: {
      occurredAt: '2026-03-02T06:30:00Z',
      place: { type: 'INLAND', country: 'MK' },
      impact: 'LOW',
      evaluation: { source: 'A', information: 'I2' },
      visaAbuse: { type: 'OVERSTAY', regime: 'VISA', persons: 1, nationalities: ['PH'], overstayDays: 41 },
    },
  },
};
const withHandling = (handling: Handling): Partial<Draft> => ({ handling });

test('K5: what its handling does not let be counted, what was taken back or is tainted, exercises and tests are told, not counted', async () => {
  const [taken, , , tainted] = hearTimes(9);
  hear({ body: { case: 'retraction', retraction: { target: taken!, reason: 'MISTAKE', note: '' } } });
  inStore((store) =>
    store.run(
      `UPDATE inbox_entries SET tainted_at_ms = 1, tainted_kid = 'x', tainted_since_ms = 1, tainted_why = 'issued'
       WHERE feed = ? AND seq = ?`,
      tainted!.feed,
      tainted!.seq,
    ),
  );
  hearTimes(2, withHandling({ code: 'H3', restriction: 'Not for figures.' }));
  hear(withHandling({ code: 'H1', purposes: ['VISA_PROCESSING'] }));
  hear({ status: 'EXERCISE' });
  hear({ status: 'TEST' });
  const { stdout, exitCode } = await run('--json', '--purpose', 'BORDER_CONTROL');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    by: ['kind'],
    rows: [{ kind: 'border-incident', count: 7 }],
    total: 7,
    notCounted: {
      EXERCISE: 1,
      POLICY_EXIT_FORBIDDEN: 2,
      POLICY_WRONG_PURPOSE: 1,
      RETRACTED: 1,
      TEST: 1,
      TRUST_KEY_SUSPECT: 1,
    },
  });
});

test('alerts are told apart by kind, country and week, small counts are not shown, and no total from which one could be computed', async () => {
  hearTimes(6);
  hearTimes(2, visaAbuse);
  hearTimes(5, { feed: FROM_RS });
  const { body } = makeDraft();
  const alert = body.case === 'alert' ? body.alert : expect.fail();
  hear({
    issuedAtMs: NOW_MS - 24 * HOUR_MS,
    feed: FROM_RS,
    body: { case: 'alert', alert: { ...alert, occurredAt: '2026-03-01T01:00:00Z' } },
  });
  expect((await run()).stdout).toBe(
    [
      'KIND             COUNT',
      'border-incident  12',
      'visa-abuse       <5',
      'total: not shown, since one of the counts below 5 could be computed from it',
      '',
    ].join('\n'),
  );
  expect((await run('--by', 'week', '--by', 'country', '--csv')).stdout).toBe(
    ['country,week,count', 'MK,2026-W10,8', 'RS,2026-W09,<5', 'RS,2026-W10,5', ''].join('\n'),
  );
  const since = new Date(NOW_MS - 12 * HOUR_MS).toISOString();
  expect((await run('--by', 'country', '--since', since)).stdout).toBe(
    ['COUNTRY          COUNT', 'North Macedonia  8', 'Serbia           5', 'total: 13', ''].join('\n'),
  );
  expect((await run('--until', since)).stdout).toMatch(
    /^KIND +COUNT\nborder-incident {2}<5\ntotal: not shown/,
  );
});

test('alerts are told apart by type, route, month and quarter too', async () => {
  hearTimes(6);
  hearTimes(5, visaAbuse);
  expect(
    (await run('--by', 'type', '--by', 'route', '--by', 'month', '--by', 'quarter', '--csv')).stdout,
  ).toBe(
    [
      'type,route,month,quarter,count',
      'ILLEGAL_CROSSING,MK,2026-03,2026-Q1,6',
      'OVERSTAY,MK,2026-03,2026-Q1,5',
      '',
    ].join('\n'),
  );
});

test('late first reports are told apart by service; a step of a return is none', async () => {
  const { body } = makeDraft();
  const alert = body.case === 'alert' ? body.alert : expect.fail();
  const late = { ...alert, occurredAt: '2026-03-01T06:59:59Z' };
  hearTimes(6);
  hearTimes(5, { body: { case: 'alert', alert: late } });
  hearTimes(7, { feed: FROM_RS });
  hearTimes(4, { feed: FROM_RS, body: { case: 'alert', alert: late } });
  const { evaluation: _, borderIncident: __, ...rest } = late;
  const returnStep = {
    caseId: '5b0c4a52-8f3e-4d0a-9a61-2f1d7c0e4b11',
    type: 'VOLUNTARY',
    step: 'DECISION',
    countryOfOrigin: 'PK',
  } as const;
  hearTimes(5, {
    feed: { ...FEED, kind: 'return' },
    body: { case: 'alert', alert: { ...rest, returnStep } },
  });
  expect((await run('--by', 'origin', '--by', 'late', '--csv')).stdout).toBe(
    [
      'origin,late,count',
      'mk-bp,-,5',
      'mk-bp,in-time,6',
      'mk-bp,late,5',
      'rs-gp,in-time,7',
      'rs-gp,late,<5',
      '',
    ].join('\n'),
  );
});

test('what is counted only is not read by anybody: it is no line in the read log', async () => {
  hearTimes(6);
  expect((await run()).exitCode).toBe(0);
  expect(inStore((store) => store.get('SELECT count(*) AS count FROM read_log'))).toEqual({ count: 0 });
});

test('of an empty inbox there is nothing to count; two forms at once are refused', async () => {
  expect(await run()).toMatchObject({ exitCode: 0, stdout: 'nothing to count\n' });
  expect(await run('--csv', '--json')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('CLI_USAGE'),
  });
});
