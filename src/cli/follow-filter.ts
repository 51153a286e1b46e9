import { type FeedPattern, parseFeedPattern } from '../contract/feed-pattern.ts';
import { isName } from '../contract/name.ts';
import { parseArea } from '../director/area.ts';
import type { InboxFilter } from '../director/inbox-filter.ts';
import type { FollowFlags } from './commands/follow.ts';
import { CliError } from './errors.ts';

/**
 * The filter that the options of `karaula follow` make: several values of one option are alternatives, different
 * options narrow each other.
 * @throws {CliError | ContractError | DirectorError} when an option is wrong or they contradict each other
 */
export function followFilter(flags: FollowFlags): InboxFilter {
  const feeds = feedPatterns(flags);
  return {
    ...(feeds === undefined ? {} : { feeds }),
    ...(flags.minImpact === undefined ? {} : { minImpact: flags.minImpact }),
    ...(flags.area === undefined ? {} : { area: parseArea(flags.area) }),
  };
}

function feedPatterns(flags: FollowFlags): FeedPattern[] | undefined {
  const { feed = [], origin = [], community = [], kind = [] } = flags;
  for (const [option, names] of [
    ['origin', origin],
    ['community', community],
  ] as const) {
    const wrong = names.find((name) => !isName(name));
    if (wrong !== undefined) {
      throw new CliError(
        'CLI_USAGE',
        `"${wrong}" does not fit --${option}: write it like ${option === 'origin' ? 'mk-bp' : 'wb6'}`,
      );
    }
  }
  if (feed.length + origin.length + community.length + kind.length === 0) return undefined;
  const narrowed = (feed.length === 0 ? ['>'] : feed)
    .map(parseFeedPattern)
    .flatMap((pattern) => narrow(pattern, 'origin', origin))
    .flatMap((pattern) => narrow(pattern, 'community', community))
    .flatMap((pattern) => narrow(pattern, 'kind', kind));
  if (narrowed.length === 0) {
    throw new CliError(
      'CLI_USAGE',
      '--feed contradicts --origin, --community or --kind: no feed fits them all; leave one out',
    );
  }
  return narrowed;
}

/** The pattern for each of the wanted values that it allows; as it is when none is wanted. */
function narrow(pattern: FeedPattern, part: keyof FeedPattern, wanted: readonly string[]): FeedPattern[] {
  if (wanted.length === 0) return [pattern];
  const allowed = pattern[part] === '*' ? wanted : wanted.filter((value) => value === pattern[part]);
  return allowed.map((value) => ({ ...pattern, [part]: value }));
}
