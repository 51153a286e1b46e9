/**
 * The land of the director's map, cropped to the region and thinned out when the page is built: from Natural Earth by
 * the package world-atlas, through the page's own projection. The page has finished paths and reads no geodata.
 *
 * K9: it draws every line between two countries as one path in one style, and takes no names from the source.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMulti,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { Plugin } from 'vite';
import {
  FRAME,
  HOME,
  type MapPoint,
  makeProjection,
  projectPlace,
} from '../src/console/page/map/projection.ts';
import { KOSOVO } from '../src/contract/names.ts';

/** Paths of SVG in whole tenths of a kilometre on the map's plane. */
export interface RegionLand {
  /** All land of the frame; its outline is the coast. */
  readonly land: string;
  /** The six as one piece of land. */
  readonly six: string;
  /** Every line between two countries, whichever they are. */
  readonly borders: string;
}

const VIRTUAL = 'virtual:region-land';
const SOURCE = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));

/** ISO 3166-1 numeric, as the source has it; XK has none there, and is found by its name. */
const SIX = new Set(['008', '070', '499', '807', '688']);
const XK_NAME = KOSOVO.slice(0, -1);

/** Around the six every bend of this many square kilometres is kept; far from them only much larger ones. */
const FINEST_KM2 = 0.1;
const SMALLEST_ISLAND_KM2 = 3;
/** The part of the earth that can reach into the frame, in degrees. */
const AROUND = { west: -5, east: 48, south: 28, north: 56 };

interface CountryProperties {
  readonly name: string;
}
type Countries = Topology<{ countries: GeometryCollection<CountryProperties> }>;
type Area = TopoPolygon<CountryProperties> | TopoMulti<CountryProperties>;

export function regionMapPlugin(): Plugin {
  return {
    name: 'region-map',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      const land = Object.entries(drawRegion()).map(
        ([name, path]) => `export const ${name}=${JSON.stringify(path)};`,
      );
      return land.join('\n');
    },
  };
}

export function drawRegion(): RegionLand {
  const topology = thinOut(JSON.parse(readFileSync(SOURCE, 'utf8')) as Countries);
  const near = topology.objects.countries.geometries.filter((country): country is Area =>
    isNear(topology, country as Area),
  );
  const isOfSix = (country: Area) => SIX.has(String(country.id)) || country.properties?.name === XK_NAME;
  const kept = new Set<unknown>(near);
  const lines = mesh(topology, topology.objects.countries, (a, b) => a !== b && kept.has(a) && kept.has(b));
  const draw = geoPath(
    makeProjection()
      .precision(0)
      .clipExtent([
        [FRAME.west, FRAME.north],
        [FRAME.east, FRAME.south],
      ]),
  ).digits(1);
  const path = (shape: Parameters<typeof draw>[0]) => toRelative(draw(shape) ?? '');
  return {
    land: path(withoutSpecks(merge(topology, near))),
    six: path(withoutSpecks(merge(topology, near.filter(isOfSix)))),
    borders: path(lines),
  };
}

function isNear(topology: Countries, country: Area): boolean {
  const land = merge(topology, [country]);
  return land.coordinates.some((rings) =>
    rings[0]?.some(
      ([longitude = 0, latitude = 0]) =>
        longitude > AROUND.west &&
        longitude < AROUND.east &&
        latitude > AROUND.south &&
        latitude < AROUND.north,
    ),
  );
}

function withoutSpecks(land: MultiPolygon): MultiPolygon {
  return {
    ...land,
    coordinates: land.coordinates.filter(
      ([outer]) => outer !== undefined && Math.abs(ringAreaKm2(outer)) >= SMALLEST_ISLAND_KM2,
    ),
  };
}

function ringAreaKm2(ring: readonly Position[]): number {
  const points = ring.map(([longitude = 0, latitude = 0]) => projectPlace(longitude, latitude));
  return (
    points.reduce((sum, point, index) => sum + cross(point, points[(index + 1) % points.length]!), 0) / 2
  );
}

/** Thins out every arc once, so that two countries keep the very same line between them. */
function thinOut(topology: Countries): Countries {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const places = arc.map(([dx = 0, dy = 0]): [number, number] => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    const [longitude, latitude] = places[0]!;
    const isFar = latitude < AROUND.south || latitude > AROUND.north || Math.abs(longitude - 21) > 30;
    return isFar ? places : keepBends(places);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

/** Visvalingam's way: again and again the point that bends its line least is left out. */
function keepBends(places: [number, number][]): [number, number][] {
  const points = places.map(([longitude, latitude]) => projectPlace(longitude, latitude));
  const kept = places.map((_, index) => index);
  const shareAt = (at: number) =>
    at === 0 || at >= kept.length - 1
      ? Number.POSITIVE_INFINITY
      : triangleKm2(points[kept[at - 1]!]!, points[kept[at]!]!, points[kept[at + 1]!]!) /
        coarsenessKm2(points[kept[at]!]!);
  const shares = kept.map((_, at) => shareAt(at));
  for (;;) {
    let least = 0;
    for (let at = 1; at < shares.length; at += 1) if (shares[at]! < shares[least]!) least = at;
    if (!(shares[least]! < 1)) return kept.map((index) => places[index]!);
    kept.splice(least, 1);
    shares.splice(least, 1);
    for (const at of [least - 1, least]) shares[at] = shareAt(at);
  }
}

/** Grows with the distance from the six: what is far away is there for the eye to find its way only. */
function coarsenessKm2([x, y]: MapPoint): number {
  const away = Math.max(HOME.west - x, x - HOME.east, HOME.north - y, y - HOME.south, 0);
  return FINEST_KM2 * (1 + (away / 25) ** 1.8);
}

function triangleKm2(a: MapPoint, b: MapPoint, c: MapPoint): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

function cross(a: MapPoint, b: MapPoint): number {
  return a[0] * b[1] - b[0] * a[1];
}

/** Steps in tenths instead of places: a third of the bytes. */
function toRelative(path: string): string {
  let [atX, atY] = [0, 0];
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, letter: string, x: string, y: string) => {
    const [toX, toY] = [Math.round(Number(x) * 10), Math.round(Number(y) * 10)];
    const step = `${letter === 'M' ? `M${toX}` : `l${toX - atX}`} ${letter === 'M' ? toY : toY - atY}`;
    [atX, atY] = [toX, toY];
    return step.replace(' -', '-');
  });
}
