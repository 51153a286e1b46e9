import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { once } from './once.ts';
import { type MapBox, type MapPoint, projectPlace } from './projection.ts';
import { type Spot, spotIdOf } from './spots.ts';
import { compareCards, mergeTallies, type Tally } from './tally.ts';
import { isInBox } from './view.ts';

/** What is drawn: a card, the cards of one place, or places too near to each other to be told apart. */
export interface MapMark {
  /** Of the place of its most pressing card: stays when places around join it or leave it. */
  readonly id: string;
  readonly point: MapPoint;
  /** EXERCISE or TEST, all of it. */
  readonly isExercise: boolean;
  readonly tally: Readonly<Tally>;
  /** All places in it. Found when they are asked for: most marks are only looked at. */
  readonly spots: readonly Spot[];
}

/** Marks on the whole map at one level, most pressing first. */
export interface MarkLevel {
  readonly marks: readonly MapMark[];
  /** The mark that each place is in, by the place's id; found when it is asked for. */
  readonly markOf: ReadonlyMap<string, MapMark>;
}

export interface MarkIndex {
  /** Levels double the scale; a half level is the one below it. */
  at(level: number): MarkLevel;
}

/** Closer than this, two marks become one. */
const RADIUS_PX = 36;
const LEAST_LEVEL = 4;
export const MOST_LEVEL = 10;
/** More would be no picture any more, and slow. */
export const MOST_MARKS = 40;

/** Pixels for a kilometre at level 0 in the middle of the region: there the earth is 512 pixels around. */
const PX_PER_KM_0 = 512 / (40_075 * Math.cos((43 * Math.PI) / 180));

interface Props {
  readonly spot: number;
}
interface Sum {
  tally: Readonly<Tally>;
}

/** Not whole: 7.5 is between two levels. */
export function levelOf(pxPerKm: number): number {
  return Math.log2(pxPerKm / PX_PER_KM_0);
}

/** `homeLevel`: at this level, whole or not, marks join exactly when they would touch. */
export function indexSpots(spots: readonly Spot[], homeLevel: number): MarkIndex {
  const radius = RADIUS_PX * 2 ** (Math.floor(homeLevel) - homeLevel);
  const clusterings = [false, true].map((isExercise) =>
    clusterSpots(
      spots.filter((spot) => spot.isExercise === isExercise),
      radius,
    ),
  );
  const levels = new Map<number, MarkLevel>();
  return {
    at(level) {
      const whole = Math.min(Math.max(Math.floor(level + 0.001), LEAST_LEVEL), MOST_LEVEL);
      const known = levels.get(whole);
      if (known !== undefined) return known;
      const marks = clusterings
        .flatMap((marksAt) => marksAt(whole))
        .sort((a, b) => compareCards(a.tally.lead, b.tally.lead));
      const markOf = once(
        () => new Map(marks.flatMap((mark) => mark.spots.map(({ id }) => [id, mark] as const))),
      );
      const made = {
        marks,
        get markOf() {
          return markOf();
        },
      };
      levels.set(whole, made);
      return made;
    },
  };
}

/** Returns what the marks at a level are. */
function clusterSpots(spots: readonly Spot[], radius: number): (level: number) => MapMark[] {
  if (spots.length === 0) return () => [];
  const index = new Supercluster<Props, Sum>({
    radius,
    minZoom: LEAST_LEVEL,
    maxZoom: MOST_LEVEL,
    map: ({ spot }) => ({ tally: spots[spot]!.tally }),
    reduce: (sum, other) => {
      // A level's sums go into the next one's: they are never changed.
      sum.tally = mergeTallies(sum.tally, other.tally);
    },
  });
  index.load(
    spots.map(({ longitude, latitude }, spot) => ({
      type: 'Feature',
      properties: { spot },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  );
  return (level) =>
    index.getClusters([-180, -85, 180, 85], level).map((found) => markOfFeature(index, found, spots));
}

/** The marks to be drawn of what is seen: of a wider level when there were too many. */
export function marksToDraw(index: MarkIndex, pxPerKm: number, seen: MapBox): MarkLevel {
  for (let level = Math.floor(levelOf(pxPerKm) + 0.001); ; level -= 1) {
    const whole = index.at(level);
    const drawn = whole.marks.filter(({ point }) => isInBox(point, seen));
    if (drawn.length > MOST_MARKS && level > LEAST_LEVEL) continue;
    return {
      marks: drawn.slice(0, MOST_MARKS),
      get markOf() {
        return whole.markOf;
      },
    };
  }
}

function markOfFeature(
  index: Supercluster<Props, Sum>,
  found: ClusterFeature<Sum> | PointFeature<Props>,
  spots: readonly Spot[],
): MapMark {
  const { properties, geometry } = found;
  if (!('cluster' in properties)) {
    const spot = spots[properties.spot]!;
    const { id, point, isExercise, tally } = spot;
    return { id, point, isExercise, tally, spots: [spot] };
  }
  const { cluster_id: cluster, tally } = properties;
  const inside = once(() =>
    index.getLeaves(cluster, Number.POSITIVE_INFINITY).map((leaf) => spots[leaf.properties.spot]!),
  );
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return {
    id: spotIdOf(tally.lead),
    point: projectPlace(longitude, latitude),
    isExercise: tally.lead.status !== 'ACTUAL',
    tally,
    get spots() {
      return inside();
    },
  };
}
