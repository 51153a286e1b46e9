import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRow } from '../../../src/agency/row.ts';
import { type CrossingPoint, findCrossingPoint } from '../../../src/contract/crossing-points.ts';
import { castFor } from '../../../src/replay/load/cast.ts';
import type { Arrival } from '../../../src/replay/load/draw-arrivals.ts';
import { splitAmong } from '../../../src/replay/load/intensity.ts';
import { arrivalsOf, dueCounter, type LoadPlan } from '../../../src/replay/load/load-plan.ts';
import { loadRow } from '../../../src/replay/load/load-row.ts';
import { parseProfile } from '../../../src/replay/load/parse-profile.ts';
import { GOOD_PROFILE } from './profile-text.ts';

const PROFILES = readdirSync('seeds/profiles').map((file) =>
  parseProfile(readFileSync(`seeds/profiles/${file}`, 'utf8'), file),
);

const planned = fc.record({
  seed: fc.string(),
  id: fc.constantFrom(...PROFILES.map(({ id }) => id)),
  count: fc.integer({ min: 1, max: 14 }),
  rate: fc.integer({ min: 20, max: 200 }),
  durationMs: fc.integer({ min: 500, max: 3_000 }),
});

type Planned = typeof planned extends fc.Arbitrary<infer T> ? T : never;

const profileOf = (id: string) => PROFILES.find((profile) => profile.id === id)!;

function planOf({ count, id, ...rest }: Planned): LoadPlan {
  const profile = profileOf(id);
  return { ...rest, profile, publishers: castFor(profile, count, 1).publishers };
}

/** All that a publisher has to say within the duration. */
function drawAll(plan: LoadPlan, publisher: LoadPlan['publishers'][number]): Arrival[] {
  const drawn: Arrival[] = [];
  for (const arrival of arrivalsOf(plan, publisher)) {
    if (arrival.offsetUs >= plan.durationMs * 1_000) break;
    drawn.push(arrival);
  }
  return drawn;
}

const isSide = (
  { country = 'none' }: LoadPlan['publishers'][number],
  { countryA, countryB }: CrossingPoint,
): boolean => country === countryA || country === countryB;

const everybody = (plan: LoadPlan) => plan.publishers.flatMap((publisher) => drawAll(plan, publisher));

