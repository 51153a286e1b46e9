import type { Place } from '../contract/alert.ts';
import { findCrossingPoint } from '../contract/crossing-points.ts';
import { DirectorError } from './errors.ts';

/** A part of the map. Degrees, WGS 84; kilometres. */
export type Area =
  | {
      readonly shape: 'box';
      readonly south: number;
      readonly west: number;
      readonly north: number;
      readonly east: number;
    }
  | {
      readonly shape: 'circle';
      readonly latitude: number;
      readonly longitude: number;
      readonly radiusKm: number;
    };

const EARTH_RADIUS_KM = 6_371;

/**
 * Reads `lat1,lon1,lat2,lon2`, two opposite corners, or `near:<crossing point>:<km>`.
 * @throws {DirectorError} `DIRECTOR_BAD_FILTER`
 */
export function parseArea(text: string): Area {
  return text.startsWith('near:') ? parseNear(text) : parseBox(text);
}

function parseNear(text: string): Area {
  const [, id = '', km = ''] = text.split(':');
  const radiusKm = Number(km);
  if (text.split(':').length !== 3 || km.trim() === '' || !(radiusKm > 0 && radiusKm <= 20_000)) {
    throw badArea(text, 'write near:<crossing point>:<kilometres>, for example near:tabanovce-presevo:25');
  }
  const point = findCrossingPoint(id);
  if (point === undefined) {
    throw badArea(
      text,
      `"${id}" is not a crossing point; seeds/crossing-points.csv lists them by identifier`,
    );
  }
  return { shape: 'circle', latitude: point.latitude, longitude: point.longitude, radiusKm };
}

function parseBox(text: string): Area {
  const parts = text.split(',');
  const [lat1 = Number.NaN, lon1 = Number.NaN, lat2 = Number.NaN, lon2 = Number.NaN] = parts.map((part) =>
    part.trim() === '' ? Number.NaN : Number(part),
  );
  const isGood =
    [lat1, lat2].every((lat) => Math.abs(lat) <= 90) && [lon1, lon2].every((lon) => Math.abs(lon) <= 180);
  if (parts.length !== 4 || !isGood) {
    throw badArea(text, 'write two corners in degrees, lat1,lon1,lat2,lon2, for example 41.8,21.0,42.5,22.0');
  }
  return {
    shape: 'box',
    south: Math.min(lat1, lat2),
    west: Math.min(lon1, lon2),
    north: Math.max(lat1, lat2),
    east: Math.max(lon1, lon2),
  };
}

/** Whether a place lies in the area: by its coordinates, or else by those of its crossing point. */
export function isInArea(area: Area, place: Place): boolean {
  const at = coordinatesOf(place);
  if (at === undefined) return false;
  if (area.shape === 'circle') return distanceKm(at, area) <= area.radiusKm;
  return (
    at.latitude >= area.south &&
    at.latitude <= area.north &&
    at.longitude >= area.west &&
    at.longitude <= area.east
  );
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function coordinatesOf(place: Place): Point | undefined {
  const { latitude, longitude, crossingPoint } = place;
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  return crossingPoint === undefined ? undefined : findCrossingPoint(crossingPoint);
}

/** On a sphere, by the haversine formula. */
function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function badArea(text: string, mend: string): DirectorError {
  return new DirectorError('DIRECTOR_BAD_FILTER', `"${text}" is not an area: ${mend}`);
}
