import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMark, formatMark, parseMark } from '../../../src/replay/load/load-row.ts';

const mark = fc.record({
  number: fc.integer({ min: 1, max: 1e9 }),
  offsetUs: fc.integer({ min: 0, max: 1e13 }),
});
const bytes = fc.uint8Array({ maxLength: 200 });

describe('the mark of an alert in a load', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(mark, (one) => {
        expect(parseMark(formatMark(one))).toEqual(one);
      }),
    );
  });

  it('is found among other bytes, also when the next one is a digit', () => {
    fc.assert(
      fc.property(mark, bytes, bytes, (one, before, after) => {
        const text = Buffer.from(formatMark(one));
        const digit = Buffer.from('2');
        expect(findMark(Buffer.concat([before, text, digit, after]))).toEqual(one);
      }),
    );
  });

  it('is not found where there is none, or half of one', () => {
    for (const text of [
      '',
      'load-',
      'load-7-us',
      'load-0-5us',
      'load-7-5',
      'a report on a load-bearing wall, us all',
    ]) {
      expect(findMark(Buffer.from(text))).toBeUndefined();
      expect(parseMark(text)).toBeUndefined();
    }
    expect(parseMark(undefined)).toBeUndefined();
  });
});
