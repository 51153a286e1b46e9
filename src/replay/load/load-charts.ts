import { html, type Markup } from '../html-text.ts';
import { type ChartLine, type ChartPoint, drawChart, roundTicks, type Tick } from './chart.ts';
import { formatMs } from './load-figures.ts';
import type { LoadReport, StageReport, TimelinePoint } from './load-report.ts';

/** Latency over percentiles, on the axis on which each further nine takes as much room as the one before. */
export function drawPercentiles({ latency }: LoadReport): Markup {
  const { curve } = latency;
  const last = curve.at(-1);
  if (last === undefined) return html`<p class="soft">Nothing was delivered.</p>`;
  const nines = Math.max(1, ninesOf(last.percentile));
  const y = scaleOf(Math.max(...curve.map(({ ms }) => ms)));
  const x = ['0', '90', '99', '99.9', '99.99', '99.999']
    .map((label) => ({ at: ninesOf(Number(label)) / nines, label: `${label} %` }))
    .filter(({ at }) => at <= 1);
  const points = curve.map(({ percentile, ms }) => ({ x: ninesOf(percentile) / nines, y: ms / y.top }));
  return drawChart('Latency by percentile', x, y.ticks.map(msTick(y.top)), [
    { points, look: 'plain', title: 'So many of 100 deliveries took no longer' },
  ]);
}

function ninesOf(percentile: number): number {
  return -Math.log10(1 - percentile / 100);
}

/** Offered and delivered alerts a second, over the run. */
export function drawThroughput({ timeline, playedForMs, loop }: LoadReport): Markup {
  const offered = ratesOf(timeline, ({ due }) => due).filter(({ atMs }) => atMs <= playedForMs + 1);
  const delivered = ratesOf(timeline, ({ delivered }) => delivered);
  const lastMs = Math.max(1, timeline.at(-1)?.atMs ?? 0);
  const y = scaleOf(Math.max(1, ...[...offered, ...delivered].map(({ value }) => value)));
  const line = (rates: typeof offered, look: ChartLine['look'], title: string): ChartLine => ({
    points: rates.map(({ atMs, value }) => ({ x: atMs / lastMs, y: value / y.top })),
    look,
    title,
  });
  return drawChart(
    'Alerts a second over time',
    secondTicks(lastMs),
    y.ticks.map((value) => ({ at: value / y.top, label: `${value}/s` })),
    [
      line(offered, 'offered', loop === 'open' ? 'Due, a second' : 'Taken, a second'),
      line(delivered, 'good', 'Verified and committed at every follower, a second'),
    ],
  );
}

/** Latency of what was committed in each stretch of the run. */
export function drawLatencyOverTime({ stretches }: LoadReport): Markup {
  const lastMs = Math.max(1, stretches.at(-1)?.untilMs ?? 0);
  const y = scaleOf(Math.max(0.001, ...stretches.map(({ latency }) => latency.p99Ms)));
  const line = (
    look: ChartLine['look'],
    title: string,
    of: (latency: (typeof stretches)[0]['latency']) => number,
  ) => ({
    points: stretches.map(
      ({ untilMs, latency }): ChartPoint => ({ x: untilMs / lastMs, y: of(latency) / y.top }),
    ),
    look,
    title,
  });
  return drawChart('Latency over time', secondTicks(lastMs), y.ticks.map(msTick(y.top)), [
    line('plain', 'Median', ({ p50Ms }) => p50Ms),
    line('bad', '99th percentile', ({ p99Ms }) => p99Ms),
  ]);
}

const BAR_HEIGHT = 26;
const BARS = { left: 110, right: 800 } as const;

/** How long an alert is in each stage: a bar to the median, a whisker to the 99th percentile, on a logarithmic axis. */
export function drawStages(stages: readonly StageReport[]): Markup {
  const most = Math.max(0.1, ...stages.map(({ latency }) => latency.p99Ms));
  const top = 10 ** Math.ceil(Math.log10(most));
  const bottom = 0.01;
  const decades = Math.log10(top / bottom);
  const xOf = (ms: number) =>
    Math.round(BARS.left + (Math.log10(Math.max(ms, bottom) / bottom) / decades) * (BARS.right - BARS.left));
  const height = stages.length * BAR_HEIGHT + 34;
  const marks = Array.from({ length: decades + 1 }, (_, index) => bottom * 10 ** index);
  return html`<svg viewBox="0 0 1100 ${height}" role="img" aria-label="Time in each stage">
${marks.map(
  (ms) =>
    html`<line class="column" x1="${xOf(ms)}" x2="${xOf(ms)}" y1="4" y2="${height - 26}"/><text class="faint middle" x="${xOf(ms)}" y="${height - 8}">${formatTick(ms)}</text>`,
)}
${stages.map(({ stage, latency, perAlertMs }, index) => {
  const y = index * BAR_HEIGHT + 8;
  const middle = y + 8;
  const median = xOf(latency.p50Ms);
  const tail = xOf(latency.p99Ms);
  const cost = perAlertMs === undefined ? 'waiting' : `${formatMs(perAlertMs)} of work an alert`;
  return html`<text class="right" x="${BARS.left - 12}" y="${middle + 4}">${stage}</text>
<rect class="bar" x="${BARS.left}" y="${y}" width="${Math.max(1, median - BARS.left)}" height="16" rx="3"/>
<line class="whisker" x1="${median}" x2="${tail}" y1="${middle}" y2="${middle}"/><line class="whisker" x1="${tail}" x2="${tail}" y1="${middle - 5}" y2="${middle + 5}"/>
<text class="faint" x="${BARS.right + 16}" y="${middle + 4}">${formatMs(latency.p50Ms)} · p99 ${formatMs(latency.p99Ms)} · ${cost}</text>`;
})}
</svg>`;
}

function formatTick(ms: number): string {
  if (ms >= 1_000) return `${Number((ms / 1_000).toFixed(2))} s`;
  return `${ms >= 1 ? Math.round(ms) : Number(ms.toFixed(3))} ms`;
}

function scaleOf(max: number): { readonly ticks: readonly number[]; readonly top: number } {
  const ticks = roundTicks(max);
  return { ticks, top: ticks.at(-1)! };
}

function msTick(top: number): (value: number) => Tick {
  return (value) => ({ at: value / top, label: formatTick(value) });
}

function secondTicks(lastMs: number): Tick[] {
  return roundTicks(lastMs / 1_000, 8)
    .map((seconds) => ({ at: (seconds * 1_000) / lastMs, label: `${seconds} s` }))
    .filter(({ at }) => at <= 1);
}

function ratesOf(timeline: readonly TimelinePoint[], count: (point: TimelinePoint) => number) {
  return timeline.slice(1).flatMap((point, index) => {
    const before = timeline[index]!;
    const tookMs = point.atMs - before.atMs;
    return tookMs <= 0
      ? []
      : [{ atMs: point.atMs, value: ((count(point) - count(before)) * 1_000) / tookMs }];
  });
}
