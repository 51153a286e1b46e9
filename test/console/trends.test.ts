import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedAlert } from '../../src/console/health/counted-alerts.ts';
import { hideWeek, type ShownCounts } from '../../src/console/health/shown-week.ts';
import { viewTrends } from '../../src/console/health/view-trends.ts';
import type { TrendSeries } from '../../src/console/wire/trends.ts';
import type { Draft } from '../../src/contract/entry.ts';
import { SMALLEST_SHOWN } from '../../src/director/suppress-small.ts';
import { HubWorld } from '../director/hub-world.ts';
import { HOUR_MS, makeDraft, NOW_MS } from '../gate/forge.ts';
import { consoleOf } from './console-desk.ts';

const WEEK_MS = 7 * 24 * HOUR_MS;

/** What mk-bp and rs-gp have told xk-kp, and how its console counts it. */
function trendWorld() {
  const world = new HubWorld();
  const [mk, rs, xk] = [world.join('mk-bp'), world.join('rs-gp'), world.join('xk-kp')];
  let number = 0;
  const say = (by: typeof mk, count: number, changes: Partial<Draft> = {}) => {
    const drafts = Array.from({ length: count }, () => {
      number += 1;
      const feed = { origin: by.id, community: 'wb6', kind: 'border-incident' } as const;
      const times = { issuedAtMs: world.nowMs, expiresAtMs: world.nowMs + 300 * 24 * HOUR_MS };
      return makeDraft(number, { feed, status: 'ACTUAL', ...times, ...changes });
    });
    world.place(by, drafts);
    world.deliverAll(xk);
  };
  return { world, mk, rs, xk, say, console: consoleOf(world, xk) };
}

const told = (series: readonly TrendSeries[]) =>
  series.map(({ group, counts }) => `${group}: ${counts.map((count) => count ?? '?').join(' ')}`);

describe('weeks', () => {
  test('alerts stand in the week of their issue, the current one last, and a week without any has 0', () => {
    const { world, mk, rs, say, console } = trendWorld();
    say(mk, 6);
    say(rs, 7);
    world.pass(2 * WEEK_MS);
    say(rs, 5);
    const { weeks, byKind, byOrigin, byRoute, byType } = viewTrends(console, 3);
    expect(weeks).toEqual(['2026-W10', '2026-W11', '2026-W12']);
    expect(told(byKind)).toEqual(['border-incident: 13 0 5']);
    expect(told(byOrigin)).toEqual(['rs-gp: 7 0 5', 'mk-bp: 6 0 0']);
    expect(told(byRoute)).toEqual(['MK: 13 0 5']);
    expect(told(byType)).toEqual(['ILLEGAL_CROSSING: 13 0 5']);
  });

  test('a week begins on Monday at 00:00 UTC: what is older is not counted', () => {
    const { world, mk, say, console } = trendWorld();
    // A Monday at 8.
    expect(new Date(NOW_MS).getUTCDay()).toBe(1);
    world.pass(WEEK_MS - 9 * HOUR_MS);
    say(mk, 9);
    say(mk, 3, { status: 'EXERCISE' });
    world.pass(9 * HOUR_MS);
    say(mk, 6);
    expect(told(viewTrends(console, 1).byKind)).toEqual(['border-incident: 6']);
    expect(viewTrends(console, 1).notCounted).toEqual({});
    expect(told(viewTrends(console, 2).byKind)).toEqual(['border-incident: 9 6']);
    expect(viewTrends(console, 2).notCounted).toEqual({ EXERCISE: 3 });
  });

  test.each([
    [0, 1],
    [Number.NaN, 1],
    [2.9, 2],
    [10_000, 104],
  ])('asked for %s weeks it tells %s', (asked, weeks) => {
    const { console } = trendWorld();
    expect(viewTrends(console, asked).weeks).toHaveLength(weeks);
  });
});

test('an exercise and a test are no figure about the world, and how many there are is told; exercises are counted by themselves', () => {
  const { world, mk, rs, say, console } = trendWorld();
  say(mk, 6, { status: 'EXERCISE' });
  say(mk, 2, { status: 'TEST' });
  const only = viewTrends(console, 1);
  expect(only.notCounted).toEqual({ EXERCISE: 6, TEST: 2 });
  expect([only.byKind, only.byRoute, only.byType, only.byOrigin]).toEqual([[], [], [], []]);
  world.pass(HOUR_MS);
  say(rs, 5);
  expect(told(viewTrends(console, 1).byOrigin)).toEqual(['rs-gp: 5']);
  const exercises = viewTrends(console, 1, 'EXERCISE');
  expect([exercises.status, told(exercises.byOrigin), exercises.notCounted]).toEqual([
    'EXERCISE',
    ['mk-bp: 6'],
    { ACTUAL: 5, TEST: 2 },
  ]);
});

test('K5: a small count of an exercise is told as little as one in earnest', () => {
  const { mk, rs, say, console } = trendWorld();
  say(mk, 20, { status: 'EXERCISE' });
  say(rs, 2, { status: 'EXERCISE' });
  expect(told(viewTrends(console, 1, 'EXERCISE').byOrigin)).toEqual(['mk-bp: ?', 'rs-gp: ?']);
});

