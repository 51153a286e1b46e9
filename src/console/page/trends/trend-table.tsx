import type { TrendSeries } from '../../wire/trends.ts';
import { groupName, sayCount, type TrendBy, weekName } from './say-trends.ts';

interface TrendTableProps {
  readonly by: TrendBy;
  readonly title: string;
  readonly lines: readonly TrendSeries[];
  readonly weeks: readonly string[];
  readonly smallestShown: number;
  /** Else it is there for screen readers alone. */
  readonly isSeen: boolean;
}

/** The numbers behind the charts, week by week. */
export function TrendTable({ by, title, lines, weeks, smallestShown, isSeen }: TrendTableProps) {
  return (
    <div class={isSeen ? 'trends-scroll panel' : 'visually-hidden'} tabIndex={isSeen ? 0 : undefined}>
      <table class="trends-table">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <td />
            {weeks.map((week) => (
              <th key={week} scope="col">
                {weekName(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ group, counts }) => (
            <tr key={group}>
              <th scope="row">{groupName(by, group)}</th>
              {weeks.map((week, index) => (
                <td key={week} class={counts[index] == null ? 'quiet' : undefined}>
                  {sayCount(counts[index], smallestShown)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
