import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, parseLocalTimeMs, readDatePattern } from '../../src/agency/local-time.ts';

const ZONE = 'Europe/Belgrade';

function at(text: string, pattern = 'dd.MM.yyyy HH:mm', zone = ZONE): string | undefined {
  const ms = parseLocalTimeMs(text, readDatePattern(pattern)!, zone);
  return ms === undefined ? undefined : new Date(ms).toISOString();
}

test('a local time is an hour behind in winter and two in summer', () => {
  expect(at('02.03.2025 04:15')).toBe('2025-03-02T03:15:00.000Z');
  expect(at('02.07.2025 04:15')).toBe('2025-07-02T02:15:00.000Z');
});

test('the hour left out in spring does not exist; of the hour that comes twice in autumn it is the first', () => {
  expect(at('30.03.2025 02:30')).toBeUndefined();
  expect(at('30.03.2025 03:00')).toBe('2025-03-30T01:00:00.000Z');
  expect(at('26.10.2025 02:30')).toBe('2025-10-26T00:30:00.000Z');
  expect(at('26.10.2025 03:00')).toBe('2025-10-26T02:00:00.000Z');
});

test('clocks that are changed at a minute past midnight are right before and after it, within one hour', () => {
  const inNewfoundland = (text: string) => at(text, 'dd.MM.yyyy HH:mm', 'America/St_Johns');
  expect(inNewfoundland('02.04.2006 00:00')).toBe('2006-04-02T03:30:00.000Z');
  expect(inNewfoundland('02.04.2006 00:30')).toBeUndefined();
  expect(inNewfoundland('02.04.2006 01:01')).toBe('2006-04-02T03:31:00.000Z');
});

test.each([
  '30.02.2025 10:00',
  '01.13.2025 10:00',
  '01.01.2025 24:00',
  '01.01.2025 10:60',
  '2025-01-01 10:00',
  '',
  '1.1.25 1:1',
])('%j is no time', (text) => {
  expect(at(text)).toBeUndefined();
});

test.each([
  ['yyyy-MM-ddTHH:mm:ss', '2025-03-02T04:15:07', '2025-03-02T03:15:07.000Z'],
  ['dd/MM/yyyy', '2/3/2025', '2025-03-01T23:00:00.000Z'],
  ['yyyyMMdd HHmm', '20250302 0415', '2025-03-02T03:15:00.000Z'],
])('the pattern %s is understood', (pattern, text, expected) => {
  expect(at(text, pattern)).toBe(expected);
});

test.each(['', 'dd.MM HH:mm', 'dd.MM.yyyy dd', 'day MM yyyy', 'dd.MM.yyyy hh:mm'])(
  '%j is no pattern of a date',
  (pattern) => {
    expect(readDatePattern(pattern)).toBeUndefined();
  },
);

test('a zone is known by its name', () => {
  expect(isTimeZone('Europe/Skopje')).toBe(true);
  expect(isTimeZone('Europe/Nowhere')).toBe(false);
});

test('every instant, written in local time and read again, is itself or the same clock time an hour before', () => {
  const instants = fc.integer({ min: Date.UTC(2001, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 });
  const zones = fc.constantFrom(ZONE, 'Europe/Tirane', 'UTC', 'America/St_Johns', 'Australia/Lord_Howe');
  fc.assert(
    fc.property(instants, zones, (minutes, zone) => {
      const instant = minutes * 60_000;
      const text = new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16);
      const back = parseLocalTimeMs(text, readDatePattern('yyyy-MM-dd HH:mm')!, zone);
      expect([0, 1_800_000, 3_600_000]).toContain(instant - (back ?? Number.NaN));
    }),
  );
});
