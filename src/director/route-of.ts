import type { Alert, Place } from '../contract/alert.ts';
import { findCrossingPoint } from '../contract/crossing-points.ts';

/**
 * The way an alert speaks of, in codes of countries: of a border incident the two sides of its crossing point, or else of
 * the one it is heading for, in the order of the alphabet (`MK-XK`; one side alone is `AL`); of a visa abuse where it was
 * seen and where it leads (`MK>RS>HU`); of a return the country it is from and that of origin (`RS>AF`).
 */
export function routeOf({ place, borderIncident, visaAbuse, returnStep }: Alert): string {
  if (returnStep !== undefined) return [place.country, returnStep.countryOfOrigin].join('>');
  if (visaAbuse !== undefined) return [place.country, ...(visaAbuse.onwardRoute ?? [])].join('>');
  return sidesOf(place.crossingPoint ?? borderIncident?.headingTo) ?? place.country;
}

function sidesOf(crossingPoint: Place['crossingPoint']): string | undefined {
  const point = crossingPoint === undefined ? undefined : findCrossingPoint(crossingPoint);
  if (point === undefined) return undefined;
  const { countryA, countryB } = point;
  return countryB === undefined ? countryA : [countryA, countryB].toSorted().join('-');
}
