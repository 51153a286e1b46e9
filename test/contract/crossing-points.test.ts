import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAlert } from '../../src/contract/alert.ts';
import { isCountryCode } from '../../src/contract/country-codes.ts';
import { findCrossingPoint, listCrossingPoints } from '../../src/contract/crossing-points.ts';

test('the list holds every row of the seed, each under its identifier', () => {
  const seed = readFileSync(new URL('../../seeds/crossing-points.csv', import.meta.url), 'utf8');
  const ids = seed
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0]);
  expect(listCrossingPoints().map((point) => point.id)).toEqual(ids);
  for (const point of listCrossingPoints()) expect(findCrossingPoint(point.id)).toBe(point);
  expect(findCrossingPoint('constructor')).toBeUndefined();
});

test('a point on land has two sides in two countries, an airport and a seaport one', () => {
  for (const point of listCrossingPoints()) {
    expect(isCountryCode(point.countryA)).toBe(true);
    expect(point.countryB === undefined).toBe(point.type !== 'land');
    expect(point.nameB === undefined).toBe(point.type !== 'land');
    expect(point.countryA).not.toBe(point.countryB);
  }
});

test('an alert may speak of a point that is not in the list yet', () => {
  const alert = {
    occurredAt: '2026-03-01T04:30:00Z',
    place: { type: 'BCP_LAND', country: 'MK', crossingPoint: 'a-new-crossing-point' },
    impact: 'LOW',
    evaluation: { source: 'A', information: 'I1' },
    borderIncident: { type: 'DRUGS', stage: 'ACTUAL' },
  };
  expect(parseAlert(alert)).toEqual(alert);
});
