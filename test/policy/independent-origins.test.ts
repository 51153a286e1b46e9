import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOf } from '../../src/contract/code-lists.ts';
import { lateByMs } from '../../src/policy/first-report.ts';
import { type Report, reportsAbout, weighOrigins } from '../../src/policy/independent-origins.ts';

const AUTHORS = ['al-bmp', 'ba-gp', 'frontex', 'me-gp', 'mk-bp', 'rs-gp'] as const;

const seen = (id: string, author: string, on: readonly string[] = []): Report => ({
  id,
  author,
  sources: ['OWN_OBSERVATION'],
  on,
});
const echo = (id: string, author: string, ...on: readonly string[]): Report => ({
  id,
  author,
  sources: [],
  on,
});

const id = fc.nat({ max: 11 }).map((index) => `e${String(index).padStart(2, '0')}`);
const reports: fc.Arbitrary<Report[]> = fc.uniqueArray(
  fc.record({
    id: id,
    author: fc.constantFrom(...AUTHORS),
    sources: fc.uniqueArray(fc.constantFrom(...codesOf('BasisSource')), { maxLength: 2 }),
    on: fc.uniqueArray(id, { maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const countOf = (given: readonly Report[]) => weighOrigins(given).origins.length;

test('what three agencies repeat of one another is one origin and two echoes, with the path of each', () => {
  const tip = [seen('a', 'rs-gp'), echo('b', 'frontex', 'a'), echo('c', 'al-bmp', 'b')];
  expect(weighOrigins(tip)).toEqual({
    origins: [{ who: 'rs-gp', ids: ['a'] }],
    echoes: [
      { id: 'b', path: ['frontex', 'rs-gp'] },
      { id: 'c', path: ['al-bmp', 'frontex', 'rs-gp'] },
    ],
    unstated: [],
    unfounded: [],
  });
  expect(weighOrigins([...tip, seen('d', 'mk-bp', ['a'])]).origins.map(({ who }) => who)).toEqual([
    'mk-bp',
    'rs-gp',
  ]);
});

test('an echo never raises the count, whatever it repeats', () => {
  fc.assert(
    fc.property(
      reports,
      fc.constantFrom(...AUTHORS),
      fc.uniqueArray(fc.oneof(id, fc.constant('new')), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (given, author, on, isTold) => {
        const repeated: Report = { id: 'new', author, sources: isTold ? ['OTHER_AGENCY'] : [], on };
        expect(countOf([...given, repeated])).toBe(countOf(given));
      },
    ),
  );
});

test('an independent origin raises the count by one, and without it the count is as before', () => {
  fc.assert(
    fc.property(reports, fc.uniqueArray(id, { maxLength: 3 }), (given, on) => {
      const more = [...given, seen('new', 'xk-kp', on)];
      expect(countOf(more)).toBe(countOf(given) + 1);
      expect(weighOrigins(more.filter(({ id }) => id !== 'new'))).toEqual(weighOrigins(given));
    }),
  );
});

test('K10: the order does not matter, nor what comes twice', () => {
  const shuffled = reports.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray([...given, ...given.slice(0, 3)], {
        minLength: given.length + Math.min(3, given.length),
      }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, again]) => {
      expect(weighOrigins(again)).toEqual(weighOrigins(given));
    }),
  );
});

test('every report is an origin, an echo, unstated or unfounded, and only one of these', () => {
  fc.assert(
    fc.property(reports, (given) => {
      const { origins, echoes, unstated, unfounded } = weighOrigins(given);
      const own = new Set(origins.flatMap(({ ids }) => ids));
      const all = [...own, ...echoes.map(({ id }) => id), ...unstated, ...unfounded];
      expect(all.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
    }),
  );
});

test('K6: without its root, what rests on that alone counts for nothing; a circle never did', () => {
  const rest = [echo('b', 'frontex', 'a'), echo('c', 'al-bmp', 'b', 'd'), seen('d', 'me-gp')];
  expect(weighOrigins(rest)).toMatchObject({
    echoes: [{ id: 'c', path: ['al-bmp', 'me-gp'] }],
    unfounded: ['b'],
  });
  const circle = [echo('a', 'rs-gp', 'b'), echo('b', 'frontex', 'c'), echo('c', 'al-bmp', 'a')];
  expect(weighOrigins(circle)).toMatchObject({ origins: [], echoes: [], unfounded: ['a', 'b', 'c'] });
});

test('an agency is one origin however often it speaks, and what all can read is one for all', () => {
  const given = [seen('a', 'rs-gp'), { ...seen('b', 'rs-gp'), sources: ['OWN_SOURCE'] as const }];
  expect(countOf(given)).toBe(1);
  const open = (id: string, author: string) => ({ id, author, sources: ['OPEN_SOURCE'], on: [] }) as const;
  expect(countOf([...given, open('c', 'mk-bp'), open('d', 'al-bmp')])).toBe(2);
});

test('who does not say what he rests on, or has it from another agency by word of mouth, is no origin', () => {
  const told: Report = { id: 'b', author: 'me-gp', sources: ['OTHER_AGENCY'], on: [] };
  expect(weighOrigins([echo('a', 'rs-gp'), told])).toEqual({
    origins: [],
    echoes: [{ id: 'b', path: ['me-gp', 'OTHER_AGENCY'] }],
    unstated: ['a'],
    unfounded: [],
  });
});

test('what bears on an alert: its event, what that rests on and who repeats it, but not what else he rests on', () => {
  const event = { event: 'ACTUAL wb6 x' };
  const given = [
    { ...seen('a', 'rs-gp'), ...event },
    { ...echo('b', 'frontex', 'root'), ...event },
    seen('root', 'mk-bp'),
    echo('c', 'al-bmp', 'a', 'elsewhere'),
    seen('elsewhere', 'me-gp'),
    { ...seen('other', 'ba-gp'), event: 'ACTUAL wb6 y' },
  ];
  expect(reportsAbout(given, 'a').map(({ id }) => id)).toEqual(['a', 'b', 'root', 'c']);
});

test.each([
  ['2026-03-01T08:00:00Z', undefined],
  ['2026-03-01T07:59:59.999Z', 1],
  ['2026-02-28T08:00:00Z', 24 * 3_600_000],
])('a first report on what happened at %s, a day after, is late by %s', (occurredAt, late) => {
  expect(lateByMs(occurredAt, Date.UTC(2026, 2, 2, 8))).toBe(late);
});
