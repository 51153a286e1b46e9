import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOptions } from '../../src/console/page/act/find-options.ts';
import { countryOptions, pointOptions } from '../../src/console/page/act/options.ts';

const labels = (found: readonly { label: string }[]) => found.map(({ label }) => label);

test('A crossing point is found by its name in any spelling of the region, and by its country', () => {
  for (const query of ['presevo', 'PREŠ', 'прешево', 'tabanovce pres'])
    expect(labels(findOptions(pointOptions(), query, 10))).toContain('Tabanovce – Preševo');
  const found = findOptions(pointOptions('BCP_AIR'), 'montenegro', 40);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ more }) => more === 'Montenegro')).toBe(true);
});

test('What begins with what was typed comes first, and the region before the rest of the world', () => {
  expect(labels(findOptions(countryOptions(), 'al', 3))[0]).toBe('Albania');
  expect(labels(countryOptions()).slice(0, 6).toSorted()).toEqual([
    'Albania',
    'Bosnia and Herzegovina',
    'Kosovo*',
    'Montenegro',
    'North Macedonia',
    'Serbia',
  ]);
});

test('K9: Kosovo* is found by its name and by its code, and has its asterisk', () => {
  for (const query of ['kosov', 'XK', 'косово'])
    expect(labels(findOptions(countryOptions(), query, 10)), query).toContain('Kosovo*');
});

test('Whatever is typed, nothing is thrown, and never more is found than is asked for', () => {
  const options = [...pointOptions(), ...countryOptions()];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(20), (query, max) => {
      const found = findOptions(options, query, max);
      expect(found.length).toBeLessThanOrEqual(max);
      for (const one of found) expect(options).toContain(one);
    }),
    { numRuns: 200 },
  );
});
