import { html, type Markup } from '../html-text.ts';

/** A drawing's size and the part of it that the data get, in its own units. */
export const CHART = { width: 1_100, height: 300, left: 76, right: 1_080, top: 16, bottom: 262 } as const;

export interface Tick {
  /** From 0 (left, bottom) to 1. */
  readonly at: number;
  readonly label: string;
}

/** A point of a line, both from 0 to 1. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartLine {
  readonly points: readonly ChartPoint[];
  /** Its looks: a class of the style sheet. */
  readonly look: 'offered' | 'good' | 'bad' | 'plain';
  readonly title: string;
}

/** Lines over a grid, with their names below. No script: it is looked at, on a screen or on paper. */
export function drawChart(
  says: string,
  x: readonly Tick[],
  y: readonly Tick[],
  lines: readonly ChartLine[],
): Markup {
  const { width, height, left, right, top, bottom } = CHART;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${says}">
${y.map(
  ({ at, label }) =>
    html`<line class="lane" x1="${left}" x2="${right}" y1="${yOf(at)}" y2="${yOf(at)}"/><text class="faint right" x="${left - 8}" y="${yOf(at) + 4}">${label}</text>`,
)}
${x.map(
  ({ at, label }) =>
    html`<line class="column" x1="${xOf(at)}" x2="${xOf(at)}" y1="${top}" y2="${bottom}"/><text class="faint middle" x="${xOf(at)}" y="${bottom + 18}">${label}</text>`,
)}
<line class="axis" x1="${left}" x2="${right}" y1="${bottom}" y2="${bottom}"/>
${lines.map(({ points, look }) => html`<polyline class="line ${look}" points="${pathOf(points)}"/>`)}
</svg>
<ul class="legend">${lines.map(
    ({ look, title }) =>
      html`<li><svg viewBox="0 0 18 18" aria-hidden="true"><line class="line ${look}" x1="1" x2="17" y1="9" y2="9"/></svg>${title}</li>`,
  )}</ul>`;
}

/** An axis of nothing goes up to this. */
const LEAST = 0.001;

/** Round numbers from 0 to at least `max`, about `count` of them; the last one is the top of the axis. */
export function roundTicks(max: number, count = 5): number[] {
  const rough = Math.max(max, LEAST) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999) ?? rough;
  const last = Math.ceil((max / step) * 0.999);
  return Array.from({ length: Math.max(1, last) + 1 }, (_, index) => index * step);
}

function xOf(at: number): number {
  return round(CHART.left + at * (CHART.right - CHART.left));
}

function yOf(at: number): number {
  return round(CHART.bottom - at * (CHART.bottom - CHART.top));
}

function pathOf(points: readonly ChartPoint[]): string {
  return points.map(({ x, y }) => `${xOf(x)},${yOf(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
