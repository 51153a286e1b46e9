import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Trends } from '../../wire/trends.ts';
import { callApi } from '../state/session.ts';
import { wholeStatus } from '../state/whole-status.ts';
import { formatNumber, t } from '../texts/texts.ts';
import { sayNotCounted, type TrendBy } from './say-trends.ts';
import { topOfScale } from './scale-trends.ts';
import { SmallChart } from './small-chart.tsx';
import { TrendTable } from './trend-table.tsx';
import './trends.css';

const WEEKS = 12;

const STATUSES = ['ACTUAL', 'EXERCISE'] as const satisfies readonly Trends['status'][];

/** What the weeks have brought: small charts, and the numbers behind them. Where all is an exercise, of exercises. */
export function TrendsView() {
  const loaded = useSignal<Trends | undefined>(undefined);
  const failure = useSignal<string | undefined>(undefined);
  const isTable = useSignal(false);
  const chosen = useSignal<Trends['status'] | undefined>(undefined);
  const status = chosen.value ?? (wholeStatus.value === 'EXERCISE' ? 'EXERCISE' : 'ACTUAL');
  const load = () => {
    let isLeft = false;
    failure.value = undefined;
    callApi<Trends>('GET', `trends?weeks=${WEEKS}&status=${status}`).then(
      (value) => {
        if (!isLeft) loaded.value = value;
      },
      (error: unknown) => {
        if (!isLeft) failure.value = error instanceof Error ? error.message : String(error);
      },
    );
    return () => {
      isLeft = true;
    };
  };
  useEffect(load, [status]);
  const trends = loaded.value?.status === status ? loaded.value : undefined;
  return (
    <div class="trends">
      {status === 'EXERCISE' && <p class="exercise-band trends-exercise">{t('trends.exercise')}</p>}
      <header class="trends-top-line">
        <h1>{t('trends.title')}</h1>
        <fieldset class="segments" aria-label={t('trends.of')}>
          {STATUSES.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === status}
              onClick={() => {
                chosen.value = one;
              }}
            >
              {t(`trends.of.${one}`)}
            </button>
          ))}
        </fieldset>
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
      {trends === undefined ? (
        failure.value === undefined && <p class="quiet">{t('trends.loading')}</p>
      ) : (
        <Sections trends={trends} isTable={isTable.value} />
      )}
    </div>
  );
}

function Sections({ trends, isTable }: { readonly trends: Trends; readonly isTable: boolean }) {
  const { status, weeks, smallestShown, notCounted } = trends;
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
        {t(`trends.what.${status}`, { weeks: formatNumber(weeks.length), few: formatNumber(smallestShown) })}
        {left.length > 0 && ` ${left.join('. ')}.`}
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
