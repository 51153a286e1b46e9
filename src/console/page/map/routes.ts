import type { AlertCard } from '../../wire/card.ts';
import type { MapMark } from './clusters.ts';
import { countrySpot } from './country-spots.ts';
import { type MapPoint, projectPlace } from './projection.ts';
import type { Spot } from './spots.ts';

/** A line between two marks whose cards have identifiers in common, or an event. */
export interface LinkLine {
  readonly id: string;
  readonly from: MapMark;
  readonly to: MapMark;
  /** How many pairs of cards it stands for. */
  readonly count: number;
  readonly newestMs: number;
}

/** More lines than these tell nothing any more: the newest are kept. */
const MOST_LINES = 40;

/** Lines between the marks of linked cards. A link inside one mark has none. */
export function linesOfLinks(
  cards: Iterable<AlertCard>,
  spotOf: ReadonlyMap<string, Spot>,
  markOf: ReadonlyMap<string, MapMark>,
): LinkLine[] {
  const lines = new Map<string, LinkLine>();
  const markOfKey = (key: string) => {
    const spot = spotOf.get(key);
    return spot && markOf.get(spot.id);
  };
  for (const card of cards) {
    if (card.linked.length === 0) continue;
    const from = markOfKey(card.key);
    if (from === undefined) continue;
    for (const other of card.linked) {
      // Both name each other: each pair counts once.
      if (other < card.key) continue;
      const to = markOfKey(other);
      if (to === undefined || to === from) continue;
      const [a, b] = from.id < to.id ? [from, to] : [to, from];
      const id = `${a.id} ${b.id}`;
      const known = lines.get(id);
      lines.set(id, {
        id,
        from: a,
        to: b,
        count: (known?.count ?? 0) + 1,
        newestMs: Math.max(known?.newestMs ?? 0, card.changedAtMs),
      });
    }
  }
  return [...lines.values()].sort((a, b) => b.newestMs - a.newestMs).slice(0, MOST_LINES);
}

/**
 * The way that an alert says it leads: `MK>RS>HU` from where it is to the middle of each country after the first. A
 * crossing point's two sides (`MK-XK`) are no way. Ends before a country that the map knows no place for.
 */
export function wayOfRoute(route: string, from: MapPoint): MapPoint[] {
  const [, ...countries] = route.split('>');
  const way = [from];
  for (const country of countries) {
    const spot = countrySpot(country);
    if (spot === undefined) break;
    way.push(projectPlace(spot.longitude, spot.latitude));
  }
  return way.length > 1 ? way : [];
}

/** How far a curve swings out, by the length of its straight way. */
const SWING = 0.16;

/** A path of SVG from one point to another, always swung to the same side as seen from its start. */
export function curveBetween(from: MapPoint, to: MapPoint): string {
  const [cx, cy] = controlOf(from, to);
  return `M${round(from[0])} ${round(from[1])}Q${round(cx)} ${round(cy)} ${round(to[0])} ${round(to[1])}`;
}

/** The direction in which the curve comes to its end, in degrees, clockwise from the east. */
export function headingAtEnd(from: MapPoint, to: MapPoint): number {
  const [cx, cy] = controlOf(from, to);
  return round((Math.atan2(to[1] - cy, to[0] - cx) * 180) / Math.PI);
}

function controlOf([x1, y1]: MapPoint, [x2, y2]: MapPoint): MapPoint {
  return [(x1 + x2) / 2 + (y2 - y1) * SWING, (y1 + y2) / 2 - (x2 - x1) * SWING];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
