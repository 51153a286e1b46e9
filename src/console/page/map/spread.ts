import type { MapMark } from './clusters.ts';
import { RADIUS_OF_WEIGHT, radiusOfCount } from './kind-shape.ts';
import type { MapPoint } from './projection.ts';
import type { Tally } from './tally.ts';

/** Free between two marks. */
const GAP_PX = 4;
/** A mark never goes farther from its place than this: beyond it would say something untrue. */
const FARTHEST_PX = 18;
const ROUNDS = 6;
/** Room for the sign of doubt. */
const LEAST_DOUBTFUL_PX = 7;

/** How large a mark is drawn, from its middle. */
export function radiusOf(tally: Readonly<Tally>): number {
  if (tally.count > 1) return radiusOfCount(tally.count);
  return tally.doubtful > 0
    ? Math.max(RADIUS_OF_WEIGHT[tally.worst], LEAST_DOUBTFUL_PX)
    : RADIUS_OF_WEIGHT[tally.worst];
}

/** Where marks are drawn, in pixels from the middle of the map: those that would cover each other make a little room. */
export function spreadMarks(marks: readonly MapMark[], pxPerKm: number): MapPoint[] {
  const homes = marks.map(({ point: [x, y] }): MapPoint => [x * pxPerKm, y * pxPerKm]);
  const places = homes.map(([x, y]): [number, number] => [x, y]);
  const radii = marks.map((mark) => radiusOf(mark.tally) + (mark.isExercise ? 4 : 0) + GAP_PX / 2);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let a = 0; a < places.length; a += 1) {
      for (let b = a + 1; b < places.length; b += 1) pushApart(places[a]!, places[b]!, radii[a]! + radii[b]!);
    }
    for (const [index, place] of places.entries()) pullBack(place, homes[index]!);
  }
  return places;
}

function pushApart(a: [number, number], b: [number, number], leastPx: number): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const distance = Math.hypot(dx, dy);
  if (distance >= leastPx) return;
  // At the very same place: the one that matters less goes down to the right.
  const [ux, uy] = distance < 0.01 ? [0.8, 0.6] : [dx / distance, dy / distance];
  const half = (leastPx - distance) / 2;
  a[0] -= ux * half;
  a[1] -= uy * half;
  b[0] += ux * half;
  b[1] += uy * half;
}

function pullBack(place: [number, number], home: MapPoint): void {
  const [dx, dy] = [place[0] - home[0], place[1] - home[1]];
  const away = Math.hypot(dx, dy);
  if (away <= FARTHEST_PX) return;
  place[0] = home[0] + (dx / away) * FARTHEST_PX;
  place[1] = home[1] + (dy / away) * FARTHEST_PX;
}
