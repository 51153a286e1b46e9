import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Handling } from '../../src/contract/entry.ts';
import { CRIME_FIGHTING } from '../../src/policy/release.ts';
import { strictestHandling } from '../../src/policy/strictest-handling.ts';
import { code } from '../contract/arbitrary-values.ts';

const member = fc.constantFrom('al-bmp', 'mk-bp', 'rs-gp', 'xk-kp');
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const evidence = fc.array(
  fc
    .record({
      origin: member,
      code: fc.constantFrom('H0', 'H1', 'H2'),
      purposes: maybe(fc.uniqueArray(code('Purpose'), { minLength: 1 })),
      releasableTo: maybe(fc.uniqueArray(member, { minLength: 1 })),
    })
    .map(({ origin, code, purposes, releasableTo }) => ({
      feed: { origin, community: 'wb6', kind: 'visa-abuse' } as const,
      handling: { code, ...(purposes && { purposes }), ...(releasableTo && { releasableTo }) } as Handling,
    })),
  { minLength: 1, maxLength: 5 },
);

const purposesOf = ({ code, purposes }: Handling) =>
  code === 'H0' ? (purposes?.filter((one) => CRIME_FIGHTING.includes(one)) ?? CRIME_FIGHTING) : purposes;

test('K5: nobody may have what is derived, and for nothing, that one of its sources forbids', () => {
  fc.assert(
    fc.property(evidence, member, code('Purpose'), (sources, reader, purpose) => {
      const derived = strictestHandling(sources, 'mk-bp');
      if (derived === undefined || reader === 'mk-bp') return;
      if (derived.releasableTo?.includes(reader) !== false) {
        for (const { feed, handling } of sources)
          expect(feed.origin === reader || handling.releasableTo?.includes(reader) !== false).toBe(true);
      }
      if (purposesOf(derived)?.includes(purpose) !== false) {
        for (const { handling } of sources)
          expect(purposesOf(handling)?.includes(purpose) !== false).toBe(true);
      }
      for (const { handling } of sources) expect(derived.code >= handling.code).toBe(true);
    }),
  );
});

test('what a restriction in words is on, or nobody is left for, is not said at all', () => {
  const feed = { origin: 'rs-gp', community: 'wb6', kind: 'visa-abuse' } as const;
  const of = (...handlings: Handling[]) =>
    strictestHandling(
      handlings.map((handling) => ({ feed, handling })),
      'mk-bp',
    );
  expect(of({ code: 'H3', restriction: 'ask first' })).toBeUndefined();
  expect(of({ code: 'H1', purposes: ['VISA_PROCESSING'] }, { code: 'H0' })).toBeUndefined();
  expect(of({ code: 'H0' }, { code: 'H0' })).toEqual({ code: 'H0' });
  expect(of({ code: 'H0' }, { code: 'H2', releasableTo: ['mk-bp', 'al-bmp'] })).toEqual({
    code: 'H2',
    purposes: CRIME_FIGHTING,
    releasableTo: ['al-bmp', 'rs-gp'],
  });
});
