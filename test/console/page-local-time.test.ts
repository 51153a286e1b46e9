import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localOfTime, timeOfLocal } from '../../src/console/page/act/local-time.ts';
import { formatTime } from '../../src/contract/timestamp.ts';

test('A time on the wall is the same time in UTC, to the minute; but where a clock was put back, one of the two', () => {
  const minute = fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 });
  fc.assert(
    fc.property(minute, (minute) => {
      const local = localOfTime(formatTime(minute * 60_000));
      expect(local).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
      expect(localOfTime(timeOfLocal(local))).toBe(local);
    }),
  );
});

test('What is no time is none, whatever stands there', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (text) => {
      expect(timeOfLocal(text)).toBe('');
      expect(localOfTime(text)).toBe('');
    }),
  );
});
