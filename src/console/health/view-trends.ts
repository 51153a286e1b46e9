import type { CountedStatus } from '../../director/count-alerts.ts';
import { isoWeekOf } from '../../director/iso-week.ts';
import { SMALLEST_SHOWN } from '../../director/suppress-small.ts';
import type { ConsoleMember } from '../member.ts';
import type { TrendSeries, Trends } from '../wire/trends.ts';
import { type CountedAlert, countedAlerts } from './counted-alerts.ts';
import { recall } from './recall.ts';
import { hideWeek, type ShownWeek } from './shown-week.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
/** So far back it is counted, at most. */
const MAX_WEEKS = 104;
/** All alerts are read for it, and a minute changes no trend. By the member's clock. */
const COUNTED_FOR_MS = 60_000;

/**
 * Alerts of others by ISO week (UTC), the current one last. K5: each was asked for at the exit `statistics`, and what is a
 * test, tainted or taken back is no figure: how much of that there is says `notCounted`. Exercises are no figure about the
 * world either, and are counted by themselves, by the same rules.
 * @param weeks how many
 */
export function viewTrends(member: ConsoleMember, weeks: number, status: CountedStatus = 'ACTUAL'): Trends {
  const nowMs = member.clock.nowMs();
  const names = lastWeeks(nowMs, Math.min(Math.max(Math.trunc(weeks) || 1, 1), MAX_WEEKS));
  const what = `trends of ${names.length} ${status}`;
  const asked = { what, version: names.join(' '), nowMs, forMs: COUNTED_FOR_MS };
  return recall(member, asked, () => countTrends(member, nowMs, names, status));
}

function countTrends(
  member: ConsoleMember,
  nowMs: number,
  names: readonly string[],
  status: CountedStatus,
): Trends {
  const sinceMs = mondayOf(nowMs) - (names.length - 1) * WEEK_MS;
  const { counted, notCounted } = countedAlerts(member, nowMs, sinceMs, status);
  const ofWeek = Map.groupBy(counted, ({ week }) => week);
  const shown = names.map((name) => hideWeek(ofWeek.get(name) ?? [], counted));
  const series = (of: keyof ShownWeek, groupOf: (alert: CountedAlert) => string) =>
    seriesOf(
      [...new Set(counted.map(groupOf))],
      shown.map((week) => week[of]),
    );
  return {
    status,
    weeks: names,
    byKind: series('kinds', ({ kind }) => kind),
    byRoute: series('routes', ({ route }) => route),
    byType: series('types', ({ type }) => type),
    byOrigin: series('origins', ({ origin }) => origin),
    smallestShown: SMALLEST_SHOWN,
    notCounted,
  };
}

/** The largest first, by what is shown of them. */
function seriesOf(
  groups: readonly string[],
  weeks: readonly ReadonlyMap<string, number | undefined>[],
): TrendSeries[] {
  return groups
    .map((group) => ({ group, counts: weeks.map((week) => week.get(group) ?? (week.has(group) ? null : 0)) }))
    .sort((one, other) => sum(other.counts) - sum(one.counts) || (one.group < other.group ? -1 : 1));
}

function lastWeeks(nowMs: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => isoWeekOf(nowMs - (count - 1 - index) * WEEK_MS));
}

/** The beginning of the week, in UTC. 1970 began on a Thursday. */
function mondayOf(ms: number): number {
  const sinceMonday = (ms + 3 * (WEEK_MS / 7)) % WEEK_MS;
  return ms - sinceMonday;
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0);
}
