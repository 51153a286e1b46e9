import { findCrossingPoint } from '../../contract/crossing-points.ts';
import type { StartingParticipant } from '../../operator/starting-participants.ts';
import type { BusyPoint, Profile } from './profile.ts';

/** How much one publisher has to say in each hour of the profile's span, and about which points. */
export interface Intensity {
  /** By hour of the span: alerts a second, real time. */
  readonly perSecond: readonly number[];
  /** By hour of the span: the points with their parts of it. */
  readonly points: readonly (readonly { readonly value: BusyPoint; readonly share: number }[])[];
}

const HOUR_MS = 3_600_000;

/**
 * Splits a profile among publishers so that all of them together come to `meanPerSecond`, as the mean of the span.
 * What happens at a point is told by the publishers of its two countries, each an equal part; who has no point of
 * its own, as an international partner, tells a part of all. The one that floods then gets its share of everything.
 */
export function splitAmong(
  profile: Profile,
  publishers: readonly StartingParticipant[],
  meanPerSecond: number,
): ReadonlyMap<string, Intensity> {
  const tellers = new Map(profile.points.map((busy) => [busy, tellersOf(busy, profile, publishers)]));
  const hours = Array.from({ length: profile.spanHours }, (_, hour) => {
    const atMs = profile.startMs + hour * HOUR_MS;
    const raw = publishers.map(({ id }) =>
      profile.points.flatMap((value) => {
        const among = tellers.get(value) ?? [];
        const share = among.includes(id) ? weightAt(value, atMs) / among.length : 0;
        return share > 0 ? [{ value, share }] : [];
      }),
    );
    return withFlood(profile, publishers, raw);
  });
  const total = hours.flat().reduce((sum, points) => sum + sumOf(points), 0);
  const scale = (meanPerSecond * profile.spanHours) / total;
  return new Map(
    publishers.map(({ id }, index) => {
      const points = hours.map((hour) => hour[index]!);
      return [id, { points, perSecond: points.map((of) => sumOf(of) * scale) }];
    }),
  );
}

type Parts = readonly { readonly value: BusyPoint; readonly share: number }[];

function sumOf(parts: Parts): number {
  return parts.reduce((sum, { share }) => sum + share, 0);
}

/** Curves are taken relative to their own means, so that a weight is the mean of a year. */
function weightAt({ weight, curve: { hours, months } }: BusyPoint, atMs: number): number {
  const at = new Date(atMs);
  return weight * relative(hours, at.getUTCHours()) * relative(months, at.getUTCMonth());
}

function relative(weights: readonly number[], index: number): number {
  return ((weights[index] ?? 0) * weights.length) / weights.reduce((sum, one) => sum + one, 0);
}

function tellersOf(
  { point }: BusyPoint,
  profile: Profile,
  publishers: readonly StartingParticipant[],
): string[] {
  const isSide = (id: string, country: string | undefined) => {
    const found = findCrossingPoint(id);
    return country !== undefined && (found?.countryA === country || found?.countryB === country);
  };
  const sides = publishers.filter(({ country }) => isSide(point, country));
  const pointless = publishers.filter(
    ({ country }) => !profile.points.some((one) => isSide(one.point, country)),
  );
  const among = [...sides, ...pointless];
  return (among.length > 0 ? among : publishers).map(({ id }) => id);
}

function withFlood(
  { flood }: Profile,
  publishers: readonly StartingParticipant[],
  raw: readonly Parts[],
): Parts[] {
  const flooding = publishers.findIndex(({ id }) => id === flood?.participant);
  const own = sumOf(raw[flooding] ?? []);
  const total = raw.reduce((sum, parts) => sum + sumOf(parts), 0);
  if (flood === undefined || own === 0 || own === total) return [...raw];
  return raw.map((parts, index) => {
    const factor =
      index === flooding ? (flood.share * total) / own : ((1 - flood.share) * total) / (total - own);
    return parts.map(({ value, share }) => ({ value, share: share * factor }));
  });
}
