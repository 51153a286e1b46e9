import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alert } from '../../src/contract/alert.ts';
import type { Directory } from '../../src/contract/directory.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { formatFeed, subjectOf } from '../../src/contract/feed.ts';
import { KOSOVO_FOOTNOTE } from '../../src/contract/names.ts';
import { type Quarter, readQuarter } from '../../src/contract/quarter.ts';
import { type Digest, makeDigest } from '../../src/director/digest/make-digest.ts';
import { receiveRun } from '../../src/director/receive-run.ts';
import { EMPTY_HEAD, type Head } from '../../src/gate/head.ts';
import { prepareEntry } from '../../src/gate/prepare-entry.ts';
import type { ParticipantHome } from '../../src/store/home.ts';
import { readDirectory } from '../../src/store/home-keys.ts';
import { openStore } from '../../src/store/open-store.ts';
import { keyOf, listKey, makeDirectory, makeDraft } from '../gate/forge.ts';
import { makePaperHome } from '../support/paper-home.ts';
import { seededRandom } from '../support/seeded-chance.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runHere } from './support/run-here.ts';

const NOW_MS = Date.UTC(2026, 9, 5, 8);
const YEAR_MS = 366 * 24 * 3_600_000;
const GOLDEN = new URL('../vectors/digest/', import.meta.url).pathname;

function directoryOfYears(): Directory {
  const from = '2025-01-01T00:00:00Z';
  const made = makeDirectory({ expiresAt: '2027-01-01T00:00:00Z' });
  const participants = made.participants.map(({ id, name, country }) => ({
    id,
    name,
    ...(country !== undefined && { country }),
    keys: [listKey(keyOf(id), { notBefore: from, notAfter: '2028-01-01T00:00:00Z' })],
  }));
  const members = ['mk-bp', 'xk-kp', 'rs-gp', 'uk-nca'].map((participant) => ({ participant, from }));
  return { ...made, participants, communities: [{ id: 'wb6', title: 'The six', members }] };
}

/** What somebody says: drafts in the order of their time. */
type Said = Pick<Draft, 'feed' | 'issuedAtMs'> & Partial<Draft> & { readonly alert: Alert };

function makeInbox(said: readonly Said[], origins = ['mk-bp', 'rs-gp', 'uk-nca']): ParticipantHome {
  const home = makePaperHome('xk-kp', directoryOfYears());
  const heads = new Map<string, Head>();
  const store = openStore(home.databasePath);
  try {
    for (const origin of origins) {
      const arrivals = said
        .map((one, index) => ({ ...one, number: index + 1 }))
        .filter(({ feed }) => feed.origin === origin)
        .map(({ alert, number, ...changes }, index) => {
          const draft = makeDraft(number, {
            expiresAtMs: changes.issuedAtMs + 3 * YEAR_MS,
            status: 'ACTUAL',
            body: { case: 'alert', alert },
            ...changes,
          });
          const feed = formatFeed(draft.feed);
          const { bytes, head } = prepareEntry(draft, heads.get(feed) ?? EMPTY_HEAD, keyOf(origin));
          heads.set(feed, head);
          return { subject: subjectOf(draft.feed), bytes, streamSeq: index + 1 };
        });
      const context = { store, directory: readDirectory(home), reader: home.id, nowMs: NOW_MS };
      receiveRun(context, origin, arrivals);
    }
    const { count } = store.get('SELECT count(*) AS count FROM inbox_entries')!;
    expect(count).toBe(said.length);
  } finally {
    store.close();
  }
  return home;
}

const run = (home: ParticipantHome, ...argv: string[]) =>
  runHere(['digest', ...argv, '--home', home.dir], { cwd: home.dir, nowMs: NOW_MS });

function digestOf(home: ParticipantHome, text = '2026-Q3', nowMs = NOW_MS): Digest {
  const store = openStore(home.databasePath);
  try {
    const { directory } = readDirectory(home);
    return makeDigest({ store, directory, reader: home.id, nowMs, quarter: readQuarter(text) as Quarter });
  } finally {
    store.close();
  }
}

