import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOffset, formatSpan, parseOffsetMs, parseSpanMs } from '../../src/replay/span.ts';

describe('an offset', () => {
  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.nat(999 * 86_400), (seconds) => {
        expect(parseOffsetMs(formatOffset(seconds * 1000))).toBe(seconds * 1000);
      }),
    );
  });

  it.each(['00:00:00', '+0:0:0', '+00:60:00', '+00:00:61', '-00:00:01', '+1h', '', '+00:00'])(
    '"%s" is none',
    (text) => {
      expect(parseOffsetMs(text)).toBeUndefined();
    },
  );
});

it.each([
  ['250ms', 250],
  ['30s', 30_000],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['3d', 259_200_000],
])('a span of %s is %i ms', (text, ms) => expect(parseSpanMs(text)).toBe(ms));

it.each(['', '5', 'm', '-5m', '5 m', '1.5h', '5w'])('"%s" is no span', (text) => {
  expect(parseSpanMs(text)).toBeUndefined();
});

it.each([
  [0, '0 ms'],
  [999.4, '999 ms'],
  [1500, '1.5 s'],
  [60_000, '1 min'],
  [250_000, '4 min 10 s'],
  [7_500_000, '2 h 5 min'],
  [86_400_000, '1 d'],
  [273_600_000, '3 d 4 h'],
])('%i ms is for people %s', (ms, text) => expect(formatSpan(ms)).toBe(text));
