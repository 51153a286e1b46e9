import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFound, parseSearch } from '../../src/console/page/state/search.ts';
import type { AlertCard } from '../../src/console/wire/card.ts';
import { cardOf } from './arbitrary-card.ts';

const finds = (text: string, over: Partial<AlertCard> = {}) => isFound(cardOf(over), parseSearch(text));

test.each([
  ['presevo', 'Preševo crossing point, Serbia'],
  ['Прешево', 'Preševo crossing point, Serbia'],
  ['preševo', 'Прешево'],
  ['gjakove', 'Gjakovë'],
  ['deneral jank', 'Đeneral Janković'],
  ['djeneral', 'Ђенерал Јанковић'],
  ['ќафасан', 'Kjafasan'],
  ['point serbia', 'Preševo crossing point, Serbia'],
])('who types "%s" finds "%s"', (typed, name) => {
  expect(finds(typed, { place: { name, country: 'RS' } })).toBe(true);
});

test('a word is found by its beginning and not by its middle, and each word has to be there', () => {
  expect(finds('facil vans')).toBe(true);
  expect(finds('acilitation')).toBe(false);
  expect(finds('facilitation lorry')).toBe(false);
});

test('a card is found by its author, its feed and place there, its id and what it says', () => {
  expect(finds('mk-bp')).toBe(true);
  expect(finds('mk-bp.wb6.border-incident/1')).toBe(true);
  expect(finds('01940000-0000-7000')).toBe(true);
  expect(finds('hidden compart', { summary: 'A hidden compartment behind the cabin' })).toBe(true);
});

test('what has no letter or number in it looks for nothing', () => {
  expect(finds(' -– …')).toBe(true);
});

test('a card is found by whatever words stand in its headline, in any case and order', () => {
  const word = fc.stringMatching(/^[a-zA-ZčćšžđëçČĆŠŽĐËÇА-ЯЂЈЉЊЋЏЃЌЅа-яђјљњћџѓќѕ0-9]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.boolean(), (words, isLoud) => {
      const typed = words.toReversed().join(' ');
      const headline = words.join(' ');
      expect(finds(isLoud ? typed.toUpperCase() : typed.toLowerCase(), { headline })).toBe(true);
    }),
  );
});

test('nothing that can be typed, or be said in an alert, makes the search fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (typed, headline) => {
      expect(typeof finds(typed, { headline })).toBe('boolean');
    }),
  );
});
