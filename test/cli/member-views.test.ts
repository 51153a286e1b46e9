import { describe, expect, test } from 'vitest';
import type { SentReport } from '../../src/agency/sent-report.ts';
import { describeCleared, describeFindings, findingToJson } from '../../src/cli/finding-text.ts';
import { headsTable } from '../../src/cli/heads-view.ts';
import { outboxTable } from '../../src/cli/outbox-view.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { sentDetail, sentTable, sentToJson } from '../../src/cli/sent-view.ts';
import type { Entry } from '../../src/contract/entry.ts';
import type { RecordedFinding } from '../../src/store/findings.ts';

const plain = paintFor(false);
const atMs = Date.UTC(2026, 2, 1, 5, 12);

const withheld: RecordedFinding = {
  id: 3,
  name: 'withheld',
  feed: 'mk-bp.wb6.border-incident',
  by: 'mk-bp',
  sinceMs: atMs,
  firstSeenMs: atMs + 60_000,
  lastSeenMs: atMs + 90_000,
  says: 'mk-bp has signed that mk-bp.wb6.border-incident goes on to 7, and the hub has delivered 6; ask mk-bp',
  evidence: [{ feed: 'mk-bp.wb6.receipt', seq: 9, hash: new Uint8Array(32).fill(9) }],
};
const silent: RecordedFinding = {
  id: 4,
  name: 'silent',
  by: 'xk-kp',
  sinceMs: atMs,
  firstSeenMs: atMs,
  lastSeenMs: atMs,
  clearedMs: atMs + 300_000,
  says: 'nothing was heard from Kosovo* Police\u001b[2J for two intervals',
  evidence: [],
};

describe('what was found', () => {
  test('is an unmistakable line with what to do, and how to get the proof', () => {
    expect(describeFindings(plain, [withheld])).toMatchInlineSnapshot(`
      "HUB WITHHELD  mk-bp has signed that mk-bp.wb6.border-incident goes on to 7, and the hub has delivered 6; ask mk-bp
        number 3, since 2026-03-01T05:12:00Z, found 2026-03-01T05:13:00Z; proof: karaula evidence export 3"
    `);
  });

  test('K9: a silent member is no alarm; the name of XK has its footnote; nobody moves the cursor', () => {
    expect(describeFindings(plain, [silent])).toMatchInlineSnapshot(`
      "silent  nothing was heard from Kosovo* Police [2J for two intervals
        number 4, since 2026-03-01T05:12:00Z, found 2026-03-01T05:12:00Z; over since 2026-03-01T05:17:00Z

      * This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence."
    `);
  });

  test('what is over is told in one line', () => {
    expect(describeCleared({ ...withheld, clearedMs: atMs + 300_000 })).toBe(
      'over  HUB WITHHELD, mk-bp.wb6.border-incident (number 3), since 2026-03-01T05:17:00Z\n',
    );
  });

  test('for machines: one object, with hashes as text', () => {
    expect(findingToJson(withheld)).toMatchInlineSnapshot(`
      {
        "by": "mk-bp",
        "evidence": [
          {
            "feed": "mk-bp.wb6.receipt",
            "hash": "0909090909090909090909090909090909090909090909090909090909090909",
            "seq": 9,
          },
        ],
        "feed": "mk-bp.wb6.border-incident",
        "firstSeen": "2026-03-01T05:13:00Z",
        "id": 3,
        "lastSeen": "2026-03-01T05:13:30Z",
        "name": "withheld",
        "says": "mk-bp has signed that mk-bp.wb6.border-incident goes on to 7, and the hub has delivered 6; ask mk-bp",
        "since": "2026-03-01T05:12:00Z",
      }
    `);
  });

  test('the hub at fault is red on a terminal, a silent member is not', () => {
    expect(describeFindings(paintFor(true), [withheld])).toContain('\u001b[31mHUB WITHHELD\u001b[39m');
    expect(describeFindings(paintFor(true), [silent])).not.toContain('\u001b[31m');
  });
});

test('the outbox: what waits, what the hub has, what all have, and who has not', () => {
  const feeds = [
    {
      feed: 'mk-bp.wb6.border-incident',
      signed: 1_200,
      atHub: 1_190,
      waiting: 10,
      byAll: 900,
      kept: { entries: 300, bytes: 142_000 },
      behind: [
        { member: 'rs-gp', entries: 300 },
        { member: 'xk-kp', entries: 12 },
      ],
    },
    {
      feed: 'mk-bp.wb6.receipt',
      signed: 40,
      atHub: 40,
      waiting: 0,
      byAll: 39,
      kept: { entries: 4, bytes: 900 },
      behind: [{ member: 'xk-kp', entries: 1 }],
    },
  ];
  expect(outboxTable(plain, feeds)).toMatchInlineSnapshot(`
    "FEED                       SIGNED  WAITING  AT HUB  ALL HAVE  KEPT             NOT CONFIRMED BY
    mk-bp.wb6.border-incident  1200    10       1190    900       300 (138.7 KiB)  rs-gp (300), xk-kp (12)
    mk-bp.wb6.receipt          40      0        40      39        4 (900 B)
    "
  `);
});

test('heads: we, the author, the others; receipt feeds are left out', () => {
  const heads = [
    {
      feed: 'mk-bp.wb6.border-incident',
      ours: 6,
      author: 7,
      others: [
        { member: 'rs-gp', seq: 7 },
        { member: 'xk-kp', seq: 5 },
      ],
    },
    { feed: 'mk-bp.wb6.receipt', ours: 9, others: [] },
    { feed: 'rs-gp.wb6.return', ours: 2, others: [] },
  ];
  expect(headsTable(plain, heads)).toMatchInlineSnapshot(`
    "FEED                       WE  ITS AUTHOR  OTHERS
    mk-bp.wb6.border-incident  6   7           rs-gp 7, xk-kp 5
    rs-gp.wb6.return           2   -
    "
  `);
});

