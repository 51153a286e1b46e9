import type { AlertKind } from '../../../contract/kind.ts';
import type { TrendSeries } from '../../wire/trends.ts';
import { KindMark } from '../feed/kind-mark.tsx';
import { nowMs } from '../state/live.ts';
import { formatNumber, t } from '../texts/texts.ts';
import { groupName, sayCount, type TrendBy, weekName } from './say-trends.ts';
import { barsOf, isRunning } from './scale-trends.ts';

const SIZE = { width: 240, height: 56 };

interface SmallChartProps {
  readonly by: TrendBy;
  readonly line: TrendSeries;
  readonly weeks: readonly string[];
  /** Of all lines beside it. */
  readonly top: number;
  readonly smallestShown: number;
}

/** One group over the weeks. The table beside it has the numbers for who does not see it. */
export function SmallChart({ by, line: { group, counts }, weeks, top, smallestShown }: SmallChartProps) {
  const last = weeks.at(-1) ?? '';
  const isSoFar = isRunning(last, nowMs.value);
  return (
    <figure class={`trends-chart panel trends-${by === 'kind' ? group : by}`}>
      <figcaption class="trends-head">
        <span class="trends-name">
          {by === 'kind' && <KindMark kind={group as AlertKind} />}
          {groupName(by, group)}
        </span>
        <span class={counts.at(-1) === null ? 'trends-last trends-few' : 'trends-last'}>
          {sayCount(counts.at(-1), smallestShown)}
        </span>
        <span class="trends-when quiet">
          {isSoFar ? t('trends.soFar') : t('trends.weekOf', { week: weekName(last) })}
        </span>
      </figcaption>
      <svg
        class="trends-bars"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line class="trends-top" x2={SIZE.width} y1={0.5} y2={0.5} />
        {barsOf(counts, top, smallestShown, SIZE).map(({ x, width, height, isSmall }, index) => {
          const week = weeks[index] ?? '';
          return (
            <g key={week}>
              <title>{`${t('trends.weekOf', { week: weekName(week) })}: ${sayCount(counts[index], smallestShown)}`}</title>
              <rect class="trends-hit" x={x} width={width} height={SIZE.height} />
              <rect
                class={
                  isSmall
                    ? 'trends-small'
                    : isRunning(week, nowMs.value)
                      ? 'trends-bar trends-running'
                      : 'trends-bar'
                }
                x={x}
                y={SIZE.height - height}
                width={width}
                height={height}
              />
            </g>
          );
        })}
      </svg>
      <p class="trends-axis quiet" aria-hidden="true">
        <span>{weekName(weeks[0] ?? '')}</span>
        <span>{t('trends.upTo', { count: formatNumber(top) })}</span>
        <span>{weekName(last)}</span>
      </p>
    </figure>
  );
}
