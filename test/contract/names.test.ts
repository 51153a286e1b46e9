import { expect, test } from 'vitest';
import { COUNTRY_CODES, isCountryCode } from '../../src/contract/country-codes.ts';
import { listCrossingPoints } from '../../src/contract/crossing-points.ts';
import {
  countryName,
  crossingPointNameOf,
  describePlace,
  KOSOVO_FOOTNOTE,
  participantName,
  withAsterisk,
  withFootnote,
} from '../../src/contract/names.ts';

const bareName = 'Kosovo*'.slice(0, -1);

test('K9: the footnote is the one the regional organisations print, word for word', () => {
  expect(KOSOVO_FOOTNOTE).toBe(
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo declaration of independence.',
  );
});

test('K9: no name of a country, place or participant has the bare name without its asterisk', () => {
  const bare = new RegExp(`${bareName}(?!\\*)`);
  for (const code of COUNTRY_CODES) expect(countryName(code)).not.toMatch(bare);
  expect(countryName('XK')).toBe('Kosovo*');
  expect(withAsterisk(`${bareName} Police and Kosovo* Customs`)).toBe('Kosovo* Police and Kosovo* Customs');
  expect(participantName({ name: 'Police Border Department', country: 'XK' })).toBe(
    'Police Border Department, Kosovo*',
  );
  expect(participantName({ name: `${bareName} Police`, country: 'XK' })).toBe('Kosovo* Police');
});

test('K9: a text with the name gets the footnote below it, and no other text does', () => {
  expect(withFootnote('Merdare, Kosovo*')).toBe(`Merdare, Kosovo*\n\n${KOSOVO_FOOTNOTE}`);
  expect(withFootnote('Merdare, Kosovo*\n')).toBe(`Merdare, Kosovo*\n\n${KOSOVO_FOOTNOTE}\n`);
  expect(withFootnote('Merdare, Serbia')).toBe('Merdare, Serbia');
});

test('K9: every point between XK and RS is called a crossing point, on either side', () => {
  const points = listCrossingPoints().filter((point) => point.countryA === 'XK' && point.countryB === 'RS');
  expect(points.length).toBeGreaterThan(0);
  for (const point of points) {
    for (const country of ['XK', 'RS']) {
      const text = describePlace({ type: 'BCP_LAND', country, crossingPoint: point.id });
      expect(text).toBe(`${point.nameA} crossing point, ${countryName(country)}`);
      expect(text).not.toMatch(/border|boundary|administrative/i);
    }
  }
});

test('a place is described with both names of its crossing point', () => {
  const place = { type: 'BCP_LAND', country: 'RS', crossingPoint: 'tabanovce-presevo' } as const;
  expect(describePlace(place)).toBe('Tabanovce – Preševo crossing point, Serbia');
  expect(describePlace({ type: 'BCP_AIR', country: 'AL', crossingPoint: 'a-new-one' })).toBe(
    'a-new-one airport, Albania',
  );
  expect(describePlace({ type: 'BLUE', country: 'ME', latitude: 42.1, longitude: -18.5 })).toBe(
    'Between crossing points, at sea, 42.100 N 18.500 W, Montenegro',
  );
  expect(crossingPointNameOf('merdare')).toBe('Merdare');
});

test('the list of countries is the 249 codes of ISO 3166-1 and XK', () => {
  expect(new Set(COUNTRY_CODES).size).toBe(250);
  expect(COUNTRY_CODES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  const unnamed = COUNTRY_CODES.filter((code) => countryName(code) === code);
  expect(unnamed).toEqual([]);
  for (const code of ['xk', 'UK', 'EU', 'YU', '', undefined, '__proto__']) {
    expect(isCountryCode(code)).toBe(false);
  }
});
