import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Trends } from '../../wire/trends.ts';
import { callApi } from '../state/session.ts';
import { formatNumber, t } from '../texts/texts.ts';
import { sayNotCounted, type TrendBy } from './say-trends.ts';
import { topOfScale } from './scale-trends.ts';
import { SmallChart } from './small-chart.tsx';
import { TrendTable } from './trend-table.tsx';
import './trends.css';

const WEEKS = 12;

/** What the weeks have brought: small charts, and the numbers behind them. */
export function TrendsView() {
  const trends = useSignal<Trends | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const isTable = useSignal(false);
  const load = () => {
    failure.value = undefined;
    callApi<Trends>('GET', `trends?weeks=${WEEKS}`).then(
      (value) => {
        trends.value = value;
      },
      (error: unknown) => {
        failure.value = error instanceof Error ? error.message : String(error);
      },
    );
  };
  useEffect(load, []);
  return (
    <div class="trends">
      <header class="trends-top-line">
        <h1>{t('trends.title')}</h1>
        <button
          type="button"
          class="button"
          aria-pressed={isTable.value}
          onClick={() => {
            isTable.value = !isTable.value;
          }}
        >
          {t('trends.asTable')}
        </button>
      </header>
      {failure.value !== undefined && (
        <p class="problem" role="alert">
          {t('trends.failed')} {failure.value}{' '}
          <button type="button" class="button" onClick={load}>
            {t('trends.again')}
          </button>
        </p>
      )}
      {trends.value === undefined ? (
        failure.value === undefined && <p class="quiet">{t('trends.loading')}</p>
      ) : (
        <Sections trends={trends.value} isTable={isTable.value} />
      )}
    </div>
  );
}

function Sections({ trends, isTable }: { readonly trends: Trends; readonly isTable: boolean }) {
  const { weeks, smallestShown, notCounted } = trends;
  const sections = [
    ['kind', trends.byKind],
    ['route', trends.byRoute],
    ['type', trends.byType],
    ['origin', trends.byOrigin],
  ] as const satisfies readonly (readonly [TrendBy, Trends['byKind']])[];
  const left = sayNotCounted(notCounted);
  return (
    <>
      <p class="trends-what quiet">
        {t('trends.what', { weeks: formatNumber(weeks.length), few: formatNumber(smallestShown) })}
        {left.length > 0 && ` ${left.join('; ')}.`}
      </p>
      {sections.map(([by, lines]) => (
        <section key={by} class="trends-section" aria-labelledby={`trends-${by}`}>
          <h2 id={`trends-${by}`}>{t(`trends.by.${by}`)}</h2>
          {lines.length === 0 && <p class="quiet">{t('trends.none')}</p>}
          {!isTable && lines.length > 0 && (
            <div class="trends-charts">
              {lines.map((line) => (
                <SmallChart
                  key={line.group}
                  by={by}
                  line={line}
                  weeks={weeks}
                  top={topOfScale(lines, smallestShown)}
                  smallestShown={smallestShown}
                />
              ))}
            </div>
          )}
          {lines.length > 0 && (
            <TrendTable
              by={by}
              title={t(`trends.by.${by}`)}
              lines={lines}
              weeks={weeks}
              smallestShown={smallestShown}
              isSeen={isTable}
            />
          )}
        </section>
      ))}
    </>
  );
}
