import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, parseAddress, VIEWS } from '../../src/console/page/state/address.ts';
import { NO_FILTERS, ORDERS, STANDINGS, TRUSTS } from '../../src/console/page/state/select-cards.ts';
import { codesOf } from '../../src/contract/code-lists.ts';
import { ALERT_KINDS } from '../../src/contract/kind.ts';
import { arbitraryKey } from './arbitrary-card.ts';

const NAMES = 'view kind impact origin country at status trust standing unacknowledged order alert'.split(
  ' ',
);
const VALUES = 'visa-abuse,return HIGH RS yes impact rs-gp,al-bmp disputed EXERCISE trends'.split(' ');

/** Queries that are near to good ones, and any text at all. */
const arbitraryQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webQueryParameters(),
  fc
    .array(
      fc.tuple(fc.constantFrom(...NAMES), fc.oneof(fc.string(), arbitraryKey, fc.constantFrom(...VALUES))),
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
);

const some = <T>(all: readonly T[]) => fc.subarray([...all]);

const arbitraryFilters = fc
  .record(
    {
      kinds: some(ALERT_KINDS),
      impact: fc.constantFrom('MEDIUM' as const, 'HIGH' as const, 'VERY_HIGH' as const),
      origins: some(['al-bmp', 'mk-bp', 'rs-gp']),
      country: fc.constantFrom('RS', 'XK'),
      crossingPoint: fc.constantFrom('tabanovce-presevo', 'kotor'),
      statuses: some(codesOf('Status')),
      trusts: some(TRUSTS),
      standings: some(STANDINGS),
      isUnacknowledged: fc.boolean(),
      order: fc.constantFrom(...ORDERS),
    },
    { requiredKeys: [] },
  )
  .map((chosen) => ({ ...NO_FILTERS, ...chosen }));

const arbitraryAddress = fc.record(
  { view: fc.constantFrom(...VIEWS), alert: arbitraryKey, filters: arbitraryFilters },
  { requiredKeys: ['view', 'filters'] },
);

test('any address can be opened, and what it then says is said in one way only', () => {
  fc.assert(
    fc.property(arbitraryQuery, (query) => {
      const said = formatAddress(parseAddress(query));
      expect(formatAddress(parseAddress(said))).toBe(said);
    }),
    { numRuns: 1_000 },
  );
});

test('a view, an open alert and every filter come back out of the address as they were put in', () => {
  fc.assert(
    fc.property(arbitraryAddress, (address) => {
      expect(parseAddress(formatAddress(address))).toEqual(address);
    }),
  );
});

test('K7: what was searched for is not in the address', () => {
  const filters = { ...NO_FILTERS, text: 'Somebody' };
  expect(formatAddress({ view: 'region', filters })).toBe('');
  expect(parseAddress('?text=Somebody&q=Somebody').filters.text).toBe('');
});

test('an address in which nothing is known asks for all alerts, newest first', () => {
  expect(parseAddress('?alert=../../x&kind=receipt&impact=TERRIBLE&view=admin&at=<b>')).toEqual({
    view: 'region',
    filters: NO_FILTERS,
  });
});

test('two addresses that ask for the same services in another order are one', () => {
  const said = formatAddress(parseAddress('?origin=rs-gp,al-bmp,rs-gp&kind=return,visa-abuse'));
  expect(said).toBe('?kind=visa-abuse,return&origin=al-bmp,rs-gp');
});
