import type { Place } from './alert.ts';
import { isCode, labelOf } from './code-lists.ts';
import { isCountryCode } from './country-codes.ts';
import { type CrossingPoint, findCrossingPoint } from './crossing-points.ts';
import type { DirectoryParticipant } from './directory.ts';

// K9: codes are signed; names, and the footnote, are added where people read them.

/** How XK is called wherever a person reads it; {@link KOSOVO_FOOTNOTE} belongs to it. */
export const KOSOVO = 'Kosovo*';

/** The footnote to the asterisk, word for word as the regional organisations print it. */
export const KOSOVO_FOOTNOTE =
  '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ' +
  'ICJ Opinion on the Kosovo declaration of independence.';

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['XK', KOSOVO],
  ['BA', 'Bosnia and Herzegovina'],
]);

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

const BARE_NAME = new RegExp(`\\b${KOSOVO.slice(0, -1)}\\b(?!\\*)`, 'g');

/** `XK` is `Kosovo*`; a code that is not a country's is shown as it is. */
export function countryName(code: string): string {
  if (!isCountryCode(code)) return code;
  return OWN_NAMES.get(code) ?? ENGLISH.of(code) ?? code;
}

/** Gives the asterisk to the bare name in a text that somebody else has written. */
export function withAsterisk(text: string): string {
  return text.replaceAll(BARE_NAME, KOSOVO);
}

/** Adds the footnote below a text that needs it. */
export function withFootnote(text: string): string {
  if (!text.includes(KOSOVO)) return text;
  return text.endsWith('\n') ? `${text}\n${KOSOVO_FOOTNOTE}\n` : `${text}\n\n${KOSOVO_FOOTNOTE}`;
}

/** `Border Police, North Macedonia`; an international partner stands without a country. */
export function participantName(participant: Pick<DirectoryParticipant, 'name' | 'country'>): string {
  const name = withAsterisk(participant.name);
  const country = participant.country === undefined ? '' : countryName(participant.country);
  return country === '' || name.includes(country) ? name : `${name}, ${country}`;
}

/** Both names of a crossing point, `Tabanovce – Preševo`, or the one it has. */
export function crossingPointName(point: CrossingPoint): string {
  return point.nameB === undefined || point.nameB === point.nameA
    ? point.nameA
    : `${point.nameA} – ${point.nameB}`;
}

/** The name of a crossing point by its identifier; the identifier itself when it is not in our list. */
export function crossingPointNameOf(id: string): string {
  const point = findCrossingPoint(id);
  return point === undefined ? id : crossingPointName(point);
}

/**
 * A place in one line: `Tabanovce – Preševo crossing point, Serbia`; `Tirana airport, Albania`;
 * `Between crossing points, on land, 42.142 N 21.302 E, North Macedonia`.
 */
export function describePlace(place: Place): string {
  return [describeSpot(place), describeCoordinates(place), countryName(place.country)]
    .filter((part) => part !== '')
    .join(', ');
}

function describeSpot(place: Place): string {
  if (place.crossingPoint === undefined) {
    return isCode('PlaceType', place.type) ? labelOf('PlaceType', place.type) : '';
  }
  const nouns: Partial<Record<Place['type'], string>> = { BCP_AIR: 'airport', BCP_SEA: 'port' };
  // On land always a "crossing point": the word says nothing about what it crosses.
  return `${crossingPointNameOf(place.crossingPoint)} ${nouns[place.type] ?? 'crossing point'}`;
}

/** A crossing point is where it is: coordinates add nothing to its name. */
function describeCoordinates({ crossingPoint, latitude, longitude }: Place): string {
  if (crossingPoint !== undefined || latitude === undefined || longitude === undefined) return '';
  const northing = `${Math.abs(latitude).toFixed(3)} ${latitude < 0 ? 'S' : 'N'}`;
  return `${northing} ${Math.abs(longitude).toFixed(3)} ${longitude < 0 ? 'W' : 'E'}`;
}
