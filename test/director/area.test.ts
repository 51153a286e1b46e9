import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInArea, parseArea } from '../../src/director/area.ts';
import { DirectorError } from '../../src/director/errors.ts';

const at = (latitude: number, longitude: number) =>
  ({ type: 'INLAND', country: 'MK', latitude, longitude }) as const;
const point = (crossingPoint: string) => ({ type: 'BCP_LAND', country: 'MK', crossingPoint }) as const;

describe('an area', () => {
  test('a box has its corners in any order', () => {
    for (const text of ['41.8,21.0,42.5,22.0', '42.5,22.0,41.8,21.0', '41.8, 22.0, 42.5, 21.0']) {
      expect(isInArea(parseArea(text), at(42, 21.5))).toBe(true);
      expect(isInArea(parseArea(text), at(42, 22.5))).toBe(false);
    }
  });

  test('a crossing point is where it is, without coordinates of its own', () => {
    expect(isInArea(parseArea('41.8,21.0,42.5,22.0'), point('tabanovce-presevo'))).toBe(true);
    expect(isInArea(parseArea('near:tabanovce-presevo:1'), point('tabanovce-presevo'))).toBe(true);
  });

  test('near a crossing point is measured in kilometres over the ground', () => {
    // Tabanovce – Preševo to Stançiq – Belanovce: 13 km as the crow flies.
    expect(isInArea(parseArea('near:tabanovce-presevo:12'), point('stanciq-belanovce'))).toBe(false);
    expect(isInArea(parseArea('near:tabanovce-presevo:15'), point('stanciq-belanovce'))).toBe(true);
  });

  test('a place that is nowhere on the map is in no area', () => {
    expect(isInArea(parseArea('-90,-180,90,180'), { type: 'GREEN', country: 'MK' })).toBe(false);
    expect(isInArea(parseArea('-90,-180,90,180'), point('no-such-point'))).toBe(false);
  });

  test.each([
    '',
    '1,2,3',
    '1,2,3,x',
    '91,0,1,1',
    '1,,2,3',
    'near:atlantis:5',
    'near:tia',
    'near:tia:-1',
    'near:tia:',
    'near:tia:5:6',
  ])('%j is refused, with how to write it', (text) => {
    expect(() => parseArea(text)).toThrow(
      expect.objectContaining({
        code: 'DIRECTOR_BAD_FILTER',
        message: expect.stringMatching(/is not an area: .+/),
      }),
    );
  });

  test('any text is an area or a DirectorError', () => {
    const piece = fc.constantFrom('near:', 'tia', ':', '5', ',', '1', '-', '.', 'e');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            parseArea(text);
          } catch (error) {
            if (!(error instanceof DirectorError)) throw error;
          }
        },
      ),
    );
  });
});
