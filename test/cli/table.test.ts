import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitColumns, formatRow, printable } from '../../src/cli/table.ts';

const columns = [
  { title: 'time', width: 6 },
  { title: 'what', width: 10, grows: true },
  { title: 'origin', width: 6 },
];

describe('a live table', () => {
  test('keeps its columns under each other', () => {
    expect(formatRow(columns, ['08:00', 'Drugs, car', 'mk-bp'], true)).toBe('08:00   Drugs, car  mk-bp');
    expect(formatRow(columns, ['08:00', 'Drugs', 'mk-bp'], true)).toBe('08:00   Drugs       mk-bp');
  });

  test('cuts what is too long on a terminal and says so with …', () => {
    expect(formatRow(columns, ['08:00', 'Facilitation, van', 'mk-bp'], true)).toBe(
      '08:00   Facilitat…  mk-bp',
    );
  });

  test('K9: cuts between words, so that no width parts Kosovo* from its asterisk', () => {
    const place = 'Inland, Kosovo*, near the road';
    for (let width = 8; width < 32; width += 1) {
      const row = formatRow([{ title: '', width }], [place], true);
      expect(row).not.toMatch(/Kosovo(?!\*)/);
      expect([...row].length).toBeLessThanOrEqual(width);
    }
  });

  test('keeps everything in a file', () => {
    expect(formatRow(columns, ['08:00', 'Facilitation, van', 'mk-bp'], false)).toContain('Facilitation, van');
  });

  test('gives the room of a wide terminal to the columns that can use it', () => {
    expect(fitColumns(columns, 60).map(({ width }) => width)).toEqual([6, 44, 6]);
    expect(fitColumns(columns, 10)).toEqual(columns);
    expect(fitColumns(columns, undefined)).toEqual(columns);
  });

  test('never lets what a sender wrote move the cursor, change the colour or turn the line round', () => {
    expect(printable('a\u001b[2Jb\r\n\u202ec')).toBe('a [2Jb   c');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (cells) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(formatRow(columns, cells, true)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      }),
    );
  });
});
