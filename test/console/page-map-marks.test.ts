import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSpots, levelOf, MOST_MARKS, marksToDraw } from '../../src/console/page/map/clusters.ts';
import { radiusOfCount, shapeOfCrossingPoint, shapeOfKind } from '../../src/console/page/map/kind-shape.ts';
import { isStep, markAfter } from '../../src/console/page/map/neighbours.ts';
import { FRAME } from '../../src/console/page/map/projection.ts';
import { placeCards } from '../../src/console/page/map/spots.ts';
import { radiusOf, spreadMarks } from '../../src/console/page/map/spread.ts';
import { compareCards, weightOf } from '../../src/console/page/map/tally.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import { madeUpCard } from './made-up-card.ts';

const HOME_LEVEL = 6.2;
const HOME_PX_PER_KM = 2 ** HOME_LEVEL / 57.25;

const report = fc.record({
  latitude: fc.double({ min: 40, max: 46, noNaN: true }),
  longitude: fc.double({ min: 16, max: 23, noNaN: true }),
  status: fc.constantFrom('ACTUAL', 'ACTUAL', 'EXERCISE', 'TEST'),
  impact: fc.constantFrom('LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'),
  standing: fc.constantFrom('open', 'closed', 'taken-back'),
  trust: fc.constantFrom('verified', 'tainted', 'disputed'),
  changedAtMs: fc.integer({ min: 0, max: 1e9 }),
});

const reports = fc.array(report, { maxLength: 150 }).map((all) =>
  all.map(({ latitude, longitude, ...rest }, index) =>
    madeUpCard(index, {
      ...(rest as Partial<AlertCard>),
      place: { name: `place ${index}`, country: 'RS', latitude, longitude },
    }),
  ),
);

function levelOfCards(cards: readonly AlertCard[], level: number) {
  return indexSpots(placeCards(cards).spots, HOME_LEVEL).at(level);
}

describe('Marks of the map', () => {
  it('at every level each card is in one mark, and each mark counts what it holds', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 4, max: 10 }), (cards, level) => {
        const { marks, markOf } = levelOfCards(cards, level);
        const held = marks.flatMap((mark) => mark.spots.flatMap((spot) => spot.cards));
        expect(held.map(({ key }) => key).sort()).toEqual(cards.map(({ key }) => key).sort());
        for (const mark of marks) {
          const inside = mark.spots.flatMap((spot) => spot.cards);
          expect(mark.tally.count).toBe(inside.length);
          expect(mark.tally.byWeight.reduce((sum, count) => sum + count, 0)).toBe(inside.length);
          expect(mark.tally.worst).toBe(Math.max(...inside.map(weightOf)));
          expect(mark.tally.lead).toBe(inside.toSorted(compareCards)[0]);
          expect(mark.tally.newestMs).toBe(Math.max(...inside.map(({ changedAtMs }) => changedAtMs)));
          expect(mark.tally.doubtful).toBe(inside.filter(({ trust }) => trust !== 'verified').length);
          for (const spot of mark.spots) expect(markOf.get(spot.id)).toBe(mark);
        }
      }),
    );
  });

  it('an exercise is never in one mark with what is in earnest', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 4, max: 10 }), (cards, level) => {
        for (const mark of levelOfCards(cards, level).marks) {
          const earnest = mark.spots.flatMap((spot) => spot.cards).map(({ status }) => status === 'ACTUAL');
          expect(new Set(earnest)).toEqual(new Set([!mark.isExercise]));
        }
      }),
    );
  });

  it('the most pressing mark comes first, and what was taken back weighs nothing', () => {
    const place = { name: 'x', country: 'RS', latitude: 44, longitude: 20 };
    const far = { name: 'y', country: 'AL', latitude: 41, longitude: 20 };
    const cards = [
      madeUpCard(1, { place, impact: 'VERY_HIGH', standing: 'taken-back' }),
      madeUpCard(2, { place: far, impact: 'LOW' }),
    ];
    expect(levelOfCards(cards, 8).marks.map(({ tally }) => tally.lead.seq)).toEqual([2, 1]);
  });

  it('however many there are, no more are drawn than make a picture, none is missing, and what is out of sight is left out', () => {
    const cards = Array.from({ length: 10_000 }, (_, index) =>
      madeUpCard(index, {
        place: {
          name: 'x',
          country: 'RS',
          latitude: 39.7 + ((index * 0.618_034) % 1) * 6.4,
          longitude: 15.8 + ((index * 0.754_878) % 1) * 7,
        },
      }),
    );
    const index = indexSpots(placeCards(cards).spots, HOME_LEVEL);
    for (const pxPerKm of [0.4, 1, 3, 14]) {
      const { marks } = marksToDraw(index, pxPerKm, FRAME);
      expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
      expect(marks.reduce((sum, { tally }) => sum + tally.count, 0)).toBe(10_000);
    }
    const north = { ...FRAME, south: -200 };
    const { marks } = marksToDraw(index, HOME_PX_PER_KM, north);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ point }) => point[1] <= -200)).toBe(true);
  });

  it('a level doubles the scale', () => {
    expect(levelOf(2) - levelOf(1)).toBeCloseTo(1, 9);
  });

  it('marks make room for each other, and none goes far from its place, even where very many meet', () => {
    const [one] = levelOfCards([madeUpCard(1)], 6).marks;
    for (const count of [1, 2, 5, 40]) {
      const marks = Array.from({ length: count }, (_, index) => ({ ...one!, id: String(index) }));
      const [homeX, homeY] = one!.point;
      for (const [x, y] of spreadMarks(marks, 1)) {
        expect(Math.hypot(x - homeX, y - homeY)).toBeLessThanOrEqual(18.001);
      }
    }
  });

  it('marks that are far enough from each other stay where they are', () => {
    const far = { name: 'y', country: 'AL', latitude: 41, longitude: 20 };
    const { marks } = levelOfCards([madeUpCard(1), madeUpCard(2, { place: far })], 8);
    expect(spreadMarks(marks, 1)).toEqual(marks.map(({ point }) => [...point]));
  });

  it('an exercise at the very place of what is in earnest stands beside it, not over it', () => {
    const cards = [madeUpCard(1), madeUpCard(2, { status: 'EXERCISE' })];
    const { marks } = levelOfCards(cards, 6);
    const [a, b] = spreadMarks(marks, HOME_PX_PER_KM);
    const apart = Math.hypot(a![0] - b![0], a![1] - b![1]);
    expect(apart).toBeGreaterThanOrEqual(radiusOf(marks[0]!.tally) + radiusOf(marks[1]!.tally));
  });
});

