import { foldByLook, foldWords } from './fold-letters.ts';
import { NO_SUCH_COUNTRY, splitCountry } from './issuing-country.ts';
import type { Normalised } from './normalise-identifier.ts';

/** Public registers of the six: how many digits a number has, or its form. */
const REGISTERS: Readonly<Record<string, number | RegExp>> = {
  'AL NUIS': /^[A-Z]\d{8}[A-Z]$/,
  'BA JIB': 13,
  'ME PIB': 8,
  'MK EDB': 13,
  'MK EMBS': 7,
  'RS MB': 8,
  'RS PIB': 9,
  'XK NUI': 9,
};

/** The same registers by other names. */
const NAMES: Readonly<Partial<Record<string, string>>> = {
  NIPT: 'NUIS',
  ID: 'JIB',
  MATICNIBROJ: 'MB',
  NUIS: 'NUIS',
};

/**
 * `<country>/<register>/<number>`, from `RS:MB:07012345`. Zeros that a spreadsheet has eaten at the beginning come back,
 * where the register says how long its numbers are; a number of a register that is not known is taken as written.
 */
export function normaliseEmployer(text: string): Normalised {
  const split = splitCountry(text);
  if (split === undefined) return { problem: NO_SUCH_COUNTRY };
  const { country, rest } = split;
  const at = rest.indexOf(':');
  if (country === undefined || at < 1)
    return { problem: 'needs country and register before it; write for example RS:MB:07012345' };
  const name = foldWords(rest.slice(0, at)).replace(/[^A-Z0-9]/g, '');
  const register = NAMES[name] ?? name;
  const number = foldByLook(rest.slice(at + 1)).replace(/[^\p{L}\p{N}]/gu, '');
  if (register === '' || !/^[A-Z0-9]{1,40}$/.test(number))
    return { problem: 'is not a register and a number' };
  const form = REGISTERS[`${country} ${register}`];
  const value = form === undefined ? number : readNumber(number, form, country);
  return value === undefined
    ? { problem: `is not a number of the register ${register} of ${country}` }
    : { value: `${country}/${register}/${value}` };
}

function readNumber(number: string, form: number | RegExp, country: string): string | undefined {
  if (typeof form !== 'number') {
    // The letters stand at both ends, so what is between is digits.
    const read = number.slice(0, 1) + number.slice(1, -1).replace(/O/g, '0') + number.slice(-1);
    return form.test(read) ? read : undefined;
  }
  // Tax numbers are written with the sign of the country, too.
  const digits = number.replace(new RegExp(`^${country}`), '').replace(/O/g, '0');
  return /^\d+$/.test(digits) && digits.length <= form ? digits.padStart(form, '0') : undefined;
}
