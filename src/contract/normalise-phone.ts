import { NO_SUCH_COUNTRY, splitCountry } from './issuing-country.ts';
import type { Normalised } from './normalise-identifier.ts';

/** ITU-T E.164 country codes of the six. */
const CODES: Readonly<Partial<Record<string, string>>> = {
  AL: '355',
  BA: '387',
  ME: '382',
  MK: '389',
  RS: '381',
  XK: '383',
};

/**
 * E.164: `+38164123456`. With `+` or `00` it is international as it stands; else its country is before it (`RS:064 123-456`),
 * and its first 0 is left out. Numbers that XK had under +381, +377 or +386 are other numbers than those under +383.
 */
export function normalisePhone(text: string): Normalised {
  const split = splitCountry(text);
  if (split === undefined) return { problem: NO_SUCH_COUNTRY };
  const { country, rest } = split;
  // +381 (0)64: the 0 is for callers within the country.
  const written = rest.replace(/\(0\)/g, '').replace(/[\s()./-]/g, '');
  if (!/^\+?\d+$/.test(written)) return { problem: 'is not a phone number of digits' };
  if (written.startsWith('+') || written.startsWith('00'))
    return international(written.replace(/^(\+|00)/, ''));
  const code = country && CODES[country];
  if (code === undefined)
    return { problem: 'is a national number; write +, or one of the six countries before it, as in RS:' };
  return international(`${code}${written.replace(/^0/, '')}`);
}

/** A 0 after the code of one of the six is a habit of people, and no part of the number. */
function international(digits: string): Normalised {
  const code = Object.values(CODES).find((one) => one !== undefined && digits.startsWith(one));
  const number = code === undefined ? digits : code + digits.slice(code.length).replace(/^0/, '');
  return /^[1-9]\d{7,14}$/.test(number)
    ? { value: `+${number}` }
    : { problem: 'has too few or too many digits for a phone number (ITU-T E.164)' };
}