describe('Shapes', () => {
  it('each kind and each sort of crossing point has a shape of its own, and a closed one another than an open one', () => {
    const kinds = ALERT_KINDS.map((kind) => shapeOfKind(kind, 5));
    const points = (['land', 'air', 'sea'] as const).flatMap((type) => [
      shapeOfCrossingPoint(type, 'open'),
      shapeOfCrossingPoint(type, 'closed'),
    ]);
    expect(new Set([...kinds, ...points]).size).toBe(9);
  });

  it('a cluster grows with what it holds, and never hides the region', () => {
    const radii = [2, 10, 100, 1_000, 100_000].map(radiusOfCount);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(radii.at(-1)).toBeLessThan(30);
  });
});

describe('Keys from mark to mark', () => {
  const at = (id: string, x: number, y: number) => ({ id, point: [x, y] as const });
  const marks = [at('middle', 0, 0), at('right', 10, 1), at('far right', 30, 0), at('above', 1, -10)];

  it('an arrow leads to the nearest mark in its direction, and to none when there is none', () => {
    expect(markAfter(marks, 'middle', 'ArrowRight')?.id).toBe('right');
    expect(markAfter(marks, 'right', 'ArrowRight')?.id).toBe('far right');
    expect(markAfter(marks, 'middle', 'ArrowUp')?.id).toBe('above');
    expect(markAfter(marks, 'middle', 'ArrowDown')).toBeUndefined();
  });

  it('Page Down goes through all of them in their order, Home and End to the first and the last', () => {
    const way = [markAfter(marks, undefined, 'PageDown')];
    for (let next = way[0]; next !== undefined; next = markAfter(marks, next.id, 'PageDown')) way.push(next);
    expect(new Set(way.map((mark) => mark?.id)).size).toBe(marks.length);
    expect(markAfter(marks, 'right', 'Home')?.id).toBe('middle');
    expect(markAfter(marks, 'right', 'End')?.id).toBe('above');
  });

  it('no other key is a step', () => {
    expect(['Enter', 'a', 'toString', 'constructor'].filter(isStep)).toEqual([]);
  });
});
