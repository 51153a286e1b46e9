import { foldByKeyboard } from './fold-letters.ts';
import { countryOfSign, NO_SUCH_COUNTRY, splitCountry } from './issuing-country.ts';
import type { Normalised } from './normalise-identifier.ts';

/**
 * Plates of the six, without separators: L a letter, D a digit. New formats first, then those before them that are still
 * seen.
 */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  // AA 123 BB; until 2011 TR 1234 A.
  AL: ['LLDDDLL', 'LLDDDDL'],
  // A12-B-345; until 2009 123-A-456.
  BA: ['LDDLDDD', 'DDDLDDD'],
  // PG AB123; until 2008 PG 123-45.
  ME: ['LLLLDDD', 'LLDDDDD', 'LLDDDDDD'],
  // SK 1234 AB; until 2012 SK 123-AB.
  MK: ['LLDDDDLL', 'LLDDDLL'],
  // BG 123-AB, with up to five digits; until 2011 BG 123-45 or BG 123-456.
  RS: ['LLDDDLL', 'LLDDDDLL', 'LLDDDDDLL', 'LLDDDDD', 'LLDDDDDD'],
  // 01-234-AB; until 2010 123-KS-456.
  XK: ['DDDDDLL', 'DDDLLDDD'],
};

/**
 * `<country>/<plate>`: capitals, Latin, without separators or marks. The country stands before it (`RS:BG 123-AB`, `SRB BG
 * 123-AB`), or the format is that of one country alone; where it is not, none is guessed. O is 0 and 0 is O where the
 * format leaves no choice.
 */
export function normalisePlate(text: string): Normalised {
  const split = splitCountry(text);
  if (split === undefined) return { problem: NO_SUCH_COUNTRY };
  const { country, rest } = split;
  if (country !== undefined) return plateOf(country, compactOf(rest));
  const whole = compactOf(rest);
  const found = countriesOf(whole);
  if (found.length === 1) return plateOf(found[0]!, whole);
  const [sign = '', ...others] = rest.split(/[\s/-]+/);
  const signed = others.length > 0 ? countryOfSign(sign) : undefined;
  if (found.length === 0 && signed !== undefined) {
    const without = compactOf(others.join(' '));
    if (SHAPES[signed] === undefined || fits(signed, without).length > 0) return plateOf(signed, without);
  }
  return {
    problem:
      found.length > 1
        ? `may be a plate of ${found.join(' or ')}; write the country before it, as in ${found[0]}:`
        : 'has no format of the region; write the country before it, as in RS:',
  };
}

/** A plate of another country than the six is taken as it is written. */
function plateOf(country: string, plate: string): Normalised {
  if (!/^[A-Z0-9]{2,12}$/.test(plate)) return { problem: 'is not a plate of letters and digits' };
  if (SHAPES[country] === undefined) return { value: `${country}/${plate}` };
  const [one, other] = fits(country, plate);
  if (one === undefined) return { problem: `has no format of plates of ${country}` };
  // Two old formats of one length, and zeros in it: which of them is meant is not to be seen.
  if (other !== undefined)
    return { problem: 'can be read in two ways; write O and 0 as they stand on the plate' };
  return { value: `${country}/${one}` };
}

function countriesOf(plate: string): string[] {
  return Object.keys(SHAPES).filter((country) => fits(country, plate).length > 0);
}

/** What a plate is in the formats of a country: as written where that fits, else with O and 0 exchanged. */
function fits(country: string, plate: string): string[] {
  const shapes = (SHAPES[country] ?? []).filter(({ length }) => length === plate.length);
  if (shapes.some((shape) => shapeOf(plate) === shape)) return [plate];
  const read = shapes.map((shape) => readAs(shape, plate)).filter((one) => one !== undefined);
  return [...new Set(read)];
}

function shapeOf(plate: string): string {
  return plate.replace(/[A-Z]/g, 'L').replace(/[0-9]/g, 'D');
}

function readAs(shape: string, plate: string): string | undefined {
  const read = [...plate].map((character, index) => {
    if (shape[index] === 'L') return character === '0' ? 'O' : character;
    return character === 'O' ? '0' : character;
  });
  return shapeOf(read.join('')) === shape ? read.join('') : undefined;
}

/** Đ of an old plate is one letter there, also where it is written DJ. */
function compactOf(text: string): string {
  return foldByKeyboard(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^DJ(?=[A-Z]\d)/, 'D');
}
