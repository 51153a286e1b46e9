import type { Place } from '../contract/alert.ts';
import { describePlace, withAsterisk } from '../contract/names.ts';

/** A place for people, with the originator's own words for it in front when it has any. K9. */
export function describeWhere(place: Place): string {
  const where = describePlace(place);
  return place.description === undefined ? where : `${withAsterisk(place.description)}: ${where}`;
}
