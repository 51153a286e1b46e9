import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFresh, opacityOfAge } from '../../src/console/page/map/fade.ts';
import { FRAME, HOME, placeOf, projectPlace } from '../../src/console/page/map/projection.ts';
import { placeCards } from '../../src/console/page/map/spots.ts';
import {
  blendViews,
  boxOfView,
  isInBox,
  panView,
  pixelOf,
  viewOfHome,
  zoomView,
} from '../../src/console/page/map/view.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import { madeUpCard } from './made-up-card.ts';

const makeCard = (changes: Partial<AlertCard>) => madeUpCard(1, changes);

const HOUR_MS = 3_600_000;
const surface = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});

describe('Where a card is on the map', () => {
  it('a kilometre is a kilometre everywhere in the region, to within one in a hundred', () => {
    for (const { longitude, latitude } of listCrossingPoints()) {
      const [x, y] = projectPlace(longitude, latitude);
      const north = projectPlace(longitude, latitude + 0.01);
      expect(Math.hypot(north[0] - x, north[1] - y)).toBeCloseTo(1.112, 1.5);
    }
  });

  it('a point goes to the map and back again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 30, noNaN: true }),
        fc.double({ min: 38, max: 48, noNaN: true }),
        (lon, lat) => {
          const { longitude, latitude } = placeOf(projectPlace(lon, lat));
          expect(longitude).toBeCloseTo(lon, 6);
          expect(latitude).toBeCloseTo(lat, 6);
        },
      ),
    );
  });

  it('the whole region holds every crossing point of the list', () => {
    for (const point of listCrossingPoints()) {
      expect(isInBox(projectPlace(point.longitude, point.latitude), HOME), point.id).toBe(true);
    }
  });

  it('cards of one crossing point are one spot, whatever digits their coordinates have', () => {
    const cards = [
      makeCard({
        key: 'a',
        place: { name: 'x', country: 'MK', crossingPoint: 'p', latitude: 42, longitude: 21 },
      }),
      makeCard({
        key: 'b',
        place: { name: 'x', country: 'RS', crossingPoint: 'p', latitude: 42.0004, longitude: 21 },
      }),
    ];
    expect(placeCards(cards).spots.map(({ id, tally }) => [id, tally.count])).toEqual([['p', 2]]);
  });

  it('a card with a country alone always stands at the same spot of that country', () => {
    const place = { name: 'Albania', country: 'AL' };
    const [spot, ...others] = placeCards([
      makeCard({ key: 'a', place }),
      makeCard({ key: 'b', place }),
    ]).spots;
    expect(others).toEqual([]);
    expect(placeCards([makeCard({ key: 'c', place })]).spots[0]?.point).toEqual(spot?.point);
    expect(isInBox(spot!.point, HOME)).toBe(true);
  });

  it('a place beyond the map, and a country that it does not know, are listed beside it and not dropped', () => {
    const far = makeCard({
      key: 'far',
      place: { name: 'x', country: 'GB', latitude: 51.5, longitude: -0.1 },
    });
    const unknown = makeCard({ key: 'unknown', place: { name: 'x', country: 'PN' } });
    const { spots, elsewhere } = placeCards([far, unknown]);
    expect(spots).toEqual([]);
    expect(elsewhere).toEqual([far, unknown]);
  });

  it('what is in earnest and what is an exercise are never one spot, though they are at one place', () => {
    const { spots } = placeCards([
      makeCard({ key: 'a', status: 'ACTUAL' }),
      makeCard({ key: 'b', status: 'EXERCISE' }),
      makeCard({ key: 'c', status: 'TEST' }),
    ]);
    expect(spots.map(({ isExercise, tally }) => [isExercise, tally.count])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });
});

describe('The view of the map', () => {
  it('at first all of the six is seen, on every surface on which the frame leaves room for it', () => {
    fc.assert(
      fc.property(surface, (size) => {
        const seen = boxOfView(viewOfHome(size), size, 0.001);
        const isTooSlim = size.width / size.height > 2.5 || size.height / size.width > 2;
        fc.pre(!isTooSlim);
        expect(seen.west <= HOME.west && seen.east >= HOME.east).toBe(true);
        expect(seen.north <= HOME.north && seen.south >= HOME.south).toBe(true);
      }),
    );
  });

  it('nothing that anybody does leads beyond what is drawn', () => {
    const step = fc.oneof(
      fc.record({ dx: fc.integer({ min: -5000, max: 5000 }), dy: fc.integer({ min: -5000, max: 5000 }) }),
      fc.record({ factor: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
    );
    fc.assert(
      fc.property(surface, fc.array(step, { maxLength: 12 }), (size, steps) => {
        let view = viewOfHome(size);
        for (const made of steps) {
          view = 'factor' in made ? zoomView(view, size, made.factor) : panView(view, size, made.dx, made.dy);
        }
        const seen = boxOfView(view, size, -0.01);
        expect(seen.west >= FRAME.west && seen.east <= FRAME.east).toBe(true);
        expect(seen.north >= FRAME.north && seen.south <= FRAME.south).toBe(true);
      }),
    );
  });

  it('what is under the pointer stays under it while it comes nearer', () => {
    const size = { width: 800, height: 700 };
    const home = viewOfHome(size);
    const point = projectPlace(20.5, 42.9);
    const at = pixelOf(point, home, size);
    const [x, y] = pixelOf(point, zoomView(home, size, 3, at), size);
    expect(x).toBeCloseTo(at[0], 6);
    expect(y).toBeCloseTo(at[1], 6);
  });

  it('a way between two views begins at the one and ends at the other', () => {
    const [from, to] = [
      { x: 0, y: 0, pxPerKm: 1 },
      { x: 50, y: -20, pxPerKm: 6 },
    ];
    expect(blendViews(from, to, 0)).toEqual(from);
    const end = blendViews(from, to, 1);
    expect([end.x, end.y, end.pxPerKm].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([50, -20, 6]);
  });
});

describe('How strong a mark is by its age', () => {
  it('it never grows with age, is full within an hour, and never falls below what can be seen', () => {
    const ages = fc.integer({ min: -HOUR_MS, max: 100 * 24 * HOUR_MS });
    fc.assert(
      fc.property(ages, ages, (a, b) => {
        const [younger, older] = [Math.min(a, b), Math.max(a, b)];
        expect(opacityOfAge(older)).toBeLessThanOrEqual(opacityOfAge(younger));
        expect(opacityOfAge(older)).toBeGreaterThanOrEqual(0.45);
        if (younger <= HOUR_MS) expect(opacityOfAge(younger)).toBe(1);
      }),
    );
  });

  it('an hour shows among what is new, and a day among what is old', () => {
    expect(opacityOfAge(3 * HOUR_MS)).toBeLessThan(opacityOfAge(HOUR_MS));
    expect(opacityOfAge(72 * HOUR_MS)).toBeLessThan(opacityOfAge(24 * HOUR_MS));
  });

  it('only what changed within a quarter of an hour has a halo', () => {
    expect([isFresh(0), isFresh(HOUR_MS / 4 - 1), isFresh(HOUR_MS / 4)]).toEqual([true, true, false]);
  });
});
