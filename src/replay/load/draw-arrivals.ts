import type { AlertKind } from '../../contract/kind.ts';
import type { StartingParticipant } from '../../operator/starting-participants.ts';
import { communitiesOf } from './cast.ts';
import type { Intensity } from './intensity.ts';
import type { Profile, Shared } from './profile.ts';
import { drawByShare, drawWhole, type Numbers, seededNumbers } from './seeded-numbers.ts';

/** One alert that is due, before anything is written. */
export interface Arrival {
  readonly origin: string;
  /** Of this origin, from 1. */
  readonly number: number;
  /** When it is due, in whole microseconds from the start of the load. Never earlier than the one before. */
  readonly offsetUs: number;
  /** When it is said to have happened, in the profile's own time. */
  readonly occurredAtMs: number;
  readonly point: string;
  readonly community: string;
  readonly kind: AlertKind;
  /** Characters; 0: no summary. */
  readonly summaryLength: number;
  /** From 0 up to 1, for what else there is to choose in its content. */
  readonly variety: number;
}

export interface ArrivalOptions {
  readonly seed: string;
  readonly profile: Profile;
  readonly publisher: StartingParticipant;
  readonly intensity: Intensity;
  /** What the profile's span is played in. */
  readonly durationMs: number;
}

const HOUR_MS = 3_600_000;

/**
 * The arrivals of one publisher, without end: after the duration the profile begins anew. A Poisson process whose rate
 * changes by the hour, drawn by inversion: the gaps of a process of rate 1 are exponential, and the time at which the
 * cumulated rate reaches their sum is when the alert is due. K10: the same options give the same arrivals; what
 * another publisher draws has no part in it.
 */
export function* drawArrivals(options: ArrivalOptions): Generator<Arrival, never, undefined> {
  const { seed, profile, publisher, intensity, durationMs } = options;
  const numbers = seededNumbers(seed, `arrivals of ${publisher.id} in ${profile.id}`);
  const communities = withShares(communitiesOf(profile, publisher));
  const kinds = withShares(profile.kinds);
  const inverse = invertCumulated(intensity, durationMs / 1_000);
  let due = 0;
  for (let number = 1; ; number++) {
    // 1 minus, because the logarithm of 0 is none.
    due -= Math.log(1 - numbers());
    const { seconds, hour, lap } = inverse(due);
    const offsetUs = Math.floor((seconds + (lap * durationMs) / 1_000) * 1e6);
    const points = intensity.points[hour] ?? [];
    const inSpan = (seconds * 1_000) / durationMs;
    yield {
      origin: publisher.id,
      number,
      offsetUs,
      occurredAtMs: profile.startMs + Math.floor(inSpan * profile.spanHours * HOUR_MS),
      point: drawByShare(points, numbers).value.point,
      community: drawByShare(communities, numbers).value,
      kind: drawByShare(kinds, numbers).value,
      summaryLength: drawLength(profile, numbers),
      variety: numbers(),
    };
  }
}

function withShares<T>(shares: readonly Shared<T>[]): readonly Shared<T>[] {
  if (shares.length === 0) throw new RangeError('a publisher needs a community to speak in');
  return shares;
}

function drawLength({ sizes }: Profile, numbers: Numbers): number {
  const { minLength, maxLength } = drawByShare(sizes, numbers);
  return drawWhole(minLength, maxLength, numbers);
}

interface Moment {
  /** From the beginning of the span as it is played. */
  readonly seconds: number;
  readonly hour: number;
  /** How many times the whole span has been played before. */
  readonly lap: number;
}

/** Cumulated rate → time: where the sum of all before is reached. It grows, so each call begins where the last ended. */
function invertCumulated({ perSecond }: Intensity, durationS: number): (cumulated: number) => Moment {
  const hourS = durationS / perSecond.length;
  let hour = 0;
  let lap = 0;
  let before = 0;
  return (cumulated) => {
    for (;;) {
      const rate = perSecond[hour] ?? 0;
      if (cumulated - before < rate * hourS) {
        return { seconds: hour * hourS + (cumulated - before) / rate, hour, lap };
      }
      before += rate * hourS;
      hour = (hour + 1) % perSecond.length;
      if (hour === 0) lap += 1;
    }
  };
}
