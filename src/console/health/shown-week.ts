import { hideSmall } from '../../director/digest/hide-small.ts';
import type { CountedAlert } from './counted-alerts.ts';

/** Counts by group; undefined: not shown. */
export type ShownCounts = ReadonlyMap<string, number | undefined>;

export interface ShownWeek {
  readonly kinds: ShownCounts;
  readonly routes: ShownCounts;
  readonly types: ShownCounts;
  readonly origins: ShownCounts;
}

/**
 * The counts of one week as they may be shown side by side. The same alerts are counted four times, so each table tells the
 * total of the others: with each small count as many others are hidden as it takes (hide-small.ts). A type is of one kind, and a
 * route mostly tells its kind: so both are hidden kind by kind, and all of them where that of the kind is.
 * @param period all that was counted, whose groups are told even where a week has none of them
 */
export function hideWeek(week: readonly CountedAlert[], period: readonly CountedAlert[]): ShownWeek {
  const kinds = hide(week, groupsIn(period, kindOf), kindOf);
  return {
    kinds,
    routes: hideByKind(week, period, kinds, ({ route }) => route),
    types: hideByKind(week, period, kinds, ({ type }) => type),
    origins: hide(week, groupsIn(period, originOf), originOf),
  };
}

type GroupOf = (alert: CountedAlert) => string;

const kindOf: GroupOf = ({ kind }) => kind;
const originOf: GroupOf = ({ origin }) => origin;

function hide(week: readonly CountedAlert[], groups: readonly string[], groupOf: GroupOf): ShownCounts {
  const found = Map.groupBy(week, groupOf);
  const { cells } = hideSmall(groups.map((group) => found.get(group)?.length ?? 0));
  return new Map(groups.map((group, index) => [group, cells[index]]));
}

/** What is of several kinds is shown where each part of it is. */
function hideByKind(
  week: readonly CountedAlert[],
  period: readonly CountedAlert[],
  kinds: ShownCounts,
  groupOf: GroupOf,
): ShownCounts {
  const shown = new Map<string, number | undefined>();
  for (const [kind, ofKind] of kinds) {
    const isKind = (alert: CountedAlert) => alert.kind === kind;
    const groups = groupsIn(period.filter(isKind), groupOf);
    const part = hide(week.filter(isKind), groups, groupOf);
    for (const group of groups) {
      const count = ofKind === undefined ? undefined : part.get(group);
      const before = shown.has(group) ? shown.get(group) : 0;
      shown.set(group, count === undefined || before === undefined ? undefined : before + count);
    }
  }
  return shown;
}

function groupsIn(alerts: readonly CountedAlert[], groupOf: GroupOf): string[] {
  return [...new Set(alerts.map(groupOf))].sort();
}
