import { COUNTRY_CODES } from '../../../contract/country-codes.ts';
import { type CrossingPoint, listCrossingPoints } from '../../../contract/crossing-points.ts';
import { countryName, crossingPointName } from '../../../contract/names.ts';
import type { Option } from './find-options.ts';

/** Of the region first: they are chosen most. */
const NEAR = ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'];

const TYPE_OF: Readonly<Record<string, CrossingPoint['type']>> = {
  BCP_LAND: 'land',
  BCP_AIR: 'air',
  BCP_SEA: 'sea',
};

/** All countries by name (K9), those of the region first. */
export function countryOptions(): readonly Option[] {
  const options = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code), more: code }));
  const rank = ({ value }: Option) => (NEAR.includes(value) ? 0 : 1);
  return options.toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label));
}

/** Crossing points of a type of place; of no type: all. */
export function pointOptions(placeType?: string): readonly Option[] {
  const type = placeType === undefined ? undefined : TYPE_OF[placeType];
  return listCrossingPoints()
    .filter((point) => type === undefined || point.type === type)
    .map((point) => ({
      value: point.id,
      label: crossingPointName(point),
      more: sidesOf(point).map(countryName).join(' – '),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

/** The countries of a crossing point: one side, or two. */
export function sidesOf({ countryA, countryB }: CrossingPoint): string[] {
  return countryB === undefined || countryB === countryA ? [countryA] : [countryA, countryB];
}