const FEED_OF = (origin: string, kind: Draft['feed']['kind']) => ({ origin, community: 'wb6', kind });

function base(issuedAtMs: number, hoursBefore = 2) {
  return {
    occurredAt: new Date(issuedAtMs - hoursBefore * 3_600_000).toISOString().replace('.000Z', 'Z'),
    impact: 'MEDIUM',
    evaluation: { source: 'B', information: 'I2' },
  } as const;
}

const AT_POINTS = {
  MK: ['hani-i-elezit-blace', 'gllobocice-jazince', 'tabanovce-presevo'],
  RS: ['merdare', 'tabanovce-presevo', 'jarinje'],
} as const;

/** An alert of any kind that chance gives, issued at that time. */
function anyAlert(chance: () => number, issuedAtMs: number): Said {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() ** 1.5 * list.length)]!;
  const origin = pick(['mk-bp', 'rs-gp', 'uk-nca']);
  const country = origin === 'rs-gp' ? 'RS' : 'MK';
  const persons = 1 + Math.floor(chance() * 6);
  const minors = chance() < 0.5 ? 0 : 1 + Math.floor(chance() * persons);
  const what = chance();
  const common = base(issuedAtMs, chance() < 0.1 ? 30 : 2);
  if (what < 0.2) {
    const onward = chance() < 0.7 ? { onwardRoute: pick([['RS', 'HU'], ['XK'], ['AL', 'IT']]) } : {};
    const type = pick(['VISA_FREE_ONWARD', 'FALSE_PURPOSE'] as const);
    const visaAbuse = { type, regime: 'VISA_FREE', persons, ...onward } as const;
    const alert = { ...common, place: { type: 'INLAND', country }, visaAbuse } as const;
    return { feed: FEED_OF(origin, 'visa-abuse'), issuedAtMs, alert };
  }
  if (what < 0.3) {
    const returnStep = {
      caseId: `0d5e3c52-8f0b-4c1e-9a59-${Math.floor(chance() * 1e12)
        .toString()
        .padStart(12, '0')}`,
      type: 'VOLUNTARY',
      step: pick(['DECISION', 'EFFECTIVE'] as const),
      countryOfOrigin: pick(['AF', 'PK', 'NP']),
      persons,
    } as const;
    const { evaluation: _, ...rest } = common;
    const alert = { ...rest, place: { type: 'INLAND', country }, returnStep } as const;
    return { feed: FEED_OF(origin, 'return'), issuedAtMs, alert };
  }
  const type = pick(['FACILITATION', 'ILLEGAL_CROSSING', 'FIREARMS', 'TRAFFICKING_IN_HUMAN_BEINGS'] as const);
  const isAtPoint = type !== 'ILLEGAL_CROSSING' && chance() < 0.7;
  const place = isAtPoint
    ? ({ type: 'BCP_LAND', country, crossingPoint: pick(AT_POINTS[country]) } as const)
    : ({ type: 'GREEN', country } as const);
  const borderIncident = { type, stage: 'ACTUAL', persons, ...(minors > 0 && { minors }) } as const;
  return {
    feed: FEED_OF(origin, 'border-incident'),
    issuedAtMs,
    alert: { ...common, place, borderIncident },
  };
}

/** Of a quarter so many, at times that chance gives. */
function anyQuarter(chance: () => number, year: number, number: number, count: number): Said[] {
  const from = Date.UTC(year, (number - 1) * 3);
  const span = Date.UTC(year, number * 3) - from;
  const times = Array.from({ length: count }, () => from + Math.floor((chance() * span) / 60_000) * 60_000);
  return times.toSorted((one, other) => one - other).map((time) => anyAlert(chance, time));
}

