import { FRAME, HOME, type MapBox, type MapPoint } from './projection.ts';

/** What of the map is seen: the point in the middle, and how many pixels a kilometre takes. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly pxPerKm: number;
}

/** Of the surface that the map is drawn on, in pixels. */
export interface Surface {
  readonly width: number;
  readonly height: number;
}

/** Closer than this the land has no more to show. */
export const CLOSEST_PX_PER_KM = 14;

/** Left free around what a view was made to fit. */
const MARGIN_PX = 14;

/** The six, as large as the surface allows. */
export function viewOfHome(surface: Surface): MapView {
  return viewOfBox(HOME, surface);
}

/** A box, as large as the surface allows, and no closer than asked for. */
export function viewOfBox(
  box: MapBox,
  surface: Surface,
  closest = CLOSEST_PX_PER_KM,
  marginPx = MARGIN_PX,
): MapView {
  const [wide, high] = [Math.max(box.east - box.west, 0.1), Math.max(box.south - box.north, 0.1)];
  const pxPerKm = Math.min(
    Math.max(surface.width - 2 * marginPx, 1) / wide,
    Math.max(surface.height - 2 * marginPx, 1) / high,
    closest,
  );
  return keepInside({ x: (box.west + box.east) / 2, y: (box.north + box.south) / 2, pxPerKm }, surface);
}

/** The same view made closer or wider by a factor; what is under the given pixel stays under it. */
export function zoomView(view: MapView, surface: Surface, factor: number, at?: MapPoint): MapView {
  const [px, py] = at ?? [surface.width / 2, surface.height / 2];
  const pxPerKm = clampScale(view.pxPerKm * factor, surface);
  const [dx, dy] = [px - surface.width / 2, py - surface.height / 2];
  return keepInside(
    {
      x: view.x + dx / view.pxPerKm - dx / pxPerKm,
      y: view.y + dy / view.pxPerKm - dy / pxPerKm,
      pxPerKm,
    },
    surface,
  );
}

/** Moves what is seen by so many pixels: to the right and down for positive ones. */
export function panView(view: MapView, surface: Surface, dx: number, dy: number): MapView {
  return keepInside({ ...view, x: view.x + dx / view.pxPerKm, y: view.y + dy / view.pxPerKm }, surface);
}

/** Between two views, `share` 0 to 1: the scale by its logarithm, so that it goes at one pace. */
export function blendViews(from: MapView, to: MapView, share: number): MapView {
  const pxPerKm = from.pxPerKm * (to.pxPerKm / from.pxPerKm) ** share;
  // While the scale changes, the way of the middle keeps step with it, or the goal would swing through the view.
  const ratio = to.pxPerKm / from.pxPerKm;
  const way = Math.abs(ratio - 1) < 0.001 ? share : (1 - ratio ** -share) / (1 - 1 / ratio);
  return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, pxPerKm };
}

/** Where a point of the map is on the surface, in pixels from its upper left corner. */
export function pixelOf([x, y]: MapPoint, view: MapView, surface: Surface): MapPoint {
  return [(x - view.x) * view.pxPerKm + surface.width / 2, (y - view.y) * view.pxPerKm + surface.height / 2];
}

/** The part of the map that is seen, with so many pixels more on each side. */
export function boxOfView(view: MapView, surface: Surface, morePx = 0): MapBox {
  const [halfX, halfY] = [
    (surface.width / 2 + morePx) / view.pxPerKm,
    (surface.height / 2 + morePx) / view.pxPerKm,
  ];
  return { west: view.x - halfX, east: view.x + halfX, north: view.y - halfY, south: view.y + halfY };
}

export function isInBox([x, y]: MapPoint, box: MapBox): boolean {
  return x >= box.west && x <= box.east && y >= box.north && y <= box.south;
}

export function boxAround(points: readonly MapPoint[]): MapBox {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { west: Math.min(...xs), east: Math.max(...xs), north: Math.min(...ys), south: Math.max(...ys) };
}

/** Never beyond what is drawn. */
export function keepInside(view: MapView, surface: Surface): MapView {
  const pxPerKm = clampScale(view.pxPerKm, surface);
  const [halfX, halfY] = [surface.width / 2 / pxPerKm, surface.height / 2 / pxPerKm];
  return {
    x: clamp(view.x, FRAME.west + halfX, FRAME.east - halfX),
    y: clamp(view.y, FRAME.north + halfY, FRAME.south - halfY),
    pxPerKm,
  };
}

function clampScale(pxPerKm: number, surface: Surface): number {
  const least = Math.max(
    surface.width / (FRAME.east - FRAME.west),
    surface.height / (FRAME.south - FRAME.north),
  );
  return clamp(pxPerKm, least, Math.max(least, CLOSEST_PX_PER_KM));
}

function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(Math.max(value, least), most);
}
