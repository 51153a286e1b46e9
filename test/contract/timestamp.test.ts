import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTime, parseTimeMs } from '../../src/contract/timestamp.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Any digits where a time has digits: most name no time, some name 31 April, 24:00 or a leap second. */
const looksLikeTime = fc
  .tuple(
    fc.integer({ min: 0, max: 9_999 }),
    fc.nat(13),
    fc.nat(32),
    fc.nat(25),
    fc.nat(61),
    fc.nat(61),
    fc.option(fc.nat(999)),
  )
  .map(
    ([year, month, day, hour, minute, second, ms]) =>
      `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${
        ms === null ? '' : `.${String(ms).padStart(3, '0')}`
      }Z`,
  );

test('a text is a time exactly where the time it stands for is written with the same digits', () => {
  fc.assert(
    fc.property(looksLikeTime, (text) => {
      const ms = Date.parse(text);
      const isTime = !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 19) === text.slice(0, 19);
      expect(parseTimeMs(text)).toBe(isTime ? ms : undefined);
    }),
    { numRuns: 5_000 },
  );
});

test.each(['2026-02-29T00:00:00Z', '2026-04-31T12:00:00Z', '2026-03-01T24:00:00Z', '2026-12-31T23:59:60Z'])(
  '%s is no time',
  (text) => expect(parseTimeMs(text)).toBeUndefined(),
);

test('a time of this century is the same after it was written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000), max: Date.UTC(2100) - 1 }), (ms) => {
      expect(parseTimeMs(formatTime(ms))).toBe(ms);
    }),
  );
});