function seededSaid(): Said[] {
  const chance = seededRandom(11);
  return [
    ...anyQuarter(chance, 2025, 3, 90),
    ...anyQuarter(chance, 2026, 2, 110),
    ...anyQuarter(chance, 2026, 3, 160).map((one, index) => {
      if (index % 40 === 0)
        return { ...one, handling: { code: 'H3', restriction: 'Not for figures.' } as const };
      if (index % 50 === 1) return { ...one, status: 'EXERCISE' as const };
      return index % 7 === 2 ? { ...one, handling: { code: 'H2' } as const } : one;
    }),
  ];
}

const seededInbox = () => makeInbox(seededSaid());

test('K10: the digest of a seeded inbox is the one that is kept, byte for byte and file by file', async () => {
  const out = join(tempFolder(), 'digest');
  const { exitCode, stdout } = await run(seededInbox(), '--quarter', '2026-Q3', '--out', out);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining('wrote 17 files') });
  const files = readdirSync(out).toSorted();
  if (process.env.KARAULA_WRITE_GOLDEN === '1') {
    mkdirSync(GOLDEN, { recursive: true });
    for (const file of files) writeFileSync(join(GOLDEN, file), readFileSync(join(out, file)));
  }
  expect(files).toEqual(readdirSync(GOLDEN).toSorted());
  for (const file of files) {
    expect(readFileSync(join(out, file), 'utf8'), file).toBe(readFileSync(join(GOLDEN, file), 'utf8'));
  }
});

test('K10: the same entries give the same digest, in whatever order of origins they came', () => {
  const other = makeInbox(seededSaid(), ['uk-nca', 'rs-gp', 'mk-bp']);
  const seeded = seededInbox();
  expect(digestOf(other)).toEqual(digestOf(seeded));
  expect(digestOf(seeded, '2026-Q3', NOW_MS + 3_600_000)).toEqual(digestOf(seeded));
});

test('K5, K9: handling stands at the top, what may not be counted is a number, and the footnote is there', async () => {
  const { stdout } = await run(seededInbox(), '--quarter', '2026-Q3');
  const [head] = stdout.split('## Headline');
  expect(head).toContain('highest among the counted entries **H2**');
  expect(head).toContain("Not to be passed on without the originator's permission.");
  expect(head).toMatch(/may not be counted, or are no figures: \*\*8\*\*/);
  expect(stdout).toMatch(/4 EXERCISE, 4 POLICY_EXIT_FORBIDDEN/);
  expect(stdout.endsWith(`\n\n\\${KOSOVO_FOOTNOTE}\n`)).toBe(true);
  expect(stdout.replaceAll('Kosovo*', '').replace(KOSOVO_FOOTNOTE, '')).not.toContain('Kosovo');
});

test('no file has a count from 1 to 4, and nothing of children is finer than a country and a quarter', () => {
  for (const file of readdirSync(GOLDEN).filter((name) => name.endsWith('.csv') && name !== 'quarters.csv')) {
    const lines = readFileSync(join(GOLDEN, file), 'utf8').trim().split('\n').slice(1);
    for (const line of lines) expect(line, file).not.toMatch(/,[1-4](,|$)/);
  }
  const children = ['children.csv', 'children-by-country.csv'].map((file) =>
    readFileSync(join(GOLDEN, file), 'utf8'),
  );
  expect(children.join('')).not.toMatch(/W[0-9]{2}|blace|jazince|merdare/);
  expect(children[0]).toMatch(/^FACILITATION,alerts-with-minors,[1-9][0-9]+,/m);
});

