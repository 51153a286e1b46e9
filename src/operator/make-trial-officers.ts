import type { RandomBytes } from '../contract/clock.ts';
import type { SigningGroup } from '../trust/repository-metadata.ts';
import { createSigningKey, type ExportableKey, publicJwkOf } from '../trust/signing-key.ts';
import type { Officers } from './officers.ts';

/** As many as there should be in earnest: no single one can do anything, and one may be ill. */
const ROOT = { count: 5, threshold: 3 };
const COUNTRY = { count: 3, threshold: 2 };

/** Officers with keys that one machine holds: for trials, exercises and tests, where operator and officers are one. */
export function makeTrialOfficers(
  countries: readonly string[],
  random: RandomBytes,
): { readonly officers: Officers; readonly keys: Readonly<Record<string, ExportableKey>> } {
  const keys: Record<string, ExportableKey> = {};
  const makeGroup = (name: string, { count, threshold }: typeof ROOT): SigningGroup => {
    const made = Array.from({ length: count }, () => createSigningKey(random));
    for (const [index, key] of made.entries()) keys[`${name}-${index + 1}`] = key;
    return { threshold, keys: made.map(publicJwkOf) };
  };
  const root = makeGroup('root', ROOT);
  const byCountry = countries.map((country) => [country, makeGroup(country, COUNTRY)]);
  return { officers: { root, countries: Object.fromEntries(byCountry) }, keys };
}
