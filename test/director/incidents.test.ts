import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FirstReport, type IncidentFacts, joinIncidents } from '../../src/director/incidents.ts';

const ORIGINS = ['mk-bp', 'rs-gp', 'xk-kp'];

function report(index: number, changes: Partial<FirstReport> = {}): FirstReport {
  const origin = ORIGINS[index % ORIGINS.length]!;
  const id = `e${index}`;
  const place = `${origin}/${index}`;
  return { key: id, entryId: id, origin, place, issuedAtMs: index * 1_000, status: 'ACTUAL', ...changes };
}

const facts = (changes: Partial<IncidentFacts>): IncidentFacts => ({
  reports: [0, 1, 2, 3].map((index) => report(index)),
  links: [],
  closed: new Set(),
  gone: new Set(),
  ...changes,
});

const idsOf = (of: IncidentFacts) =>
  joinIncidents(of).map(({ reports }) => reports.map(({ entryId }) => entryId));

test('linked entries, and entries of one event, are one incident; what stands alone is none', () => {
  expect(
    idsOf(
      facts({
        links: [
          ['e0', 'e2'],
          ['e2', 'e1'],
        ],
      }),
    ),
  ).toEqual([['e0', 'e1', 'e2']]);
  const event = { event: 'ACTUAL wb6 x' };
  const reports = [report(0, event), report(1), report(2, event), report(3)];
  expect(idsOf(facts({ reports }))).toEqual([['e0', 'e2']]);
  expect(idsOf(facts({ reports, links: [['e3', 'e2']] }))).toEqual([['e0', 'e2', 'e3']]);
  expect(idsOf(facts({}))).toEqual([]);
});

test('the owner is who was first, and nobody else closes it', () => {
  const links = [['e0', 'e1']] as const;
  expect(joinIncidents(facts({ links }))).toMatchObject([{ id: 'e0', owner: 'mk-bp', isClosed: false }]);
  expect(joinIncidents(facts({ links, closed: new Set(['e1']) }))).toMatchObject([{ isClosed: false }]);
  expect(joinIncidents(facts({ links, closed: new Set(['e0']) }))).toMatchObject([{ isClosed: true }]);
});

test('an exercise is no part of what is in earnest, though a member says that they are linked', () => {
  const reports = [report(0), report(1, { status: 'EXERCISE' }), report(2, { status: 'EXERCISE' })];
  const links = [['e0', 'e1'] as const, ['e1', 'e2'] as const];
  expect(idsOf(facts({ reports, links }))).toEqual([['e1', 'e2']]);
});

test('who dates a report of his own back owns the incident by his word, whoever closed it before, and no report but his', () => {
  const [first, other] = [report(0), report(1)];
  const links = [['e0', 'e1']] as const;
  const back = { ...other, issuedAtMs: first.issuedAtMs - 1 };
  const dated = (closed: readonly string[]) =>
    joinIncidents(facts({ reports: [first, back], links, closed: new Set(closed) }));
  expect(dated(['e0'])).toMatchObject([
    { id: 'e1', owner: 'rs-gp', isClosed: false, reports: [back, first] },
  ]);
  expect(dated(['e1'])).toMatchObject([{ owner: 'rs-gp', isClosed: true }]);
});

test('what is taken back dissolves what only it held together', () => {
  const links = [
    ['e0', 'e1'],
    ['e1', 'e2'],
  ] as const;
  expect(idsOf(facts({ links, gone: new Set(['e1']) }))).toEqual([]);
  expect(idsOf(facts({ links: [...links, ['e0', 'e2']], gone: new Set(['e1']) }))).toEqual([['e0', 'e2']]);
});

const id = fc.nat({ max: 11 }).map((index) => `e${index}`);
const arbitraryFacts = fc.record({
  reports: fc
    .uniqueArray(
      fc.record({
        index: fc.nat({ max: 11 }),
        at: fc.nat({ max: 3 }),
        event: fc.constantFrom(undefined, 'x', 'y'),
      }),
      { selector: ({ index }) => index },
    )
    .map((some) =>
      some.map(({ index, at, event }) => report(index, { issuedAtMs: at, ...(event && { event }) })),
    ),
  links: fc.array(fc.tuple(id, id)),
  closed: fc.array(id).map((ids) => new Set(ids)),
  gone: fc.array(id).map((ids) => new Set(ids)),
});

test('K6: whatever goes later, the incidents are those of the set without it', () => {
  fc.assert(
    fc.property(arbitraryFacts, (known) => {
      const without = {
        ...known,
        reports: known.reports.filter(({ entryId }) => !known.gone.has(entryId)),
        links: known.links.filter((pair) => !pair.some((one) => known.gone.has(one))),
        gone: new Set<string>(),
      };
      expect(joinIncidents(known)).toEqual(joinIncidents(without));
    }),
    { numRuns: 500 },
  );
});

test('K10: in whatever order things come, and however often, the incidents are the same', () => {
  fc.assert(
    fc.property(arbitraryFacts, fc.nat(), (known, turn) => {
      const shuffle = <T>(list: readonly T[]) => {
        const at = list.length === 0 ? 0 : turn % list.length;
        return [...list.slice(at), ...list.slice(0, at)].toReversed();
      };
      const other = {
        ...known,
        reports: [...shuffle(known.reports), ...known.reports.slice(0, 2)],
        links: [...shuffle(known.links).map(([one, two]) => [two, one] as const), ...known.links],
      };
      expect(joinIncidents(other)).toEqual(joinIncidents(known));
    }),
    { numRuns: 500 },
  );
});
