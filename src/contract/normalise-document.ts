import { foldByLook } from './fold-letters.ts';
import { NO_SUCH_COUNTRY, splitCountry } from './issuing-country.ts';
import type { Normalised } from './normalise-identifier.ts';

/** Numbers of travel documents of the six where the format tells digits from letters: L a letter, D a digit. */
const SHAPES: Readonly<Partial<Record<string, string>>> = {
  BA: 'LDDDDDDD',
  MK: 'LDDDDDDD',
  RS: 'DDDDDDDDD',
  XK: 'LDDDDDDDD',
};

const WEIGHTS = [7, 3, 1] as const;
/** Characters of the number in the machine readable zone, and its check digit. */
const FIELD = 9;

/**
 * `<country>/<number>`, the issuing country first: `MK:A1234567`. Spaces and marks go, Cyrillic capitals are the Latin ones
 * that they look like, O is 0 where the format has a digit. From the machine readable zone (ICAO 9303, part 3, section
 * 4.9; part 4, section 4.2) the number comes with filling and check digit, or with ten characters: the digit is verified
 * and dropped.
 */
export function normaliseDocument(text: string): Normalised {
  const split = splitCountry(text);
  if (split === undefined) return { problem: NO_SUCH_COUNTRY };
  const { country, rest } = split;
  if (country === undefined)
    return { problem: 'has no issuing country before it; write for example MK:A1234567' };
  const written = foldByLook(rest).replace(/[^A-Z0-9<\p{L}]/gu, '');
  if (!/^[A-Z0-9<]{5,20}$/.test(written))
    return { problem: 'is not a document number of letters and digits' };
  const number = withoutCheckDigit(written, country);
  if (number === undefined)
    return { problem: 'has a check digit that is not that of its number; read it again' };
  return /^[A-Z0-9]{5,20}$/.test(number)
    ? { value: `${country}/${number}` }
    : { problem: 'is not a document number of letters and digits' };
}

function withoutCheckDigit(written: string, country: string): string | undefined {
  const match = /^([A-Z0-9]+)<+([0-9O])$/.exec(written);
  if (match === null) {
    const number = written.replace(/<+$/, '');
    const [field, last] = [number.slice(0, FIELD), number[FIELD]];
    // Ten characters whose last one is right by accident: they are shortened for everybody alike.
    const hasDigit = number.length === FIELD + 1 && checkDigitOf(readDigits(field, country)) === last;
    return readDigits(hasDigit ? field : number, country);
  }
  const number = readDigits(match[1]!, country);
  return checkDigitOf(number.padEnd(FIELD, '<')) === match[2]!.replace('O', '0') ? number : undefined;
}

/** Digits at the places that the format has them at. */
function readDigits(number: string, country: string): string {
  const shape = SHAPES[country];
  if (shape === undefined || shape.length !== number.length) return number;
  const read = [...number].map((one, index) => (shape[index] === 'D' && one === 'O' ? '0' : one)).join('');
  return read.replace(/[A-Z]/g, 'L').replace(/[0-9]/g, 'D') === shape ? read : number;
}

/** ICAO 9303, part 3, section 4.9: weights 7, 3, 1; A is 10; the filler is 0. */
export function checkDigitOf(field: string): string {
  const sum = [...field].reduce((before, character, index) => {
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    return before + value * WEIGHTS[index % 3]!;
  }, 0);
  return String(sum % 10);
}
