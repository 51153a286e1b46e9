import type { Place } from './alert.ts';
import { isCountryCode } from './country-codes.ts';
import { type CrossingPoint, findCrossingPoint } from './crossing-points.ts';
import { checkCode, checkCountry, checkSlug, checkText } from './field-rules.ts';
import { MAX_DESCRIPTION_LENGTH } from './limits.ts';
import type { Findings } from './violations.ts';

const POINT_TYPES: ReadonlyMap<string, CrossingPoint['type']> = new Map([
  ['BCP_LAND', 'land'],
  ['BCP_AIR', 'air'],
  ['BCP_SEA', 'sea'],
]);

/** Whether a place of this type is a crossing point. */
export function isPointType(type: string | undefined): boolean {
  return type !== undefined && POINT_TYPES.has(type);
}

export function checkPlace(findings: Findings, base: string, place: Place): void {
  checkCode(findings, base, 'type', 'PlaceType', place.type, 'required');
  checkCountry(findings, base, 'country', place.country, 'required');
  checkText(findings, base, 'description', place.description, MAX_DESCRIPTION_LENGTH, 'optional', true);
  checkCrossingPoint(findings, base, place);
  checkCoordinates(findings, base, place);
}

function checkCrossingPoint(findings: Findings, base: string, place: Place): void {
  const isPoint = isPointType(place.type);
  checkSlug(findings, base, 'crossingPoint', place.crossingPoint, isPoint ? 'required' : 'optional');
  if (place.crossingPoint === undefined) return;
  if (place.type !== undefined && !isPoint) {
    findings.add(base, 'crossingPoint', 'stands only with BCP_LAND, BCP_AIR and BCP_SEA');
    return;
  }
  // A point that is not in our list may be a new one: the list is data, not law.
  const point = findCrossingPoint(place.crossingPoint);
  if (point === undefined) return;
  if (POINT_TYPES.get(place.type) !== undefined && POINT_TYPES.get(place.type) !== point.type) {
    findings.add(
      base,
      'type',
      `${place.type} does not fit "${point.id}", which is a ${point.type} crossing point`,
    );
  }
  if (isCountryCode(place.country) && place.country !== point.countryA && place.country !== point.countryB) {
    const sides = point.countryB === undefined ? point.countryA : `${point.countryA} or ${point.countryB}`;
    findings.add(base, 'country', `${place.country} is no side of "${point.id}"; write ${sides}`);
  }
}

function checkCoordinates(findings: Findings, base: string, place: Place): void {
  checkDegrees(findings, base, 'latitude', place.latitude, 90);
  checkDegrees(findings, base, 'longitude', place.longitude, 180);
  if ((place.latitude === undefined) !== (place.longitude === undefined)) {
    const missing = place.latitude === undefined ? 'latitude' : 'longitude';
    findings.add(base, missing, 'is missing: a place has both coordinates or none');
  }
}

function checkDegrees(
  findings: Findings,
  base: string,
  field: string,
  value: number | undefined,
  max: number,
): void {
  if (value === undefined) return;
  if (!(value >= -max && value <= max)) {
    findings.add(base, field, `is ${value}; write degrees from -${max} to ${max}`);
  } else if (Object.is(value, -0)) {
    // JSON has no negative zero: the entry would not keep its bytes.
    findings.add(base, field, 'is negative zero; write 0');
  }
}