test('minors are told by country only where the number of its alerts is shown', () => {
  const issuedAtMs = Date.UTC(2026, 7, 1);
  const tip = (origin: string, minors: number): Said => {
    const borderIncident = { type: 'FACILITATION', stage: 'ACTUAL', persons: 3, minors } as const;
    const alert = { ...base(issuedAtMs), place: { type: 'GREEN', country: 'MK' }, borderIncident } as const;
    return { feed: FEED_OF(origin, 'border-incident'), issuedAtMs, alert };
  };
  const times = (count: number, one: Said) => Array.from({ length: count }, () => one);
  const home = makeInbox([
    ...times(8, tip('mk-bp', 1)),
    ...times(12, tip('mk-bp', 0)),
    ...times(6, tip('rs-gp', 2)),
    ...times(3, tip('uk-nca', 0)),
  ]);
  const { byCountry, children } = digestOf(home);
  const cells = ({ rows }: Digest['byKind']) => rows.map((row) => [row.group, row.cells[0]]);
  expect(cells(byCountry)).toEqual([
    ['GB', undefined],
    ['MK', 20],
    ['RS', undefined],
  ]);
  expect(cells(children[0]!.byCountry)).toEqual([
    ['-', 6],
    ['MK', 8],
  ]);
  expect(cells(children[0]!.indicators)).toEqual([
    ['alerts-with-minors', 14],
    ['alerts-with-minors-only', 0],
    ['minors', 20],
  ]);
});

test('late first reports are told by service, and by itself only where the number of alerts of its country is shown', () => {
  const issuedAtMs = Date.UTC(2026, 7, 1);
  const report = (origin: string, hoursBefore: number): Said => {
    const borderIncident = { type: 'FACILITATION', stage: 'ACTUAL', persons: 3 } as const;
    const common = base(issuedAtMs, hoursBefore);
    const alert = { ...common, place: { type: 'GREEN', country: 'MK' }, borderIncident } as const;
    return { feed: FEED_OF(origin, 'border-incident'), issuedAtMs, alert };
  };
  const times = (count: number, one: Said) => Array.from({ length: count }, () => one);
  const lateOf = (said: readonly Said[]) => {
    const { lateByOrigin, quality } = digestOf(makeInbox(said));
    const rows = lateByOrigin.rows.map(({ group, cells }) => [group, cells[0]]);
    return { all: quality.rows[0]!.cells[0], ...Object.fromEntries(rows) };
  };
  const inTime = [...times(12, report('mk-bp', 24)), ...times(9, report('rs-gp', 2))];
  const late = [...times(8, report('mk-bp', 25)), ...times(6, report('rs-gp', 25))];
  expect(lateOf(inTime)).toEqual({ all: 0 });
  expect(lateOf([...inTime, ...late])).toEqual({ all: 14, 'mk-bp': 8, 'rs-gp': 6 });
  // Three of another hide the next smaller number of alerts, that of Serbia, and so its late ones by themselves.
  expect(lateOf([...inTime, ...late, ...times(3, report('uk-nca', 2))])).toEqual({
    all: 14,
    'mk-bp': 8,
    '-': 6,
  });
  // A few late ones of one service are not shown, nor can they be computed.
  expect(lateOf([...inTime, ...times(8, report('mk-bp', 25)), ...times(3, report('rs-gp', 25))])).toEqual({
    all: 11,
    'mk-bp': undefined,
    'rs-gp': undefined,
  });
});

