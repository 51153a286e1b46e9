import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeBytes, describeSpan } from '../../src/cli/describe-span.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { plainTable } from '../../src/cli/plain-table.ts';

describe('a table that is known whole', () => {
  test('has columns as wide as they must be, and cuts nothing', () => {
    const rows = [
      ['mk-bp.wb6.border-incident/1', '4 s', 'rs-gp, xk-kp'],
      ['mk-bp.wb6.return/12', '3 d'],
    ];
    expect(plainTable(paintFor(false), ['ENTRY', 'AGE', 'MISSING'], rows)).toMatchInlineSnapshot(`
      "ENTRY                        AGE  MISSING
      mk-bp.wb6.border-incident/1  4 s  rs-gp, xk-kp
      mk-bp.wb6.return/12          3 d
      "
    `);
  });

  test('what somebody else wrote cannot leave its cell', () => {
    const hostile = plainTable(paintFor(false), ['REASON'], [['a\n\u001b[31mb\r']]);
    expect(hostile).toBe('REASON\na  [31mb\n');
  });
});

test.each([
  [0, '0 s'],
  [-5, '0 s'],
  [59_999, '59 s'],
  [60_000, '1 min'],
  [3_599_999, '59 min'],
  [7_200_000, '2 h'],
  [86_400_000 * 40, '40 d'],
])('%d ms is shown as %s', (ms, text) => {
  expect(describeSpan(ms)).toBe(text);
});

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [1_300_000, '1.2 MiB'],
])('%d bytes are shown as %s', (bytes, text) => {
  expect(describeBytes(bytes)).toBe(text);
});

test('every count of bytes has a unit', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (bytes) => {
      expect(describeBytes(bytes)).toMatch(/^[\d.]+ ([KMGT]i)?B$/);
    }),
  );
});