test('K6, K5: what was taken back is not counted, and that it is not is told', () => {
  const { world, mk, say, console } = trendWorld();
  say(mk, 6);
  const feed = 'mk-bp.wb6.border-incident';
  const row = mk.store.get('SELECT entry_id, hash FROM outbox_entries WHERE feed = ? AND seq = 1', feed)!;
  const target = { feed, seq: 1, entryId: String(row.entry_id), hash: row.hash as Uint8Array };
  say(mk, 1, { body: { case: 'retraction', retraction: { target, reason: 'MISTAKE', note: 'made up' } } });
  const { byKind, notCounted } = viewTrends(console, 1);
  expect(told(byKind)).toEqual(['border-incident: 5']);
  expect(notCounted).toEqual({ RETRACTED: 1 });
  // Many look: what was counted stands for a minute.
  say(mk, 1);
  expect(told(viewTrends(console, 1).byKind)).toEqual(['border-incident: 5']);
  world.pass(60_000);
  expect(told(viewTrends(console, 1).byKind)).toEqual(['border-incident: 6']);
});

describe('small counts', () => {
  test('one that is small is hidden, and another with it, since the other tables tell their sum', () => {
    const { mk, rs, say, console } = trendWorld();
    say(mk, 20);
    say(rs, 2);
    const { byKind, byOrigin, smallestShown } = viewTrends(console, 1);
    expect(smallestShown).toBe(SMALLEST_SHOWN);
    expect(told(byKind)).toEqual(['border-incident: 22']);
    expect(told(byOrigin)).toEqual(['mk-bp: ?', 'rs-gp: ?']);
  });

  const KINDS = {
    'border-incident': ['ILLEGAL_CROSSING', 'FACILITATION', 'CLANDESTINE_ENTRY'],
    'visa-abuse': ['OVERSTAY', 'SHAM_STUDY'],
    return: ['DECISION'],
  } as const;
  const alert: fc.Arbitrary<CountedAlert> = fc
    .constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[]))
    .chain((kind) =>
      fc.record({
        week: fc.constant('2026-W10'),
        kind: fc.constant(kind),
        type: fc.constantFrom(...KINDS[kind]),
        route: fc.constantFrom('MK', 'MK-RS', 'RS>HU'),
        origin: fc.constantFrom('mk-bp', 'rs-gp', 'xk-kp'),
      }),
    );
  const week = fc
    .array(fc.tuple(alert, fc.integer({ min: 1, max: 12 })), { maxLength: 8 })
    .map((parts) => parts.flatMap(([one, count]) => Array.from({ length: count }, () => one)));

  const countBy = (alerts: readonly CountedAlert[], of: keyof CountedAlert) =>
    new Map([...Map.groupBy(alerts, (one) => one[of])].map(([group, all]) => [group, all.length]));

  /** What is hidden, with what it is; K5: two at least, that differ, and could be other than they are. */
  const expectSafe = (shown: ShownCounts, real: ReadonlyMap<string, number>) => {
    for (const count of shown.values())
      expect(count === undefined || count === 0 || count >= SMALLEST_SHOWN).toBe(true);
    const groups = [...shown]
      .filter(([, count]) => count === undefined)
      .map(([group]) => real.get(group) ?? 0);
    const hidden = groups.filter((count) => count > 0);
    const isWithheld = groups.length === shown.size;
    if (hidden.length > 0 && !isWithheld) expect(new Set(hidden).size).toBeGreaterThan(1);
  };

  test('K5: none is shown, nor left alone to be computed from the other tables of its week', () => {
    fc.assert(
      fc.property(week, (alerts) => {
        const { kinds, types, origins, routes } = hideWeek(alerts, alerts);
        expectSafe(kinds, countBy(alerts, 'kind'));
        expectSafe(origins, countBy(alerts, 'origin'));
        for (const [kind, count] of kinds) {
          const ofKind = alerts.filter((one) => one.kind === kind);
          const own = new Map([...countBy(ofKind, 'type').keys()].map((type) => [type, types.get(type)]));
          // The types of a kind that is hidden would tell it.
          if (count === undefined) expect([...own.values()].every((one) => one === undefined)).toBe(true);
          else expectSafe(own, countBy(ofKind, 'type'));
        }
        for (const [route, count] of routes) {
          if (count === undefined) continue;
          for (const one of alerts) if (one.route === route) expect(kinds.get(one.kind)).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is shown is what was counted', () => {
    fc.assert(
      fc.property(week, (alerts) => {
        const { kinds, types, origins, routes } = hideWeek(alerts, alerts);
        for (const [shown, of] of [
          [kinds, 'kind'],
          [types, 'type'],
          [origins, 'origin'],
          [routes, 'route'],
        ] as const) {
          const real = countBy(alerts, of);
          expect([...shown.keys()].sort()).toEqual([...real.keys()].sort());
          for (const [group, count] of shown) expect([undefined, real.get(group)]).toContain(count);
        }
      }),
    );
  });
});