describe('arrivals', () => {
  it('come at the rate that was asked for, of all publishers together, within what chance allows', () => {
    fc.assert(
      fc.property(planned, (given) => {
        const expected = (given.rate * given.durationMs) / 1_000;
        // A Poisson count strays by more than six times its root once in half a thousand million.
        const stray = 6 * Math.sqrt(expected) + 6;
        expect(Math.abs(everybody(planOf(given)).length - expected)).toBeLessThan(stray);
      }),
    );
  });

  it('K10: the same seed gives the same bytes, another seed others', () => {
    const bytesOf = (given: Planned) =>
      everybody(planOf(given))
        .map((arrival) => loadRow(arrival).raw)
        .join('\n');
    fc.assert(
      fc.property(planned, (given) => {
        const bytes = bytesOf(given);
        expect(bytesOf(given)).toBe(bytes);
        fc.pre(bytes !== '');
        expect(bytesOf({ ...given, seed: `${given.seed}!` })).not.toBe(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('are numbered from 1 without a gap, and none is due before the one before it', () => {
    fc.assert(
      fc.property(planned, (given) => {
        const plan = planOf(given);
        for (const publisher of plan.publishers) {
          const drawn = drawAll(plan, publisher);
          expect(drawn.map(({ number }) => number)).toEqual(drawn.map((_, index) => index + 1));
          const offsets = drawn.map(({ offsetUs }) => offsetUs);
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('are good rows, each with a point that its origin is a side of or was left to tell', () => {
    fc.assert(
      fc.property(planned, (given) => {
        const plan = planOf(given);
        for (const arrival of everybody(plan).slice(0, 60)) {
          const row = loadRow(arrival);
          const reading = readRow(row.outcome === 'read' ? row.cells : {});
          expect(reading).toMatchObject({ outcome: 'good' });
          const point = findCrossingPoint(arrival.point)!;
          const sides = plan.publishers.filter((one) => isSide(one, point));
          const teller = plan.publishers.find(({ id }) => id === arrival.origin)!;
          const hasOwn = plan.profile.points.some((one) => isSide(teller, findCrossingPoint(one.point)!));
          expect(sides.length === 0 || sides.includes(teller) || !hasOwn).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are gaps of a Poisson process: as many are longer than the mean as e says', () => {
    const flat = parseProfile(GOOD_PROFILE.replace('curve: day', 'curve: even'), 'small.yaml');
    const plan: LoadPlan = {
      seed: 'gaps',
      profile: flat,
      publishers: castFor(flat, 1, 1).publishers,
      rate: 100,
      durationMs: 200_000,
    };
    const offsets = everybody(plan).map(({ offsetUs }) => offsetUs);
    const gaps = offsets.slice(1).map((offset, index) => offset - offsets[index]!);
    const longer = gaps.filter((gap) => gap > 10_000).length / gaps.length;
    expect(longer).toBeCloseTo(1 / Math.E, 1);
    expect(gaps.filter((gap) => gap > 30_000).length / gaps.length).toBeCloseTo(Math.exp(-3), 1);
  });

  it('follow the hours: at noon more than at night, where the curve says so', () => {
    const plan = planOf({ seed: '7', id: 'summer-peak', count: 3, rate: 1_000, durationMs: 12_000 });
    const hours = everybody(plan).map(({ offsetUs }) => Math.floor(offsetUs / 500_000));
    const within = (from: number, to: number) => hours.filter((hour) => hour >= from && hour < to).length;
    expect(within(15, 18)).toBeGreaterThan(3 * within(1, 4));
  });

  it('happened in the hour of the profile in which they are due', () => {
    fc.assert(
      fc.property(planned, (given) => {
        const plan = planOf(given);
        const { startMs, spanHours } = plan.profile;
        for (const { occurredAtMs, offsetUs } of everybody(plan)) {
          const share = offsetUs / 1_000 / given.durationMs;
          const at = startMs + share * spanHours * 3_600_000;
          // Microseconds of the run are seconds of the profile.
          expect(Math.abs(occurredAtMs - at)).toBeLessThan(spanHours * 3_600 * 10);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('go on after the duration, from the beginning of the profile, for a closed loop', () => {
    const plan = planOf({ seed: '7', id: 'quiet-day', count: 1, rate: 100, durationMs: 1_000 });
    const { startMs, spanHours } = plan.profile;
    const arrivals = arrivalsOf(plan, plan.publishers[0]!);
    const drawn = Array.from({ length: 1_000 }, () => arrivals.next().value);
    expect(drawn.at(-1)!.offsetUs).toBeGreaterThan(5_000_000);
    const endMs = startMs + spanHours * 3_600_000;
    expect(drawn.every(({ occurredAtMs }) => occurredAtMs < endMs)).toBe(true);
  });

  it('K10: of the others are the same however much the one that floods has to say', () => {
    const flood = profileOf('flood');
    const { publishers } = castFor(flood, 4, 1);
    const othersBeside = (own: number, others: number, seed: string) => {
      const profile = { ...flood, flood: { ...flood.flood!, share: own / (own + others) } };
      const plan = { seed, profile, publishers, rate: own + others, durationMs: 1_000 };
      return publishers.slice(1).flatMap((publisher) => drawAll(plan, publisher));
    };
    const rate = fc.integer({ min: 10, max: 20_000 });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 10, max: 200 }), fc.string(), (less, more, others, seed) => {
        const [beside, within] = [othersBeside(less, others, seed), othersBeside(more, others, seed)];
        // A microsecond may be rounded the other way.
        const withoutTime = (all: readonly Arrival[]) =>
          all.map(({ offsetUs: _offset, occurredAtMs: _occurred, ...rest }) => rest);
        expect(withoutTime(within)).toEqual(withoutTime(beside));
        const strayUs = beside.map(({ offsetUs }, index) => Math.abs(offsetUs - within[index]!.offsetUs));
        expect(Math.max(0, ...strayUs)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('are counted as they are drawn', () => {
    fc.assert(
      fc.property(planned, fc.array(fc.integer({ min: 0, max: 6_000 })), (given, times) => {
        const plan = planOf(given);
        const all = everybody(plan);
        const due = dueCounter(plan);
        for (const untilMs of times.toSorted((a, b) => a - b)) {
          expect(due(untilMs)).toBe(all.filter(({ offsetUs }) => offsetUs < untilMs * 1_000).length);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a profile that is split among publishers', () => {
  it('comes to its rate as the mean of its hours, however many there are', () => {
    fc.assert(
      fc.property(planned, ({ id, count, rate }) => {
        const profile = profileOf(id);
        const { publishers } = castFor(profile, count, 1);
        const hours = [...splitAmong(profile, publishers, rate).values()].flatMap(
          ({ perSecond }) => perSecond,
        );
        const mean = hours.reduce((sum, one) => sum + one, 0) / profile.spanHours;
        expect(mean).toBeCloseTo(rate, 6);
      }),
    );
  });

  it('gives the one that floods its share, and the others what is left', () => {
    const flood = profileOf('flood');
    const { publishers } = castFor(flood, 4, 1);
    expect(publishers[0]?.id).toBe('rs-gp');
    const split = splitAmong(flood, publishers, 100);
    const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0) / flood.spanHours;
    expect(sum(split.get('rs-gp')!.perSecond)).toBeCloseTo(90, 6);
    for (const { id } of publishers.slice(1)) expect(sum(split.get(id)!.perSecond)).toBeGreaterThan(0);
  });

  it('invents members where the known ones do not suffice, each with a name of its own', () => {
    const { publishers, followers } = castFor(PROFILES[0]!, 20, 10);
    const ids = [...publishers, ...followers].map(({ id }) => id);
    expect(new Set(ids).size).toBe(30);
    expect([...publishers, ...followers].every(({ communities }) => communities.length > 0)).toBe(true);
  });
});
