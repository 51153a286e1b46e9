import { describe, expect, it } from 'vitest';
import { indexSpots } from '../../src/console/page/map/clusters.ts';
import { countrySpot, LABELLED_COUNTRIES, SIX } from '../../src/console/page/map/country-spots.ts';
import { FRAME, projectPlace } from '../../src/console/page/map/projection.ts';
import { curveBetween, headingAtEnd, linesOfLinks, wayOfRoute } from '../../src/console/page/map/routes.ts';
import { placeCards } from '../../src/console/page/map/spots.ts';
import { isInBox } from '../../src/console/page/map/view.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import { COUNTRY_CODES } from '../../src/contract/country-codes.ts';
import { madeUpCard } from './made-up-card.ts';

const NORTH = { name: 'north', country: 'RS', latitude: 46, longitude: 19.5 };
const SOUTH = { name: 'south', country: 'AL', latitude: 40, longitude: 20 };
const WEST = { name: 'west', country: 'BA', latitude: 44.9, longitude: 15.9 };
const keyOf = (number: number) => madeUpCard(number).key;

function linesOf(cards: readonly AlertCard[], level = 7) {
  const { spots, spotOf } = placeCards(cards);
  return linesOfLinks(cards, spotOf, indexSpots(spots, 6).at(level).markOf);
}

describe('Lines between what is linked', () => {
  it('two cards that name each other are one line between their places', () => {
    const lines = linesOf([
      madeUpCard(1, { place: NORTH, linked: [keyOf(2)] }),
      madeUpCard(2, { place: SOUTH, linked: [keyOf(1)] }),
    ]);
    expect(
      lines.map(({ count, from, to }) => [count, new Set([from.tally.lead.seq, to.tally.lead.seq])]),
    ).toEqual([[1, new Set([1, 2])]]);
  });

  it('several links between the same places are one line that says how many', () => {
    const lines = linesOf([
      madeUpCard(1, { place: NORTH, linked: [keyOf(2), keyOf(3)] }),
      madeUpCard(2, { place: SOUTH, linked: [keyOf(1)] }),
      madeUpCard(3, { place: SOUTH, linked: [keyOf(1)] }),
    ]);
    expect(lines.map(({ count }) => count)).toEqual([2]);
  });

  it('a link inside one mark, or to a card that is not shown, has no line', () => {
    expect(
      linesOf([
        madeUpCard(1, { place: NORTH, linked: [keyOf(2), keyOf(9)] }),
        madeUpCard(2, { place: NORTH, linked: [keyOf(1)] }),
      ]),
    ).toEqual([]);
  });

  it('of very many lines the newest are kept', () => {
    const cards = Array.from({ length: 120 }, (_, index) => {
      const other = index % 2 === 0 ? index + 1 : index - 1;
      const longitude = 16 + index / 20;
      return madeUpCard(index, {
        place: { name: 'x', country: 'RS', latitude: index % 2 === 0 ? 41 : 45, longitude },
        linked: [keyOf(other)],
      });
    });
    const lines = linesOf(cards, 10);
    expect(lines).toHaveLength(40);
    expect(Math.max(...lines.map(({ newestMs }) => newestMs))).toBe(madeUpCard(118).changedAtMs);
    expect(Math.min(...lines.map(({ newestMs }) => newestMs))).toBe(madeUpCard(40).changedAtMs);
  });
});

describe('The way that an alert says it leads', () => {
  const from = projectPlace(WEST.longitude, WEST.latitude);
  const middleOf = (code: string) => {
    const { longitude, latitude } = countrySpot(code)!;
    return projectPlace(longitude, latitude);
  };

  it('begins where the alert is, and goes through the countries after the first', () => {
    expect(wayOfRoute('MK>RS>HU', from)).toEqual([from, middleOf('RS'), middleOf('HU')]);
  });

  it('the two sides of a crossing point, or one country, are no way', () => {
    expect([wayOfRoute('MK-XK', from), wayOfRoute('AL', from)]).toEqual([[], []]);
  });

  it('ends before a country that the map has no place for, and throws at nothing', () => {
    expect(wayOfRoute('MK>RS>PN>HU', from)).toEqual([from, middleOf('RS')]);
    expect(wayOfRoute('>>', from)).toEqual([]);
  });

  it('every country with a place is a country, and all whose code is on the map lie within it', () => {
    for (const code of LABELLED_COUNTRIES) {
      expect(COUNTRY_CODES, code).toContain(code);
      expect(isInBox(middleOf(code), FRAME), code).toBe(true);
    }
    expect(SIX).toEqual(['AL', 'BA', 'ME', 'MK', 'RS', 'XK']);
  });
});

describe('Curves', () => {
  it('there and back are two curves, so that a way there is told from a way back', () => {
    const there = curveBetween([0, 0], [100, 0]);
    expect(there).toBe('M0 0Q50 -16 100 0');
    expect(curveBetween([100, 0], [0, 0])).toBe('M100 0Q50 16 0 0');
  });

  it('its tip points along the curve where it ends', () => {
    expect(headingAtEnd([0, 0], [100, 0])).toBeCloseTo(17.7, 1);
    expect(headingAtEnd([0, 0], [0, 100])).toBeCloseTo(107.7, 1);
  });
});
