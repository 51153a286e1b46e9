import type { StartingParticipant } from '../../operator/starting-participants.ts';
import { type Arrival, drawArrivals } from './draw-arrivals.ts';
import { splitAmong } from './intensity.ts';
import type { Profile } from './profile.ts';

/** What is to be published, by whom, and in which time: all that the arrivals of a load follow from. K10. */
export interface LoadPlan {
  readonly seed: string;
  readonly profile: Profile;
  readonly publishers: readonly StartingParticipant[];
  readonly durationMs: number;
  /** Alerts a second of all publishers together; `max`: as fast as it goes, and the due times do not count. */
  readonly rate: number | 'max';
}

/** The arrivals of one of the publishers, without end. */
export function arrivalsOf(
  { seed, profile, publishers, durationMs, rate }: LoadPlan,
  publisher: StartingParticipant,
): Generator<Arrival, never, undefined> {
  const intensities = splitAmong(profile, publishers, rate === 'max' ? profile.perSecond : rate);
  return drawArrivals({ seed, profile, publisher, intensity: intensities.get(publisher.id)!, durationMs });
}

/** How many arrivals are due before a time of the load, of some publishers or all. To be asked with times that do not shrink. */
export function dueCounter(plan: LoadPlan, of = plan.publishers): (untilMs: number) => number {
  const upcoming = of.map((publisher) => {
    const arrivals = arrivalsOf(plan, publisher);
    return { arrivals, next: arrivals.next().value };
  });
  let due = 0;
  return (untilMs) => {
    const untilUs = Math.min(untilMs, plan.durationMs) * 1_000;
    for (const of of upcoming) {
      for (; of.next.offsetUs < untilUs; due += 1) of.next = of.arrivals.next().value;
    }
    return due;
  };
}
