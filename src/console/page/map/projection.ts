import { geoConicConformal } from 'd3-geo';

/** A point on the map's plane: kilometres east and south of the middle of the six. */
export type MapPoint = readonly [x: number, y: number];

/** A rectangle on the map's plane, in kilometres. */
export interface MapBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

const EARTH_RADIUS_KM = 6_371;

const MIDDLE = { longitude: 19.4, latitude: 43 } as const;

/**
 * Lambert's conformal conic, true along 41° and 45° N: shapes and angles are right everywhere in the region, and a
 * kilometre is a kilometre to within two in a thousand. The land is drawn with it when the page is built.
 */
export function makeProjection() {
  return geoConicConformal()
    .parallels([41, 45])
    .rotate([-MIDDLE.longitude, 0])
    .center([0, MIDDLE.latitude])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0]);
}

const projection = makeProjection();

/** Where a place in degrees (WGS 84) lies on the map. */
export function projectPlace(longitude: number, latitude: number): MapPoint {
  const point = projection([longitude, latitude]);
  return point === null ? [0, 0] : point;
}

/** Where a point of the map lies on earth, in degrees. */
export function placeOf([x, y]: MapPoint): { longitude: number; latitude: number } {
  const place = projection.invert?.([x, y]) ?? [MIDDLE.longitude, MIDDLE.latitude];
  return { longitude: place[0], latitude: place[1] };
}

/** The six, from the north of Serbia to the south of Albania: what the map shows at first. */
export const HOME: MapBox = { west: -305, north: -360, east: 305, south: 378 };

/** What is drawn: land and sea beyond it are left out when the page is built. */
export const FRAME: MapBox = { west: -1_000, north: -720, east: 1_000, south: 720 };
