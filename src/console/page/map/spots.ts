import type { AlertCard } from '../../wire/card.ts';
import { countrySpot } from './country-spots.ts';
import { once } from './once.ts';
import { FRAME, type MapPoint, projectPlace } from './projection.ts';
import { addToTally, emptyTally, type Tally } from './tally.ts';
import { isInBox } from './view.ts';

/** A place with all that is reported from it. */
export interface Spot {
  /** Of a crossing point its identifier; else made of the coordinates, or of the country. */
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly point: MapPoint;
  /** EXERCISE or TEST: never in one mark, and never counted together, with what is in earnest. */
  readonly isExercise: boolean;
  readonly cards: readonly AlertCard[];
  readonly tally: Tally;
}

export interface Placed {
  readonly spots: readonly Spot[];
  /** Cards whose place is beyond the map, or unknown to it. */
  readonly elsewhere: readonly AlertCard[];
  /** Of each card that is on the map, by its key; found when it is asked for. */
  readonly spotOf: ReadonlyMap<string, Spot>;
}

/** Puts cards in their places: what has the same place is one spot, and what has only a country stands at that country's. */
export function placeCards(cards: Iterable<AlertCard>): Placed {
  const spots = new Map<string, Spot & { readonly cards: AlertCard[] }>();
  const elsewhere: AlertCard[] = [];
  for (const card of cards) {
    const id = spotIdOf(card);
    let spot = spots.get(id);
    if (spot === undefined) {
      const site = siteOf(id, card);
      if (site === undefined) {
        elsewhere.push(card);
        continue;
      }
      spot = {
        id,
        ...site,
        isExercise: card.status !== 'ACTUAL',
        cards: [],
        tally: emptyTally(card),
      };
      spots.set(id, spot);
    }
    spot.cards.push(card);
    addToTally(spot.tally, card);
  }
  const spotOf = once(
    () => new Map([...spots.values()].flatMap((spot) => spot.cards.map(({ key }) => [key, spot] as const))),
  );
  return {
    spots: [...spots.values()],
    elsewhere,
    get spotOf() {
      return spotOf();
    },
  };
}

/** What stands at one place in earnest, and what stands there as an exercise, are two. */
export function spotIdOf(card: AlertCard): string {
  return card.status === 'ACTUAL' ? placeIdOf(card) : `${placeIdOf(card)} exercise`;
}

function placeIdOf({ place }: AlertCard): string {
  if (place.latitude === undefined || place.longitude === undefined) return place.country;
  // Names end at the same place a hundred metres apart: one mark.
  return place.crossingPoint ?? `${place.latitude.toFixed(3)} ${place.longitude.toFixed(3)}`;
}

interface Site {
  readonly longitude: number;
  readonly latitude: number;
  readonly point: MapPoint;
}

/** Cards come again and again, their places stay. */
const KNOWN_SITES = new Map<string, Site>();
const MOST_KNOWN = 20_000;

export function forgetSites(): void {
  KNOWN_SITES.clear();
}

/** Undefined: beyond the map, or unknown to it. */
function siteOf(id: string, card: AlertCard): Site | undefined {
  const known = KNOWN_SITES.get(id);
  if (known !== undefined) return known;
  const place = placeOfCard(card);
  const point = place && projectPlace(place.longitude, place.latitude);
  if (place === undefined || point === undefined || !isInBox(point, FRAME)) return undefined;
  if (KNOWN_SITES.size >= MOST_KNOWN) KNOWN_SITES.clear();
  const site = { ...place, point };
  KNOWN_SITES.set(id, site);
  return site;
}

function placeOfCard({ place }: AlertCard): { longitude: number; latitude: number } | undefined {
  if (place.latitude === undefined || place.longitude === undefined) return countrySpot(place.country);
  return { longitude: place.longitude, latitude: place.latitude };
}