test('the chart is an SVG without script that says its figures in words', () => {
  const svg = readFileSync(join(GOLDEN, 'chart.svg'), 'utf8');
  expect(svg).toMatch(/role="img" aria-labelledby="title desc"/);
  expect(svg).toMatch(/<desc id="desc">2026-W27: /);
  expect(svg).not.toMatch(/script|href|style|#(?!555|ccc)[0-9a-f]{3}/);
});

test('a quarter begins and ends at midnight in UTC', () => {
  const at = (time: string) => anyAlert(() => 0.5, Date.parse(time));
  const times = [
    '2026-06-30T23:59:59Z',
    '2026-07-01T00:00:00Z',
    '2026-09-30T23:59:59.999Z',
    '2026-10-01T00:00:00Z',
  ];
  const home = makeInbox(times.flatMap((time) => Array.from({ length: 5 }, () => at(time))));
  expect(digestOf(home).total).toEqual([10, 5, 0]);
  expect(digestOf(home, '2026-Q4').total).toEqual([5, 10, 0]);
  expect(digestOf(home, '2026-Q4').isOver).toBe(false);
});

test('an empty quarter has nothing to count, no trend, and members that said nothing', async () => {
  const { stdout, exitCode } = await run(makeInbox([]), '--quarter', '2026-Q3');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('No alert of 2026-Q3 was counted.');
  expect(stdout).toContain('| All alerts | 0 | no data | no data |');
  expect(stdout).toMatch(/have said no alert in 2026-Q3: mk-bp .*; rs-gp .*; uk-nca /);
});

test('against a quarter of which much has expired there is no trend', () => {
  const chance = seededRandom(3);
  const expired = anyQuarter(chance, 2026, 2, 20).map((one) => ({ ...one, expiresAtMs: NOW_MS + 1 }));
  const home = makeInbox([...expired, ...anyQuarter(chance, 2026, 3, 20)]);
  expect(digestOf(home).quarters[1]).toMatchObject({ counted: 20, isComparable: true });
  expect(digestOf(home, '2026-Q3', NOW_MS + 1).quarters[1]).toMatchObject({
    counted: 0,
    notCounted: { POLICY_EXPIRED: 20 },
    isComparable: false,
  });
});

test.each(['2026', '2026-Q5', '2026-Q0', '2026-q3', 'Q3-2026', '2026-Q33'])(
  'the quarter "%s" is refused, with what fits',
  async (text) => {
    const { exitCode, stderr } = await run(makeInbox([]), `--quarter=${text}`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('such as 2026-Q3') });
  },
);

test('a quarter that has not begun is refused', async () => {
  const { exitCode, stderr } = await run(makeInbox([]), '--quarter', '2027-Q1');
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('has not begun') });
});

test('in every table of a digest what is hidden leaves more than one value, and under what is hidden nothing is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 5, max: 70 }), (seed, count) => {
      const digest = digestOf(makeInbox(anyQuarter(seededRandom(seed), 2026, 3, count)));
      const [total] = digest.total;
      const parts = [digest.byKind, digest.byCountry, digest.byWeek].map((table) => [table, total] as const);
      const kind = (name: string) => digest.byKind.rows.find(({ group }) => group === name)!.cells[0];
      const inside = [
        [digest.incidentsByType, kind('border-incident')],
        [digest.incidentsByRoute, kind('border-incident')],
        [digest.visaByType, kind('visa-abuse')],
        [digest.returnsByStep, kind('return')],
        [digest.returnsByOrigin, kind('return')],
      ] as const;
      const cellIn = ({ rows }: Digest['byKind'], name: string) =>
        rows.find(({ group }) => group === name)?.cells[0];
      const deeper = [
        ...digest.crossingPoints.map(
          (table) => [table, cellIn(digest.incidentsByRoute, table.name)] as const,
        ),
        ...digest.visaRoutes.map((table) => [table, cellIn(digest.visaByType, table.name)] as const),
        ...digest.children.map(
          ({ indicators, byCountry }) => [byCountry, cellIn(indicators, 'alerts-with-minors')] as const,
        ),
        [digest.lateByOrigin, cellIn(digest.quality, 'late-first-report')] as const,
      ];
      for (const [{ rows }, whole] of [...parts, ...inside, ...deeper]) {
        const cells = rows.map((row) => row.cells[0]);
        const hidden = cells.filter((cell) => cell === undefined).length;
        // Under what is hidden nothing is shown, not even a 0.
        if (whole === undefined) expect(hidden).toBe(cells.length);
        else if (hidden === 0) expect(rows.length === 0 || sumOf(cells) === whole).toBe(true);
        else expect(hidden === cells.length || (hidden > 1 && whole - sumOf(cells) > hidden)).toBe(true);
        for (const cell of cells) expect(cell === undefined || cell === 0 || cell >= 5).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});

function sumOf(cells: readonly (number | undefined)[]): number {
  return cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
}
