import { isCountryCode } from './country-codes.ts';
import { foldByLook } from './fold-letters.ts';

/** How the six are written on vehicles (distinguishing signs) and in documents (ICAO 9303, part 3). */
const SIGNS: ReadonlyMap<string, string> = new Map(
  'AL=AL ALB=AL BA=BA BIH=BA ME=ME MNE=ME MK=MK NMK=MK MKD=MK RS=RS SRB=RS XK=XK RKS=XK KS=XK UNK=XK XKX=XK'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** A country, ISO 3166-1 alpha-2 with XK, from a sign before a number; undefined when it is none. */
export function countryOfSign(sign: string): string | undefined {
  const folded = foldByLook(sign);
  return SIGNS.get(folded) ?? (isCountryCode(folded) ? folded : undefined);
}

/** `RS:BG 123-AB` is RS and `BG 123-AB`; without a colon there is no country. */
export function splitCountry(text: string): { readonly country?: string; readonly rest: string } | undefined {
  const at = text.indexOf(':');
  if (at < 0) return { rest: text };
  const country = countryOfSign(text.slice(0, at).trim());
  return country === undefined ? undefined : { country, rest: text.slice(at + 1).trim() };
}

export const NO_SUCH_COUNTRY = 'names no country before the colon; write for example RS: or XK:';
