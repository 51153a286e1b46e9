import type { Episode } from '../../src/director/detect-episodes.ts';
import type { Planted } from './seeded-year.ts';

export interface Score {
  /** Of each pattern, in their order: days from its first to when it was found; undefined: it was not. */
  readonly delays: readonly (number | undefined)[];
  /** What was found and not planted. */
  readonly false: readonly Episode[];
}

/** An episode is about a pattern that one of its rules names, and begins while it lasts or as long after as windows reach. */
export function scoreDetections(episodes: readonly Episode[], planted: readonly Planted[]): Score {
  const isAbout = ({ rule, key, firstDay }: Episode, one: Planted) =>
    one.rules.includes(rule.name) &&
    JSON.stringify(key) === JSON.stringify(one.key) &&
    firstDay >= one.firstDay &&
    firstDay <= one.lastDay + rule.window;
  return {
    delays: planted.map((one) => {
      const days = episodes.filter((episode) => isAbout(episode, one)).map(({ firstDay }) => firstDay);
      return days.length === 0 ? undefined : Math.min(...days) - one.firstDay;
    }),
    false: episodes.filter((episode) => !planted.some((one) => isAbout(episode, one))),
  };
}
