import { CROSSING_POINTS } from '../gen/crossing-points.ts';

/** A crossing point of one of the six: on land between two countries, an airport or a seaport. */
export interface CrossingPoint {
  readonly id: string;
  /** The name on side a, and on side b. Airports and seaports have one side. */
  readonly nameA: string;
  readonly nameB?: string;
  /** ISO 3166-1 alpha-2, with XK. */
  readonly countryA: string;
  readonly countryB?: string;
  readonly type: 'land' | 'air' | 'sea';
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  /** A: read from a public list; B: good to about 3 km. */
  readonly grade: 'A' | 'B';
  readonly status: 'open' | 'closed';
}

const POINTS: readonly CrossingPoint[] = CROSSING_POINTS;

const BY_ID: ReadonlyMap<string, CrossingPoint> = new Map(POINTS.map((point) => [point.id, point]));

export function findCrossingPoint(id: string): CrossingPoint | undefined {
  return BY_ID.get(id);
}

/** All of them, in the order of seeds/crossing-points.csv. */
export function listCrossingPoints(): readonly CrossingPoint[] {
  return POINTS;
}