describe('what was sent', () => {
  const entry: Entry = {
    feed: { origin: 'mk-bp', community: 'wb6', kind: 'border-incident' },
    seq: 3,
    prev: new Uint8Array(32),
    issuedAtMs: atMs,
    expiresAtMs: atMs + 86_400_000,
    entryId: '0195513c-5000-7000-8000-000000000003',
    status: 'EXERCISE',
    handling: { code: 'H0' },
    body: {
      case: 'alert',
      alert: {
        occurredAt: '2026-03-01T05:10:00Z',
        place: { type: 'GREEN', country: 'XK' },
        impact: 'HIGH',
        borderIncident: { type: 'FACILITATION', stage: 'ACTUAL', transport: 'VAN', persons: 6 },
      },
    },
  };
  const report: SentReport = {
    feed: 'mk-bp.wb6.border-incident',
    seq: 3,
    entryId: entry.entryId,
    hash: new Uint8Array(32),
    createdAtMs: atMs,
    expiresAtMs: entry.expiresAtMs,
    storedAtMs: atMs + 10,
    isWaiting: false,
    isLetGo: false,
    entry,
    ageMs: 125_000,
    confirmed: 1,
    members: [
      { member: 'al-bmp', actions: [] },
      { member: 'rs-gp', heardAtMs: atMs + 120_000, actions: [] },
      {
        member: 'xk-kp',
        hasSinceMs: atMs + 2_000,
        heardAtMs: atMs + 121_000,
        actions: [
          { member: 'xk-kp', action: 'READ', atMs: atMs + 3_000, position: 7 },
          { member: 'xk-kp', action: 'ACTIONED', reason: 'patrol\nsent', atMs: atMs + 4_000, position: 8 },
        ],
      },
    ],
  };
  const { storedAtMs: _stored, entry: _entry, ...rest } = report;
  const waiting: SentReport = { ...report, seq: 4, isWaiting: true, confirmed: 0, ageMs: 900, members: [] };
  const gone: SentReport = {
    ...rest,
    seq: 1,
    isLetGo: true,
    confirmed: 0,
    confirmedAtMs: atMs + 5_000,
    ageMs: 86_400_000 * 9,
    members: report.members.map(({ hasSinceMs: _since, ...member }) => member),
  };
  const kept: SentReport = { ...gone, entry, seq: 2 };
  const { confirmedAtMs: _all, ...expired } = { ...gone, seq: 0 };

  test('is a line for each entry: how old, who has it, who has not, and what was done', () => {
    expect(sentTable(plain, [waiting, report, kept, gone, expired])).toMatchInlineSnapshot(`
      "ENTRY                        AGE    WHAT                                    HAVE IT           NOT YET                      DONE
      mk-bp.wb6.border-incident/4  0 s    EXERCISE: Facilitation, van, 6 persons  0 of 0            all: it waits in the outbox
      mk-bp.wb6.border-incident/3  2 min  EXERCISE: Facilitation, van, 6 persons  1 of 3            al-bmp (never heard), rs-gp  xk-kp read; xk-kp acted on: patrol sent
      mk-bp.wb6.border-incident/2  9 d    EXERCISE: Facilitation, van, 6 persons  all of that time                               xk-kp read; xk-kp acted on: patrol sent
      mk-bp.wb6.border-incident/1  9 d    (no longer kept)                        all of that time                               xk-kp read; xk-kp acted on: patrol sent
      mk-bp.wb6.border-incident/0  9 d    (no longer kept)                        no longer known                                xk-kp read; xk-kp acted on: patrol sent
      "
    `);
  });

  test('of what was let go of nobody is said to have it now, nor to lack it', () => {
    for (const one of [gone, kept]) {
      expect(sentDetail(plain, one, atMs + 125_000)).toContain('members that have it: all of that time');
      expect(sentDetail(plain, one, atMs + 125_000)).not.toContain('not confirmed');
      const { letGo, confirmed, confirmedByAllAt, members } = sentToJson(one) as Record<string, unknown>;
      expect({ letGo, confirmed, confirmedByAllAt }).toEqual({
        letGo: true,
        confirmedByAllAt: '2026-03-01T05:12:05Z',
      });
      expect(JSON.stringify(members)).not.toContain('"has"');
    }
  });

  test('one entry has a line for each member of its community', () => {
    expect(sentDetail(plain, report, atMs + 125_000)).toMatchInlineSnapshot(`
      "mk-bp.wb6.border-incident/3  0195513c-5000-7000-8000-000000000003
      EXERCISE: Facilitation, van, 6 persons
      2 min old, is at the hub; members that have it: 1 of 3

      MEMBER  HAS IT SINCE          LAST HEARD  DONE
      al-bmp  not confirmed         never
      rs-gp   not confirmed         5 s ago
      xk-kp   2026-03-01T05:12:02Z  4 s ago     read; acted on: patrol sent
      "
    `);
  });

  test('for machines: one object for each entry', () => {
    expect(sentToJson(report)).toMatchObject({
      feed: 'mk-bp.wb6.border-incident',
      seq: 3,
      confirmed: 1,
      waiting: false,
      members: [
        { member: 'al-bmp', has: false, actions: [] },
        { member: 'rs-gp', has: false, heardAt: '2026-03-01T05:14:00Z' },
        { member: 'xk-kp', has: true, since: '2026-03-01T05:12:02Z', actions: [{ action: 'READ' }, {}] },
      ],
    });
  });
});
